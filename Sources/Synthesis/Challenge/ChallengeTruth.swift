/// What the findings of a challenge case assert, and whether something should follow.
public struct ChallengeTruth: Sendable, Equatable, Codable {
    /// What is there and what is not, in the order of the report.
    public let findings: [ChallengeFinding]
    /// Whether a guideline asks for follow-up; nil where rules differ or leave it to the reader.
    public let followUp: Bool?

    private enum CodingKeys: String, CodingKey {
        case findings
        case followUp = "follow_up"
    }

    /// Writes what is undecided as null.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(findings, forKey: .findings)
        try container.encode(followUp, forKey: .followUp)
    }
}

/// One thing that is there or not.
public struct ChallengeFinding: Sendable, Equatable, Codable {
    /// A side of the body.
    public enum Side: String, Sendable, Codable {
        case left, right

        /// The other one.
        public var other: Side { self == .left ? .right : .left }
    }

    /// A comparison with the earlier study.
    public enum Change: String, Sendable, Codable, CaseIterable {
        case new, increased, decreased, stable, resolved
    }

    /// The concept, as `Grading` names it.
    public let concept: String
    /// Whether it is there.
    public let isPresent: Bool
    /// Its side, where it has one.
    public let side: Side?
    /// Its sizes in mm.
    public let sizes: [Double]
    /// Whether somebody must be told at once.
    public let isUrgent: Bool
    /// How it compares with the earlier study.
    public let change: Change?

    private enum CodingKeys: String, CodingKey {
        case concept, side, change
        case isPresent = "present"
        case sizes = "sizes_mm"
        case isUrgent = "urgent"
    }

    /// Writes what is not told as null.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(concept, forKey: .concept)
        try container.encode(isPresent, forKey: .isPresent)
        try container.encode(side, forKey: .side)
        try container.encode(sizes, forKey: .sizes)
        try container.encode(isUrgent, forKey: .isUrgent)
        try container.encode(change, forKey: .change)
    }
}
