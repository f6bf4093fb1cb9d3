import Digest
import Foundation
import Glibc
import ServiceConfiguration
import Spool
import Synchronization
import Testing

@testable import CaseLog
@testable import ReportAssistant

/// What a start finds that no orderly life leaves behind.
@Suite struct RecoveryTests {
    @Test func whatTheJournalDoesNotKnowIsKept() async throws {
        let scene = try Scene()
        try await scene.life { _ in }
        let strangers = [Spool.newClaim(), "0123456789ab", "stranger.txt"]
        for (number, name) in strangers.enumerated() {
            try Data("content \(number)".utf8).write(to: URL(filePath: scene.settings.processingPath + "/" + name))
        }
        try await scene.restart()
        #expect(scene.names(.processing).isEmpty)
        for (number, name) in strangers.enumerated() {
            let job = JobID(name: name.utf8, content: [])
            #expect(scene.content(.rejected, "\(job).unknown") == "content \(number)")
            #expect(try scene.refusalCode(job) == "NOT_JOURNALLED")
        }
    }

    @Test func aJobWithoutItsFileEndsAndAClaimWithoutItsFileIsForgotten() async throws {
        let scene = try Scene()
        try scene.drop("x.txt", "Nothing.\n")
        let job = scene.job("y.txt")
        try scene.drop("y.txt")
        try await scene.life { parts in
            try await parts.log.record(claim: Spool.newClaim(), name: Array("x.txt".utf8), at: 1)
            _ = try await parts.log.admit(
                Admission(
                    job: job, claim: Spool.newClaim(), name: Array("y.txt".utf8), contentSHA256: "",
                    reports: [], redraft: false, rejection: Rejection(code: "EMPTY", error: [0x7B, 0x7D]), time: 1))
        }
        try await scene.restart()
        #expect(scene.names(.inbox) == ["x.txt", "y.txt"], "a claim that was never made leaves its file")
        #expect(scene.names(.rejected) == ["\(job).error.json"])
        try await scene.expect(job, is: .rejected)
    }

    @Test func aFinishedJobsSourceIsPutAway() async throws {
        let scene = try Scene()
        try scene.drop("x.txt")
        let job = scene.job("x.txt")
        try await scene.life { parts in
            try await scene.take(parts)
            try await parts.log.markDone(ReportID(job: job), at: 1)
            try await parts.log.finish(job, as: .done, at: 1)
        }
        try await scene.restart()
        #expect(scene.names(.archive) == ["x.\(job).txt"])
        #expect(scene.names(.processing).isEmpty)
    }

    /// As after the loss of the case log: what was published stays, and the start does not fail for ever.
    @Test(arguments: [true, false]) func aTakenNameEndsTheReportAndNotTheService(isBatch: Bool) async throws {
        let scene = try Scene()
        let record = "<eCitation><AbstractText Label=\"FINDINGS\">The lungs are clear.</AbstractText></eCitation>"
        let text = isBatch ? "<r>\(record)\(record)</r>" : "<r>\(record)</r>"
        let job = scene.job("x.xml", text)
        let report = ReportID(job: job, ordinal: isBatch ? 1 : nil)
        let output = scene.output(report)
        try scene.drop("x.xml", text)
        try await scene.life { parts in
            try await scene.take(parts)
            _ = try await parts.log.beginDrafting(report, provenance: Scene.provenance, at: 1)
            try OutputPublisher(parts: parts).write(output, of: report)
            #expect(try await parts.log.markReady(report, output: output, document: nil, at: 1))
        }
        for name in [output.draftName, output.provenanceName] {
            try Data("an earlier draft".utf8).write(to: URL(filePath: scene.settings.outboxPath + "/" + name))
        }
        try await scene.restart()
        #expect(scene.names(.outbox) == [output.draftName, output.provenanceName])
        #expect(scene.content(.outbox, output.draftName) == "an earlier draft")
        #expect(try scene.refusalCode(report) == "NAME_TAKEN")
        try await scene.life { try await scene.draft($0) }
        #expect(try scene.refusalCode(job) == (isBatch ? "BATCH_PARTLY_REFUSED" : "NAME_TAKEN"))
        #expect(scene.content(.rejected, "x.\(job).xml") == text)
        #expect(scene.names(.processing).isEmpty)
        try await scene.expect(job, is: .rejected)
    }

    /// One entry that cannot be dealt with must keep neither the service nor the other entries from going on.
    @Test func troubleWithOneEntryDoesNotEndTheStart() async throws {
        let scene = try Scene()
        try scene.drop("x.txt")
        try scene.drop("y.txt", "Nothing.\n")
        let (good, bad) = (scene.job("x.txt"), scene.job("y.txt", "Nothing.\n"))
        try await scene.life { parts in
            try await scene.take(parts)
            try await parts.log.markDone(ReportID(job: good), at: 1)
        }
        #expect(mkdir(scene.settings.outboxPath + "/.tmp-folder", 0o700) == 0)
        // The archive is gone: the source of the good report cannot leave.
        #expect(rename(scene.settings.archivePath, scene.root + "/elsewhere") == 0)
        try Data("x".utf8).write(to: URL(filePath: scene.settings.processingPath + "/stranger"))
        try await scene.life { parts in
            #expect(rmdir(scene.settings.archivePath) == 0)
            try await Recovery(parts: parts).run()
            #expect(scene.names(.processing) == [good.description])
            #expect(try await parts.log.job(good)?.state == .open)
            #expect(try await parts.log.job(bad)?.state == .rejected)
            // And in the same life once it is back.
            #expect(rename(scene.root + "/elsewhere", scene.settings.archivePath) == 0)
            try await Recovery(parts: parts).run()
        }
        #expect(scene.names(.processing).isEmpty)
        #expect(scene.names(.archive) == ["x.\(good).txt"])
        try await scene.expect(good, is: .done)
    }

    /// The journal is locked at the n-th step of intake; what was claimed is not lost and not taken twice.
    @Test(arguments: 1...4) func aBusyJournalOnlyDelays(_ number: Int) async throws {
        let scene = try Scene()
        try scene.drop("x.txt")
        try scene.drop("y.txt", "Nothing.\n")
        try await scene.life({ BusyLog($0, at: number) }) { parts in
            await #expect(throws: CaseLogError("CASE_LOG_BUSY", "")) { try await scene.take(parts) }
            // In the same life, as the next look does.
            _ = try await Recovery(parts: parts).resumeClaims {}
            try await scene.take(parts)
            try await scene.draft(parts)
        }
        #expect(scene.names(.inbox) + scene.names(.processing) == [])
        #expect(scene.names(.outbox).count == 2)
        #expect(scene.names(.archive).count == 1)
        #expect(scene.names(.rejected).count == 2)
        try await scene.expect(scene.job("x.txt"), is: .done)
        try await scene.expect(scene.job("y.txt", "Nothing.\n"), is: .rejected)
    }
}
