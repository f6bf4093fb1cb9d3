import Testing

@testable import ClinicalText
@testable import Guidelines

@Suite("Adherence to follow-up rules")
struct AdherenceTests {
    private static let smoker = CaseContext(modality: "CT", indication: "Smoker", ageYears: 60)
    private static let neverSmoker = CaseContext(modality: "CT", indication: "Never smoker", ageYears: 60)
    private static let unknown = CaseContext(modality: "CT", ageYears: 60)

    /// The satisfaction of the only rule that applies to one nodule.
    private static func satisfaction(
        size: Double, _ context: CaseContext, _ recommendations: [Recommendation], claims: [Fact] = []
    ) throws -> Double {
        let facts = [Fact.found("pulmonary nodule", [size])]
        let applications = ShippedRules.tables.applicable(facts: facts, text: "", context: context)
        #expect(applications.count == 1)
        let outcomes = ShippedRules.tables.adherence(
            of: "A sentence.", claims: claims, recommendations: recommendations, to: applications, facts: facts)
        let outcome = try #require(outcomes.first)
        #expect(GuidelineSet.potential(of: outcomes) == outcome.satisfaction)
        return outcome.satisfaction
    }

    @Test(
        "CT in 6 to 12 months is demanded",
        arguments: [
            ([], 0.0), ([.of("CT", 6...12)], 1), ([.of("CT", 12...12)], 1), ([.of("CT", 3...6)], 1),
            ([.of("CT", 3...3)], 0.5),
            ([.of("CT")], 0.5), ([.of(nil, 6...12)], 0.5), ([.of(nil, hedged: true)], 0.5),
            ([.of("CT", 6...12, hedged: true)], 1),
            ([.of("CT", 6...12, conditional: true)], 0.5), ([.of("MRI", 6...12)], 0), ([.of(nil, denied: true)], 0),
            ([.of("biopsy")], 0), ([.of("US"), .of("CT", 6...6)], 1),
        ] as [([Recommendation], Double)])
    func required(_ recommendations: [Recommendation], _ satisfaction: Double) throws {
        #expect(try Self.satisfaction(size: 7, Self.smoker, recommendations) == satisfaction)
    }

    @Test(
        "Any of several actions is enough",
        arguments: [
            ([.of("CT", 3...3)], 1.0), ([.of("PET-CT")], 1), ([.of("biopsy")], 1), ([.of("PET-CT", 1...1)], 1),
            ([.of("XR")], 0),
        ] as [([Recommendation], Double)])
    func alternatives(_ recommendations: [Recommendation], _ satisfaction: Double) throws {
        #expect(try Self.satisfaction(size: 9, Self.smoker, recommendations) == satisfaction)
    }

    @Test(
        "Nothing is to be recommended",
        arguments: [
            ([], 1.0), ([.of(nil, denied: true)], 1), ([.of("CT", 12...12)], 0),
            ([.of("CT", 12...12, hedged: true)], 0.5),
            ([.of(nil)], 0), ([.of("correlation")], 1), ([.of("comparison")], 1),
        ] as [([Recommendation], Double)])
    func unasked(_ recommendations: [Recommendation], _ satisfaction: Double) throws {
        #expect(try Self.satisfaction(size: 4, Self.neverSmoker, recommendations) == satisfaction)
    }

    @Test(
        "A follow-up is optional, for a high risk and where the risk is unknown",
        arguments: [
            ([], 1.0), ([.of("CT", 12...12)], 1), ([.of("CT", 3...3)], 0.5), ([.of("PET-CT")], 0),
            ([.of(nil, denied: true)], 1),
        ] as [([Recommendation], Double)])
    func optional(_ recommendations: [Recommendation], _ satisfaction: Double) throws {
        #expect(try Self.satisfaction(size: 4, Self.smoker, recommendations) == satisfaction)
        #expect(try Self.satisfaction(size: 4, Self.unknown, recommendations) == satisfaction)
    }

    @Test("A recommendation for another finding in its own sentence does not count")
    func others() throws {
        let renal = [Fact.found("renal mass")]
        let recommendation = [Recommendation.of("CT", 6...12, trigger: 0)]
        #expect(try Self.satisfaction(size: 7, Self.smoker, recommendation, claims: renal) == 0)
        #expect(try Self.satisfaction(size: 4, Self.neverSmoker, recommendation, claims: renal) == 1)
        let nodule = [Fact.found("nodule")]
        #expect(try Self.satisfaction(size: 7, Self.smoker, recommendation, claims: nodule) == 1)
        let before = [Fact.found("renal mass", at: 40)]
        #expect(try Self.satisfaction(size: 7, Self.smoker, recommendation, claims: before) == 1)
    }

    @Test("What one rule asks for does not violate another")
    func together() {
        let text = "TR2 nodule. TR5 nodule."
        let facts = [Fact.found("thyroid nodule", [20], at: 4), .found("thyroid nodule", [12], at: 16)]
        let applications = ShippedRules.tables.applicable(
            facts: facts, text: text, context: CaseContext(modality: "US"))
        #expect(applications.map(\.id) == ["ti-rads-1-2", "ti-rads-5-large"])
        let outcomes = ShippedRules.tables.adherence(
            of: "", claims: [], recommendations: [.of("biopsy")], to: applications, facts: facts)
        #expect(outcomes.map(\.satisfaction) == [1, 1])
    }

    @Test("Outcomes point to the words, and applications to the findings")
    func spans() throws {
        let facts = [Fact.found("pulmonary nodule", [7])]
        let applications = ShippedRules.tables.applicable(facts: facts, text: "", context: Self.unknown)
        #expect(applications.first?.findingsSpans(facts) == [facts[0].span])
        #expect(applications.first?.demandInWords == "CT in 6 to 12 months (Fleischner 2017)")
        let outcomes = ShippedRules.tables.adherence(
            of: "", claims: [], recommendations: [.of("CT", 6...12)], to: applications, facts: facts)
        #expect(outcomes.first?.span == 0..<10)
        let category = ShippedRules.tables.applicable(facts: [], text: "Cyst, Bosniak III.", context: Self.unknown)
        #expect(category.first?.findingsSpans([]) == [6..<17])
    }

    @Test("Different alternatives are told in one demand")
    func words() {
        let facts = [Fact.found("pulmonary nodule", [4])]
        let application = ShippedRules.tables.applicable(facts: facts, text: "", context: Self.unknown).first
        #expect(application?.demandInWords == "no follow-up, or CT in 12 months (Fleischner 2017)")
        let thyroid = [Fact.found("thyroid nodule", [12])]
        let either = ShippedRules.tables.applicable(facts: thyroid, text: "", context: CaseContext(modality: "CT"))
            .first
        #expect(either?.demandInWords == "US, or no follow-up (ACR thyroid 2015)")
    }

    @Test("The potential is the weighted mean, and nil without rules")
    func potential() throws {
        let text = """
            [a]
            title = A
            source = S
            enabled = yes
            weight = 3
            finding = pulmonary nodule
            follow-up = CT
            [b]
            title = B
            source = S
            enabled = yes
            finding = pulmonary nodule
            follow-up = MRI
            """
        let set = try GuidelineSet(reading: text, file: "f")
            .switching(on: [], off: BuiltInRule.allCases.map(\.rawValue))
        let facts = [Fact.found("pulmonary nodule")]
        let applications = set.applicable(facts: facts, text: "", context: CaseContext())
        let outcomes = set.adherence(of: "", claims: [], recommendations: [.of("CT")], to: applications, facts: facts)
        #expect(GuidelineSet.potential(of: outcomes) == 0.75)
        #expect(set.applicable(facts: [], text: "", context: CaseContext()).isEmpty)
        #expect(GuidelineSet.potential(of: []) == nil)
    }

    @Test(
        "Intervals overlap but for a few days",
        arguments: [
            ("CT 3 months", 2.96...2.96, true), ("CT 3 months", 2...2, false), ("CT within 3 months", 1...1, true),
            ("CT within 3 months", 6...6, false), ("CT 6 weeks", 1.4...1.4, true), ("CT 1 year", 12...12, true),
            ("CT 6-12 months", 11...18, true),
        ])
    func intervals(_ followUp: String, _ months: ClosedRange<Double>, _ overlaps: Bool) throws {
        #expect(try #require(FollowUp(followUp)).overlaps(months) == overlaps)
    }
}
