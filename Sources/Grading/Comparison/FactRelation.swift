/// How the facts of two texts relate.
enum FactRelation {
    /// Whether two facts may speak of the same organ: one does not say which, or both say the same.
    static func sharesAnatomy(_ one: GradedFact, _ other: GradedFact) -> Bool {
        one.anatomy == nil || other.anatomy == nil || one.anatomy == other.anatomy
    }

    /// Whether sides agree; one that is not said agrees with all.
    static func sharesSide(_ one: GradedFact, _ other: GradedFact) -> Bool {
        one.side == nil || other.side == nil || one.side == other.side
    }

    /// Whether sides overlap: both sides and one of them do.
    static func overlapsSide(_ one: GradedFact, _ other: GradedFact) -> Bool {
        sharesSide(one, other) || one.side == .bilateral || other.side == .bilateral
    }

    /// Whether one concept is the other or a kind of it.
    static func isKind(_ concept: String, of other: String) -> Bool {
        concept == other || ConceptTable.shared.withParents(concept).contains(other)
    }

    /// Whether what is present in the findings bears out a claim: the same, a kind of it or the reverse, or a sign.
    static func supports(_ fact: GradedFact, _ claim: GradedFact) -> Bool {
        guard fact.isPositive else { return false }
        if isKind(fact.concept, of: claim.concept) || isKind(claim.concept, of: fact.concept) {
            return sharesAnatomy(fact, claim)
        }
        return ConceptTable.shared[claim.concept].signs.contains { isKind(fact.concept, of: $0) }
    }

    /// Whether a denial and an assertion cannot both be right.
    static func clash(denied: GradedFact, asserted: GradedFact) -> Bool {
        guard isKind(asserted.concept, of: denied.concept), sharesAnatomy(denied, asserted) else { return false }
        guard sharesSide(denied, asserted) || denied.side == .bilateral else { return false }
        switch denied.limit {
        case nil: return true
        case .acute: return !asserted.isOld && asserted.change != .stable
        case .new: return asserted.change == .new || asserted.change == .increased
        case .large: return asserted.severity == .severe
        case .elsewhere: return false
        }
    }
}
