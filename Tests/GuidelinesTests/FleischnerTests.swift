import ClinicalText
import Testing

@testable import Guidelines

@Suite("Fleischner 2017")
struct FleischnerTests {
    private static let smoker = CaseContext(modality: "CT", indication: "Smoker, cough", ageYears: 60)
    private static let neverSmoker = CaseContext(modality: "CT", indication: "Cough. Never smoker.", ageYears: 60)
    private static let unknown = CaseContext(modality: "CT", indication: "Cough", ageYears: 60)

    @Test(
        "Solid nodules by size and number",
        arguments: [
            (5.9, 1, "single-under-6"), (6, 1, "single-6-8"), (8, 1, "single-6-8"), (8.1, 1, "single-over-8"),
            (5.9, 2, "multiple-under-6"), (6, 2, "multiple-6-8"), (8, 3, "multiple-6-8"), (8.1, 5, "multiple-over-8"),
        ])
    func solid(_ size: Double, _ count: Int, _ row: String) {
        let facts = [Fact.found("pulmonary nodule", [size], count: count)]
        #expect(ShippedRules.ids(facts, Self.smoker) == ["fleischner-solid-\(row)-high"])
        #expect(ShippedRules.ids(facts, Self.neverSmoker) == ["fleischner-solid-\(row)-low"])
        #expect(
            ShippedRules.ids(facts, Self.unknown) == ["fleischner-solid-\(row)-low|fleischner-solid-\(row)-high"])
    }

    @Test(
        "What the rows demand",
        arguments: [
            ("solid-single-under-6-low", "no follow-up"),
            ("solid-single-under-6-high", "no follow-up, or CT in 12 months"),
            ("solid-single-6-8-low", "CT in 6 to 12 months"), ("solid-single-6-8-high", "CT in 6 to 12 months"),
            ("solid-single-over-8-low", "CT in 3 months, PET/CT or biopsy"),
            ("solid-single-over-8-high", "CT in 3 months, PET/CT or biopsy"),
            ("solid-multiple-under-6-low", "no follow-up"),
            ("solid-multiple-under-6-high", "no follow-up, or CT in 12 months"),
            ("solid-multiple-6-8-low", "CT in 3 to 6 months"), ("solid-multiple-6-8-high", "CT in 3 to 6 months"),
            ("solid-multiple-over-8-low", "CT in 3 to 6 months"), ("solid-multiple-over-8-high", "CT in 3 to 6 months"),
            ("ground-glass-under-6", "no follow-up"), ("ground-glass-6", "CT in 6 to 12 months"),
            ("part-solid-under-6", "no follow-up"), ("part-solid-6", "CT in 3 to 6 months"),
            ("subsolid-multiple-under-6", "CT in 3 to 6 months"), ("subsolid-multiple-6", "CT in 3 to 6 months"),
        ])
    func demands(_ row: String, _ words: String) throws {
        let rule = try #require(ShippedRules.tables.rules.first { $0.id == "fleischner-\(row)" })
        #expect(rule.demand.words == words)
        #expect(rule.isEnabled)
    }

    @Test("There are no other rows")
    func rows() { #expect(ShippedRules.tables.rules.filter { $0.id.hasPrefix("fleischner-") }.count == 18) }

    @Test(
        "Subsolid nodules",
        arguments: [
            ("ground glass nodule", 5.9, 1, "ground-glass-under-6"), ("ground glass nodule", 6, 1, "ground-glass-6"),
            ("part-solid nodule", 5.9, 1, "part-solid-under-6"), ("part-solid nodule", 6, 1, "part-solid-6"),
            ("ground glass nodule", 5.9, 2, "subsolid-multiple-under-6"),
            ("part-solid nodule", 6, 2, "subsolid-multiple-6"),
        ])
    func subsolid(_ concept: String, _ size: Double, _ count: Int, _ row: String) {
        #expect(ShippedRules.ids([.found(concept, [size], count: count)], Self.unknown) == ["fleischner-\(row)"])
    }

    @Test(
        "Patients and studies that the table is not for",
        arguments: [
            CaseContext(modality: "CT", indication: "Smoker", ageYears: 34),
            CaseContext(modality: "CT", indication: "History of breast cancer", ageYears: 60),
            CaseContext(modality: "CT", indication: "Metastatic melanoma, restaging", ageYears: 60),
            CaseContext(modality: "CT", indication: "Colon cancer, evaluate for metastasis", ageYears: 60),
            CaseContext(modality: "CT", indication: "Rule out metastasis, history of colon cancer", ageYears: 60),
            CaseContext(modality: "CT", indication: "Breast cancer, mets?", ageYears: 60),
            CaseContext(modality: "CT", indication: "Cough", comparison: "PET/CT for lymphoma, 2019", ageYears: 60),
            CaseContext(modality: "CT", indication: "Renal transplant", ageYears: 60),
            CaseContext(modality: "CT", indication: "Immunocompromised patient with fever", ageYears: 60),
            CaseContext(exam: "Low-dose CT chest for lung cancer screening", modality: "CT", ageYears: 50),
            CaseContext(exam: "PA and lateral chest", modality: "DX", ageYears: 60),
            CaseContext(ageYears: 60),
        ])
    func exclusions(_ context: CaseContext) {
        let ids = ShippedRules.ids([.found("pulmonary nodule", [7])], context)
        #expect(!ids.contains { $0.hasPrefix("fleischner") })
    }

    @Test(
        "What does not exclude a patient",
        arguments: [
            "Family history of lung cancer", "Rule out cancer", "Evaluate for metastasis?", "No known malignancy", "",
            "Concern for malignancy", "Question of lung cancer", "Mother with breast cancer",
        ])
    func inclusions(_ indication: String) {
        for age in [35, nil] {
            let context = CaseContext(exam: "CT CHEST WITHOUT CONTRAST", indication: indication, ageYears: age)
            #expect(!ShippedRules.ids([.found("pulmonary nodule", [7])], context).isEmpty)
        }
    }

    @Test("An earlier screening does not make a study one")
    func earlierScreening() {
        let context = CaseContext(modality: "CT", comparison: "Screening CT of 2020", ageYears: 60)
        #expect(ShippedRules.ids([.found("ground glass nodule", [7])], context) == ["fleischner-ground-glass-6"])
    }

    @Test("A nodule's size is the mean of its two axes, of several nodules the largest")
    func measures() {
        let id = { (facts: [Fact]) in ShippedRules.ids(facts, Self.smoker).first }
        #expect(id([.found("pulmonary nodule", [7, 4])]) == "fleischner-solid-single-under-6-high")
        #expect(id([.found("pulmonary nodule", [7, 4], count: 2)]) == "fleischner-solid-multiple-6-8-high")
        let nodules = [Fact.found("pulmonary nodule", [4], side: .left), .found("pulmonary nodule", [9], side: .right)]
        #expect(id(nodules) == "fleischner-solid-multiple-over-8-high")
        let mentions = [Fact.found("pulmonary nodule", [7], side: .left), .found("pulmonary nodule", anatomy: "lungs")]
        #expect(id(mentions) == "fleischner-solid-single-6-8-high")
        #expect(id([.found("pulmonary nodule")]) == nil)
    }

    @Test("Denied, uncertain, stable and calcified nodules call for nothing")
    func others() {
        #expect(ShippedRules.ids([.found("pulmonary nodule", [7], assertion: .absent)], Self.smoker).isEmpty)
        #expect(ShippedRules.ids([.found("pulmonary nodule", [7], assertion: .uncertain)], Self.smoker).isEmpty)
        #expect(ShippedRules.ids([.found("pulmonary nodule", [7], change: .stable)], Self.smoker).isEmpty)
        let fact = [Fact.found("pulmonary nodule", [7])]
        #expect(ShippedRules.ids(fact, Self.smoker, findings: "Pulmonary nodule of 7 mm, calcified.").isEmpty)
        #expect(ShippedRules.ids(fact, Self.smoker, findings: "Pulmonary nodule of 7 mm, non-calcified.").count == 1)
        #expect(ShippedRules.ids(fact, Self.smoker, findings: "Pulmonary nodule. Calcified aorta.").count == 1)
    }

    @Test("Emphysema in the findings makes the risk high")
    func riskOfFindings() {
        let facts = [Fact.found("emphysema"), .found("pulmonary nodule", [4])]
        #expect(ShippedRules.ids(facts, Self.unknown) == ["fleischner-solid-single-under-6-high"])
    }
}
