public import ClinicalText

extension GuidelineSet {
    /// How well an impression meets the rules that apply, in their order.
    ///
    /// A rule is met by 1 (an acceptable action in an acceptable interval), .5 (the action without it, or a follow-up
    /// without anything concrete) or 0.
    ///
    /// - Parameters:
    ///   - impression: the statements so far, joined by newlines.
    ///   - claims: the facts of the impression.
    ///   - recommendations: of the impression, read with these claims.
    ///   - applications: from `applicable(facts:text:context:)` of the same report.
    ///   - facts: of the findings, with which the applications were found.
    public func adherence(
        of impression: String, claims: [Fact], recommendations: [Recommendation], to applications: [Application],
        facts: [Fact]
    ) -> [RuleOutcome] {
        let reading = ImpressionReading(impression, claims: claims, recommendations: recommendations)
        let followUps = FollowUpJudgement(reading, applications, facts: facts)
        return applications.indices.map { index in
            let application = applications[index]
            let verdict: Verdict
            switch application.basis {
            case .table(let rules): verdict = followUps.verdict(on: index, rules: rules)
            case .builtIn(let rule):
                let subject = application.facts.map { facts[$0] }
                switch rule {
                case .urgentFirst: verdict = rule.urgentFirst(reading, subject)
                case .urgentExplicit: verdict = rule.urgentExplicit(reading, subject)
                case .sizeCarriedOver: verdict = rule.sizeCarriedOver(reading, subject)
                case .sideStated: verdict = rule.sideStated(reading, subject)
                case .certaintyTerms: verdict = rule.certaintyTerms(reading, certaintyTerms)
                case .noComparisonWithoutPrior: verdict = rule.noComparison(reading)
                case .questionAnswered: verdict = rule.questionAnswered(reading, application.questions)
                case .noUnwarrantedRecommendation: verdict = rule.noUnwarranted(reading, followUps, facts)
                }
            }
            return RuleOutcome(application: application, satisfaction: verdict.satisfaction, span: verdict.span)
        }
    }

    /// The guideline potential: the weighted mean of the satisfactions, in [0, 1]; nil if no rule applies.
    public static func potential(of outcomes: [RuleOutcome]) -> Double? {
        let weight = outcomes.reduce(0) { $0 + $1.application.weight }
        guard weight > 0 else { return nil }
        return outcomes.reduce(0) { $0 + $1.application.weight * $1.satisfaction } / weight
    }
}
