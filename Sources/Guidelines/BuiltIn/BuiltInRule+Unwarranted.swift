import ClinicalText

extension BuiltInRule {
    /// Screening goes on whatever was found: it is no follow-up.
    private static let routine = Phrases("routine | screening | annual | annually | yearly")

    /// 0 if imaging is recommended that no row of a guideline accepts and no finding calls for; .5 if that is hedged.
    ///
    /// A finding calls for it if somebody must act on it, if it is uncertain, or if it may mean what the impression
    /// recommends it for: an opacity, a pneumonia. A recommendation under a condition ("if
    /// symptoms persist") is no follow-up of the findings.
    func noUnwarranted(_ impression: ImpressionReading, _ followUps: FollowUpJudgement, _ facts: [Fact]) -> Verdict {
        var worst = Verdict(1)
        for (index, recommendation) in impression.recommendations.enumerated() {
            guard let action = recommendation.action, FollowUp.imaging.contains(action), !recommendation.isDenied,
                !recommendation.isConditional, !followUps.isAccepted(index),
                !Self.isWarranted(recommendation, impression, facts),
                Self.routine.first(in: impression.text.sentence(at: recommendation.span.lowerBound)) == nil
            else { continue }
            let verdict = Verdict(recommendation.isHedged ? 0.5 : 0, at: recommendation.span)
            if verdict.satisfaction < worst.satisfaction { worst = verdict }
        }
        return worst
    }

    private static func isWarranted(
        _ recommendation: Recommendation, _ impression: ImpressionReading, _ facts: [Fact]
    ) -> Bool {
        let calling = facts.filter { fact in
            holds(fact) && (fact.tier <= .actionable || fact.assertion == .uncertain)
        }
        guard impression.isAttached(recommendation), let claim = impression.trigger(of: recommendation) else {
            return !calling.isEmpty
        }
        if claim.tier <= .actionable, Concepts.supports(Set(facts.filter(holds).map(\.concept)), claim.concept) {
            return true
        }
        let named = facts.contains { holds($0) && ImpressionReading.names(claim, $0) }
        return named ? calling.contains { ImpressionReading.names(claim, $0) } : !calling.isEmpty
    }
}
