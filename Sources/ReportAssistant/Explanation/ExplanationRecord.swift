import Appraisal
import ClinicalText
import Guidelines

/// What `explain --json` prints. Spans are Unicode-scalar offsets, half open: into `findings`, or into the statements
/// joined by newlines.
struct ExplanationRecord: Encodable {
    struct Match: Encodable {
        /// Index of a claim.
        let claim: Int
        /// Index of a fact.
        @OrNull var fact: Int?
        let verdict: String
        let differences: [String]
        /// Where the findings speak of it: the fact, or the organ that they call normal.
        @OrNull var findingsSpan: [Int]?
    }

    struct General: Encodable {
        /// `findings` or `impression`.
        let text: String
        let limit: String
        @OrNull var region: String?
        let span: [Int]
        /// Indices of the facts that it denies.
        let denies: [Int]
    }

    struct Recommended: Encodable {
        @OrNull var action: String?
        /// The earliest and the latest month.
        @OrNull var months: [Double]?
        let conditional: Bool
        let hedged: Bool
        let denied: Bool
        let span: [Int]
    }

    struct Rule: Encodable {
        let id: String
        let title: String
        let source: String
        let demand: String
        /// Null where there is no impression.
        @OrNull var satisfaction: Double?
        let weight: Double
        let findingsSpans: [[Int]]
        @OrNull var impressionSpan: [Int]?
    }

    struct Reward: Encodable {
        @OrNull var consistency: Double?
        @OrNull var guideline: Double?
        @OrNull var expert: Double?
        @OrNull var tools: Double?
        @OrNull var form: Double?
        @OrNull var total: Double?
    }

    let schema = "impressiond.explain/1"
    @OrNull var job: String?
    @OrNull var language: String?
    let findings: String
    let facts: [Fact]
    let claims: [Fact]
    let matches: [Match]
    let globalNegatives: [General]
    let recommendations: [Recommended]
    let rules: [Rule]
    let checks: [DraftRecord.Checked]
    let statements: [DraftRecord.Statement]
    let rewards: Reward
}

/// A value that is written as null where there is none: a missing key would look like a misspelt one.
@propertyWrapper struct OrNull<Value: Encodable>: Encodable {
    let wrappedValue: Value?

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(wrappedValue)
    }
}

extension Explanation {
    /// The JSON object of the command line's contract.
    public var record: [UInt8] { ExplanationRecord(self).json() }
}

extension ExplanationRecord {
    init(_ explanation: Explanation) {
        let appraisal = explanation.appraisal
        let (findings, impression) = (appraisal.findings, appraisal.impression)
        let rewards = explanation.rewards
        self.init(
            job: explanation.job, language: explanation.language, findings: explanation.findings,
            facts: findings.facts, claims: impression.facts,
            matches: explanation.verdicts.enumerated().map { claim, verdict in
                Match(
                    claim: claim, fact: verdict.fact, verdict: verdict.name.rawValue, differences: verdict.differences,
                    findingsSpan: verdict.findingsSpan?.ends)
            },
            globalNegatives: findings.globalNegatives.map { General($0, of: "findings", denies: []) }
                + zip(impression.globalNegatives, appraisal.consistency.denied).map {
                    General($0, of: "impression", denies: $1)
                },
            recommendations: impression.recommendations.map(Recommended.init),
            rules: appraisal.outcomes.map { Rule($0, facts: findings.facts, isJudged: rewards != nil) },
            checks: explanation.checks, statements: explanation.statements ?? [],
            rewards: Reward(
                consistency: rewards?.consistency, guideline: rewards?.guideline, expert: rewards?.expert,
                tools: rewards?.tools, form: rewards?.form, total: rewards?.total))
    }
}

extension ExplanationRecord.General {
    fileprivate init(_ negative: GlobalNegative, of text: String, denies: [Int]) {
        self.init(
            text: text, limit: negative.limit.rawValue, region: negative.region, span: negative.span.ends,
            denies: denies)
    }
}

extension ExplanationRecord.Recommended {
    fileprivate init(_ recommendation: Recommendation) {
        self.init(
            action: recommendation.action,
            months: recommendation.months.map { [$0.lowerBound, $0.upperBound] },
            conditional: recommendation.isConditional, hedged: recommendation.isHedged,
            denied: recommendation.isDenied, span: recommendation.span.ends)
    }
}

extension ExplanationRecord.Rule {
    /// - Parameter isJudged: whether there is an impression.
    fileprivate init(_ outcome: RuleOutcome, facts: [Fact], isJudged: Bool) {
        let application = outcome.application
        self.init(
            id: outcome.id, title: application.title, source: application.source, demand: outcome.demandInWords,
            satisfaction: isJudged ? outcome.satisfaction : nil, weight: application.weight,
            findingsSpans: application.findingsSpans(facts).map(\.ends),
            impressionSpan: isJudged ? outcome.span?.ends : nil)
    }
}
