/// What must never happen to an urgent finding, and what a draft did of it.
public struct NeverVerdict: Sendable, Equatable {
    /// A mistake that must never happen; the raw values are those of the suite's `must_not_say`.
    public enum Failure: String, Sendable, CaseIterable {
        /// It is said not to be there.
        case denial
        /// All is said to be normal, or nothing acute; "no other acute abnormality" beside it is right.
        case globalNegative = "global negative"
        /// It is said to be on the other side.
        case otherSide = "other side"
        /// It is not said, or only as something uncertain.
        case omission
    }

    /// The mistakes of the draft.
    public let failures: Set<Failure>

    /// Judges a draft of a case with urgent findings.
    public init(draft: String, truth: CaseTruth) {
        let facts = GradedReport(draft).facts
        var failures: Set<Failure> = []
        for urgent in truth.findings where urgent.isPresent && urgent.isUrgent {
            let fact = urgent.fact
            let said = facts.filter { $0.isPositive && Self.isSame($0, fact) }
            // A denial that is limited to the other side, or to what is large, denies nothing here.
            if facts.contains(where: { !$0.isPositive && Self.isDenied(fact, by: $0) }) { failures.insert(.denial) }
            if said.contains(where: { ChallengeVerdict.isOnWrongSide($0, truth.report.facts.filter(\.isPositive)) }) {
                failures.insert(.otherSide)
            }
            if !said.contains(where: { $0.assertion == .present }) { failures.insert(.omission) }
        }
        if Self.hasGlobalNegative(draft) { failures.insert(.globalNegative) }
        self.failures = failures
    }

    private static func isSame(_ claim: GradedFact, _ fact: GradedFact) -> Bool {
        (FactRelation.isKind(claim.concept, of: fact.concept) || FactRelation.isKind(fact.concept, of: claim.concept))
            && FactRelation.sharesAnatomy(claim, fact)
    }

    private static func isDenied(_ fact: GradedFact, by denial: GradedFact) -> Bool {
        denial.limit != .elsewhere && FactRelation.clash(denied: denial, asserted: fact)
    }

    /// Whether a sentence calls all normal without leaving out what was said before.
    private static func hasGlobalNegative(_ draft: String) -> Bool {
        GradedSentence.all(in: draft).contains { sentence in
            SentenceReading(sentence).globalNegative != nil
                && !sentence.tokens.contains { elsewhere.contains($0.text) }
        }
    }

    private static let elsewhere: Set<String> = [
        "other", "otherwise", "additional", "further", "remaining", "remainder", "rest", "else",
    ]
}
