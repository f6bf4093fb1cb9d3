public import ClinicalText

/// How the claims of an impression rest on the facts of the findings.
public struct FactMatching: Sendable, Equatable {
    /// What a claim differs in although its fact supports it.
    public enum Difference: String, Sendable, Equatable, CaseIterable {
        case side, size, severity, certainty, change
    }

    /// What becomes of a claim.
    public enum Verdict: Sendable, Equatable {
        /// A fact says the same, but for some differences.
        case supported(fact: Int, Set<Difference>)
        /// A fact says the opposite.
        case flipped(fact: Int)
        /// A fact says the same of the other side.
        case swapped(fact: Int)
        /// No fact says anything of it.
        case unsupported
    }

    /// A verdict for each claim, in their order.
    public let verdicts: [Verdict]

    /// Facts that a claim states with the right assertion and side.
    public var mentioned: Set<Int> {
        Set(verdicts.compactMap { if case .supported(let fact, _) = $0 { fact } else { nil } })
    }

    /// - Parameters:
    ///   - facts: of the findings.
    ///   - claims: of the impression.
    ///   - thresholds: sizes in millimetres that a guideline which applies treats differently on both sides.
    public init(facts: [Fact], claims: [Fact], thresholds: [Double] = []) {
        verdicts = claims.map { claim in
            let related = facts.indices.filter { Self.relate(claim, facts[$0]) }
            let verdicts = related.map { Self.verdict(claim, facts[$0], $0, thresholds) }
            return verdicts.enumerated().min { left, right in
                (Self.rank(left.element), left.offset) < (Self.rank(right.element), right.offset)
            }?.element ?? .unsupported
        }
    }

    /// A fact that supports counts before one that contradicts: "no right effusion" is no answer to a left one.
    private static func rank(_ verdict: Verdict) -> Int {
        switch verdict {
        case .supported(_, let differences): differences.count
        case .swapped: 10
        case .flipped: 11
        case .unsupported: 12
        }
    }

    private static func relate(_ claim: Fact, _ fact: Fact) -> Bool {
        guard sharesPlace(claim.anatomy, fact.anatomy) else { return false }
        if claim.concept == fact.concept { return true }
        let isKind = Concepts.isA(claim.concept, fact.concept) || Concepts.isA(fact.concept, claim.concept)
        // An opacity may be a pneumonia: an inference counts only as one.
        return isKind || (claim.assertion != .absent && claim.certainty < 5 && fact.assertion != .absent
            && Concepts.supports(fact.concept, claim.concept))
    }

    /// Places agree where one is not told, both are one, or one is a part of the other by its name.
    private static func sharesPlace(_ left: String?, _ right: String?) -> Bool {
        guard let left, let right, left != right else { return true }
        if left.contains(right) || right.contains(left) { return true }
        return Concepts.organ(of: left) == Concepts.organ(of: right)
    }

    private static func verdict(_ claim: Fact, _ fact: Fact, _ index: Int, _ thresholds: [Double]) -> Verdict {
        let opposes = claim.side != nil && fact.side != nil && claim.side != fact.side
        let isSwap = opposes && claim.side != .bilateral && fact.side != .bilateral
        switch (claim.assertion == .absent, fact.assertion == .absent) {
        case (true, true): return .supported(fact: index, [])
        case (true, false), (false, true):
            // "No left effusion" beside a right one contradicts nothing.
            return isSwap ? .unsupported : .flipped(fact: index)
        case (false, false): break
        }
        guard !isSwap else { return .swapped(fact: index) }
        var differences: Set<Difference> = opposes ? [.side] : []
        if claim.assertion != fact.assertion { differences.insert(.certainty) }
        if let claimed = claim.severity, let found = fact.severity, abs(claimed.rank - found.rank) > 1
            || (claimed.rank >= 2) != (found.rank >= 2)
        { differences.insert(.severity) }
        if let claimed = claim.change, claimed != .stable, claimed != fact.change { differences.insert(.change) }
        if let claimed = claim.sizesMillimetres.max() {
            let found = fact.sizesMillimetres.max()
            if found.map({ !SizeComparison.agrees(claimed, with: $0, thresholds: thresholds) }) ?? true {
                differences.insert(.size)
            }
        }
        return .supported(fact: index, differences)
    }
}

extension Fact.Severity {
    fileprivate var rank: Int {
        switch self {
        case .trace: 0
        case .mild: 1
        case .moderate: 2
        case .severe: 3
        }
    }
}
