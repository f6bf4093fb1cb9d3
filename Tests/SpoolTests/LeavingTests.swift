import Digest
import Foundation
import Glibc
import Testing

@testable import Spool

/// Publishing, refusing and archiving, with a failure at every call.
@Suite struct LeavingTests {
    private static let failures: [(error: CInt, isEnd: Bool, isAcross: Bool)] = [
        (EIO, true, false), (ENOSPC, false, false), (EIO, true, true), (ENOSPC, false, true), (EINTR, false, true),
    ]

    /// Runs `body` with the first call failing, then the second and so on until nothing fails, each time in a new
    /// spool; then again without failures; then `check`.
    private func atEveryCall(
        _ failure: (error: CInt, isEnd: Bool, isAcross: Bool), prepare: (Fixture, Spool) throws -> Void,
        _ body: (Fixture, Spool) throws -> Void, check: (Fixture, Int) throws -> Void
    ) throws {
        var failed = 0
        for number in 1...60 {
            let fixture = try Fixture()
            do {
                let spool = try fixture.open()
                try prepare(fixture, spool)
            }
            func spool(_ calls: SystemCalls) throws -> Spool {
                try fixture.open(calls: failure.isAcross ? calls.acrossDevices() : calls)
            }
            let reached = Counter()
            let isDone: Bool
            do {
                let faulty = try spool(
                    .faulty { _, call in
                        guard call == number || (failure.isEnd && call > number) else { return nil }
                        _ = reached.next()
                        return failure.error
                    })
                isDone = (try? body(fixture, faulty)) != nil
            }
            try body(fixture, try spool(.live))
            try check(fixture, number)
            if isDone && reached.next() == 1 { break }
            failed += 1
        }
        #expect((5..<60).contains(failed))
    }

    @Test(arguments: failures)
    func aQuarantineLosesNothing(error: CInt, isEnd: Bool, isAcross: Bool) throws {
        let job = "0123456789ab"
        try atEveryCall((error, isEnd, isAcross)) { fixture, spool in
            let claim = try fixture.claimed(spool, "garbage")
            rename(fixture.layout.processing + "/" + claim, fixture.layout.processing + "/" + job)
        } _: { _, spool in
            _ = try spool.quarantine(
                job, as: "x.\(job).txt", error: Array("{}".utf8), errorName: "\(job).error.json")
        } check: { fixture, number in
            #expect(fixture.names(.rejected) == ["\(job).error.json", "x.\(job).txt"], "after call \(number)")
            #expect(fixture.content(.rejected, "x.\(job).txt") == "garbage")
            #expect(fixture.content(.rejected, "\(job).error.json") == "{}")
            #expect(fixture.names(.processing).isEmpty)
        }
    }

    @Test(arguments: failures.filter { !$0.isAcross })
    func publishingIsWholeAndOnce(error: CInt, isEnd: Bool, isAcross: Bool) throws {
        try atEveryCall((error, isEnd, isAcross)) { _, _ in
        } _: { fixture, spool in
            try spool.writeTemporary(".tmp-a", bytes: Array("draft".utf8))
            try spool.syncOutbox()
            #expect(fixture.names(.outbox).filter { !$0.hasPrefix(".tmp-") }.allSatisfy { $0 == "a.impression.txt" })
            #expect(try spool.publish(temporary: ".tmp-a", as: "a.impression.txt"))
            try spool.syncOutbox()
        } check: { fixture, number in
            #expect(fixture.names(.outbox) == ["a.impression.txt"], "after call \(number)")
            #expect(fixture.content(.outbox, "a.impression.txt") == "draft")
        }
    }

    @Test func publishingNeverClobbersAndNeverRepeats() throws {
        let fixture = try Fixture()
        let spool = try fixture.open()
        umask(0o077)  // as the unit file sets it; nothing else in these tests depends on it
        try spool.writeTemporary(".tmp-a", bytes: Array("one".utf8))
        #expect(try spool.temporaries() == [".tmp-a"])
        #expect(try spool.publish(temporary: ".tmp-a", as: "a.txt"))
        var status = stat()
        stat(fixture.layout.outbox + "/a.txt", &status)
        #expect(status.st_mode & 0o777 == 0o640)
        unlink(fixture.layout.outbox + "/a.txt")
        #expect(try !spool.publish(temporary: ".tmp-a", as: "a.txt"), "collected, and not sent again")
        #expect(try !spool.outboxContains("a.txt"))

        for content in ["one", "two"] { try spool.writeTemporary(".tmp-\(content)", bytes: Array(content.utf8)) }
        #expect(try spool.publish(temporary: ".tmp-one", as: "a.txt"))
        #expect(throws: SpoolError(.nameTaken, "")) { try spool.publish(temporary: ".tmp-two", as: "a.txt") }
        #expect(fixture.content(.outbox, "a.txt") == "one")
        #expect(try spool.publish(temporary: ".tmp-two", as: "a.txt", replacing: true))
        #expect(fixture.content(.outbox, "a.txt") == "two")
        #expect(throws: SpoolError(.invalidName, "")) { try spool.removeTemporary("a.txt") }
    }

    @Test func shortWritesAreContinuedAndAFullDiskLeavesNothing() throws {
        let fixture = try Fixture()
        var calls = SystemCalls.live
        calls.write = { SystemCalls.live.write($0, $1, min($2, 3)) }
        do {
            let spool = try fixture.open(calls: calls)
            try spool.writeTemporary(".tmp-a", bytes: Array("0123456789".utf8))
            #expect(fixture.content(.outbox, ".tmp-a") == "0123456789")
        }
        let full = try fixture.open(calls: .faulty { call, _ in call == "write" ? ENOSPC : nil })
        #expect(throws: SpoolError(.full, "")) { try full.writeTemporary(".tmp-b", bytes: [1]) }
        #expect(fixture.names(.outbox) == [".tmp-a"])
    }

    @Test(arguments: [false, true]) func refusedEntriesLeaveTheInboxUnopened(isAcross: Bool) throws {
        let fixture = try Fixture()
        let spool = try fixture.open(calls: isAcross ? .live.acrossDevices() : .live)
        let inbox = fixture.layout.inbox
        symlink("/dev/zero", inbox + "/link.txt")
        mkfifo(inbox + "/fifo.hl7", 0o600)
        for refused in try spool.scan().refused {
            let id = JobID(name: refused.name.bytes, content: []).description
            #expect(
                try spool.quarantineFromInbox(
                    refused, as: refused.name.keptName(id: id), error: [], errorName: "\(id).error.json"))
        }
        #expect(fixture.names(.rejected).filter { $0.hasSuffix(".error.json") }.count == 2)
        let kept = try FileManager.default.contentsOfDirectory(
            atPath: isAcross ? inbox + "/.rejected" : fixture.layout.rejected)
        #expect(kept.filter { $0.hasPrefix("link.") && $0.hasSuffix(".txt") }.count == 1)
        #expect(kept.filter { $0.hasPrefix("fifo.") && $0.hasSuffix(".hl7") }.count == 1)
        #expect(try spool.scan().refused.isEmpty)
    }

    @Test func whatIsNoLongerToBeRefusedStays() throws {
        let fixture = try Fixture()
        let spool = try fixture.open(IntakePolicy(emptyTimeoutSeconds: 0))
        try fixture.drop("a.txt", "")
        let refused = try #require(try spool.scan().refused.first)
        try fixture.drop("a.txt", "FINDINGS")
        #expect(try !spool.quarantineFromInbox(refused, as: "a.J.txt", error: [], errorName: "J.error.json"))
        #expect(fixture.names(.inbox) == ["a.txt"] && fixture.names(.rejected).isEmpty)
    }

    @Test(arguments: [false, true]) func theArchiveKeepsBothOfOneName(isAcross: Bool) throws {
        let fixture = try Fixture()
        let spool = try fixture.open(calls: isAcross ? .live.acrossDevices() : .live)
        for content in ["one", "two", "one"] {
            #expect(try spool.archive(try fixture.claimed(spool, content), as: "x.J.txt"))
        }
        #expect(fixture.names(.archive).count == 2)
        #expect(fixture.content(.archive, "x.J.txt") == "one")
        #expect(fixture.names(.processing).isEmpty)
        #expect(try !spool.archive("claim-0", as: "y.J.txt"))
    }

    @Test func anOutboxMadeAnewIsUsed() throws {
        let fixture = try Fixture()
        let spool = try fixture.open()
        rename(fixture.layout.outbox, fixture.root + "/moved")
        #expect(throws: SpoolError(.directoryGone, "")) { try spool.writeTemporary(".tmp-a", bytes: []) }
        mkdir(fixture.layout.outbox, 0o700)
        try spool.writeTemporary(".tmp-a", bytes: [])
        #expect(fixture.names(.outbox) == [".tmp-a"])
    }
}
