/// A case of the suites that the promotion gate reads: a report with what is true of it.
///
/// JSON has the keys of the data format (`data/README.md`) and `kind, pair, truth, must_not_say`. A draft is judged by
/// the truth, not by the impression, which only shows one right draft.
public struct ChallengeCase: Sendable, Equatable, Codable {
    /// What a case tries.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Pairs that differ only in whether a finding is there.
        case negation
        /// Pairs that differ only in a side.
        case side
        /// Sizes just under, at and just over a threshold.
        case size
        /// An urgent finding in the middle of much that is normal.
        case urgent
        /// What asks for follow-up by a guideline, and what only looks like it.
        case recommendation
        /// New, worse, better, unchanged or gone since the last study.
        case change
        /// The suite in which no mistake may ever happen.
        case never
    }

    /// What a draft must not do with the urgent finding of a `never` case.
    public enum Forbidden: String, Sendable, Codable, CaseIterable {
        case denial
        case globalNegative = "global negative"
        case otherSide = "other side"
        case omission
    }

    /// Names suite, seed and number, so it is unique in a file.
    public let id: String
    /// What it tries.
    public let kind: Kind
    /// The case that differs from it in one thing only.
    public let pair: String?
    /// XR, CT, MR or US.
    public let modality: String
    /// The examination.
    public let exam: String
    /// Why it was made.
    public let indication: String
    /// The earlier study; "None." where there is none.
    public let comparison: String
    /// In years.
    public let age: Int
    /// `F` or `M`.
    public let sex: String
    /// What was seen, as dictated.
    public let findings: String
    /// One right draft: a statement a line.
    public let impression: String
    /// Always "challenge".
    public let source: String
    /// What the findings assert, and what should follow.
    public let truth: ChallengeTruth
    /// What no draft may say; only of `never` cases.
    public let mustNotSay: [Forbidden]?

    private enum CodingKeys: String, CodingKey {
        case id, kind, pair, modality, exam, indication, comparison, age, sex, findings, impression, source, truth
        case mustNotSay = "must_not_say"
    }
}
