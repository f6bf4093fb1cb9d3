import Digest
import Foundation
import Glibc
import Testing

@testable import Spool

/// The directory for signed reports beside the inbox, and the removal of what is kept.
@Suite struct FeedbackDirectoryTests {
    private func drop(_ fixture: Fixture, _ name: String, _ content: String = "IMPRESSION: clear") throws -> EntryName {
        let path = fixture.layout.feedback + "/" + name
        try #require(FileManager.default.createFile(atPath: path, contents: Data(content.utf8)))
        return try #require(EntryName(name))
    }

    @Test func bothDirectoriesAreScannedApart() throws {
        let fixture = try Fixture()
        let spool = try fixture.open(IntakePolicy(settleSeconds: 0, emptyTimeoutSeconds: 0))
        try fixture.drop("a.txt")
        let signed = try drop(fixture, "b.txt")
        _ = try drop(fixture, "empty.txt", "")
        #expect(try spool.scan().ready.map(\.bytes) == [Array("a.txt".utf8)])
        let scan = try spool.scan(.feedback)
        #expect(scan.ready == [signed])
        let refused = try #require(scan.refused.first)
        #expect(refused.refusal == .empty)
        #expect(
            try spool.quarantineFromInbox(
                refused, in: .feedback, as: "empty.J.txt", error: [], errorName: "J.error.json"))
        #expect(fixture.names(.rejected) == ["J.error.json", "empty.J.txt"])

        let claim = Spool.newClaim(of: .feedback)
        #expect(try spool.claim(signed, in: .feedback, as: claim))
        #expect(try !spool.claim(signed, in: .feedback, as: Spool.newClaim(of: .feedback)))
        #expect(try spool.processingEntries() == [.feedback(claim)])
        #expect(fixture.names(.inbox) == ["a.txt"])
    }

    @Test func anUnreachableOneIsNotEmpty() throws {
        let fixture = try Fixture()
        let spool = try fixture.open()
        try fixture.drop("a.txt")
        rename(fixture.layout.feedback, fixture.root + "/moved")
        #expect(throws: SpoolError(.feedbackUnreadable, "")) { try spool.scan(.feedback) }
        #expect(try spool.scan().unsettled == 1, "the inbox goes on")
    }

    /// Every call of a claim from another file system fails once; then the claim is recovered.
    @Test(arguments: [EIO, ENOSPC]) func aClaimAcrossFileSystemsLosesNothing(error: CInt) throws {
        var didFail = true
        var number = 0
        while didFail {
            number += 1
            let fixture = try Fixture()
            let failed = Counter()
            let claim = Spool.newClaim(of: .feedback)
            do {
                let n = number
                let faulty = SystemCalls.faulty { _, call in
                    guard call == n else { return nil }
                    _ = failed.next()
                    return error
                }
                let spool = try fixture.open(calls: faulty.withFeedbackElsewhere())
                let name = try drop(fixture, "x.txt", "signed")
                _ = try? spool.claim(name, in: .feedback, as: claim)
            }
            didFail = failed.next() > 1
            let spool = try fixture.open(calls: .live.withFeedbackElsewhere())
            try spool.recoverClaims()
            if try spool.processingEntries().isEmpty {
                #expect(try spool.claim(try #require(EntryName("x.txt")), in: .feedback, as: claim))
            }
            #expect(fixture.content(.processing, claim) == "signed", "call \(number)")
            #expect(fixture.names(.feedback).filter { $0 != ".claimed" }.isEmpty)
        }
        #expect(number > 3)
    }

    @Test func theFilesOfAJobAreRemovedAndNoOthers() throws {
        let fixture = try Fixture()
        _ = try fixture.open()
        let (job, other) = ("0123456789ab", "0123456789ac")
        let files: [(DirectoryRole, String)] = [
            (.archive, "x.\(job).txt"), (.archive, "x.\(job).txt.00ff00ff"), (.archive, "x.\(other).txt"),
            (.outbox, "x.\(job).impression.txt"), (.outbox, "x.\(job)-2.json"), (.outbox, "x.\(job).ack.hl7"),
            (.rejected, "\(job).error.json"), (.rejected, "\(job)-1.error.json"), (.rejected, "\(job)x.error.json"),
            (.inbox, "x.\(job).txt"),
        ]
        for (role, name) in files {
            _ = FileManager.default.createFile(atPath: fixture.layout.path(of: role) + "/" + name, contents: Data())
        }
        let jobs = [try #require(JobID(job))]
        #expect(try SpoolErasure.removeFiles(of: jobs, in: fixture.layout) == 7)
        #expect(fixture.names(.archive) == ["x.\(other).txt"])
        #expect(fixture.names(.outbox).isEmpty)
        #expect(fixture.names(.rejected) == ["\(job)x.error.json"])
        #expect(fixture.names(.inbox) == ["x.\(job).txt"])
        #expect(try SpoolErasure.removeFiles(of: [], in: SpoolLayout(spool: "/nowhere")) == 0)
        #expect(try SpoolErasure.removeFiles(of: jobs, in: SpoolLayout(spool: "/nowhere")) == 0)
        let failing = SystemCalls.faulty { call, _ in call == "unlink" ? EACCES : nil }
        _ = FileManager.default.createFile(atPath: fixture.layout.archive + "/y.\(job).txt", contents: Data())
        #expect(throws: SpoolError(.denied, "")) {
            try SpoolErasure.removeFiles(of: jobs, in: fixture.layout, calls: failing)
        }
    }
}

extension SystemCalls {
    /// The same calls with the feedback directory on a file system of its own.
    fileprivate func withFeedbackElsewhere() -> SystemCalls {
        @Sendable func isFeedback(_ descriptor: CInt) -> Bool {
            let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)")
            return path?.contains("/feedback") == true
        }
        var calls = self
        let rename = renameat2
        calls.renameat2 = { isFeedback($0) == isFeedback($2) ? rename($0, $1, $2, $3, $4) : -EXDEV }
        return calls
    }
}
