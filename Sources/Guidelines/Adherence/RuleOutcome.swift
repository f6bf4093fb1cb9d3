/// How well an impression meets a rule that applies.
public struct RuleOutcome: Sendable, Equatable {
    /// The rule and what made it apply.
    public let application: Application
    /// 0, .5 or 1.
    public let satisfaction: Double
    /// The words that meet or violate it: Unicode-scalar offsets in the impression; nil where something is missing.
    public let span: Range<Int>?

    /// The rule's name.
    public var id: String { application.id }
    /// What it asks for, in words.
    public var demandInWords: String { application.demandInWords }
}
