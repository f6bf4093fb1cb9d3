/// What is wrong with a draft beside the findings that it was written from.
public struct DraftErrors: Sendable, Equatable {
    /// Facts of the draft that the findings say the opposite of.
    public let contradicted: [GradedFact]
    /// Facts of the findings that the draft's global negative denies.
    public let denied: [GradedFact]
    /// Facts of the draft on a side that the findings do not give them.
    public let onWrongSide: [GradedFact]
    /// Facts of the draft with a size that the findings do not have.
    public let ofWrongSize: [GradedFact]
    /// Urgent facts of the findings that the draft lacks, or has on the other side.
    public let omittedUrgent: [GradedFact]
    /// Facts that the draft asserts and nothing in the findings bears out.
    public let unsupported: [GradedFact]

    /// Whether the draft says the opposite of the findings somewhere.
    public var contradicts: Bool { !contradicted.isEmpty || !denied.isEmpty }

    /// Compares a draft with the findings.
    public init(draft: GradedReport, findings: GradedReport) {
        let asserted = findings.facts.filter(\.isPositive)
        let claims = draft.facts.filter(\.isPositive)
        contradicted = draft.facts.filter { Self.isContradicted($0, by: findings.facts) }
        denied = asserted.filter { fact in
            guard let negative = draft.globalNegative, Self.denies(negative, fact) else { return false }
            // "Pneumonia. No other acute disease": what the draft itself says is not denied.
            return !claims.contains {
                FactRelation.isKind($0.concept, of: fact.concept) || FactRelation.isKind(fact.concept, of: $0.concept)
            }
        }
        onWrongSide = claims.filter { Self.isOnWrongSide($0, asserted) }
        let measured = findings.facts.flatMap(\.sizes)
        ofWrongSize = claims.filter { Self.isOfWrongSize($0, asserted, measured) }
        omittedUrgent = asserted.filter { fact in
            guard fact.tier == .urgent, !fact.isOld, fact.change != .resolved else { return false }
            return !claims.contains { claim in
                FactRelation.overlapsSide(claim, fact) && FactRelation.sharesAnatomy(claim, fact)
                    && (FactRelation.isKind(claim.concept, of: fact.concept)
                        || FactRelation.isKind(fact.concept, of: claim.concept))
            }
        }
        unsupported = claims.filter { claim in !asserted.contains { FactRelation.supports($0, claim) } }
    }

    private static func isContradicted(_ claim: GradedFact, by facts: [GradedFact]) -> Bool {
        let isBorneOut = facts.contains { fact in
            guard fact.isPositive == claim.isPositive, FactRelation.sharesAnatomy(fact, claim),
                FactRelation.overlapsSide(fact, claim)
            else { return false }
            return claim.isPositive
                ? FactRelation.isKind(fact.concept, of: claim.concept)
                : FactRelation.isKind(claim.concept, of: fact.concept) && fact.limit == claim.limit
        }
        guard !isBorneOut else { return false }
        return facts.contains { fact in
            claim.isPositive
                ? !fact.isPositive && FactRelation.clash(denied: fact, asserted: claim)
                : fact.isPositive && FactRelation.clash(denied: claim, asserted: fact)
        }
    }

    /// Whether a global negative is wrong beside a fact: "normal" beside all that matters, "no acute disease" only
    /// beside what is urgent, new, worse or acute by nature.
    private static func denies(_ negative: GradedReport.GlobalNegative, _ fact: GradedFact) -> Bool {
        guard fact.weight >= 0.5 else { return false }
        if negative == .unlimited { return true }
        guard !fact.isOld, fact.change != .resolved else { return false }
        if fact.tier == .urgent || fact.change == .new || fact.change == .increased { return true }
        return ConceptTable.shared[fact.concept].isAcute && fact.change != .stable
    }

    private static func isOnWrongSide(_ claim: GradedFact, _ facts: [GradedFact]) -> Bool {
        guard let side = claim.side else { return false }
        let same = facts.filter { $0.concept == claim.concept && FactRelation.sharesAnatomy($0, claim) }
        let sides = Set(same.compactMap(\.side))
        guard !same.isEmpty, same.allSatisfy({ $0.side != nil }), !sides.contains(.bilateral) else { return false }
        return side == .bilateral ? sides.count < 2 : !sides.contains(side)
    }

    /// Tolerance: 2 mm under 6 mm, 4 mm up to 30 mm, above 20 %, by the size in the findings; never across 30 mm.
    private static func isOfWrongSize(_ claim: GradedFact, _ facts: [GradedFact], _ measured: [Double]) -> Bool {
        let own = facts.filter { $0.concept == claim.concept && FactRelation.sharesAnatomy($0, claim) }
            .flatMap(\.sizes)
        let known = own.isEmpty ? measured : own
        return claim.sizes.contains { size in !known.contains { isClose(size, to: $0) } }
    }

    private static func isClose(_ size: Double, to known: Double) -> Bool {
        let tolerance = known < 6 ? 2 : known <= 30 ? 4 : 0.2 * known
        return abs(size - known) <= tolerance && (size > 30) == (known > 30)
    }
}
