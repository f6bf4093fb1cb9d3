public import ClinicalText

/// How far an impression agrees with its findings: the consistency reward and what it is made of.
public struct Consistency: Sendable, Equatable {
    /// A verdict for each claim.
    public let matching: FactMatching
    /// The potential without the terminal terms, above -1 and at most 1.
    public let potential: Double
    /// What the end of the draft adds: 0 down to -1.
    public let terminal: Double
    /// Indices of facts that count and that no claim states rightly; of several that are one finding the first.
    public let omitted: [Int]
    /// Indices of urgent facts that no claim states rightly.
    public let omittedUrgent: [Int]
    /// Indices of actionable facts that are new or worse and that no claim states rightly.
    public let omittedNew: [Int]
    /// Indices of all actionable facts that no claim states rightly.
    public let omittedActionable: [Int]
    /// For each global negative of the impression the facts that it denies.
    public let denied: [[Int]]
    /// Of the significance of all facts the part that is stated, 0 to 1; nil where no fact counts.
    public let recall: Double?
    /// Of the positive claims the part that the findings support, 0 to 1; nil without claims.
    public let precision: Double?

    /// The reward of a whole draft, above -2 and at most 1.
    public var reward: Double { potential + terminal }

    /// How many specific denials count as little as this one that the findings do not give.
    private static let unsupportedDenial = 0.25
    private static let pseudoFact = 0.5

    /// Compares an impression with its findings.
    ///
    /// - Parameters:
    ///   - findings: what they say.
    ///   - impression: what it says.
    ///   - unknownStatements: how many statements have content words that neither the vocabulary nor the findings have.
    ///   - thresholds: sizes in millimetres that a guideline which applies treats differently on both sides.
    public init(
        findings: ReportReading, impression: ReportReading, unknownStatements: Int = 0, thresholds: [Double] = []
    ) {
        let facts = findings.facts
        matching = FactMatching(findings: findings, claims: impression.facts, thresholds: thresholds)
        denied = impression.globalNegatives.map { negative in
            facts.indices.filter { negative.contradicts(facts[$0]) && !Self.isResolved(facts[$0]) }
        }

        var supports: [Int: Double] = [:]
        var contradictions = 0.0
        var unsupported = Self.unsupportedDenial * Double(unknownStatements)
        var positives = (all: 0, supported: 0)
        for (claim, verdict) in zip(impression.facts, matching.verdicts) {
            if claim.assertion != .absent { positives.all += 1 }
            switch verdict {
            case .supported(let fact, let differences):
                if claim.assertion != .absent { positives.supported += 1 }
                let weight = facts[fact].weight
                let errors = 0.5 * Double(differences.count)
                let share = weight > 0 ? weight * weight / (weight + errors) : 0
                supports[fact] = max(supports[fact] ?? 0, share)
                for other in facts.indices where other != fact && Self.covers(claim, facts[other]) {
                    supports[other] = max(supports[other] ?? 0, facts[other].weight)
                }
            case .implied: break
            case .flipped(let fact): contradictions += max(facts[fact].tier.weight, 0.5)
            case .deniedByNormal: contradictions += max(claim.tier.weight, 0.5)
            case .swapped(let fact): contradictions += 2 / 3 * max(facts[fact].tier.weight, 0.5)
            case .unsupported:
                unsupported += claim.assertion == .absent ? Self.unsupportedDenial : max(claim.tier.weight, 0.25)
            }
        }
        contradictions += denied.reduce(0) { sum, facts in
            sum + (facts.map { max(findings.facts[$0].tier.weight, 0.5) }.max() ?? 0)
        }

        // One finding that two sentences name counts once.
        let groups = Self.groups(facts)
        let significance = groups.reduce(0) { $0 + $1.weight }
        var total = significance
        var truth = groups.reduce(0) { sum, group in sum + (group.members.compactMap { supports[$0] }.max() ?? 0) }
        if !groups.contains(where: { $0.weight >= 0.5 }) {
            total += Self.pseudoFact
            if impression.globalNegatives.contains(where: { $0.limit != .rest }) { truth += Self.pseudoFact }
        }
        let score = (truth - unsupported - 1.5 * contradictions) / max(total, 0.5)
        potential = score < 0 ? score / (1 - score) : score
        recall =
            significance > 0
            ? min(
                1,
                groups.reduce(0) { sum, group in
                    sum + (group.members.contains { supports[$0] != nil } ? group.weight : 0)
                } / significance) : nil
        precision = positives.all > 0 ? Double(positives.supported) / Double(positives.all) : nil

        let mentioned = Set(supports.keys)
        omitted = groups.filter { $0.members.allSatisfy { !mentioned.contains($0) } }.map { $0.members[0] }
        omittedUrgent = omitted.filter { facts[$0].tier == .urgent && facts[$0].weight > 0 }
        omittedActionable = omitted.filter { facts[$0].tier == .actionable && facts[$0].weight > 0 }
        omittedNew = omittedActionable.filter { facts[$0].isNewOrWorse }
        terminal = max(-1, (omittedUrgent.isEmpty ? 0 : -1) - 0.25 * Double(omittedNew.count))
    }

    /// Who says pneumonia has said of what opacity.
    private static func covers(_ claim: Fact, _ fact: Fact) -> Bool {
        guard claim.assertion != .absent, fact.assertion != .absent, fact.tier != .urgent,
            claim.side == nil || fact.side == nil || claim.side == fact.side || claim.side == .bilateral,
            claim.anatomy.map(Concepts.organ) == fact.anatomy.map(Concepts.organ)
        else { return false }
        return fact.sizesMillimetres.isEmpty
            && (Concepts.isA(claim.concept, fact.concept) || Concepts.supports([fact.concept], claim.concept))
    }

    private static func isResolved(_ fact: Fact) -> Bool { fact.change == .resolved }

    /// Facts that are one finding: of one concept or kinds of it, side and organ.
    private static func groups(_ facts: [Fact]) -> [(members: [Int], weight: Double)] {
        var groups: [(members: [Int], weight: Double)] = []
        for index in facts.indices where facts[index].weight > 0 {
            let fact = facts[index]
            let known = groups.firstIndex { group in
                let first = facts[group.members[0]]
                return (Concepts.isA(first.concept, fact.concept) || Concepts.isA(fact.concept, first.concept))
                    && (first.side == nil || fact.side == nil || first.side == fact.side)
                    && first.anatomy.map(Concepts.organ) == fact.anatomy.map(Concepts.organ)
                    && (first.sizesMillimetres.isEmpty || fact.sizesMillimetres.isEmpty
                        || first.sizesMillimetres == fact.sizesMillimetres)
            }
            if let known {
                groups[known].members.append(index)
                groups[known].weight = max(groups[known].weight, fact.weight)
            } else {
                groups.append(([index], fact.weight))
            }
        }
        return groups
    }
}
