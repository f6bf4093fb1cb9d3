import Digest
import Testing

@testable import CaseLog

/// Signed reports in the log: matching, history, what was learnt from, erasure, exchange.
@Suite struct CorrectionLogTests {
    private let files: TemporaryLog
    private let log: SQLiteCaseLog

    init() throws {
        files = try TemporaryLog()
        log = try SQLiteCaseLog(path: files.path)
    }

    static func report(_ name: String) -> ReportID { ReportID(job: JobID(name: name.utf8, content: [])) }

    static func file(_ name: String) -> JobID { JobID(name: "feedback/\(name)".utf8, content: []) }

    static func identity(accession: String? = nil, patient: String? = nil) -> CaseIdentity {
        var identity = CaseIdentity()
        identity.accession = accession
        identity.patient = patient
        return identity
    }

    static func correction(
        _ impression: String, at position: Int = 0, accession: String? = nil, patient: String? = nil,
        status: String = "final", findings: String? = nil
    ) -> NewCorrection {
        NewCorrection(
            position: position, identity: identity(accession: accession, patient: patient), format: "text",
            status: status, impression: impression, addendum: nil, findings: findings)
    }

    /// A report that is drafted, published and put away.
    @discardableResult
    private func draft(
        _ name: String, accession: String? = nil, patient: String? = nil, at time: Int64 = 1, in log: SQLiteCaseLog
    ) async throws -> ReportID {
        let id = Self.report(name)
        _ = try await log.admit(
            Admission(
                job: id.job, claim: name, name: Array(name.utf8), contentSHA256: "11",
                reports: [AdmittedReport(id: id, identity: Self.identity(accession: accession, patient: patient))],
                redraft: true, time: time))
        let content = CaseContent(
            findings: "The findings of \(name) are many words long.", statements: ["Draft of \(name)."],
            adapter: "ours")
        try await log.keep(content, of: id, at: time)
        let output = Output(draftName: name, draft: [1], provenanceName: name, provenance: [])
        #expect(try await log.markReady(id, output: output, document: nil, at: time))
        try await log.markDone(id, at: time)
        try await log.finish(id.job, as: .done, at: time)
        return id
    }

    /// Logs and matches one signed report; returns its number.
    @discardableResult
    private func correct(
        _ report: ReportID, _ statements: [String], file: String, at time: Int64, patient: String? = nil,
        verdict: CorrectionVerdict = .edited, way: MatchWay = .accession
    ) async throws -> Int64 {
        try await log.add(
            [Self.correction(statements.joined(separator: "\n"), patient: patient)], file: Self.file(file),
            refusals: [:], at: time)
        let waiting = try #require(try await log.waiting(.file(Self.file(file))).first)
        let kept = try #require(try await log.keptCase(of: report))
        #expect(
            try await log.settle(
                waiting.id,
                as: .matched(
                    kept, way: way, confidence: 0.98, statements: statements, verdict: verdict,
                    edits: [LoggedEdit(draft: 0, signed: 0, changes: ["side", "size"], severity: "critical")])))
        return waiting.id
    }

    @Test func aCorrectionIsReadBackWhole() async throws {
        let report = try await draft("a", patient: "P", in: log)
        var content = CaseContent(findings: "Clear lungs.", statements: ["Normal\nchest."], adapter: "ours")
        content.exam = "CT"
        content.modality = "CT"
        content.indication = "Cough"
        content.comparison = "None"
        content.ageYears = 0
        content.sex = "female"
        content.orderedSide = "left"
        try await log.keep(content, of: report, at: 2)
        let id = try await correct(report, ["One.", "Two."], file: "x", at: 5)
        let logged = try #require(try await log.corrections(CorrectionSelection()).first)
        #expect(logged.id == id)
        #expect(logged.content == content)
        #expect(logged.content.statements == ["Normal chest."])
        #expect(logged.statements == ["One.", "Two."])
        #expect(logged.verdict == .edited)
        #expect(logged.edits == [LoggedEdit(draft: 0, signed: 0, changes: ["side", "size"], severity: "critical")])
        #expect(logged.patient == "P")
        #expect(logged.received == 5)
        #expect(logged.uses == 0)
        #expect(logged.confidence == 0.98)
    }

    @Test func theLatestCounts() async throws {
        let report = try await draft("a", in: log)
        let first = try await correct(report, ["One."], file: "x", at: 10)
        let second = try await correct(report, ["Two."], file: "y", at: 20)
        // One that came before both and was matched late is no news.
        let early = try await correct(report, ["Zero."], file: "z", at: 5)
        #expect(try await log.corrections(CorrectionSelection()).map(\.id) == [second])
        var all = CorrectionSelection()
        all.includesSuperseded = true
        all.report = report
        let history = try await log.corrections(all)
        #expect(history.map(\.id) == [early, first, second])
        #expect(history.map(\.supersededBy) == [second, second, nil])
        #expect(try await log.correctionCounts().superseded == 2)
        var since = CorrectionSelection()
        since.since = 21
        #expect(try await log.corrections(since).isEmpty)
    }

    @Test func theSameFileAgainChangesNothing() async throws {
        let report = try await draft("a", in: log)
        try await correct(report, ["One."], file: "x", at: 10)
        try await log.add([Self.correction("Other.")], file: Self.file("x"), refusals: [:], at: 11)
        #expect(try await log.waiting(.all).isEmpty)
        #expect(try await log.corrections(CorrectionSelection()).map(\.statements) == [["One."]])
    }

    @Test func whatContradictsItselfWaits() async throws {
        let report = try await draft("a", in: log)
        let kept = try #require(try await log.keptCase(of: report))
        try await log.add(
            [Self.correction("Left."), Self.correction("Right.", at: 1)], file: Self.file("x"), refusals: [2: "X"],
            at: 1)
        for (waiting, text) in zip(try await log.waiting(.all), ["Left.", "Right."]) {
            _ = try await log.settle(
                waiting.id,
                as: .matched(
                    kept, way: .accession, confidence: 1, statements: [text], verdict: .edited, edits: []))
        }
        #expect(try await log.waiting(.all).map(\.code) == ["CONTRADICTORY", "CONTRADICTORY"])
        #expect(try await log.corrections(CorrectionSelection()).isEmpty)
        let counts = try await log.correctionCounts()
        #expect(counts.review == 2)
        #expect(counts.refused == 1)
        // Somebody decides.
        let second = try await log.waiting(.all)[1]
        let byHand = CorrectionOutcome.matched(
            kept, way: .manual, confidence: 1, statements: ["Right."], verdict: .edited, edits: [])
        #expect(try await log.settle(second.id, as: byHand))
        #expect(try await !log.settle(second.id, as: byHand), "it waits no more")
        #expect(try await log.corrections(CorrectionSelection()).map(\.statements) == [["Right."]])
    }

    @Test func aReportDraftedAnewKeepsItsHistory() async throws {
        let report = try await draft("a", in: log)
        try await correct(report, ["One."], file: "x", at: 10)
        try await draft("a", at: 20, in: log)
        let content = CaseContent(findings: "Other findings.", statements: ["Another draft."])
        try await log.keep(content, of: report, at: 21)
        #expect(try await log.keptCase(of: report)?.content.statements == ["Another draft."])
        #expect(try await log.corrections(CorrectionSelection()).map(\.content.statements) == [["Draft of a."]])
    }

    @Test func aReportThatComesFindsWhatWaitsForIt() async throws {
        try await log.add(
            [
                Self.correction("By number.", accession: "A"), Self.correction("Another.", at: 1, accession: "B"),
                Self.correction("By text.", at: 2, findings: "the FINDINGS of a, are many words long"),
            ], file: Self.file("x"), refusals: [:], at: 1)
        let report = try await draft("a", accession: "A", in: log)
        #expect(
            try await log.waiting(.report(report)).map(\.correction.impression) == ["By number.", "By text."])
        #expect(try await log.matches(of: Self.identity(accession: "A")).map(\.way) == [.accession])
        #expect(try await log.textCandidates(for: Self.identity(patient: "Q"), limit: 5).map(\.report) == [report])
        #expect(try await log.textCandidates(for: Self.identity(accession: "B"), limit: 5).isEmpty)
    }

    @Test func runsAreCountedOnce() async throws {
        let report = try await draft("a", in: log)
        let id = try await correct(report, ["One."], file: "x", at: 10)
        try await log.markTrained([id, 99], run: "r1", at: 11)
        try await log.markTrained([id], run: "r1", at: 12)
        try await log.markTrained([id], run: "r2", at: 13)
        #expect(try await log.corrections(CorrectionSelection()).map(\.uses) == [2])
        #expect(try await log.correctionCounts().trained == 1)
        #expect(try await log.erasedTrainings() == ["r1": 1], "one that is not there was erased meanwhile")
    }

    @Test func attemptsAtAFileAreCounted() async throws {
        try await log.record(claim: "feedback-1", name: [1], at: 1)
        #expect(try await log.beginFeedback(claim: "feedback-1") == 1)
        #expect(try await log.beginFeedback(claim: "feedback-1") == 2)
        try await log.releaseFeedback(claim: "feedback-1")
        #expect(try await log.beginFeedback(claim: "feedback-1") == 2)
    }

    @Test func aPatientIsErasedAndTheRunsAreKept() async throws {
        let first = try await draft("a", accession: "A", patient: "P", in: log)
        let second = try await draft("b", patient: "Q", in: log)
        // Nobody is named in the report, but in what was signed.
        let third = try await draft("c", in: log)
        let id = try await correct(first, ["Secret of P."], file: "x", at: 10)
        try await correct(second, ["Of Q."], file: "y", at: 10)
        try await correct(third, ["Another secret of P."], file: "z", at: 10, patient: "P")
        try await log.add([Self.correction("Waits, of P.", patient: "P")], file: Self.file("w"), refusals: [:], at: 1)
        try await log.markTrained([id], run: "r1", at: 11)

        let findings = try await log.erasable(.patient("P"))
        #expect(Set(findings.reports) == [first, third])
        #expect(findings.corrections.count == 3)
        #expect(Set(findings.feedbackFiles) == Set(["x", "z", "w"].map(Self.file)))
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
        let old = try await draft("old", at: 1, in: log)
        try await correct(old, ["Old."], file: "x", at: 2)
        let corrected = try await draft("corrected", at: 1, in: log)
        try await correct(corrected, ["Lately."], file: "y", at: 60)
        try await draft("young", at: 70, in: log)
        let open = Self.report("open")
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

    @Test func anotherLogTakesOverWhatWasExported() async throws {
        let report = try await draft("a", accession: "A", patient: "P", in: log)
        let first = try await correct(report, ["One."], file: "x", at: 10)
        try await correct(report, ["Two."], file: "y", at: 20, patient: "P")
        try await log.add([Self.correction("Waits.", accession: "B")], file: Self.file("z"), refusals: [:], at: 30)
        let waiting = try #require(try await log.waiting(.all).first)
        _ = try await log.settle(
            waiting.id, as: .waiting(code: "UNKNOWN_CASE", candidate: nil, way: nil, confidence: nil))
        try await log.markTrained([first], run: "r", at: 1)
        let lines = try await log.exportedCorrections()

        let otherFiles = try TemporaryLog()
        let other = try SQLiteCaseLog(path: otherFiles.path)
        #expect(try await other.takeOver(lines) == 3)
        #expect(try await other.takeOver(lines) == 0)
        #expect(try await other.exportedCorrections() == lines)
        var all = CorrectionSelection()
        all.includesSuperseded = true
        let (here, there) = (try await log.corrections(all), try await other.corrections(all))
        #expect(here.map(\.statements) == there.map(\.statements))
        #expect(here.map(\.content) == there.map(\.content))
        #expect(here.map(\.uses) == there.map(\.uses))
        #expect(here.map(\.patient) == there.map(\.patient))
        #expect(there.map { $0.supersededBy == nil } == [false, true])
    }
}
