import CaseLog
import Digest
import Foundation
import Guidelines
import ServiceConfiguration
import Spool
import SystemService
import Testing

@testable import ReportAssistant

/// The draft queue with the real model.
@Suite(.serialized, .enabled(if: Built.hasModel, Built.reason)) struct DraftQueueTests {
    private static let engine = Result {
        DraftingEngine(
            ServedModel(try ModelFile(path: Built.model ?? "")), guidelines: GuidelineSet(), threads: 0,
            progress: ProgressCounter())
    }

    private func drain(_ parts: PipelineParts) async throws {
        try await DraftQueue(parts: parts, engine: try Self.engine.get()).drain {}
    }

    private func scene(_ text: String = Scene.report) throws -> (Scene, JobID) {
        let scene = try Scene()
        scene.settings.drafts.maximumTokens = 24
        try scene.drop("x.txt", text)
        return (scene, scene.job("x.txt", text))
    }

    /// The journal shows a job before its file has the job's name.
    @Test func aJobWhoseFileIsStillAClaimIsNotGone() async throws {
        let (scene, job) = try scene()
        try await scene.life { parts in
            let claim = Spool.newClaim()
            #expect(try parts.spool.claim(try #require(EntryName("x.txt")), as: claim))
            _ = try await parts.log.admit(
                Admission(
                    job: job, claim: claim, name: Array("x.txt".utf8),
                    contentSHA256: SHA256Digest(of: Array(Scene.report.utf8)).description,
                    reports: [AdmittedReport(id: ReportID(job: job))], redraft: false, time: 1))
            try await drain(parts)
        }
        #expect(scene.names(.rejected).isEmpty)
        #expect(scene.names(.outbox) == ["x.\(job).impression.txt", "x.\(job).json"])
        try await scene.expect(job, is: .done)
    }

    @Test func aSourceThatChangedIsNotDrafted() async throws {
        let (scene, job) = try scene()
        try await scene.life { parts in
            try await scene.take(parts)
            let other = Data("FINDINGS: Pneumothorax on the left.\n".utf8)
            try other.write(to: URL(filePath: scene.settings.processingPath + "/\(job)"))
            try await drain(parts)
        }
        #expect(try scene.refusalCode(job) == "SOURCE_CHANGED")
        #expect(scene.names(.outbox).isEmpty)
        #expect(scene.names(.processing).isEmpty)
    }

    @Test func aSourceThatIsGoneEndsItsJob() async throws {
        let (scene, job) = try scene()
        try await scene.life { parts in
            try await scene.take(parts)
            try FileManager.default.removeItem(atPath: scene.settings.processingPath + "/\(job)")
            try await drain(parts)
        }
        #expect(try scene.refusalCode(job) == "SOURCE_GONE")
        try await scene.expect(job, is: .rejected)
    }

    @Test(arguments: [2, 3]) func threeDeathsArePoison(_ deaths: Int) async throws {
        let (scene, job) = try scene()
        for death in 1...deaths {
            try await scene.life { parts in
                try await Recovery(parts: parts).run()
                try await scene.take(parts)
                let attempts = try await parts.log.beginDrafting(
                    ReportID(job: job), provenance: Scene.provenance, at: 1)
                #expect(attempts == death)
            }
        }
        try await scene.life { parts in
            try await Recovery(parts: parts).run()
            try await drain(parts)
        }
        try await scene.expect(job, is: deaths == 3 ? .rejected : .done)
        if deaths == 3 {
            #expect(try scene.refusalCode(job) == "POISON")
            #expect(scene.content(.rejected, "x.\(job).txt") == Scene.report)
        }
        #expect(scene.names(.processing).isEmpty)
    }

    /// An interrupted draft is not counted, and made again it has the same bytes.
    @Test func anInterruptedDraftIsMadeAgain() async throws {
        let (scene, job) = try scene()
        let engine = try Self.engine.get()
        try await scene.life { parts in
            try await scene.take(parts)
            let work = Task { try await DraftQueue(parts: parts, engine: engine).drain {} }
            while try await parts.log.job(job)?.reports.first?.state != .drafting { await Task.yield() }
            work.cancel()
            await #expect(throws: CancellationError.self) { try await work.value }
            let next = try #require(try await parts.log.nextReport())
            #expect(next.attempts == 0)
            #expect(scene.names(.outbox).isEmpty)
        }
        try await scene.life { try await drain($0) }
        let first = try scene.snapshot().filter { $0.key.hasPrefix("outbox/") }
        #expect(first.count == 2)
        // The same report in a life without an interruption; only the time at which it came is another.
        let (other, _) = try self.scene()
        try await other.life { parts in
            try await other.take(parts)
            try await drain(parts)
        }
        func timeless(_ scene: Scene) throws -> [String: String] {
            try scene.snapshot().filter { $0.key.hasPrefix("outbox/") }.mapValues {
                String(decoding: $0, as: UTF8.self).replacing(/[0-9-]+T[0-9:]+Z/, with: "")
            }
        }
        #expect(try timeless(scene) == timeless(other))
    }

    @Test func aBatchGoesOnAroundItsBadReport() async throws {
        let scene = try Scene()
        scene.settings.drafts.maximumTokens = 24
        let batch = ["The lungs are clear.", "XXXX", "The heart is large."].map {
            "<eCitation><AbstractText Label=\"FINDINGS\">\($0)</AbstractText></eCitation>"
        }
        let text = "<r>\(batch.joined())</r>"
        let job = scene.job("b.xml", text)
        for _ in 1...2 {
            try scene.drop("b.xml", text)
            try await scene.life { parts in
                try await scene.take(parts)
                try await drain(parts)
            }
            let outputs = [1, 3].flatMap { ["b.\(job)-\($0).impression.xml", "b.\(job)-\($0).json"] }
            #expect(scene.names(.outbox) == outputs)
            #expect(scene.names(.rejected) == ["\(job)-2.error.json", "\(job).error.json", "b.\(job).xml"].sorted())
            #expect(try scene.refusalCode("\(job)-2") == "NO_FINDINGS")
            #expect(scene.names(.processing).isEmpty)
            try await scene.expect(job, is: .rejected)
        }
    }
}
