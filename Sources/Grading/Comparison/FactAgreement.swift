/// How well the facts of a draft agree with those of the signed impression, weighted by significance.
///
/// Weights are max(w, 1/4), a global negative counts as one fact of weight 1/2. A fact of the draft is right if the
/// impression has its concept with the same assertion, in the same organ where both say which, and on the same side; a
/// missing side agrees. Repetitions count once, left and right together as bilateral. Source: RGRO, expert reward.
public struct FactAgreement: Sendable, Equatable {
    /// The weight of what both say.
    public private(set) var matched = 0.0
    /// The weight of all that the draft says.
    public private(set) var draft = 0.0
    /// The weight of all that the signed impression says.
    public private(set) var reference = 0.0

    /// Agreement of nothing with nothing.
    public init() {}

    /// Compares a draft with the signed impression.
    public init(draft: GradedReport, reference: GradedReport) {
        let claims = Self.distinct(draft.facts)
        var open = Self.distinct(reference.facts)
        self.draft = claims.reduce(0) { $0 + $1.gradedWeight }
        self.reference = open.reduce(0) { $0 + $1.gradedWeight }
        for claim in claims {
            guard let index = open.firstIndex(where: { Self.agrees(claim, $0) }) else { continue }
            matched += claim.gradedWeight
            open.remove(at: index)
        }
        if draft.globalNegative != nil { self.draft += Self.globalWeight }
        if reference.globalNegative != nil { self.reference += Self.globalWeight }
        if draft.globalNegative != nil, reference.globalNegative != nil { matched += Self.globalWeight }
    }

    /// The weighted F1, in 0...1; 1 where neither says anything.
    public var f1: Double { draft + reference == 0 ? 1 : 2 * matched / (draft + reference) }

    /// The sum over two cases, from which F1 is pooled.
    public static func + (left: FactAgreement, right: FactAgreement) -> FactAgreement {
        var sum = left
        sum.matched += right.matched
        sum.draft += right.draft
        sum.reference += right.reference
        return sum
    }

    private static let globalWeight = 0.5

    private static func agrees(_ claim: GradedFact, _ fact: GradedFact) -> Bool {
        claim.concept == fact.concept && claim.assertion == fact.assertion
            && FactRelation.sharesAnatomy(claim, fact) && FactRelation.sharesSide(claim, fact)
    }

    /// One fact for each concept that is asserted and each that is denied, in each organ.
    private static func distinct(_ facts: [GradedFact]) -> [GradedFact] {
        var distinct: [GradedFact] = []
        for fact in facts {
            let twin = distinct.firstIndex {
                $0.concept == fact.concept && $0.isPositive == fact.isPositive && FactRelation.sharesAnatomy($0, fact)
            }
            if let twin {
                distinct[twin] = distinct[twin].joined(with: fact)
            } else {
                distinct.append(fact)
            }
        }
        return distinct
    }
}

extension GradedFact {
    /// The weight with which a fact counts in a comparison.
    fileprivate var gradedWeight: Double { max(weight, 0.25) }

    /// The same fact said twice: what is certain beats what is not, and left and right make both.
    fileprivate func joined(with other: GradedFact) -> GradedFact {
        let side = side == nil || other.side == nil || side == other.side ? side ?? other.side : .bilateral
        return GradedFact(
            concept: concept, span: span, anatomy: anatomy ?? other.anatomy, side: side,
            assertion: other.assertion == .present ? .present : assertion, severity: severity ?? other.severity,
            change: change ?? other.change, sizes: sizes + other.sizes, count: count ?? other.count, tier: tier,
            limit: limit, isOld: isOld && other.isOld)
    }
}
