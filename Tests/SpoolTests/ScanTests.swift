import Glibc
import Testing

@testable import Spool

@Suite struct ScanTests {
    private let start = ContinuousClock.now
    private func after(_ seconds: Double) -> ContinuousClock.Instant { start + .seconds(seconds) }

    @Test func aFileIsReadyWhenUnchangedForTheSettleTime() throws {
        let fixture = try Fixture()
        let spool = try fixture.open()
        let name = try fixture.drop("a.txt", "FIND")
        var scan = try spool.scan(now: start)
        #expect(scan.ready.isEmpty && scan.unsettled == 1 && scan.nextDue == .seconds(2))
        try fixture.drop("a.txt", "FINDINGS")
        #expect(try spool.scan(now: after(1.9)).ready.isEmpty)
        scan = try spool.scan(now: after(3.8))
        #expect(scan.ready.isEmpty)
        #expect(scan.nextDue == after(3.9) - after(3.8))
        #expect(try spool.scan(now: after(3.9)).ready == [name])
    }

    @Test func aFileRenamedInIsReadyAtOnce() throws {
        let fixture = try Fixture()
        let spool = try fixture.open()
        let name = try fixture.drop("a.txt")
        let empty = try fixture.drop("empty.txt", "")
        #expect(try spool.scan(movedIn: [name, empty], now: start).ready == [name])
    }

    @Test func anEmptyFileIsNeverReadyAndRefusedAfterItsTimeout() throws {
        let fixture = try Fixture()
        let spool = try fixture.open()
        let name = try fixture.drop("a.txt", "")
        #expect(try spool.scan(now: start).nextDue == .seconds(300))
        let waiting = try spool.scan(now: after(299))
        #expect(waiting.ready.isEmpty && waiting.refused.isEmpty)
        #expect(try spool.scan(now: after(300)).refused == [.init(name: name, refusal: .empty)])
    }

    @Test func oddEntriesAreRefusedAndOddNamesAreNot() throws {
        let fixture = try Fixture()
        let spool = try fixture.open(IntakePolicy(settleSeconds: 0, emptyTimeoutSeconds: 0, maximumBytes: 20))
        let inbox = fixture.layout.inbox
        let odd = try [
            #require(EntryName(bytes: [0xFF, 0xFE])), #require(EntryName("new\nline.txt")), #require(EntryName("-rf")),
            #require(EntryName(String(repeating: "a", count: 255))),
        ]
        for name in odd { try fixture.drop(name) }
        for ignored in [".hidden", "a.tmp", "a.part", "a~"] { try fixture.drop(ignored) }
        try fixture.drop("large.txt", String(repeating: "x", count: 21))
        try fixture.drop("linked.txt")
        link(inbox + "/linked.txt", fixture.root + "/elsewhere")
        symlink("/dev/zero", inbox + "/link.txt")
        symlink("nowhere", inbox + "/dangling.txt")
        mkfifo(inbox + "/fifo.hl7", 0o600)
        mknod(inbox + "/socket.xml", S_IFSOCK | 0o600, 0)
        mkdir(inbox + "/directory.hl7", 0o700)
        mkdir(inbox + "/.claimed", 0o700)

        let scan = try spool.scan(now: start)
        #expect(Set(scan.ready) == Set(odd))
        #expect(scan.directories == 1 && scan.ignored == 4 && scan.unsettled == 0)
        let refused = Dictionary(grouping: scan.refused) { $0.refusal }.mapValues(\.count)
        #expect(refused == [.notARegularFile: 4, .tooLarge: 1, .hardLink: 1])
    }

    @Test func theOldestComeFirstWithinTheBound() throws {
        let fixture = try Fixture()
        let spool = try fixture.open(IntakePolicy(settleSeconds: 0, maximumNames: 3))
        let ages = (0..<7).map { 100 + ($0 * 3) % 7 * 10 }
        let names = try ages.map { try fixture.drop("\($0).txt", age: $0) }
        var taken: [EntryName] = []
        while case let scan = try spool.scan(now: start), !scan.ready.isEmpty {
            #expect(scan.more == (taken.count + 3 < 7))
            for name in scan.ready { #expect(try spool.claim(name, as: Spool.newClaim())) }
            taken += scan.ready
        }
        let oldestFirst = zip(ages, names).sorted { $0.0 > $1.0 }.map(\.1)
        #expect(taken == oldestFirst)
    }

    @Test func anUnreachableInboxIsNeverEmpty() throws {
        let fixture = try Fixture()
        let spool = try fixture.open(IntakePolicy(settleSeconds: 0))
        rename(fixture.layout.inbox, fixture.root + "/moved")
        #expect(throws: SpoolError(.inboxUnreadable, "")) { try spool.scan() }
        #expect(throws: SpoolError(.inboxUnreadable, "")) { try Spool.counts(fixture.layout) }
        mkdir(fixture.layout.inbox, 0o700)
        let name = try fixture.drop("a.txt")
        #expect(try spool.scan().ready == [name], "an inbox made anew is noticed")

        var calls = SystemCalls.live
        calls.list = { _, _ in -ESTALE }
        let other = try Fixture()
        let stale = try other.open(calls: calls)
        #expect(throws: SpoolError(.inboxUnreadable, "")) { try stale.scan() }
    }

    @Test func oneBadEntryStopsNothing() throws {
        let fixture = try Fixture()
        var calls = SystemCalls.live
        calls.fstatat = { directory, path, status, flags in
            switch String(cString: path) {
            case "gone.txt": -ENOENT
            case "bad.txt": -EIO
            default: SystemCalls.live.fstatat(directory, path, status, flags)
            }
        }
        let spool = try fixture.open(IntakePolicy(settleSeconds: 0), calls: calls)
        try fixture.drop("gone.txt")
        try fixture.drop("bad.txt")
        #expect(throws: SpoolError(.inboxUnreadable, "")) { try spool.scan() }
        let name = try fixture.drop("good.txt")
        #expect(try spool.scan().ready == [name])
    }

    @Test func whatCannotBeClaimedIsNoLoop() throws {
        let fixture = try Fixture()
        let spool = try fixture.open(
            IntakePolicy(settleSeconds: 0), calls: .faulty { call, _ in call == "rename" ? EPERM : nil })
        let name = try fixture.drop("a.txt")
        #expect(throws: SpoolError(.denied, "")) { try spool.claim(name, as: Spool.newClaim()) }
        let scan = try spool.scan(movedIn: [name])
        #expect(scan.ready.isEmpty && scan.setAside == 1)
        #expect(try #require(scan.nextDue) > .seconds(50))
        #expect(try spool.scan(now: .now + .seconds(61)).ready == [name])
    }

    @Test func countsNeedNoLock() throws {
        let fixture = try Fixture()
        let spool = try fixture.open()
        _ = try fixture.claimed(spool)
        try fixture.drop("a.txt", age: 90)
        try fixture.drop(".hidden")
        try spool.writeRefusal([], as: "0123456789ab.error.json")
        let counts = try Spool.counts(fixture.layout)
        #expect(counts.waiting == 1 && counts.processing == 1 && counts.rejected == 1)
        #expect((90..<100).contains(try #require(counts.oldestSeconds)))
    }
}
