/// What is wrong with a draft of a case whose truth is known.
///
/// The same comparison as `DraftErrors`, but with the truth instead of what an extractor makes of the findings, and
/// with sizes as strict as the guidelines: a size that falls into another class than the true one is wrong however
/// close it is. Source: RGRO, sections 2 and 6.
public struct ChallengeVerdict: Sendable, Equatable {
    /// Says the opposite of the truth somewhere, also by a global negative.
    public let contradicts: Bool
    /// Puts something on a side where it is not.
    public let hasWrongSide: Bool
    /// Gives something a size that it does not have.
    public let hasWrongSize: Bool
    /// Calls new, worse, better or the same what is not so.
    public let hasWrongChange: Bool
    /// Leaves out what somebody must be told at once, or has it on the other side.
    public let omitsUrgent: Bool
    /// Asks for something where no guideline does.
    public let recommendsUnwarranted: Bool
    /// Asks for nothing where a guideline does.
    public let lacksRecommendation: Bool

    /// Judges a draft.
    public init(draft: String, truth: CaseTruth) {
        let report = GradedReport(draft)
        let facts = truth.report.facts
        let errors = DraftErrors(draft: report, findings: truth.report)
        let claims = report.facts.filter(\.isPositive)
        let present = facts.filter(\.isPositive)
        contradicts = errors.contradicts
        hasWrongSide = claims.contains { Self.isOnWrongSide($0, present) }
        hasWrongSize = claims.contains { claim in
            let known = Self.related(to: claim, in: present).flatMap(\.sizes)
            return claim.sizes.contains { size in !known.contains { Self.isSameClass(size, $0) } }
        }
        hasWrongChange = claims.contains { Self.isWronglyChanged($0, present) }
        omitsUrgent = !errors.omittedUrgent.isEmpty
        let asks = !GradedRecommendation.all(in: draft).isEmpty
        recommendsUnwarranted = asks && truth.expectsFollowUp == false
        lacksRecommendation = !asks && truth.expectsFollowUp == true
    }

    /// Whether nothing is wrong.
    public var isClean: Bool {
        !contradicts && !hasWrongSide && !hasWrongSize && !hasWrongChange && !omitsUrgent && !recommendsUnwarranted
            && !lacksRecommendation
    }

    /// What is there that a claim may speak of: the same concept, else a kind of it, the reverse, or a sign of it.
    static func related(to claim: GradedFact, in facts: [GradedFact]) -> [GradedFact] {
        let same = facts.filter { $0.concept == claim.concept }
        return same.isEmpty ? facts.filter { FactRelation.supports($0, claim) } : same
    }

    /// Wrong where all that the claim may speak of has a side, and none has this one.
    static func isOnWrongSide(_ claim: GradedFact, _ present: [GradedFact]) -> Bool {
        guard let side = claim.side else { return false }
        let sides = related(to: claim, in: present).map(\.side)
        guard !sides.isEmpty, !sides.contains(nil), !sides.contains(.bilateral) else { return false }
        return side == .bilateral ? Set(sides).count < 2 : !sides.contains(side)
    }

    /// A comparison is wrong where the truth has another one; "stable" about what is not compared is no error.
    private static func isWronglyChanged(_ claim: GradedFact, _ present: [GradedFact]) -> Bool {
        guard let change = claim.change else { return false }
        let known = related(to: claim, in: present).map(\.change)
        guard !known.isEmpty else { return false }
        return !known.contains(change) && !(known.contains(nil) && change == .stable)
    }

    /// Within the tolerance of `DraftErrors`, and between the same thresholds: 6, 8, 15 and 30 mm.
    private static func isSameClass(_ size: Double, _ known: Double) -> Bool {
        let tolerance = known < 6 ? 2 : known <= 30 ? 4 : 0.2 * known
        return abs(size - known) <= tolerance && sizeClass(size) == sizeClass(known)
    }

    /// Under 6, to 8, under 15, under 30, 30, above: where the rules of GUIDELINES.md change.
    private static func sizeClass(_ size: Double) -> Int {
        [size >= 6, size > 8, size >= 15, size >= 30, size > 30].count { $0 }
    }
}
