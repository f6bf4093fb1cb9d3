import CaseLog
import Digest
import ServiceConfiguration
import Spool
import SystemService
import Testing

@testable import ReportAssistant

/// What becomes of signed reports.
@Suite struct FeedbackTests {
    static let head = "ACCESSION: A-1\nMRN: 12345\n"
    static let report = head + "FINDINGS: There is a small left pleural effusion. The heart is of normal size.\n"
    static let draft = ["Small left pleural effusion."]

    static func signed(_ impression: String, head: String = head) -> String {
        head + "IMPRESSION: \(impression)\n"
    }

    /// A scene with one published draft.
    static func drafted(_ source: String = report, name: String = "x.txt") async throws -> (Scene, ReportID) {
        let scene = try Scene()
        try scene.drop(name, source)
        try await scene.life { parts in
            try await scene.take(parts)
            try await scene.draft(parts, draft)
        }
        return (scene, ReportID(job: scene.job(name, source)))
    }

    /// Takes signed reports; returns what is matched, superseded ones too, and what waits.
    @discardableResult
    static func take(_ scene: Scene) async throws -> (corrections: [LoggedCorrection], waiting: [WaitingCorrection]) {
        try await scene.life { parts in
            try await scene.takeFeedback(parts)
            #expect(try await parts.log.claims().isEmpty)
            #expect(scene.names(.feedback) + scene.names(.processing).filter { $0.hasPrefix("feedback") } == [])
            var all = CorrectionSelection()
            all.includesSuperseded = true
            return (try await parts.corrections.corrections(all), try await parts.corrections.waiting(.all))
        }
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let signed: String
        let verdict: CorrectionVerdict
        let changes: [[String]]
    }

    static let cases = [
        Case(
            testDescription: "as it was", signed: "1. small left pleural effusion", verdict: .accepted,
            changes: [["kept"]]),
        Case(
            testDescription: "the other side", signed: "Small right pleural effusion.", verdict: .edited,
            changes: [["side"]]),
        Case(
            testDescription: "nothing of it", signed: "No acute disease.", verdict: .rejected,
            changes: [["inserted"], ["deleted"]]),
        Case(testDescription: "in one word", signed: "Rejected.", verdict: .rejected, changes: []),
    ]

    @Test(arguments: cases) func aSignedReportIsComparedWithItsDraft(_ aCase: Case) async throws {
        let (scene, report) = try await Self.drafted()
        let text = Self.signed(aCase.signed)
        try scene.sign("s.txt", text)
        let (corrections, waiting) = try await Self.take(scene)
        #expect(waiting.isEmpty)
        let correction = try #require(corrections.first)
        #expect(correction.report == report)
        #expect(correction.verdict == aCase.verdict)
        #expect(correction.edits.map(\.changes) == aCase.changes)
        #expect(correction.content.statements == Self.draft)
        #expect(correction.content.findings.hasPrefix("There is a small left"))
        #expect(correction.way == .accession)
        #expect(correction.patient?.count == 64)
        #expect(scene.names(.archive).contains("s.\(scene.feedback("s.txt", text)).txt"))
        try await scene.restart()
    }

    @Test func theSourceMayBeDeleted() async throws {
        let (scene, _) = try await Self.drafted()
        scene.settings.intake.source = .delete
        try scene.sign("s.txt", Self.signed("Normal chest."))
        try await Self.take(scene)
        #expect(scene.names(.archive).count == 1)
    }

    @Test func aLaterOneCountsAndAnAddendumAdds() async throws {
        let (scene, _) = try await Self.drafted()
        for (name, text) in [
            ("1", "IMPRESSION: Old."), ("2", "IMPRESSION: Effusion."), ("3", "ADDENDUM: Rib fracture."),
        ] {
            try scene.sign("\(name).txt", Self.head + text + "\n")
            try await Self.take(scene)
        }
        let (corrections, _) = try await Self.take(scene)
        #expect(corrections.map(\.statements) == [["Old."], ["Effusion."], ["Effusion.", "Rib fracture."]])
        #expect(corrections.map { $0.supersededBy == nil } == [false, false, true])
    }

    @Test func anAddendumAloneWaits() async throws {
        let (scene, report) = try await Self.drafted()
        try scene.sign("a.txt", Self.head + "ADDENDUM: Rib fracture.\n")
        let (corrections, waiting) = try await Self.take(scene)
        #expect(corrections.isEmpty)
        #expect(waiting.map(\.code) == ["ADDENDUM_ONLY"])
        #expect(waiting.map(\.candidate) == [report])
    }

    @Test func oneOfAnotherPatientIsNotTaken() async throws {
        let (scene, _) = try await Self.drafted()
        try scene.sign("s.txt", Self.signed("Normal chest.", head: "ACCESSION: A-1\nMRN: 99999\n"))
        let (corrections, waiting) = try await Self.take(scene)
        #expect(corrections.isEmpty)
        #expect(waiting.map(\.code) == ["OTHER_PATIENT"])
    }

    /// Before its report, while the report waits for its draft, and found when the draft is there.
    @Test(arguments: [false, true]) func itMayComeFirst(afterTheReport: Bool) async throws {
        let scene = try Scene()
        if afterTheReport {
            try scene.drop("x.txt", Self.report)
            try await scene.life { try await scene.take($0) }
        }
        try scene.sign("s.txt", Self.signed("Effusion."))
        let (_, waiting) = try await Self.take(scene)
        #expect(waiting.map(\.code) == [afterTheReport ? "NO_DRAFT" : "UNKNOWN_CASE"])
        if !afterTheReport { try scene.drop("x.txt", Self.report) }
        try await scene.life { parts in
            try await scene.take(parts)
            try await scene.draft(parts, Self.draft)
            #expect(try await parts.corrections.corrections(CorrectionSelection()).count == 1)
            #expect(try await parts.corrections.waiting(.all).isEmpty)
        }
    }

    static let refusals: [(text: String, code: String)] = [
        ("\n \n", "EMPTY"), (report, "NO_IMPRESSION"), (head + "IMPRESSION:\n", "NO_IMPRESSION"),
        ("%PDF-1.4", "BINARY"),
        (
            HL7.message(status: "X", impression: "Normal."), "CANCELLED"
        ), (HL7.message(status: "P", impression: "Normal."), "NOT_FINAL"),
    ]

    @Test(arguments: refusals) func whatIsNoCorrectionIsRefused(_ text: String, _ code: String) async throws {
        let (scene, _) = try await Self.drafted()
        try scene.sign("s.txt", text)
        let (corrections, waiting) = try await Self.take(scene)
        #expect(corrections.isEmpty && waiting.isEmpty)
        let file = scene.feedback("s.txt", text)
        #expect(try scene.refusalCode(file) == code)
        #expect(scene.content(.rejected, "s.\(file).txt") == text)
        let counts = try await scene.life { try await $0.corrections.correctionCounts() }
        #expect(counts.refused == 1)
        try await scene.restart()
    }

    @Test func ofABatchTheGoodOnesAreTaken() async throws {
        let (scene, _) = try await Self.drafted()
        let batch =
            HL7.message(status: "F", impression: "Effusion.") + "\r" + HL7.message(status: "P", impression: "No.")
        try scene.sign("b.hl7", batch)
        let (corrections, _) = try await Self.take(scene)
        #expect(corrections.map(\.statements) == [["Effusion."]])
        #expect(corrections.first?.reader?.count == 64)
        #expect(try scene.refusalCode(scene.feedback("b.hl7", batch)) == "BATCH_PARTLY_REFUSED")
    }

    @Test func twoThatContradictEachOtherWait() async throws {
        let (scene, report) = try await Self.drafted()
        let batch =
            HL7.message(status: "F", impression: "Left effusion.") + "\r"
            + HL7.message(status: "F", impression: "Right effusion.")
        try scene.sign("b.hl7", batch)
        let (corrections, waiting) = try await Self.take(scene)
        #expect(corrections.isEmpty)
        #expect(waiting.map(\.code) == ["CONTRADICTORY", "CONTRADICTORY"])
        let (by, store) = (waiting[1].id, try FeedbackStore(scene.settings))
        #expect(try await store.match() == 0)
        try await store.match(by, to: report.description)
        #expect(try await Self.take(scene).corrections.map(\.statements) == [["Right effusion."]])
        await #expect(throws: AssistantError("NOT_MATCHED", "", exit: .badData)) {
            try await store.match(by, to: report.description)
        }
    }

    @Test func aLinkIsMovedAwayUnopened() async throws {
        let (scene, _) = try await Self.drafted()
        try scene.link("/etc/hostname", in: scene.settings.feedbackPath, as: "link.txt")
        try await Self.take(scene)
        #expect(try scene.refusalCode(scene.feedback("link.txt", "")) == "NOT_A_REGULAR_FILE")
    }

    @Test func whatStoppedTheServiceTooOftenIsPoison() async throws {
        let (scene, _) = try await Self.drafted()
        try scene.sign("s.txt", Self.signed("Effusion."))
        let claim = Spool.newClaim(of: .feedback)
        try await scene.life { parts in
            try await parts.log.record(claim: claim, name: Array("s.txt".utf8), at: 1)
            #expect(try parts.spool.claim(try #require(EntryName("s.txt")), in: .feedback, as: claim))
            for _ in 0..<3 { _ = try await parts.corrections.beginFeedback(claim: claim) }
        }
        try await scene.restart()
        let file = FeedbackIntake.id(name: Array("s.txt".utf8), content: Array(claim.utf8))
        #expect(try scene.refusalCode(file) == "POISON")
        #expect(scene.names(.processing).isEmpty)
    }
}

/// HL7 messages about the case of these tests.
enum HL7 {
    static func message(status: String, impression: String) -> String {
        [
            "MSH|^~\\&|RIS|H|X|H|20260301||ORU^R01|M1|P|2.5", "PID|1||12345^^^H^MR",
            "OBR|1||A-1|71020^CHEST|||20260301||||||||||||||||||\(status)|||||||77&Reader&Ann",
            "OBX|1|TX|&IMP||\(impression)||||||\(status)",
        ].joined(separator: "\r")
    }
}
