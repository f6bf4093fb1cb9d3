import ClinicalText
import Guidelines
import Testing

@testable import Appraisal

/// The potential against the figures of its definition, and the order in which errors must stand.
@Suite struct ConsistencyTests {
    private func reward(_ findings: String, _ impression: String...) -> Double {
        Appraiser(findings: findings, context: CaseContext(), guidelines: GuidelineSet()).appraise(impression)
            .rewards.consistency
    }

    /// One urgent fact: the values follow from the formula by hand.
    @Test(arguments: [
        ("Large right pneumothorax.", 1.0), ("Small right pneumothorax.", 0.667),
        ("Degenerative changes of the spine.", -1.0),
        ("Large left pneumothorax.", -1.5), ("No right pneumothorax.", -1.6),
    ])
    func urgentFact(impression: String, expected: Double) {
        let findings = "There is a large right pneumothorax. Degenerative changes of the spine."
        #expect(abs(reward(findings, impression) - expected) < 0.01)
    }

    /// One actionable fact that is new.
    @Test(arguments: [
        ("New moderate right pleural effusion.", 1.0), ("New small right pleural effusion.", 0.5),
        ("Degenerative changes of the spine.", -0.25), ("New moderate left pleural effusion.", -0.75),
        ("No right pleural effusion.", -0.85),
    ])
    func actionableFact(impression: String, expected: Double) {
        let findings = "There is a new moderate right pleural effusion. Degenerative changes of the spine."
        #expect(abs(reward(findings, impression) - expected) < 0.01)
    }

    @Test func normalFindingsWantAGlobalNegative() {
        let findings = "The heart is normal in size. The lungs are clear. No effusion or pneumothorax."
        #expect(reward(findings, "No acute cardiopulmonary abnormality.") == 1)
        #expect(reward(findings, "Calcified granuloma.") < 0)
        #expect(reward(findings, "Large right pneumothorax.") < -0.5)
        #expect(reward(findings) == 0)
    }

    @Test func whatIsNotAcuteMayStandBesideTheAbsenceOfAcuteFindings() {
        let findings = "The heart is moderately enlarged. The lungs are clear."
        #expect(reward(findings, "Cardiomegaly.", "No acute findings.") == 1)
        #expect(reward(findings, "Cardiomegaly.", "Normal chest.") < 0)
        #expect(reward("Large left pneumothorax.", "No acute cardiopulmonary abnormality.") < -1)
    }

    @Test func splittingAndReorderingEarnNothing() {
        let findings = "Small left pleural effusion. 8 mm right upper lobe nodule. Moderate cardiomegaly."
        let one = reward(
            findings, "Small left pleural effusion, 8 mm right upper lobe nodule and moderate cardiomegaly.")
        let three = reward(
            findings, "Moderate cardiomegaly.", "8 mm right upper lobe nodule.", "Small left pleural effusion.")
        #expect(one == three)
        #expect(one == 1)
        #expect(
            reward(findings, "Moderate cardiomegaly.", "Moderate cardiomegaly.")
                == reward(findings, "Moderate cardiomegaly."))
    }

    @Test func bothSidesAreTheLeftAndTheRightOne() {
        let findings = "There is a moderate left pleural effusion. There is a moderate right pleural effusion."
        #expect(reward(findings, "Moderate bilateral pleural effusions.") == 1)
        #expect(reward("Moderate bilateral pleural effusions.", "Moderate left pleural effusion.") < 0.7)
    }

    @Test func aHedgedInferenceIsSupported() {
        let findings = "There is a right lower lobe opacity."
        #expect(reward(findings, "Right lower lobe opacity, which may represent pneumonia.") >= 0.9)
        #expect(reward(findings, "Right lower lobe pneumonia.") < 0.6)
    }

    @Test(arguments: [
        (5.0, 6.9, true), (5, 7.1, false), (20, 24, true), (20, 24.1, false), (50, 60, true), (29, 31, false),
    ])
    func sizesHaveATolerance(fact: Double, claim: Double, agrees: Bool) {
        #expect(SizeComparison.agrees(claim, with: fact) == agrees)
    }

    @Test func aGuidelinesThresholdIsNeverCrossedUnseen() {
        #expect(SizeComparison.agrees(5, with: 6, thresholds: []))
        #expect(!SizeComparison.agrees(5, with: 6, thresholds: [6]))
    }
}

/// For every finding the errors must stand in one order, from the exact impression to the denied one.
@Suite struct DivergenceGalleryTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let findings: String
        /// From the best to the worst: exact, paraphrase, severity, omission, side, negation.
        let impressions: [String]
        var testDescription: String { impressions[0] }
    }

    /// Names with a paraphrase: urgent ones, and actionable ones, which are called new.
    private static let names: [(String, String, Bool)] = [
        ("pneumothorax", "PTX", true), ("subdural hematoma", "subdural hemorrhage", true),
        ("tension pneumothorax", "pneumothorax under tension", true), ("hemothorax", "haemothorax", true),
        ("epidural hematoma", "extradural hematoma", true),
        ("pleural effusion", "effusion", false), ("hydronephrosis", "hydroureteronephrosis", false),
        ("consolidation", "airspace consolidation", false),
        ("knee joint effusion", "effusion of the knee joint", false),
        ("pulmonary contusion", "lung contusion", false),
    ]

    static let cases: [Case] = names.flatMap { name, paraphrase, isUrgent in
        [("left", "right"), ("right", "left")].flatMap { side, other in
            [
                ("large", "small"), ("severe", "mild"), ("moderate", "trace"), ("massive", "tiny"),
                ("extensive", "minimal"),
            ].map {
                severity, wrong in
                let new = isUrgent ? "" : "new "
                let rest = "Degenerative changes of the spine."
                return Case(
                    findings: "There is a \(new)\(severity) \(side) \(name). \(rest)",
                    impressions: [
                        "A \(new)\(severity) \(side) \(name).", "A \(new)\(severity) \(paraphrase) on the \(side).",
                        "A \(new)\(wrong) \(side) \(name).", rest, "A \(new)\(severity) \(other) \(name).",
                        "No \(side) \(name).",
                    ])
            }
        }
    }

    @Test func thereAreAHundred() { #expect(Self.cases.count == 100) }

    @Test(arguments: cases)
    func errorsStandInOrder(_ example: Case) {
        let appraiser = Appraiser(findings: example.findings, context: CaseContext(), guidelines: GuidelineSet())
        let rewards = example.impressions.map { appraiser.appraise([$0]).rewards.consistency }
        #expect(rewards[0] == 1, "\(rewards)")
        #expect(rewards[0] >= rewards[1], "\(rewards)")
        for (better, worse) in zip(rewards.dropFirst(), rewards.dropFirst(2)) { #expect(better > worse, "\(rewards)") }
    }
}
