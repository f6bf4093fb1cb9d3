import Testing

@testable import ClinicalText
@testable import Guidelines

@Suite("Whole reports")
struct WholeReportTests {
    private static func outcomes(
        _ findings: String, _ impression: String, _ context: CaseContext, set: GuidelineSet = ShippedRules.tables
    ) -> [String: Double] {
        let facts = FactReader.facts(in: findings)
        let applications = set.applicable(facts: facts, text: findings, context: context)
        let claims = FactReader.facts(in: impression)
        let recommendations = FactReader.reading(of: impression).recommendations
        let outcomes = set.adherence(
            of: impression, claims: claims, recommendations: recommendations, to: applications, facts: facts)
        return Dictionary(outcomes.map { ($0.id, $0.satisfaction) }) { first, _ in first }
    }

    @Test(
        "Nodules on CT",
        arguments: [
            (
                "There is a 7 mm solid nodule in the right upper lobe.",
                "7 mm right upper lobe nodule. Follow-up CT in 6 to 12 months is recommended.",
                ["fleischner-solid-single-6-8-low": 1.0]
            ),
            (
                "There is a 7 mm solid nodule in the right upper lobe.",
                "7 mm right upper lobe nodule. CT follow-up is recommended.",
                ["fleischner-solid-single-6-8-low": 0.5]
            ),
            (
                "There is a 7 mm solid nodule in the right upper lobe.", "7 mm right upper lobe nodule.",
                ["fleischner-solid-single-6-8-low": 0]
            ),
            (
                "Ground glass nodule in the left lower lobe measuring 8 mm.",
                "8 mm ground glass nodule. Repeat chest CT is recommended in 6 months.",
                ["fleischner-ground-glass-6": 1]
            ),
            (
                "4 mm ground glass nodule in the left lower lobe.", "Ground glass nodule. No follow-up is needed.",
                ["fleischner-ground-glass-under-6": 1]
            ),
            (
                "Incidental 18 mm nodule in the left thyroid lobe.",
                "Left thyroid nodule. Thyroid ultrasound is recommended.",
                ["thyroid-older-large": 1]
            ),
            (
                "A 22 mm right adrenal nodule measures 28 HU.",
                "Right adrenal nodule. Adrenal protocol CT is recommended.",
                ["adrenal-high-attenuation": 1]
            ),
            (
                "Complex left renal cyst, Bosniak III.",
                "Bosniak III left renal cyst. Urology referral is recommended.",
                ["bosniak-3-4": 1]
            ),
        ])
    func reports(_ findings: String, _ impression: String, _ expected: [String: Double]) {
        #expect(Self.outcomes(findings, impression, CaseContext(modality: "CT", ageYears: 62)) == expected)
    }

    @Test("A pneumothorax on a chest film, with all built-in rules")
    func film() throws {
        let set = try ShippedRules.tables.switching(on: BuiltInRule.allCases.map(\.rawValue), off: ["certainty-terms"])
        let context = CaseContext(exam: "Chest, PA and lateral", indication: "Trauma, rule out pneumothorax")
        let findings = "There is a moderate right pneumothorax. The heart size is normal. No pleural effusion."
        let good = Self.outcomes(findings, "Moderate right pneumothorax.", context, set: set)
        #expect(good.count == 6)
        #expect(good.values.allSatisfy { $0 == 1 })
        let bad = Self.outcomes(
            findings, "Heart size is normal. Stable chest. CT in 3 months is recommended.", context, set: set)
        #expect(bad["urgent-first"] == 0 && bad["urgent-explicit"] == 0 && bad["side-stated"] == 0)
    }
}
