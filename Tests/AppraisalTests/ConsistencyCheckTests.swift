import Appraisal
import ClinicalText
import Testing

/// A draft against its findings.
@Suite struct ConsistencyCheckTests {
    static let speaking = [
        CheckExample(
            "DENIES_FINDING", .contradicted, .critical, "There is a large right pneumothorax.", "No pneumothorax.",
            at: ["pneumothorax"], and: ["pneumothorax"]),
        CheckExample(
            "ASSERTS_DENIED", .contradicted, .critical, "No pneumothorax is seen.", "Right pneumothorax.",
            at: ["pneumothorax"], and: ["pneumothorax"]),
        CheckExample(
            "ASSERTS_DENIED", .contradicted, .critical, "The heart is normal in size.", "Moderate cardiomegaly.",
            at: ["heart"], and: ["cardiomegaly"]),
        CheckExample(
            "SIDE_SWAPPED", .side, .critical, "Moderate left pleural effusion.", "Moderate right pleural effusion.",
            at: ["effusion"], and: ["effusion"]),
        CheckExample(
            "SIDE_EXTENT", .side, .critical, "Small bilateral pleural effusions.", "Small left pleural effusion.",
            at: ["effusions"], and: ["effusion"]),
        CheckExample(
            "UNSUPPORTED_CLAIM", .unsupported, .critical, "The lungs are clear.", "Splenic laceration.",
            and: ["Splenic laceration"]),
        CheckExample(
            "UNSUPPORTED_DENIAL", .unsupported, .information, "Large right pneumothorax.",
            "Large right pneumothorax.", "No hydronephrosis.", and: ["hydronephrosis"]),
        CheckExample(
            "SIZE_MISMATCH", .size, .critical, "An 8 mm nodule in the right upper lobe.",
            "A 18 mm nodule in the right upper lobe.", at: ["nodule in the right upper lobe"],
            and: ["nodule in the right upper lobe"]),
        CheckExample(
            "SEVERITY_DIFFERS", .contradicted, .warning, "Severe left hydronephrosis.", "Mild left hydronephrosis.",
            at: ["hydronephrosis"], and: ["hydronephrosis"]),
        CheckExample(
            "CERTAINTY_DIFFERS", .contradicted, .warning, "Possible left lower lobe pneumonia.",
            "Left lower lobe pneumonia.", at: ["pneumonia"], and: ["pneumonia"]),
        CheckExample(
            "CHANGE_DIFFERS", .contradicted, .critical, "The left pleural effusion has increased.",
            "Stable left pleural effusion.", at: ["effusion"], and: ["effusion"]),
        CheckExample(
            "DENIES_ALL", .contradicted, .critical, "Large left pneumothorax.",
            "No acute cardiopulmonary abnormality.", at: ["pneumothorax"],
            and: ["No acute cardiopulmonary abnormality"]),
        CheckExample(
            "URGENT_OMITTED", .omitted, .critical, "Large left pneumothorax. Degenerative changes of the spine.",
            "Degenerative changes of the spine.", at: ["pneumothorax"]),
        CheckExample(
            "ACTIONABLE_OMITTED", .omitted, .warning, "A 9 mm nodule in the left upper lobe. Degenerative spine.",
            "Degenerative spine.", at: ["nodule in the left upper lobe"]),
    ]

    @Test(arguments: speaking)
    func speaks(_ example: CheckExample) throws { try example.expectCheck() }

    static let silent = [
        CheckExample("DENIES_FINDING", "Large right pneumothorax.", "Large right pneumothorax. No left pneumothorax."),
        CheckExample("ASSERTS_DENIED", "No left pneumothorax. Small right pneumothorax.", "Small right pneumothorax."),
        CheckExample("ASSERTS_DENIED", "The heart is enlarged.", "Cardiomegaly."),
        CheckExample("SIDE_SWAPPED", "Left effusion. Right effusion.", "Right pleural effusion."),
        CheckExample("SIDE_EXTENT", "Left pleural effusion. Right pleural effusion.", "Bilateral pleural effusions."),
        CheckExample("UNSUPPORTED_CLAIM", "Right lower lobe opacity.", "Right lower lobe opacity, possibly pneumonia."),
        CheckExample("UNSUPPORTED_DENIAL", "The kidneys are normal. No hydronephrosis.", "No hydronephrosis."),
        CheckExample("SIZE_MISMATCH", "A 12 mm nodule in the right upper lobe.", "A 1.2 cm right upper lobe nodule."),
        CheckExample("SEVERITY_DIFFERS", "Severe left hydronephrosis.", "Marked left hydronephrosis."),
        CheckExample("CERTAINTY_DIFFERS", "Possible left lower lobe pneumonia.", "Possible left lower lobe pneumonia."),
        CheckExample("CHANGE_DIFFERS", "The left pleural effusion has increased.", "Larger left pleural effusion."),
        CheckExample("DENIES_ALL", "The lungs are clear.", "No acute cardiopulmonary abnormality."),
        CheckExample("URGENT_OMITTED", "Large left pneumothorax.", "Large left pneumothorax."),
        CheckExample("ACTIONABLE_OMITTED", "A 9 mm nodule in the left upper lobe.", "9 mm left upper lobe nodule."),
    ]

    @Test(arguments: silent)
    func isSilent(_ example: CheckExample) { example.expectSilence() }

    @Test func theMostSevereComesFirstAndThenTheKind() {
        let checks = CheckExample(
            "", "Large left pneumothorax. Severe right hydronephrosis. A 9 mm nodule in the left upper lobe.",
            "Large right pneumothorax.", "Mild right hydronephrosis.", "No fracture."
        ).checks()
        #expect(Set(checks.map(\.severity)) == [.critical, .warning, .information])
        let kinds = Check.Kind.allCases
        for (first, second) in zip(checks, checks.dropFirst()) {
            #expect(first.severity <= second.severity)
            guard first.severity == second.severity else { continue }
            #expect(kinds.firstIndex(of: first.kind) ?? 0 <= kinds.firstIndex(of: second.kind) ?? 0)
        }
    }

    /// Offsets count Unicode scalars, also behind letters of several and across the newline between statements.
    @Test func spansCountScalarsAndNewlines() throws {
        try CheckExample(
            "DENIES_FINDING", .contradicted, .critical, "Café\u{301} 🫁 scan.\r\nThere is a large right pneumothorax.",
            "Degenerative changes 🦴.", "No pneumothorax.", at: ["pneumothorax"], and: ["pneumothorax"]
        ).expectCheck()
    }

    @Test func emptyTextsHaveNoChecks() {
        #expect(CheckExample("", "", "").checks().isEmpty)
        #expect(CheckExample("", "...", "", "\u{301}").checks().isEmpty)
    }
}
