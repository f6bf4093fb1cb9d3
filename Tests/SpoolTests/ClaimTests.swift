import Digest
import Foundation
import Glibc
import Testing

@testable import Spool

@Suite struct ClaimTests {
    @Test func oneDaemonASpool() throws {
        let fixture = try Fixture()
        #expect(!Spool.isInUse(fixture.layout))
        var spool: Spool? = try fixture.open()
        #expect(throws: SpoolError(.inUse, "")) { try fixture.open() }
        #expect(Spool.isInUse(fixture.layout))
        #expect(spool != nil)
        spool = nil
        #expect(!Spool.isInUse(fixture.layout))
        _ = try fixture.open()
    }

    @Test func twoRolesAreNotOneDirectory() throws {
        let fixture = try Fixture()
        var layout = fixture.layout
        layout.outbox = layout.inbox + "/../inbox"
        #expect(throws: SpoolError(.sameDirectory, "")) { try Spool(layout: layout) }
    }

    @Test(arguments: [false, true]) func ofManyClaimersOneWins(withoutFlag: Bool) async throws {
        let fixture = try Fixture()
        let spool = try fixture.open(calls: withoutFlag ? .live.withoutNoReplace() : .live)
        let name = try fixture.drop("x.txt")
        let winners = await withTaskGroup(of: Bool?.self) { group in
            for _ in 0..<8 { group.addTask { try? spool.claim(name, as: Spool.newClaim()) } }
            return await group.reduce(into: [Bool?]()) { $0.append($1) }
        }
        #expect(winners.filter { $0 == true }.count == 1)
        #expect(winners.filter { $0 == false }.count == 7)
        #expect(fixture.names(.processing).count == 1 && fixture.names(.inbox).isEmpty)
    }

    @Test func aClaimNeverClobbers() throws {
        let fixture = try Fixture()
        let spool = try fixture.open(calls: .live.withoutNoReplace())
        let claim = try fixture.claimed(spool, "first")
        let second = try fixture.drop("y.txt", "second")
        #expect(throws: SpoolError.self) { try spool.claim(second, as: claim) }
        #expect(fixture.content(.processing, claim) == "first" && fixture.content(.inbox, "y.txt") == "second")
        #expect(throws: SpoolError(.invalidName, "")) { try spool.claim(second, as: "../outbox/x") }
    }

    /// Every call of a claim from another file system fails once, or ends the process; then the claim is made again.
    @Test(arguments: [(EIO, true), (ENOSPC, false), (EINTR, false)])
    func aClaimAcrossFileSystemsLosesNothing(error: CInt, isEnd: Bool) throws {
        var number = 0
        var isDone = false
        while !isDone {
            number += 1
            let fixture = try Fixture()
            let n = number
            var spool: Spool? = try fixture.open(
                calls: .faulty { _, call in call == n || (isEnd && call > n) ? error : nil }.acrossDevices())
            let name = try fixture.drop("x.txt", "FINDINGS: one")
            isDone = (try? spool?.claim(name, as: "claim-1")) == true && error != EINTR || number > 30
            spool = nil

            let next = try fixture.open(calls: .live.acrossDevices())
            try next.recoverClaims()
            if try next.processingEntries().isEmpty { #expect(try next.claim(name, as: "claim-2")) }
            let entries = fixture.names(.processing)
            #expect(entries.count == 1, "after call \(n): \(entries)")
            #expect(fixture.content(.processing, try #require(entries.first)) == "FINDINGS: one")
            #expect(fixture.names(.inbox) == [".claimed"] || fixture.names(.inbox).isEmpty)
            #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.layout.inbox + "/.claimed").isEmpty)
        }
        #expect(number > 8)
    }

    @Test func aJobInFlightIsADuplicate() throws {
        let fixture = try Fixture()
        let spool = try fixture.open()
        let first = try fixture.claimed(spool)
        let job = JobID(name: "x.txt".utf8, content: try spool.readClaimed(first))
        #expect(try spool.assign(claim: first, job: job) == .assigned)
        #expect(try spool.assign(claim: first, job: job) == .assigned, "repeated after a crash")
        let second = try fixture.claimed(spool)
        #expect(try spool.assign(claim: second, job: job) == .duplicate)
        #expect(try spool.processingEntries() == [.job(job), .claim(second)])
        try spool.discard(second)
        try spool.discard(second)
        #expect(fixture.names(.processing) == [job.description])
        #expect(throws: SpoolError(.fileGone, "")) {
            try spool.assign(claim: second, job: JobID(name: [], content: []))
        }
    }

    @Test func readingIsBoundedAndNeverFollowsOrWaits() throws {
        let fixture = try Fixture()
        let spool = try fixture.open(IntakePolicy(maximumBytes: 4))
        let processing = fixture.layout.processing
        #expect(try spool.readClaimed(try fixture.claimed(spool, "1234")) == Array("1234".utf8))
        #expect(throws: SpoolError(.tooLarge, "")) { try spool.readClaimed(try fixture.claimed(spool, "12345")) }
        symlink("/etc/passwd", processing + "/link")
        mkfifo(processing + "/fifo", 0o600)
        for entry in ["link", "fifo"] {
            #expect(throws: SpoolError(.notARegularFile, "")) { try spool.readClaimed(entry) }
        }
        #expect(throws: SpoolError(.fileGone, "")) { try spool.readClaimed("claim-0") }
    }

    @Test func aFileThatGrowsWhileReadIsNotTaken() throws {
        let fixture = try Fixture()
        var calls = SystemCalls.live
        calls.read = { descriptor, buffer, count in
            let result = SystemCalls.live.read(descriptor, buffer, min(count, 3))
            let path = "/proc/self/fd/\(descriptor)"
            if result == 3, let writer = fopen(path, "a") {
                fputs("x", writer)
                fclose(writer)
            }
            return result
        }
        let spool = try fixture.open(calls: calls)
        #expect(throws: SpoolError(.fileChanged, "")) { try spool.readClaimed(try fixture.claimed(spool, "123456")) }
    }
}
