import Appraisal
import ClinicalText
import Guidelines
import Testing

/// Scores and categories, and what guidelines ask for.
@Suite struct AssessmentCheckTests {
    private static let mammogram = CaseContext(exam: "Screening mammogram", modality: "MG", sex: .female)

    static let speaking = [
        CheckExample(
            "CATEGORY_STATED", .assessment, .information, "BI-RADS category 2.", "BI-RADS 2.",
            at: ["BI-RADS category 2"],
            and: ["BI-RADS 2"]),
        CheckExample(
            "CATEGORY_DIFFERS", .assessment, .critical, "TI-RADS 4.", "TI-RADS 3.", at: ["TI-RADS 4"],
            and: ["TI-RADS 3"]),
        CheckExample(
            "CATEGORY_DIFFERS", .assessment, .critical, "CAD-RADS 2.0 category 3.", "CAD-RADS 4A.",
            at: ["CAD-RADS 2.0 category 3"], and: ["CAD-RADS 4A"]),
        CheckExample(
            "CATEGORY_DIFFERS", .assessment, .critical, "The T-score is −2.6.", "T-score: -1.6.",
            at: ["T-score is −2.6"], and: ["T-score: -1.6"]),
        CheckExample(
            "CATEGORY_DIFFERS", .assessment, .critical, "ASPECTS 7.", "ASPECTS of 9.", at: ["ASPECTS 7"],
            and: ["ASPECTS of 9"]),
        CheckExample(
            "CATEGORY_MISSING", .assessment, .warning, "Scattered fibroglandular tissue.", "No suspicious mass.",
            context: mammogram),
        CheckExample(
            "CATEGORY_MISSING", .assessment, .warning, "A 12 mm thyroid nodule.", "Thyroid nodule.",
            context: CaseContext(exam: "US thyroid", modality: "US"), at: ["thyroid nodule"]),
        CheckExample(
            "CATEGORY_MISSING", .assessment, .warning, "The bone is thin.", "Osteoporosis.",
            context: CaseContext(exam: "DXA bone density, hip")),
    ]

    @Test(arguments: speaking)
    func speaks(_ example: CheckExample) throws { try example.expectCheck() }

    static let silent = [
        CheckExample("CATEGORY_STATED", "No category.", "Normal."),
        CheckExample("CATEGORY_STATED", "The posterior aspects of the lungs measure 3 mm.", "Aspects 3."),
        CheckExample("CATEGORY_DIFFERS", "Right breast BI-RADS 2. Left breast BI-RADS 4.", "BI-RADS 4."),
        CheckExample("CATEGORY_DIFFERS", "CAD-RADS 4a.", "CAD-RADS 4A."),
        CheckExample("CATEGORY_DIFFERS", "T-score -1.2 of the spine, -2.6 of the hip.", "T-score -2.6."),
        CheckExample("CATEGORY_DIFFERS", "Agatston score of the LAD 100, total 250.", "Calcium score 250."),
        CheckExample("CATEGORY_MISSING", "Scattered fibroglandular tissue.", "BI-RADS 1.", context: mammogram),
        CheckExample(
            "CATEGORY_MISSING", "A clip was placed.", "Clip in the left breast.",
            context: CaseContext(exam: "Left breast biopsy, US guided", modality: "US")),
        CheckExample(
            "CATEGORY_MISSING", "A 12 mm thyroid nodule.", "Thyroid nodule.",
            context: CaseContext(exam: "CT thyroid", modality: "CT")),
        CheckExample(
            "CATEGORY_MISSING", "The bone is thin.", "Z-score -1.1.", context: CaseContext(exam: "DXA bone density")),
    ]

    @Test(arguments: silent)
    func isSilent(_ example: CheckExample) { example.expectSilence() }

    @Test(arguments: [
        ("Coronary calcium score: 164", "164"), ("The total Agatston score is 0.", "0"), ("O-RADS US category 4", "4"),
        ("C-RADS C2", "C2"), ("NI-RADS 2a", "2A"), ("Kellgren-Lawrence grade 3", "3"), ("Tönnis grade 1", "1"),
        ("Tyrer-Cuzick lifetime risk of 21.4 %", "21.4"), ("Z-score (−0.4)", "-0.4"),
    ])
    func scoresAreRead(text: String, value: String) throws {
        let example = CheckExample("CATEGORY_STATED", text, text)
        let check = try #require(example.checks().first { $0.code == "CATEGORY_STATED" })
        #expect(
            CheckExample.words(check.findingsSpans, of: text).contains {
                $0.uppercased().hasSuffix(value.drop { $0 == "-" })
            })
    }

    // MARK: Guidelines

    private static let nodule = """
        [lone]
        title = Nodule of 6 to 8 mm
        source = Table 2017, somewhere
        enabled = yes
        finding = pulmonary nodule
        size = 6 <= mm < 8
        modality = CT
        follow-up = CT 6-12 months
        """
    private static let chest = CaseContext(exam: "CT chest", modality: "CT")

    static let guided = [
        CheckExample(
            "GUIDELINE_MET", .guidance, .information, "A 7 mm nodule in the right upper lobe.",
            "7 mm right upper lobe nodule. CT in 6 to 12 months is recommended.", context: chest,
            at: ["nodule in the right upper lobe"],
            and: ["CT in 6 to 12 months is recommended"]),
        CheckExample(
            "GUIDELINE_UNMET", .guidance, .warning, "A 7 mm nodule in the right upper lobe.",
            "7 mm right upper lobe nodule.", context: chest, at: ["nodule in the right upper lobe"]),
        CheckExample(
            "URGENT_NOT_FIRST", .guidance, .warning, "Large left pneumothorax. Mild scoliosis.", "Mild scoliosis.",
            "Large left pneumothorax.", at: ["pneumothorax"], and: ["scoliosis"]),
        CheckExample(
            "QUESTION_OPEN", .guidance, .information, "Mild scoliosis.", "Mild scoliosis.",
            context: CaseContext(indication: "Rule out pneumonia.")),
        CheckExample(
            "UNWARRANTED_FOLLOWUP", .guidance, .warning, "The lungs are clear.", "Normal chest.",
            "CT of the chest is recommended in 3 months.", and: ["CT of the chest is recommended in 3 months"]),
        CheckExample(
            "SIZE_LEFT_OUT", .guidance, .information, "A 9 mm nodule in the right upper lobe.",
            "Right upper lobe nodule.", at: ["nodule in the right upper lobe"]),
        CheckExample(
            "CERTAINTY_TERM", .guidance, .information, "Right basal opacity, possibly pneumonia.",
            "Right basal opacity, possibly pneumonia.", and: ["possibly"]),
    ]

    private static func rules() throws -> GuidelineSet {
        try GuidelineSet(reading: [(nodule, "test.rules")]).switching(on: ["certainty-terms"], off: [])
    }

    @Test(arguments: guided)
    func guidanceSpeaks(_ example: CheckExample) throws { try example.expectCheck(Self.rules()) }

    static let unguided = [
        CheckExample("GUIDELINE_MET", "A 3 mm nodule in the right upper lobe.", "3 mm nodule.", context: chest),
        CheckExample(
            "GUIDELINE_UNMET", "A 7 mm nodule in the right upper lobe.", "7 mm nodule.",
            context: CaseContext(exam: "XR chest", modality: "XR")),
        CheckExample(
            "URGENT_NOT_FIRST", "Large left pneumothorax. Scoliosis.", "Large left pneumothorax.", "Scoliosis."),
        CheckExample(
            "QUESTION_OPEN", "The lungs are clear.", "No pneumonia.",
            context: CaseContext(indication: "Rule out pneumonia.")),
        CheckExample("UNWARRANTED_FOLLOWUP", "A right lung mass.", "Right lung mass. CT is recommended."),
        CheckExample("SIZE_LEFT_OUT", "A 9 mm nodule in the right upper lobe.", "9 mm right upper lobe nodule."),
        CheckExample("CERTAINTY_TERM", "Right basal opacity.", "Right basal opacity, likely pneumonia."),
    ]

    @Test(arguments: unguided)
    func guidanceIsSilent(_ example: CheckExample) throws { example.expectSilence(try Self.rules()) }

    @Test func aRuleThatIsSwitchedOffAsksForNothing() throws {
        let off = try Self.rules().switching(on: [], off: ["lone"])
        Self.guided[1].expectSilence(off)
    }
}
