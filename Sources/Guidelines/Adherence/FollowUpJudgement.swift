import ClinicalText

/// Judges an impression's recommendations by the rows of guidelines that apply.
struct FollowUpJudgement {
    private let impression: ImpressionReading
    private let applications: [Application]
    private let facts: [Fact]
    /// For each recommendation, the applications that ask for it or leave it open.
    private var acceptors: [Set<Int>] = []

    /// - Parameters:
    ///   - applications: all of the report.
    ///   - facts: those that the applications were found with.
    init(_ impression: ImpressionReading, _ applications: [Application], facts: [Fact]) {
        self.impression = impression
        self.applications = applications
        self.facts = facts
        acceptors = impression.recommendations.map { recommendation in
            Set(applications.indices.filter { accepts(applications[$0], recommendation) })
        }
    }

    /// Whether a row that applies asks for a recommendation or leaves it open.
    func isAccepted(_ recommendation: Int) -> Bool { !acceptors[recommendation].isEmpty }

    /// How well the rows of one application are met; of alternatives the best counts.
    func verdict(on index: Int, rules: [GuidelineRule]) -> Verdict {
        var best: Verdict?
        for rule in rules {
            let verdict =
                switch rule.demand {
                case .required(let followUps): required(followUps, index)
                case .optional(let followUps): unasked(index) { followUps.isEmpty ? 1 : score($0, followUps) }
                case .none: unasked(index) { $0.isHedged ? 0.5 : 0 }
                }
            if best.map({ verdict.satisfaction > $0.satisfaction }) ?? true { best = verdict }
        }
        return best ?? Verdict(0)
    }

    // MARK: Demands

    private func required(_ followUps: [FollowUp], _ index: Int) -> Verdict {
        var best = Verdict(0)
        for recommendation in impression.recommendations where mayConcern(recommendation, applications[index]) {
            let score = score(recommendation, followUps)
            let isFirst = best.span == nil && best.satisfaction == 0
            if score > best.satisfaction || isFirst { best = Verdict(score, at: recommendation.span) }
        }
        return best
    }

    /// What nobody asked for: the worst of it counts, and what another rule accepts is left out.
    private func unasked(_ index: Int, _ score: (Recommendation) -> Double) -> Verdict {
        var worst = Verdict(1)
        for (number, recommendation) in impression.recommendations.enumerated() {
            guard Self.isFollowUp(recommendation), concerns(recommendation, applications[index]) else { continue }
            if recommendation.isDenied {
                if worst.span == nil { worst = Verdict(worst.satisfaction, at: recommendation.span) }
                continue
            }
            guard acceptors[number].subtracting([index]).isEmpty else { continue }
            let score = score(recommendation)
            if score < worst.satisfaction || worst.span == nil {
                worst = Verdict(min(score, worst.satisfaction), at: recommendation.span)
            }
        }
        return worst
    }

    /// 1: an accepted action in an accepted interval; .5: the action without it or under a condition, or a follow-up
    /// without an action; 0: anything else, and a denial.
    private func score(_ recommendation: Recommendation, _ followUps: [FollowUp]) -> Double {
        guard !recommendation.isDenied else { return 0 }
        guard let action = recommendation.action else { return 0.5 }
        let accepted = followUps.filter { $0.isAction(of: action) }
        guard !accepted.isEmpty else { return 0 }
        let isTimely = accepted.contains { $0.months == nil || recommendation.months.map($0.overlaps) ?? false }
        return isTimely && !recommendation.isConditional ? 1 : 0.5
    }

    private func accepts(_ application: Application, _ recommendation: Recommendation) -> Bool {
        guard case .table(let rules) = application.basis, mayConcern(recommendation, application) else { return false }
        return rules.contains { rule in
            switch rule.demand {
            case .optional(let followUps) where followUps.isEmpty: true
            case .required(let followUps), .optional(let followUps): score(recommendation, followUps) > 0
            case .none: false
            }
        }
    }

    /// Whether a recommendation asks for more to be done, or says that nothing need be.
    private static func isFollowUp(_ recommendation: Recommendation) -> Bool {
        guard let action = recommendation.action else { return true }
        return FollowUp.imaging.contains(action) || action == "biopsy" || action == "referral"
    }

    // MARK: What a recommendation is about

    /// Whether a recommendation is about an application's finding, or names none.
    private func concerns(_ recommendation: Recommendation, _ application: Application) -> Bool {
        guard let claim = impression.trigger(of: recommendation) else { return true }
        if application.facts.contains(where: { ImpressionReading.names(claim, facts[$0]) }) { return true }
        guard let assessment = application.assessment else { return false }
        return claim.anatomy.map { Concepts.organ(of: $0) == assessment.category.system.organ } ?? true
    }

    /// The same, and a recommendation in a sentence of its own may be about anything.
    private func mayConcern(_ recommendation: Recommendation, _ application: Application) -> Bool {
        !impression.isAttached(recommendation) || concerns(recommendation, application)
    }
}
