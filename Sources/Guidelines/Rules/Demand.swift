/// What a rule wants an impression to recommend.
public enum Demand: Sendable, Equatable {
    /// One of these.
    case required([FollowUp])
    /// Nothing, or one of these.
    case optional([FollowUp])
    /// Nothing: a follow-up would be unwarranted.
    case none

    /// Reads `none`, `optional`, `optional CT 12 months`, `CT 3 months, PET-CT, biopsy`; nil for anything else.
    ///
    /// A bare `optional` accepts any follow-up.
    init?(_ text: String) {
        if text == "none" {
            self = .none
            return
        }
        let isOptional = text == "optional" || text.hasPrefix("optional ")
        let parts = RuleSection.list(isOptional ? String(text.dropFirst("optional".count)) : text)
        let followUps = parts.compactMap(FollowUp.init)
        guard followUps.count == parts.count, isOptional || !followUps.isEmpty else { return nil }
        self = isOptional ? .optional(followUps) : .required(followUps)
    }

    /// What it accepts.
    var accepted: [FollowUp] {
        switch self {
        case .required(let followUps), .optional(let followUps): followUps
        case .none: []
        }
    }

    /// "CT in 6 to 12 months", "no follow-up".
    public var words: String {
        switch self {
        case .required(let followUps): Self.listed(followUps.map(\.words))
        case .optional(let followUps):
            followUps.isEmpty ? "no follow-up, or any" : "no follow-up, or " + Self.listed(followUps.map(\.words))
        case .none: "no follow-up"
        }
    }

    /// "a, b or c".
    static func listed(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + " or " + last
    }
}
