public import ClinicalText

/// A report that the generator made, in the data format of training, with its facts.
public struct SynthesizedReport: Sendable, Equatable, Codable {
    /// Names seed and number, so it is unique in a file.
    public let id: String
    /// XR, CT, MR, US, MG or NM.
    public let modality: String
    /// The examination.
    public let exam: String
    /// Why it was made.
    public let indication: String
    /// The earlier study; empty or "None." where there is none.
    public let comparison: String
    /// What was seen.
    public let findings: String
    /// One statement a line, in order of importance, a recommendation last.
    public let impression: String
    /// Always "synthesized".
    public let source: String
    /// In years.
    public let age: Int
    /// `F` or `M`.
    public let sex: String
    /// What the findings assert and deny; spans are places in `findings`.
    public let facts: [Fact]
}

/// One statement of an impression, with what it rests on.
public struct SynthesizedStatement: Sendable, Equatable {
    /// The statement, with its full stop.
    public let text: String
    /// The tier of its finding; nil for negatives, categories and recommendations.
    public let tier: SignificanceTier?
    /// The side of its finding.
    public let side: Fact.Side?
    /// The sizes of its finding, in mm.
    public let sizesMillimetres: [Double]
    /// Whether it asks for something to be done.
    public var isRecommendation: Bool
}
