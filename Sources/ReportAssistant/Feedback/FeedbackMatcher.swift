import Appraisal
import CaseLog
import Digest
import ServiceConfiguration

/// Finds the draft that a signed report belongs to, and compares the two.
struct FeedbackMatcher: Sendable {
    let log: any CaseLog
    let corrections: any CorrectionLog
    let settings: Settings

    /// How many cases a text is compared with.
    private static let textLimit = 2000

    /// Matches signed reports that wait.
    ///
    /// - Parameter byText: whether texts are compared too, where nothing else tells.
    /// - Returns: how many found their draft.
    @discardableResult
    func match(_ scope: WaitingScope, byText: Bool = true) async throws -> Int {
        var matched = 0
        for waiting in try await corrections.waiting(scope) where waiting.code != "CONTRADICTORY" {
            try Task.checkCancellation()
            let outcome = try await outcome(of: waiting, byText: byText)
            // What nothing is known of needs no new row each time.
            if case .waiting(waiting.code, waiting.candidate, waiting.way, waiting.confidence) = outcome { continue }
            let isSettled = try await corrections.settle(waiting.id, as: outcome)
            if case .matched = outcome, isSettled { matched += 1 }
        }
        return matched
    }

    /// Matches a signed report to the report that somebody names.
    ///
    /// - Returns: false where there is none that waits, or the report has no draft.
    func assign(_ id: Int64, to report: ReportID) async throws -> Bool {
        guard let waiting = try await corrections.waiting(.correction(id)).first,
            let kept = try await kept(report),
            case .matched(let outcome) = try await compare(waiting, kept, .manual, confidence: 1)
        else { return false }
        return try await corrections.settle(id, as: outcome)
    }

    private func outcome(of waiting: WaitingCorrection, byText: Bool) async throws -> CorrectionOutcome {
        let identity = waiting.correction.identity
        let candidates = try await corrections.matches(of: identity)
        guard let best = candidates.first(where: \.hasDraft) ?? candidates.first else {
            var anybody = identity
            anybody.patient = nil
            if identity.patient != nil, try await !corrections.matches(of: anybody).isEmpty {
                return .waiting(code: "OTHER_PATIENT", candidate: nil, way: nil, confidence: nil)
            }
            return byText ? try await outcomeByText(of: waiting) : .unchanged(waiting)
        }
        let rivals = candidates.filter { $0.way == .accession && $0.hasDraft && $0.report.job != best.report.job }
        if best.way == .accession, !best.sharesExam, !rivals.isEmpty {
            return .waiting(code: "AMBIGUOUS", candidate: best.report, way: best.way, confidence: 0.5)
        }
        return try await settled(waiting, best.report, best.way, confidence: best.confidence)
    }

    private func outcomeByText(of waiting: WaitingCorrection) async throws -> CorrectionOutcome {
        let candidates = try await corrections.textCandidates(
            for: waiting.correction.identity, limit: Self.textLimit)
        guard let found = TextMatch(waiting.correction, among: candidates) else {
            return .waiting(code: "UNKNOWN_CASE", candidate: nil, way: nil, confidence: nil)
        }
        if found.isAmbiguous || found.confidence < settings.feedback.minimumConfidence {
            return .waiting(
                code: found.isAmbiguous ? "AMBIGUOUS" : "LOW_CONFIDENCE", candidate: found.report, way: .text,
                confidence: found.confidence)
        }
        return try await settled(waiting, found.report, .text, confidence: found.confidence)
    }

    private func settled(
        _ waiting: WaitingCorrection, _ report: ReportID, _ way: MatchWay, confidence: Double
    ) async throws -> CorrectionOutcome {
        if confidence < settings.feedback.minimumConfidence {
            return .waiting(code: "LOW_CONFIDENCE", candidate: report, way: way, confidence: confidence)
        }
        guard let kept = try await kept(report) else {
            return .waiting(code: "NO_DRAFT", candidate: report, way: way, confidence: confidence)
        }
        switch try await compare(waiting, kept, way, confidence: confidence) {
        case .matched(let outcome): return outcome
        case .addendumAlone:
            return .waiting(code: "ADDENDUM_ONLY", candidate: report, way: way, confidence: confidence)
        }
    }

    /// The latest case of a report; one from before cases were kept is put together from what there is.
    private func kept(_ report: ReportID) async throws -> KeptCase? {
        if let kept = try await corrections.keptCase(of: report) { return kept }
        guard let output = try await log.outputs(of: report.job)[report], let job = try await log.job(report.job),
            let draft = try? StoredDraft(output.provenance),
            let content = CaseContent(draft, report, job, settings)
        else { return nil }
        try await corrections.keep(content, of: report, at: Time.now())
        return try await corrections.keptCase(of: report)
    }

    private enum Comparison {
        case matched(CorrectionOutcome)
        /// There is no signed impression that it could be added to.
        case addendumAlone
    }

    private func compare(
        _ waiting: WaitingCorrection, _ kept: KeptCase, _ way: MatchWay, confidence: Double
    ) async throws -> Comparison {
        let correction = waiting.correction
        guard correction.status != NewCorrection.rejection else {
            return .matched(
                .matched(
                    kept, way: way, confidence: confidence, statements: [], verdict: .rejected, edits: []))
        }
        var statements = correction.impression.map { ImpressionText.statements(of: $0) }
        if statements == nil {
            var selection = CorrectionSelection()
            selection.report = kept.report
            statements = try await corrections.corrections(selection).last?.statements
        }
        guard var statements else { return .addendumAlone }
        if let addendum = correction.addendum { statements += ImpressionText.statements(of: addendum) }
        let alignment = StatementAlignment(draft: kept.content.statements, signed: statements)
        return .matched(
            .matched(
                kept, way: way, confidence: confidence, statements: statements,
                verdict: CorrectionVerdict(rawValue: alignment.verdict.rawValue) ?? .edited,
                edits: alignment.edits.map { edit in
                    LoggedEdit(
                        draft: edit.draft, signed: edit.signed, changes: edit.kinds.map(\.rawValue),
                        severity: edit.severity.rawValue)
                }))
    }
}

extension CorrectionOutcome {
    /// As it was; one that nobody has looked at is of an unknown case.
    fileprivate static func unchanged(_ waiting: WaitingCorrection) -> CorrectionOutcome {
        .waiting(
            code: waiting.code ?? "UNKNOWN_CASE", candidate: waiting.candidate, way: waiting.way,
            confidence: waiting.confidence)
    }
}

extension CaseMatch {
    /// How sure it is that a signed report which has this in common belongs to the report.
    fileprivate var confidence: Double {
        switch way {
        case .job, .manual: 1
        case .document: 0.99
        case .accession: sharesExam ? 0.98 : 0.9
        case .message, .text: 0.9
        }
    }
}
