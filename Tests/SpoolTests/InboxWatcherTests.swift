import Foundation
import Glibc
import Synchronization
import Testing

@testable import Spool

/// One after the other, for libinotifytools has one state a process.
@Suite(.serialized, .timeLimit(.minutes(1))) struct InboxWatcherTests {
    private func watcher(_ fixture: Fixture, _ policy: IntakePolicy = IntakePolicy(rescanSeconds: 0.02)) -> InboxWatcher
    {
        InboxWatcher(inbox: fixture.layout.inbox, policy: policy, rearmInterval: .milliseconds(10))
    }

    private func moveIn(_ fixture: Fixture, _ name: String) throws -> EntryName {
        try fixture.drop(".new-" + name)
        rename(fixture.layout.inbox + "/.new-" + name, fixture.layout.inbox + "/" + name)
        return try #require(EntryName(name))
    }

    /// Waits for a state that events bring about.
    private func eventually(_ isTrue: () throws -> Bool) async throws {
        while !(try isTrue()) { try await Task.sleep(for: .milliseconds(2)) }
    }

    @Test func aRenameWakesAndExempts() async throws {
        let fixture = try Fixture()
        _ = try fixture.open()
        let watcher = watcher(fixture, IntakePolicy(rescanSeconds: 3600))
        #expect(watcher.mode == .inotify)
        var wakeUps = watcher.wakeUps.makeAsyncIterator()
        await wakeUps.next()
        let name = try moveIn(fixture, "a.txt")
        var moved: Set<EntryName> = []
        while moved.isEmpty, await wakeUps.next() != nil { moved = watcher.takeMovedIn() }
        #expect(moved == [name])
        #expect(watcher.takeMovedIn().isEmpty)
        watcher.wake(after: .milliseconds(5))
        await wakeUps.next()
        watcher.stop()
        while await wakeUps.next() != nil {}
    }

    @Test(arguments: [true, false]) func aReplacedInboxIsWatchedAgain(isKept: Bool) async throws {
        let fixture = try Fixture()
        _ = try fixture.open()
        let watcher = watcher(fixture)
        #expect(watcher.mode == .inotify)
        if isKept { rename(fixture.layout.inbox, fixture.root + "/moved") } else { rmdir(fixture.layout.inbox) }
        try await eventually { watcher.mode == .polling }
        mkdir(fixture.layout.inbox, 0o700)
        try await eventually { watcher.mode == .inotify }
        let name = try moveIn(fixture, "a.txt")
        try await eventually { watcher.takeMovedIn() == [name] }
    }

    @Test func theSecondPollsUntilTheFirstIsStopped() async throws {
        let fixture = try Fixture()
        _ = try fixture.open()
        let first = watcher(fixture)
        let second = watcher(fixture)
        #expect(first.mode == .inotify && second.mode == .polling)
        var wakeUps = second.wakeUps.makeAsyncIterator()
        await wakeUps.next()
        await wakeUps.next()
        first.stop()
        try await eventually { second.mode == .inotify }
    }

    @Test func pollingIsAPolicy() throws {
        let fixture = try Fixture()
        _ = try fixture.open()
        #expect(watcher(fixture, IntakePolicy(watch: .polling)).mode == .polling)
        #expect(isRemoteType("nfs4") && isRemoteType("fuse.sshfs") && !isRemoteType("ext4"))
    }

    @Test func exemptionsEndWithAWriteAnOverflowAndTheBound() throws {
        let (_, continuation) = AsyncStream.makeStream(of: Void.self)
        let state = WatchState(inbox: "", limit: 2, rearmInterval: .seconds(1), continuation: continuation)
        let names = try ["a", "b", "c"].map { try #require(EntryName($0)) }
        func moved() -> Set<EntryName> { state.shared.withLock { $0.movedIn[.inbox] ?? [] } }
        for name in names { #expect(state.take(mask: UInt32(IN_MOVED_TO), name: name)) }
        #expect(moved() == [names[0], names[1]])
        #expect(state.take(mask: UInt32(IN_MODIFY), name: names[0]))
        #expect(moved() == [names[1]])
        #expect(state.take(mask: UInt32(IN_Q_OVERFLOW), name: nil))
        #expect(moved().isEmpty)
        #expect(!state.take(mask: UInt32(IN_IGNORED), name: nil))
    }
}
