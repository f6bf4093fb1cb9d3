/// One thing that a report asserts or denies: the unit in which findings and impressions are compared.
///
/// JSON has the keys of the command line's contract: `concept, text, span, anatomy, side, assertion, certainty,
/// severity, change, sizes_mm, count, tier`. What a report does not tell is null.
public struct Fact: Sendable, Hashable, Codable {
    /// What it is, as a lower-case noun: "pleural effusion".
    public var concept: String
    /// The words that name it, as the text has them.
    public var text: String
    /// Where these words stand: Unicode-scalar offsets in the text in which they were found, half open.
    public var span: Range<Int>
    /// The organ or part of it: "right upper lobe".
    public var anatomy: String?
    /// The side of a paired organ or of the body.
    public var side: Side?
    /// Whether the report says that it is there.
    public var assertion: Assertion
    /// How sure the report is, from 1 (very unlikely) to 5 (stated without a hedge).
    public var certainty: Int
    /// How much of it there is.
    public var severity: Severity?
    /// How it compares with an earlier study.
    public var change: Change?
    /// Its measurements in millimetres, in the order of the text.
    public var sizesMillimetres: [Double]
    /// How many there are, where the report gives a number.
    public var count: Int?
    /// How soon somebody must act on it.
    public var tier: SignificanceTier

    /// A fact with what is known of it.
    public init(
        concept: String, text: String, span: Range<Int>, anatomy: String? = nil, side: Side? = nil,
        assertion: Assertion = .present, certainty: Int = 5, severity: Severity? = nil, change: Change? = nil,
        sizesMillimetres: [Double] = [], count: Int? = nil, tier: SignificanceTier
    ) {
        self.concept = concept
        self.text = text
        self.span = span
        self.anatomy = anatomy
        self.side = side
        self.assertion = assertion
        self.certainty = certainty
        self.severity = severity
        self.change = change
        self.sizesMillimetres = sizesMillimetres
        self.count = count
        self.tier = tier
    }

    enum CodingKeys: String, CodingKey {
        case concept, text, span, anatomy, side, assertion, certainty, severity, change
        case sizesMillimetres = "sizes_mm"
        case count, tier
    }
}

extension Fact {
    /// Left, right or both.
    public enum Side: String, Sendable, Codable, CaseIterable {
        case left, right, bilateral
    }

    /// Whether something is there.
    public enum Assertion: String, Sendable, Codable, CaseIterable {
        case present, absent, uncertain
    }

    /// How much of a finding there is. Words of extent count too: small is mild, large is severe.
    public enum Severity: String, Sendable, Codable, CaseIterable {
        case trace, mild, moderate, severe
    }

    /// How a finding compares with an earlier study.
    public enum Change: String, Sendable, Codable, CaseIterable {
        case new, increased, decreased, stable, resolved
    }
}
