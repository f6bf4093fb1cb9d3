import Digest
import ServiceConfiguration
import Spool
import SystemService
import Testing

@testable import CaseLog
@testable import ReportAssistant

/// What the command line does with signed reports: matching by text, erasure, exchange; and erasure by age.
@Suite struct FeedbackStoreTests {
    private static let anonymous = "FINDINGS: There is a small left pleural effusion. The heart is of normal size.\n"

    private func textMatch(_ findings: String, cases: [String]) -> TextMatch? {
        TextMatch(
            CorrectionLogText.correction(findings),
            among: cases.enumerated().map { index, text in
                TextCandidate(
                    report: ReportID(job: JobID(name: "\(index)".utf8, content: [])), findings: text,
                    statements: ["A statement."])
            })
    }

    @Test func textsAreComparedWhereNothingElseTells() throws {
        let text = "The left lung has a small effusion and the heart is normal."
        let other = "There is a fracture of the right distal radius with dorsal angulation."
        let same = try #require(textMatch(text.uppercased(), cases: [other, text]))
        #expect(same.report == ReportID(job: JobID(name: "1".utf8, content: [])))
        #expect(same.confidence == 0.9 && !same.isAmbiguous)
        // A template of normal reports.
        #expect(textMatch(text, cases: [text, text])?.isAmbiguous == true)
        let near = try #require(textMatch(text + " No fracture.", cases: [other, text]))
        #expect(near.confidence < 0.9 && near.confidence > 0.7 && !near.isAmbiguous)
        #expect(textMatch(text, cases: [other]) == nil)
        #expect(textMatch(text, cases: []) == nil)
    }

    @Test func aMatchByTextIsTakenOrShown() async throws {
        let (scene, report) = try await FeedbackTests.drafted(Self.anonymous)
        try scene.sign("s.txt", Self.anonymous + "IMPRESSION: Small effusion.\n")
        let (corrections, _) = try await FeedbackTests.take(scene)
        #expect(corrections.map(\.way) == [.text])
        #expect(corrections.map(\.report) == [report])

        let (strict, candidate) = try await FeedbackTests.drafted(Self.anonymous)
        strict.settings.feedback.minimumConfidence = 0.95
        try strict.sign("s.txt", Self.anonymous + "IMPRESSION: Small effusion.\n")
        let (_, waiting) = try await FeedbackTests.take(strict)
        #expect(waiting.map(\.code) == ["LOW_CONFIDENCE"])
        #expect(waiting.map(\.candidate) == [candidate])
        #expect(waiting.map(\.confidence) == [0.9])
        // The site is less strict now.
        strict.settings.feedback.minimumConfidence = 0.8
        let store = try FeedbackStore(strict.settings)
        #expect(try await store.match() == 1)
        #expect(try await store.counts().review == 0)
    }

    @Test func everythingOfAPatientGoes() async throws {
        let (scene, report) = try await FeedbackTests.drafted()
        let other = FeedbackTests.report.replacing("A-1", with: "A-2").replacing("12345", with: "777")
        try scene.drop("y.txt", other)
        try await scene.life { parts in
            try await scene.take(parts)
            try await scene.draft(parts, ["Effusion of another."])
        }
        try scene.sign("s.txt", FeedbackTests.signed("Right effusion."))
        let (corrections, _) = try await FeedbackTests.take(scene)
        try await scene.life { parts in
            try await parts.corrections.markTrained(corrections.map(\.id), run: "run-1", at: 1)
        }
        #expect(scene.names(.outbox).count == 4)
        #expect(scene.names(.archive).count == 3)

        let store = try FeedbackStore(scene.settings)
        let erased = try await store.erase(patient: " 12345 ")
        #expect(erased == .init(reports: 1, corrections: 1, files: 4, inWork: 0))
        #expect(scene.names(.archive) == ["y.\(scene.job("y.txt", other)).txt"])
        #expect(scene.names(.outbox).allSatisfy { $0.hasPrefix("x.\(scene.job("y.txt", other))") })
        #expect(try await store.erasedTrainings() == ["run-1": 1])
        #expect(try await store.counts().edited == 0)
        #expect(try await store.erase(patient: "12345") == .init(reports: 0, corrections: 0, files: 0, inWork: 0))
        try await scene.restart()
        // The same file is a new case from now on.
        try scene.drop("x.txt", FeedbackTests.report)
        try await scene.life { parts in
            try await scene.take(parts)
            #expect(try await parts.log.nextReport()?.id == report)
        }
        #expect(try await store.erase(patient: "12345").inWork == 1)
    }

    @Test func whatIsOldGoesByItself() async throws {
        let (scene, _) = try await FeedbackTests.drafted()
        try scene.sign("s.txt", FeedbackTests.signed("Right effusion."))
        try await FeedbackTests.take(scene)
        for (days, isKept) in [(0, true), (1, true), (1, false)] {
            scene.settings.feedback.retentionDays = days
            if !isKept {
                let connection = try SQLiteConnection(path: scene.settings.caseLogPath)
                for (table, column) in [
                    ("jobs", "received"), ("reports", "received"), ("corrections", "received"), ("cases", "kept"),
                ] {
                    try connection.run("UPDATE \(table) SET \(column) = \(column) - 2 * 86400000")
                }
            }
            try await scene.life { parts in
                var retention = Retention(parts: parts)
                try await retention.applyIfDue()
                try await retention.applyIfDue()
            }
            #expect(scene.names(.archive).count == (isKept ? 2 : 0))
            #expect(try await FeedbackStore(scene.settings).counts().edited == (isKept ? 1 : 0))
        }
        try await scene.restart()
    }

    @Test func anExportCanBeImported() async throws {
        let (scene, _) = try await FeedbackTests.drafted()
        try scene.sign("s.txt", FeedbackTests.signed("Right effusion."))
        try scene.sign("t.txt", FeedbackTests.signed("Of nobody known.", head: "ACCESSION: A-9\n"))
        try await FeedbackTests.take(scene)
        let lines = try await FeedbackStore(scene.settings).exported()
        #expect(lines.count { $0 == 0x0A } == 2)
        #expect(!String(decoding: lines, as: UTF8.self).contains("12345"), "identifiers are hashed")

        let other = try Scene()
        let store = try FeedbackStore(other.settings)
        let (all, new) = try await store.takeOver(lines)
        #expect(all == 2 && new == 2)
        #expect(try await store.exported() == lines)
        #expect(try await store.counts().edited == 1)
        #expect(try await store.waiting().map(\.code) == ["UNKNOWN_CASE"])
    }

    @Test(arguments: [
        ("{\"schema\":\"impressiond.correction/2\"}", "IMPORT_NEWER"), ("{\"schema\":\"x\"}", "IMPORT_DAMAGED"),
        ("half a li", "IMPORT_DAMAGED"), ("{\"schema\":\"impressiond.correction/1\",\"file\":1}", "IMPORT_DAMAGED"),
    ])
    func aBadLineTakesNothingOver(_ line: String, _ code: String) async throws {
        let (scene, _) = try await FeedbackTests.drafted()
        try scene.sign("s.txt", FeedbackTests.signed("Right effusion."))
        try await FeedbackTests.take(scene)
        let good = try await FeedbackStore(scene.settings).exported()
        let store = try FeedbackStore(try Scene().settings)
        let error = await #expect(throws: AssistantError.self) { try await store.takeOver(good + Array(line.utf8)) }
        #expect(error?.code == code)
        #expect(error?.exit == .badData)
        #expect(try await store.counts().edited == 0)
    }
}

enum CorrectionLogText {
    static func correction(_ findings: String) -> NewCorrection {
        NewCorrection(
            position: 0, identity: CaseIdentity(), format: "text", status: "final", impression: "Normal.",
            addendum: nil, findings: findings)
    }
}
