import Appraisal
import Digest
import Foundation
import ServiceConfiguration
import Testing

@testable import CaseLog
@testable import ReportAssistant

/// `explain JOB`: the texts are found beside a running service.
@Suite struct ExplainedJobTests {
    private static let report = "FINDINGS: Moderate right pneumothorax. Small left pleural effusion.\n"
    private static let record = """
        {"statements":[{"text":"Right pneumothorax.","tier":"urgent","supports":[[0,20]],"copied":true}],
        "checks":[{"kind":"critical","code":"OF_THE_DAY","severity":"critical","findings_spans":[[0,8]],
        "impression_spans":[],"message":"As published.","follow_up":{"action":"CT","months":[6,12],"due":["2026-01-01",
        "2026-07-01"]}}],"flags":["UNVERIFIED_DRAFT","INCOMPLETE"],"source_sha256":"00"}
        """

    /// Takes a report and publishes a record for each of its drafts.
    private func published(_ scene: Scene, record: String = ExplainedJobTests.record, report: String) async throws
        -> JobID
    {
        try scene.drop("x.txt", report)
        try await scene.life { parts in
            try await scene.take(parts)
            while let next = try await parts.log.nextReport() {
                _ = try await parts.log.beginDrafting(next.id, provenance: Scene.provenance, at: 1)
                let named = scene.output(next.id)
                let output = Output(
                    draftName: named.draftName, draft: named.draft, provenanceName: named.provenanceName,
                    provenance: Array(record.utf8))
                try OutputPublisher(parts: parts).write(output, of: next.id)
                _ = try await parts.log.markReady(next.id, output: output, document: nil, at: 2)
                try await parts.finishDraft(next.id, name: Array("x.txt".utf8), output, replacing: false, isFresh: true)
                if let job = try await parts.log.job(next.id.job) { try await parts.settle(job) }
            }
        }
        return scene.job("x.txt", report)
    }

    private func code(_ job: some CustomStringConvertible, _ settings: Settings) async -> String? {
        do {
            _ = try await Explanation(job: job.description, settings)
            return nil
        } catch { return error.code }
    }

    /// The statements and checks are those that were published.
    @Test func aDraftIsExplainedFromTheArchive() async throws {
        let scene = try Scene()
        let job = try await published(scene, report: Self.report)
        // A service holds the spool meanwhile.
        let explanation = try await scene.life { _ in try await Explanation(job: job.description, scene.settings) }
        #expect(explanation.job == "\(job)")
        #expect(explanation.statements?.map(\.text) == ["Right pneumothorax."])
        #expect(explanation.statements?.first?.copied == true)
        #expect(explanation.checks.map(\.code) == ["OF_THE_DAY"])
        #expect(explanation.checks.first?.followUp?.months == [6, 12])
        #expect(explanation.verdicts.map(\.name) == [.supported])
        #expect(explanation.unmentioned == [1])
        #expect(explanation.appraisal.rewards.form == -1, "the draft is incomplete")
    }

    @Test func whatIsMissing() async throws {
        let scene = try Scene()
        #expect(await code("0123456789ab", scene.settings) == "JOB_UNKNOWN")
        #expect(!FileManager.default.fileExists(atPath: scene.settings.directories.state), "asking makes nothing")
        let job = try await published(scene, report: Self.report)
        for unknown in ["0123456789ab", "x", "\(job)-1", ""] {
            #expect(await code(unknown, scene.settings) == "JOB_UNKNOWN", "\(unknown)")
        }
        let kept = scene.settings.archivePath + "/x.\(job).txt"
        try Data("FINDINGS: Other words here.".utf8).write(to: URL(filePath: kept))
        #expect(await code(job, scene.settings) == "SOURCE_CHANGED")
        try FileManager.default.removeItem(atPath: kept)
        #expect(await code(job, scene.settings) == "SOURCE_GONE")
    }

    @Test func aRecordOfAnotherVersion() async throws {
        let scene = try Scene()
        let job = try await published(scene, record: "{\"statements\":[]}", report: Self.report)
        #expect(await code(job, scene.settings) == "DRAFT_UNREADABLE")
    }

    @Test func aJobWithoutADraft() async throws {
        let scene = try Scene()
        try scene.drop("x.txt")
        try scene.drop("y.txt", "nothing")
        try await scene.life { try await scene.take($0) }
        #expect(await code(scene.job("x.txt"), scene.settings) == "NO_DRAFT")
        #expect(await code(scene.job("y.txt", "nothing"), scene.settings) == "NO_DRAFT")
    }

    @Test func aReportOfABatchIsNamed() async throws {
        let scene = try Scene()
        func message(_ number: Int, _ findings: String) -> String {
            "MSH|^~\\&|RIS|H|X|H|20260101||ORU^R01|\(number)|P|2.3\rOBR|1|||71046^CHEST\rOBX|1|TX|F^FINDINGS||\(findings)||||||F\r"
        }
        let job = try await published(
            scene, report: message(1, "FINDINGS: The lungs are clear.") + message(2, "FINDINGS: Right pneumothorax."))
        #expect(await code(job, scene.settings) == "SEVERAL_REPORTS")
        #expect(await code("\(job)-3", scene.settings) == "JOB_UNKNOWN")
        let second = try await Explanation(job: "\(job)-2", scene.settings)
        #expect(second.findings.contains("pneumothorax") && second.job == "\(job)-2")
    }
}
