import Grading
import Testing

private func agreement(_ draft: String, _ reference: String) -> Double {
    FactAgreement(draft: GradedReport(draft), reference: GradedReport(reference)).f1
}

private func errors(_ draft: String, _ findings: String) -> DraftErrors {
    DraftErrors(draft: GradedReport(draft), findings: GradedReport(findings))
}

@Suite struct AgreementTests {
    @Test(
        arguments: [
            ("", "", 1.0),
            ("Right pneumothorax.", "", 0),
            ("Right pneumothorax.", "Right pneumothorax.", 1),
            ("Pneumothorax.", "Right pneumothorax.", 1),
            ("Left pneumothorax.", "Right pneumothorax.", 0),
            ("Possible right pneumothorax.", "Right pneumothorax.", 0),
            ("No acute disease.", "Normal chest.", 1),
            // Urgent 1 and benign 1/4 said, urgent 1 matched: 2 * 1 / (1.25 + 1).
            ("Pneumothorax. Scoliosis.", "Pneumothorax.", 2 / 2.25),
            // A denial weighs 1/4, whatever is denied.
            ("No pneumothorax. Nodule.", "Nodule.", 2 * 0.5 / 1.25),
            ("Left effusion. Right effusion.", "Bilateral effusions.", 1),
            ("Effusion. Effusion. Effusion.", "Effusion.", 1),
            ("Fracture of the rib.", "Fracture of the wrist.", 0),
        ] as [(String, String, Double)])
    func weighted(draft: String, reference: String, f1: Double) {
        #expect(abs(agreement(draft, reference) - f1) < 1e-12)
    }

    @Test func poolingSumsWeights() {
        let one = FactAgreement(draft: GradedReport("Pneumothorax."), reference: GradedReport("Pneumothorax."))
        let other = FactAgreement(draft: GradedReport("Scoliosis."), reference: GradedReport("Nodule."))
        #expect((one + other).f1 == 2 * 1 / (1.25 + 1.5))
    }
}

@Suite struct DraftErrorTests {
    @Test(arguments: [
        ("No pneumothorax.", "Large pneumothorax."),
        ("Right pneumothorax.", "No pneumothorax."),
        ("Possible pneumonia.", "The lungs are clear."),
        ("Lungs are clear.", "Left lower lobe consolidation."),
        ("Normal chest.", "Enlarged heart."),
        ("No acute disease.", "Left lower lobe consolidation."),
        ("No acute fracture.", "Displaced fracture of the wrist."),
        ("No new nodule.", "New nodule in the right lung."),
    ])
    func contradictions(draft: String, findings: String) { #expect(errors(draft, findings).contradicts) }

    @Test(arguments: [
        ("Cardiomegaly. No acute findings.", "The heart is enlarged. Lungs are clear."),
        ("No acute findings.", "The heart is enlarged."),
        ("No acute fracture.", "Old healed rib fracture."),
        ("No large effusion.", "Small effusion."),
        ("Left pneumothorax.", "Left pneumothorax. No right pneumothorax."),
        ("Pneumonia. No other acute abnormality.", "Left lower lobe pneumonia."),
        ("Left basilar opacity.", "Left basilar atelectasis. The lungs are otherwise clear."),
        ("Scoliosis.", "Thoracic scoliosis. No pneumothorax."),
    ])
    func whatIsNoContradiction(draft: String, findings: String) { #expect(!errors(draft, findings).contradicts) }

    @Test(arguments: [
        ("Left effusion.", "Right effusion.", true), ("Bilateral effusions.", "Right effusion.", true),
        ("Left effusion.", "Bilateral effusions.", false), ("Effusion.", "Right effusion.", false),
        ("Left effusion.", "Left effusion and right effusion.", false), ("Left effusion.", "Effusion.", false),
    ])
    func sides(draft: String, findings: String, isWrong: Bool) {
        #expect(errors(draft, findings).onWrongSide.isEmpty != isWrong)
    }

    @Test(arguments: [
        ("5 mm nodule.", "4 mm nodule.", false), ("7 mm nodule.", "4 mm nodule.", true),
        ("9 mm nodule.", "6 mm nodule.", false), ("11 mm nodule.", "6 mm nodule.", true),
        ("44 mm mass.", "40 mm mass.", false), ("31 mm mass.", "29 mm mass.", true),
        ("4.0 cm mass.", "40 mm mass.", false), ("7 mm nodule.", "Small nodule.", true),
        ("Nodule.", "4 mm nodule.", false),
    ])
    func sizes(draft: String, findings: String, isWrong: Bool) {
        #expect(errors(draft, findings).ofWrongSize.isEmpty != isWrong)
    }

    @Test func urgentFactsMustBeSaid() {
        #expect(errors("Scoliosis.", "Right pneumothorax. Scoliosis.").omittedUrgent.map(\.concept) == ["pneumothorax"])
        #expect(errors("Left pneumothorax.", "Right pneumothorax.").omittedUrgent.count == 1)
        #expect(errors("No pneumothorax.", "Right pneumothorax.").omittedUrgent.count == 1)
        #expect(errors("Pneumothorax.", "Right pneumothorax.").omittedUrgent.isEmpty)
        #expect(errors("Scoliosis.", "Old infarct. Scoliosis.").omittedUrgent.isEmpty)
    }

    @Test func claimsNeedSupport() {
        #expect(errors("Pneumonia.", "Left lower lobe opacity.").unsupported.isEmpty)
        #expect(errors("Opacity.", "Left lower lobe consolidation.").unsupported.isEmpty)
        #expect(errors("Nodule.", "Left lower lobe opacity.").unsupported.map(\.concept) == ["nodule"])
    }
}
