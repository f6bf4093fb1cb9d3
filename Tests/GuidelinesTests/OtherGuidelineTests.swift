import ClinicalText
import Testing

@testable import Guidelines

@Suite("Other guidelines")
struct OtherGuidelineTests {
    @Test(
        "Incidental thyroid nodules by age and size",
        arguments: [
            (34, 10.0, "thyroid-young-large"), (34, 9.9, "thyroid-young-small"), (35, 15, "thyroid-older-large"),
            (35, 14.9, "thyroid-older-small"), (nil, 12, "thyroid-young-large|thyroid-older-small"),
            (nil, 20, "thyroid-young-large|thyroid-older-large"), (nil, 8, "thyroid-young-small|thyroid-older-small"),
        ])
    func thyroid(_ age: Int?, _ size: Double, _ id: String) {
        let facts = [Fact.found("thyroid nodule", [size])]
        for modality in ["CT", "MR"] {
            #expect(ShippedRules.ids(facts, CaseContext(modality: modality, ageYears: age)) == [id])
        }
        #expect(ShippedRules.ids(facts, CaseContext(modality: "US", ageYears: age)).isEmpty)
    }

    @Test("A suspicious thyroid nodule needs no size")
    func suspiciousThyroid() {
        let findings = "Thyroid nodule with suspicious invasion."
        let ids = ShippedRules.ids(
            [.found("thyroid nodule", [5])], CaseContext(modality: "CT", ageYears: 50), findings: findings)
        #expect(ids == ["thyroid-suspicious"])
    }

    @Test(
        "Adrenal nodules",
        arguments: [
            ("adrenal nodule", 9.9, nil, "Adrenal nodule.", ["adrenal-under-1cm"]),
            ("adrenal nodule", 22, nil, "Adrenal nodule of 25 HU.", ["adrenal-high-attenuation"]),
            ("adrenal nodule", 22, nil, "Adrenal nodule, 10 HU.", ["adrenal-low-attenuation"]),
            ("adrenal nodule", 22, nil, "Adrenal nodule, -5 Hounsfield units.", ["adrenal-low-attenuation"]),
            ("adrenal nodule", 22, nil, "Adrenal nodule, lipid-rich.", ["adrenal-benign-features"]),
            ("adrenal adenoma", 22, nil, "Adrenal adenoma.", ["adrenal-adenoma"]),
            ("adrenal nodule", 22, Fact.Change.stable, "Adrenal nodule stable for 2 years.", ["adrenal-stable"]),
            ("adrenal nodule", 22, .stable, "Adrenal nodule, stable.", []),
            ("adrenal nodule", 22, nil, "Adrenal nodule.", []),
            ("adrenal nodule", 45, nil, "Adrenal nodule.", []),
        ] as [(String, Double, Fact.Change?, String, [String])])
    func adrenal(_ concept: String, _ size: Double, _ change: Fact.Change?, _ findings: String, _ ids: [String]) {
        let facts = [Fact.found(concept, [size], change: change)]
        #expect(ShippedRules.ids(facts, CaseContext(modality: "CT"), findings: findings) == ids)
    }

    @Test("Unverified adrenal rows can be switched on")
    func adrenalSwitched() throws {
        let set = try ShippedRules.tables.switching(on: ["adrenal-small-without-prior", "adrenal-large"], off: [])
        let ct = CaseContext(modality: "CT")
        #expect(ShippedRules.ids([.found("adrenal nodule", [15])], ct, set: set) == ["adrenal-small-without-prior"])
        #expect(ShippedRules.ids([.found("adrenal nodule", [45])], ct, set: set) == ["adrenal-large"])
    }

    @Test(
        "Rules by a stated category",
        arguments: [
            ("Bosniak I cyst.", ["bosniak-1-2"]), ("Bosniak category 2 cyst.", ["bosniak-1-2"]),
            ("Bosniak IIF.", ["bosniak-2f"]), ("Bosniak III.", ["bosniak-3-4"]), ("Bosniak class 4.", ["bosniak-3-4"]),
            ("LI-RADS 2", ["li-rads-1-2"]), ("LR-3.", ["li-rads-3"]), ("LI-RADS category LR-4.", ["li-rads-4"]),
            ("LR-5 observation.", ["li-rads-5"]), ("LR-M.", ["li-rads-m"]),
            ("BI-RADS 4A.", []), ("BI-RADS 3", []), ("TR2.", ["ti-rads-1-2"]),
        ])
    func categories(_ findings: String, _ ids: [String]) {
        #expect(ShippedRules.ids([], CaseContext(), findings: findings) == ids)
    }

    @Test(
        "BI-RADS once it is switched on",
        arguments: [
            ("0", "bi-rads-0", "MG, US or MRI"), ("2", "bi-rads-1-2", "no follow-up, or imaging"),
            ("3", "bi-rads-3", "imaging in 6 months"), ("4C", "bi-rads-4-5", "biopsy"), ("5", "bi-rads-4-5", "biopsy"),
            ("6", "bi-rads-6", "treatment or referral"),
        ])
    func breast(_ category: String, _ id: String, _ words: String) throws {
        let set = try ShippedRules.tables.switching(on: ShippedRules.tables.rules.map(\.id), off: [])
        let found = set.applicable(facts: [], text: "Assessment: BI-RADS \(category)", context: CaseContext())
        #expect(found.map(\.id) == [id])
        #expect(found.first?.demandInWords == "\(words) (BI-RADS)")
    }

    @Test(
        "TI-RADS goes by the size of the category's nodule",
        arguments: [
            ("3", 25.0, "ti-rads-3-large"), ("3", 24.9, "ti-rads-3-medium"), ("3", 15, "ti-rads-3-medium"),
            ("3", 14, "ti-rads-3-small"), ("4", 15, "ti-rads-4-large"), ("4", 10, "ti-rads-4-medium"),
            ("4", 9, "ti-rads-4-small"), ("5", 10, "ti-rads-5-large"), ("5", 5, "ti-rads-5-medium"),
            ("5", 4, "ti-rads-5-small"),
        ])
    func thyroidCategory(_ category: String, _ size: Double, _ id: String) {
        let text = "Thyroid nodule. TI-RADS \(category)."
        #expect(
            ShippedRules.ids([.found("thyroid nodule", [size])], CaseContext(modality: "US"), findings: text) == [id])
    }

    @Test("Of two thyroid nodules each has its own category")
    func twoThyroidNodules() {
        let text = "TR4 thyroid nodule of 18 mm. TR3 thyroid nodule of 16 mm."
        let facts = [Fact.found("thyroid nodule", [18], at: 4), .found("thyroid nodule", [16], at: 33)]
        #expect(
            ShippedRules.ids(facts, CaseContext(modality: "US"), findings: text) == [
                "ti-rads-3-medium", "ti-rads-4-large",
            ])
    }

    private static let screening = CaseContext(exam: "CT CHEST LUNG SCREENING", modality: "CT", ageYears: 60)

    @Test(
        "Lung-RADS by size in screening",
        arguments: [
            ("pulmonary nodule", 5.9, nil, "lung-rads-2-solid"),
            ("pulmonary nodule", 3.9, .new, "lung-rads-2-solid-new"),
            ("pulmonary nodule", 6, nil, "lung-rads-3-solid"), ("pulmonary nodule", 4, .new, "lung-rads-3-solid-new"),
            ("pulmonary nodule", 8, nil, "lung-rads-4a-solid"),
            ("pulmonary nodule", 7, .increased, "lung-rads-4a-solid-growing"),
            ("pulmonary nodule", 6, .new, "lung-rads-4a-solid-new"),
            ("part-solid nodule", 5, nil, "lung-rads-2-part-solid"),
            ("part-solid nodule", 7, nil, "lung-rads-3-part-solid|lung-rads-4a-part-solid"),
            ("ground glass nodule", 29, nil, "lung-rads-2-ground-glass"),
            ("ground glass nodule", 30, nil, "lung-rads-3-ground-glass"), ("pulmonary nodule", 15, nil, nil),
            ("pulmonary nodule", 8, .new, nil),
        ] as [(String, Double, Fact.Change?, String?)])
    func lung(_ concept: String, _ size: Double, _ change: Fact.Change?, _ id: String?) {
        let facts = [Fact.found(concept, [size], change: change)]
        #expect(ShippedRules.ids(facts, Self.screening) == (id.map { [$0] } ?? []))
    }

    @Test(
        "A stated Lung-RADS category counts in screening only",
        arguments: [
            ("2", ["lung-rads-2"]), ("3", ["lung-rads-3"]), ("4A", ["lung-rads-4a"]), ("4B", []),
        ])
    func lungCategory(_ category: String, _ ids: [String]) {
        let text = "Lung-RADS category \(category)."
        #expect(ShippedRules.ids([], Self.screening, findings: text) == ids)
        #expect(ShippedRules.ids([], CaseContext(modality: "CT"), findings: text).isEmpty)
    }
}
