/// One thing that a report asserts, denies or leaves open, as the second extractor reads it.
public struct GradedFact: Sendable, Equatable {
    /// The concept's name in the table, such as "pleural effusion".
    public let concept: String
    /// The words that name it: Unicode-scalar offsets in the text, half open.
    public let span: Range<Int>
    /// The organ, where the concept or the sentence tells it, such as "kidney".
    public let anatomy: String?
    /// The side that the sentence gives it.
    public let side: Side?
    /// Whether the report says that it is there.
    public let assertion: Assertion
    /// How severe or large in words.
    public let severity: Severity?
    /// How it compares with an earlier study.
    public let change: Change?
    /// Its measurements in millimetres, in the order of the text; earlier ones are left out.
    public private(set) var sizes: [Double]
    /// How many there are, where a number says so.
    public let count: Int?
    /// How soon somebody must act on it.
    public let tier: Tier
    /// What a denial is limited to: "no acute fracture" does not deny an old one.
    public let limit: Limit?
    /// Whether the report calls it old or healed.
    public let isOld: Bool

    /// A side of the body.
    public enum Side: String, Sendable {
        case left, right, bilateral
    }

    /// What a report says about a concept.
    public enum Assertion: String, Sendable {
        case present, absent, uncertain
    }

    /// A grade in words.
    public enum Severity: Int, Sendable, Comparable {
        case mild, moderate, severe

        /// By grade.
        public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
    }

    /// A comparison with an earlier study.
    public enum Change: String, Sendable {
        case new, increased, decreased, stable, resolved
    }

    /// What a denial leaves open.
    public enum Limit: String, Sendable {
        case acute, new, large, elsewhere
    }

    /// How soon somebody must act, with the significance weight of RGRO.
    public enum Tier: String, Sendable, CaseIterable {
        case urgent, actionable, minor, benign

        /// 1, .5, .25 or 0.
        public var weight: Double {
            switch self {
            case .urgent: 1
            case .actionable: 0.5
            case .minor: 0.25
            case .benign: 0
            }
        }
    }

    /// Adds what a following sentence measures.
    mutating func add(_ more: [Double]) {
        if isPositive { sizes += more }
    }

    /// Whether the report says or suggests that it is there.
    public var isPositive: Bool { assertion != .absent }

    /// Its significance: the tier's weight, 0 for what is absent.
    public var weight: Double { isPositive ? tier.weight : 0 }
}
