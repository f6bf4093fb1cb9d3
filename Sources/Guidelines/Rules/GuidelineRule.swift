/// One row of a guideline: which finding or stated category it is about, for whom, and what it wants recommended.
public struct GuidelineRule: Sendable, Equatable {
    /// Its name in files and settings.
    public let id: String
    /// What it is about, in words.
    public let title: String
    /// The publication: a short name, a comma, and where to find it.
    public let source: String
    /// Whether it is used.
    public internal(set) var isEnabled: Bool
    /// How much it counts among the rules that apply.
    public let weight: Double
    /// Rules with one group are alternatives: of those that apply to a report, meeting one is enough.
    public let group: String?
    /// The finding that it is about.
    public let finding: FindingCondition?
    /// The stated categories that it is about.
    public let assessments: [Assessment.Category]
    /// Whom it is about.
    public let patient: PatientCondition
    /// What it wants recommended.
    public let demand: Demand
    /// What follows afterwards, in words; nothing is checked against it.
    public let then: String?

    /// "Fleischner 2017": the source without its address.
    public var shortSource: String { String(source.prefix { $0 != "," }) }
}
