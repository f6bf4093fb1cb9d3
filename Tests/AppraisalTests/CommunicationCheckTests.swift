import Appraisal
import ClinicalText
import Testing

/// Critical results, whom they were told to, and recommended follow-up.
@Suite struct CommunicationCheckTests {
    static let speaking = [
        CheckExample(
            "CRITICAL_RESULT", .critical, .critical, "Large left pneumothorax.", "Large left pneumothorax.",
            at: ["pneumothorax"], and: ["pneumothorax"]),
        CheckExample(
            "CRITICAL_RESULT", .critical, .critical, "Acute appendicitis.", "Acute appendicitis.",
            at: ["appendicitis"], and: ["appendicitis"]),
        CheckExample(
            "CRITICAL_RESULT", .critical, .critical, "Acute occlusion of the left popliteal artery.",
            "Arterial occlusion.",
            at: ["occlusion of the left popliteal artery"],
            and: ["Arterial occlusion"]),
        CheckExample(
            "COMMUNICATION_MISSING", .communication, .warning, "Large left pneumothorax.", "Large left pneumothorax.",
            at: ["pneumothorax"], and: ["pneumothorax"]),
        CheckExample(
            "COMMUNICATION_DOCUMENTED", .communication, .information, "Large left pneumothorax.",
            "Large left pneumothorax.", "Discussed with Dr. A at 10:15.", and: ["Discussed with"]),
        CheckExample(
            "FOLLOWUP_RECOMMENDED", .followup, .information, "Normal.",
            "A 7 mm nodule. CT of the chest is recommended in 6 months.",
            and: ["CT of the chest is recommended in 6 months", "nodule"]),
        CheckExample(
            "FOLLOWUP_LEFT_OUT", .followup, .warning, "A 7 mm nodule. CT in 6 months is recommended.",
            "A 7 mm nodule.", at: ["CT in 6 months is recommended"]),
    ]

    @Test(arguments: speaking)
    func speaks(_ example: CheckExample) throws { try example.expectCheck() }

    static let silent = [
        "No pneumothorax.", "Evaluation for pneumothorax is limited.", "Stable left pneumothorax.",
        "The left pneumothorax has resolved.", "The left pneumothorax has decreased.", "Old hematoma of the spleen.",
        "History of aortic dissection.", "A bullet is seen in the soft tissues.",
        "Ischemic change of the white matter.",
        "Chronic infarct of the left frontal lobe.", "Pneumoperitoneum after recent surgery.",
        "Mediastinal shift to the left with volume loss.", "Chronic deep vein thrombosis of the left leg.",
        "Mildly dilated loops of small bowel.",
    ].map { CheckExample("CRITICAL_RESULT", $0, $0) }

    static let others = [
        CheckExample("COMMUNICATION_MISSING", "No acute finding.", "Normal."),
        CheckExample("COMMUNICATION_MISSING", "Large pneumothorax. Dr. A was notified.", "Large pneumothorax."),
        CheckExample("COMMUNICATION_DOCUMENTED", "The risks were discussed with the patient.", "Normal."),
        CheckExample("COMMUNICATION_DOCUMENTED", "The result will be communicated to the ward.", "Normal."),
        CheckExample("FOLLOWUP_RECOMMENDED", "Normal.", "Normal. No follow-up is needed."),
        CheckExample("FOLLOWUP_RECOMMENDED", "Normal.", "Opacity. Clinical correlation is recommended."),
        CheckExample("FOLLOWUP_LEFT_OUT", "CT in 6 months is recommended.", "A 7 mm nodule. CT in 6 months."),
        CheckExample("FOLLOWUP_LEFT_OUT", "Correlation is made with the head CT.", "Normal."),
        CheckExample("FOLLOWUP_LEFT_OUT", "CT may be considered.", "Normal."),
    ]

    @Test(arguments: silent + others)
    func isSilent(_ example: CheckExample) { example.expectSilence() }

    @Test func aFollowUpTellsWhatAndWhen() throws {
        let check = try #require(
            CheckExample("", "Normal.", "A nodule. MRI in 3 to 6 months is recommended.").checks()
                .first { $0.code == "FOLLOWUP_RECOMMENDED" })
        #expect(check.followUp?.action == "MRI")
        #expect(check.followUp?.months == 3...6)
    }
}
