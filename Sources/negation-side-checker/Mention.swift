/// The side that words name.
enum BodySide: Hashable {
    case right, left, both

    /// Whether two statements can be about the same place; what has no side fits any.
    static func fits(_ one: BodySide?, _ other: BodySide?) -> Bool {
        guard let one, let other else { return true }
        return one == other || one == .both || other == .both
    }
}

/// Whether a finding is said to be there.
enum Presence: Hashable {
    case asserted
    /// Possible, suspected, not excluded.
    case hedged
    /// With the word that limits the denial, as "acute" in "no acute fracture".
    case denied(limit: String?)
}

/// A finding that a sentence names.
struct Mention: Hashable {
    let finding: Finding
    let presence: Presence
    let side: BodySide?
    /// Words for where it is, such as "rib" or "upper"; empty if the sentence says nothing.
    let places: Set<String>
    /// Words before it that a limited denial may be about, such as "acute".
    let qualities: Set<String>
}
