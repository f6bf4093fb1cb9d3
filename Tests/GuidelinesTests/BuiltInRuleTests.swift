import Testing

@testable import ClinicalText
@testable import Guidelines

@Suite("Built-in rules")
struct BuiltInRuleTests {
    private static let pneumothorax = Fact.found("pneumothorax", [20], side: .right, tier: .urgent)

    /// The satisfaction of one built-in rule; nil if it does not apply.
    private static func satisfaction(
        _ rule: BuiltInRule, facts: [Fact] = [], findings: String = "", _ context: CaseContext = CaseContext(),
        impression: String = "", claims: [Fact] = [], recommendations: [Recommendation] = []
    ) throws -> Double? {
        let all = BuiltInRule.allCases.map(\.rawValue)
        let set = try GuidelineSet().switching(on: [rule.rawValue], off: all.filter { $0 != rule.rawValue })
        let applications = set.applicable(facts: facts, text: findings, context: context)
        #expect(
            applications.allSatisfy { $0.id == rule.rawValue && $0.demandInWords == rule.title && !$0.source.isEmpty })
        let outcomes = set.adherence(
            of: impression, claims: claims, recommendations: recommendations, to: applications, facts: facts)
        return GuidelineSet.potential(of: outcomes)
    }

    @Test(
        "Urgent findings come first",
        arguments: [
            ([], 0.0),
            ([.found("pneumothorax")], 1),
            ([.found("fracture"), .found("pneumothorax", at: 30)], 0),
            ([.found("fracture"), .found("pneumothorax", at: 14)], 1),
            ([.found("pleural effusion", assertion: .absent), .found("tension pneumothorax", at: 30)], 1),
            ([.found("pneumothorax", assertion: .absent)], 0),
        ] as [([Fact], Double)])
    func urgentFirst(_ claims: [Fact], _ satisfaction: Double) throws {
        let impression = "Rib fracture, pneumothorax. Also pneumothorax."
        #expect(
            try Self.satisfaction(.urgentFirst, facts: [Self.pneumothorax], impression: impression, claims: claims)
                == satisfaction)
    }

    @Test(
        "Urgent findings are named",
        arguments: [
            ([], 0.0), ([.found("pneumothorax")], 1), ([.found("pneumothorax", assertion: .uncertain)], 0.5),
            ([.found("pneumothorax", assertion: .absent)], 0), ([.found("fracture")], 0),
        ] as [([Fact], Double)])
    func urgentExplicit(_ claims: [Fact], _ satisfaction: Double) throws {
        #expect(try Self.satisfaction(.urgentExplicit, facts: [Self.pneumothorax], claims: claims) == satisfaction)
        let two = [Self.pneumothorax, .found("pneumoperitoneum", tier: .urgent)]
        #expect(try Self.satisfaction(.urgentExplicit, facts: two, claims: claims) == min(satisfaction, 0.5))
    }

    @Test(
        "Without urgent findings, both do not apply",
        arguments: [
            [], [Fact.found("fracture")], [.found("pneumothorax", assertion: .absent, tier: .urgent)],
            [.found("pneumothorax", change: .resolved, tier: .urgent)],
        ])
    func notUrgent(_ facts: [Fact]) throws {
        #expect(try Self.satisfaction(.urgentFirst, facts: facts) == nil)
        #expect(try Self.satisfaction(.urgentExplicit, facts: facts) == nil)
    }

    @Test(
        "Sizes of important findings are given",
        arguments: [
            ([], 0.0), ([.found("pulmonary nodule")], 0), ([.found("pulmonary nodule", [12])], 0.5),
            ([.found("pulmonary nodule", [40])], 0), ([.found("nodule", [12]), .found("renal mass", [48])], 1),
        ] as [([Fact], Double)])
    func sizes(_ claims: [Fact], _ satisfaction: Double) throws {
        // The smaller nodule need not be listed, nor the minor finding.
        let facts = [
            Fact.found("pulmonary nodule", [12, 9]), .found("pulmonary nodule", [5]), .found("renal mass", [50]),
            .found("ovarian cyst", [30], tier: .minor),
        ]
        #expect(try Self.satisfaction(.sizeCarriedOver, facts: facts, claims: claims) == satisfaction)
    }

    @Test(
        "Sides of important findings are given",
        arguments: [
            ([], 0.0), ([.found("pneumothorax")], 0), ([.found("pneumothorax", side: .right)], 1),
            ([.found("pneumothorax", side: .left)], 0), ([.found("pneumothorax", side: .right, assertion: .absent)], 0),
        ] as [([Fact], Double)])
    func sides(_ claims: [Fact], _ satisfaction: Double) throws {
        #expect(try Self.satisfaction(.sideStated, facts: [Self.pneumothorax], claims: claims) == satisfaction)
        #expect(try Self.satisfaction(.sideStated, facts: [.found("ascites", side: .right)], claims: claims) == nil)
    }

    @Test(
        "Certainty is told in the terms of the profile",
        arguments: [
            ("This may represent pneumonia.", 1.0), ("Most likely atelectasis.", 1), ("Possible pneumonia.", 0),
            ("Pneumonia cannot be excluded.", 0), ("Suspicious for malignancy.", 0), ("Pneumonia.", 1),
        ])
    func certainty(_ impression: String, _ satisfaction: Double) throws {
        let facts = [Fact.found("pneumonia", assertion: .uncertain)]
        #expect(try Self.satisfaction(.certaintyTerms, facts: facts, impression: impression) == satisfaction)
    }

    @Test("A site can have other terms of certainty")
    func ownTerms() throws {
        var set = try GuidelineSet().switching(
            on: ["certainty-terms"], off: BuiltInRule.allCases.filter { $0 != .certaintyTerms }.map(\.rawValue))
        set.certaintyTerms = CertaintyTerms(accepting: ["Possible"])
        let facts = [Fact.found("pneumonia")]
        let applications = set.applicable(facts: facts, text: "", context: CaseContext())
        let satisfaction = { (impression: String) in
            set.adherence(of: impression, claims: [], recommendations: [], to: applications, facts: facts)[0]
                .satisfaction
        }
        #expect(satisfaction("Possible pneumonia.") == 1)
        #expect(satisfaction("Likely pneumonia.") == 0)
    }

    @Test(
        "No change is claimed without an earlier study",
        arguments: [
            ("Stable effusion.", [Fact.found("pleural effusion", change: .stable)], 0.0),
            ("No interval change.", [], 0), ("Unchanged since the prior study.", [], 0),
            ("Pleural effusion. Short interval follow-up is recommended.", [Fact.found("pleural effusion")], 1),
            ("", [], 1),
        ])
    func comparison(_ impression: String, _ claims: [Fact], _ satisfaction: Double) throws {
        let rule = BuiltInRule.noComparisonWithoutPrior
        for context in [CaseContext(), CaseContext(comparison: "None."), CaseContext(comparison: "No prior studies")] {
            #expect(try Self.satisfaction(rule, context, impression: impression, claims: claims) == satisfaction)
        }
        let findings = "No prior studies are available for comparison."
        #expect(try Self.satisfaction(rule, findings: findings, impression: impression, claims: claims) == satisfaction)
        #expect(try Self.satisfaction(rule, CaseContext(comparison: "CT of 3 May"), impression: impression) == nil)
        #expect(try Self.satisfaction(rule, findings: "Compared with the earlier film.", impression: impression) == nil)
        #expect(try Self.satisfaction(rule, facts: [.found("mass", change: .increased)], impression: impression) == nil)
    }

    @Test(
        "The clinical question is answered",
        arguments: [
            ("Rule out pneumonia", [Fact.found("pneumonia", assertion: .absent)], "No pneumonia.", 1.0),
            ("Cough, pneumonia?", [.found("pneumonia")], "Pneumonia.", 1),
            ("Evaluate for pneumothorax", [], "No acute cardiopulmonary disease.", 1),
            ("Rule out pneumonia", [.found("atelectasis", anatomy: "lungs")], "Atelectasis.", 0.5),
            ("Rule out pneumonia", [.found("fracture", anatomy: "ribs")], "Rib fracture.", 0),
            ("Rule out pneumonia", [], "", 0),
            ("Rule out appendicitis", [], "1. Normal appendix.", 1),
            ("Rule out appendicitis", [], "The kidneys are normal.", 0),
        ])
    func question(_ indication: String, _ claims: [Fact], _ impression: String, _ satisfaction: Double) throws {
        let context = CaseContext(indication: indication)
        #expect(
            try Self.satisfaction(.questionAnswered, context, impression: impression, claims: claims) == satisfaction)
    }

    @Test(
        "A history or a symptom asks nothing",
        arguments: ["Chest pain", "History of pneumonia", "", "Status post fall"])
    func noQuestion(_ indication: String) throws {
        #expect(try Self.satisfaction(.questionAnswered, CaseContext(indication: indication)) == nil)
    }

    @Test(
        "No follow-up is recommended that nothing calls for",
        arguments: [
            ([], [], 1.0), ([], [.of("CT", 3...3)], 0), ([], [.of("CT", hedged: true)], 0.5),
            ([], [.of("CT", conditional: true)], 1), ([], [.of("CT", denied: true)], 1), ([], [.of("correlation")], 1),
            ([.found("granuloma", tier: .minor)], [.of("CT")], 0), ([.found("lung mass")], [.of("CT")], 1),
            ([.found("granuloma", assertion: .uncertain, tier: .minor)], [.of("CT")], 1),
        ] as [([Fact], [Recommendation], Double)])
    func unwarranted(_ facts: [Fact], _ recommendations: [Recommendation], _ satisfaction: Double) throws {
        #expect(
            try Self.satisfaction(
                .noUnwarrantedRecommendation, facts: facts, impression: "A sentence.", recommendations: recommendations)
                == satisfaction)
    }

    @Test("Among others, an important finding does not warrant a follow-up of a minor one")
    func unwarrantedBeside() throws {
        let facts = [Fact.found("lung mass"), .found("granuloma", tier: .minor)]
        let satisfaction = { (concept: String) in
            try Self.satisfaction(
                .noUnwarrantedRecommendation, facts: facts, claims: [.found(concept)],
                recommendations: [.of("CT", 3...3, trigger: 0)])
        }
        #expect(try satisfaction("granuloma") == 0)
        #expect(try satisfaction("lung mass") == 1)
    }

    @Test("A pneumonia that an opacity may mean warrants a follow-up")
    func inferred() throws {
        let facts = [Fact.found("opacity", anatomy: "lungs", tier: .minor)]
        let claims = [Fact.found("pneumonia")]
        let recommendations = [Recommendation.of("XR", 1...2, trigger: 0)]
        let rule = BuiltInRule.noUnwarrantedRecommendation
        #expect(try Self.satisfaction(rule, facts: facts, claims: claims, recommendations: recommendations) == 1)
        #expect(try Self.satisfaction(rule, claims: claims, recommendations: recommendations) == 0)
    }

    @Test("A change that a recommendation hopes for is not claimed")
    func hoped() throws {
        #expect(
            try Self.satisfaction(
                .noComparisonWithoutPrior, impression: "Follow-up to resolution.",
                claims: [.found("pneumonia", change: .resolved)], recommendations: [.of(nil)]) == 1)
    }

    @Test("Routine screening is no follow-up, and what a row asks for is warranted")
    func warranted() throws {
        #expect(
            try Self.satisfaction(
                .noUnwarrantedRecommendation, impression: "Routine annual mammography is recommended.",
                recommendations: [.of("MG", 12...12)]) == 1)
        let set = ShippedRules.tables
        let on = try set.switching(on: ["no-unwarranted-recommendation"], off: [])
        let applications = on.applicable(facts: [], text: "Bosniak IIF cyst.", context: CaseContext())
        let outcomes = on.adherence(
            of: "", claims: [], recommendations: [.of("CT", 6...6)], to: applications, facts: [])
        #expect(outcomes.map(\.satisfaction) == [1, 1])
    }
}
