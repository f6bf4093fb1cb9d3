import Digest
import Testing

@testable import CaseLog

/// What an erasure takes, and what it leaves.
@Suite struct ErasureTests {
    private let files: TemporaryLog
    private let log: SQLiteCaseLog

    init() throws {
        files = try TemporaryLog()
        log = try SQLiteCaseLog(path: files.path)
    }

    @Test func aPatientIsErasedAndTheRunsAreKept() async throws {
        let first = try await log.draft("a", accession: "A", patient: "P")
        let second = try await log.draft("b", patient: "Q")
        // Nobody is named in the report, but in what was signed.
        let third = try await log.draft("c")
        let id = try await log.correct(first, ["Secret of P."], file: "x", at: 10)
        try await log.correct(second, ["Of Q."], file: "y", at: 10)
        try await log.correct(third, ["Another secret of P."], file: "z", at: 10, patient: "P")
        try await log.add(
            [CorrectionLogTests.correction("Waits, of P.", patient: "P")], file: CorrectionLogTests.file("w"),
            refusals: [:], at: 1)
        try await log.markTrained([id], run: "r1", at: 11)

        let findings = try await log.erasable(.patient("P"))
        #expect(Set(findings.reports) == [first, third])
        #expect(findings.corrections.count == 3)
        #expect(Set(findings.feedbackFiles) == Set(["x", "z", "w"].map(CorrectionLogTests.file)))
        try await log.erase(findings, because: .patient("P"), at: 20)
        #expect(try await log.corrections(CorrectionSelection()).map(\.statements) == [["Of Q."]])
        #expect(try await log.waiting(.all).isEmpty)
        #expect(try await log.job(first.job) == nil)
        #expect(try await log.keptCase(of: third) == nil)
        #expect(try await log.erasedTrainings() == ["r1": 1])
        #expect(try await log.counts(since: 0).done == 3, "what was drafted was drafted")
        #expect(try await log.erasable(.patient("P")).isEmpty)
        #expect(try files.contains("Of Q."))
        #expect(try !files.contains("ecret of P"))
        #expect(try !files.contains("Waits, of P"))
    }

    @Test func whatIsOldIsErasedAndWhatIsInWorkIsNot() async throws {
        let old = try await log.draft("old", at: 1)
        try await log.correct(old, ["Old."], file: "x", at: 2)
        let corrected = try await log.draft("corrected", at: 1)
        try await log.correct(corrected, ["Lately."], file: "y", at: 60)
        try await log.draft("young", at: 70)
        let open = CorrectionLogTests.report("open")
        _ = try await log.admit(
            Admission(
                job: open.job, claim: "open", name: [1], contentSHA256: "11", reports: [AdmittedReport(id: open)],
                redraft: false, time: 1))
        let findings = try await log.erasable(.before(50))
        #expect(Set(findings.reports) == [old, corrected])
        #expect(findings.inWork == 1)
        try await log.erase(findings, because: .before(50), at: 100)
        // What was signed lately needs its case, whatever became of the report.
        #expect(try await log.corrections(CorrectionSelection()).map(\.statements) == [["Lately."]])
        #expect(try await log.keptCase(of: old) == nil)
        #expect(try await log.nextReport()?.id == open)
        #expect(try await log.erasable(.before(50)).isEmpty)
    }
}
