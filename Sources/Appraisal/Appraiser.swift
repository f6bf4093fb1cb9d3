public import ClinicalText
public import Guidelines

/// Says how good and how safe a draft is: rewards by their components, and the checks that a reader is shown.
///
/// It keeps what one report's findings say, so that several drafts of it cost little.
public struct Appraiser: Sendable {
    /// What the findings say.
    public let findings: ReportReading
    /// The rules that apply to the report.
    public let applications: [Application]
    private let findingsText: String
    private let findingsWords: Set<String>
    private let context: CaseContext
    private let guidelines: GuidelineSet
    private let thresholds: [Double]

    /// - Parameters:
    ///   - findings: the report's text.
    ///   - context: whom it is of and what was ordered.
    ///   - guidelines: the site's rules.
    public init(findings text: String, context: CaseContext, guidelines: GuidelineSet) {
        findings = FactReader.reading(of: text)
        findingsText = text
        findingsWords = Set(StatementWords.content(of: text))
        self.context = context
        self.guidelines = guidelines
        applications = guidelines.applicable(facts: findings.facts, text: text, context: context)
        thresholds = applications.flatMap(\.thresholds)
    }

    /// Appraises a draft.
    ///
    /// - Parameters:
    ///   - statements: in order, without numbers.
    ///   - isIncomplete: whether a limit ended the draft.
    public func appraise(_ statements: [String], isIncomplete: Bool = false) -> Appraisal {
        let draft = AppraisedText(statements, self, isIncomplete: isIncomplete)
        let checked = CheckedCase(
            context: context, findingsText: findingsText, findings: findings, impressionText: draft.text,
            impression: draft.impression, consistency: draft.consistency, outcomes: draft.outcomes)
        return Appraisal(
            findings: findings, impression: draft.impression, consistency: draft.consistency, outcomes: draft.outcomes,
            rewards: Rewards(
                consistency: draft.consistency.reward, guideline: draft.guideline,
                form: draft.form.potential + draft.form.terminal),
            checks: Checks.all(checked),
            statements: draft.ranges.map { range in support(of: range, draft.impression, draft.consistency.matching) })
    }

    /// What a draft is worth after each of its statements.
    ///
    /// - Parameters:
    ///   - prefixes: the statements after each stage, the whole draft last.
    ///   - isIncomplete: whether a limit ended the draft.
    public func trace(_ prefixes: [[String]], isIncomplete: Bool = false) -> PotentialTrace {
        let texts = ([[]] + prefixes).enumerated().map { index, statements in
            AppraisedText(statements, self, isIncomplete: isIncomplete && index == prefixes.count)
        }
        return PotentialTrace(texts, findings.facts)
    }

    /// A draft, or what there is of one, read and compared with its findings.
    struct AppraisedText {
        let text: String
        let ranges: [Range<Int>]
        let impression: ReportReading
        let consistency: Consistency
        let outcomes: [RuleOutcome]
        let form: FormPotential

        /// Adherence, 0 to 1; nil where no rule applies.
        var guideline: Double? { GuidelineSet.potential(of: outcomes) }

        init(_ statements: [String], _ appraiser: Appraiser, isIncomplete: Bool) {
            text = statements.joined(separator: "\n")
            impression = FactReader.reading(of: text, beside: appraiser.findings)
            ranges = StatementWords.ranges(of: statements)
            let (ranges, impression) = (ranges, impression)
            let unknown = zip(statements, ranges).count { appraiser.isUnknown($0, $1, impression) }
            consistency = Consistency(
                findings: appraiser.findings, impression: impression, unknownStatements: unknown,
                thresholds: appraiser.thresholds)
            outcomes = appraiser.guidelines.adherence(
                of: text, claims: impression.facts, recommendations: impression.recommendations,
                to: appraiser.applications, facts: appraiser.findings.facts)
            form = FormPotential(
                words: StatementWords.count(text), facts: appraiser.findings.facts, claims: impression.facts,
                isIncomplete: isIncomplete)
        }
    }

    /// A statement of which neither the vocabulary nor the findings know the words.
    private func isUnknown(_ statement: String, _ range: Range<Int>, _ impression: ReportReading) -> Bool {
        let isRead =
            impression.facts.contains { $0.span.overlaps(range) }
            || impression.globalNegatives.contains { $0.span.overlaps(range) }
            || impression.normals.contains { $0.span.overlaps(range) }
            || impression.recommendations.contains { $0.span.overlaps(range) }
        guard !isRead else { return false }
        let words = StatementWords.content(of: statement)
        return words.count { !findingsWords.contains($0) } * 2 > words.count
    }

    private func support(
        of range: Range<Int>, _ impression: ReportReading, _ matching: FactMatching
    ) -> Appraisal.Statement {
        var tier: SignificanceTier?
        var supports: [Range<Int>] = []
        for (claim, verdict) in zip(impression.facts, matching.verdicts) where range.contains(claim.span.lowerBound) {
            if claim.assertion != .absent { tier = min(tier ?? claim.tier, claim.tier) }
            guard case .supported(let fact, _) = verdict else { continue }
            let span = findings.facts[fact].span
            let sentence = findings.sentence(at: span.lowerBound) ?? span
            if !supports.contains(sentence) { supports.append(sentence) }
        }
        return Appraisal.Statement(span: range, tier: tier, supports: supports)
    }
}

extension Application {
    /// Sizes in millimetres at which its rows part.
    fileprivate var thresholds: [Double] {
        guard case .table(let rules) = basis else { return [] }
        return rules.flatMap { rule in [rule.finding?.size?.lower, rule.finding?.size?.upper].compactMap(\.self) }
    }
}
