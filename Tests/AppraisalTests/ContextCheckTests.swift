import Appraisal
import ClinicalText
import Testing

/// Both texts against the order and the patient.
@Suite struct ContextCheckTests {
    private static func order(_ exam: String?, _ side: Fact.Side, modality: String? = nil) -> CaseContext {
        CaseContext(exam: exam, modality: modality, orderedSide: side)
    }

    private static let woman = CaseContext(ageYears: 60, sex: .female)
    private static let man = CaseContext(ageYears: 60, sex: .male)

    static let speaking = [
        CheckExample(
            "SIDE_NOT_ORDERED", .side, .critical, "The left foot is normal. Fracture of the left fifth metatarsal.",
            "Left metatarsal fracture.", context: order("XR right foot, 3 views", .right),
            at: ["left foot", "Fracture"], and: ["fracture"]),
        CheckExample(
            "SIDE_NOT_ORDERED", .side, .critical, "Large left knee joint effusion.", "Left knee effusion.",
            context: order(nil, .right), at: ["left knee"], and: ["Left knee"]),
        CheckExample(
            "ORDERED_SIDE_MISSING", .side, .information, "No fracture.", "Normal.",
            context: order("XR left wrist", .left)),
        CheckExample(
            "SIDE_DIFFERS", .side, .critical, "The right knee shows no fracture.", "Normal left knee.",
            at: ["right knee"], and: ["left knee"]),
        CheckExample(
            "SIDE_MISSING", .side, .warning, "Large left pleural effusion.", "Large pleural effusion.",
            at: ["effusion"], and: ["effusion"]),
        CheckExample(
            "AGE_MISMATCH", .age, .warning, "A 64-year-old man. Normal chest.", "Normal.",
            context: CaseContext(ageYears: 46), at: ["64-year-old"]),
        CheckExample(
            "AGE_MISMATCH", .age, .warning, "Umbilical venous catheter in place.", "Catheter.",
            context: CaseContext(ageYears: 46), at: ["Umbilical venous catheter"]),
        CheckExample(
            "AGE_MISMATCH", .age, .warning, "Normal.", "Senescent change in an elderly patient.",
            context: CaseContext(ageYears: 8), and: ["Senescent", "elderly"]),
        CheckExample(
            "SEX_MISMATCH", .sex, .warning, "The prostate is enlarged. He has a catheter.", "Prostate enlarged.",
            context: woman, at: ["prostate", "He"], and: ["Prostate"]),
        CheckExample(
            "SEX_MISMATCH", .sex, .warning, "No adnexal mass.", "Normal pelvis of a 60 year old female.", context: man,
            at: ["adnexal"], and: ["old female"]),
        CheckExample(
            "COMPLETE_ORDER_INCOMPLETE", .order, .warning, "The liver is normal. The spleen is normal.", "Normal.",
            context: CaseContext(exam: "US abdomen complete", modality: "US"), at: ["liver", "spleen"]),
        CheckExample(
            "LIMITED_ORDER_EXCEEDED", .order, .information,
            "Both kidneys are normal. The bladder is unremarkable.", "Normal.",
            context: CaseContext(exam: "US renal limited", modality: "US"), at: ["kidneys", "bladder"]),
        CheckExample(
            "MODALITY_DIFFERS", .order, .warning, "A hypoechoic lesion of the liver.", "Liver lesion.",
            context: CaseContext(exam: "CT abdomen with contrast", modality: "CT"), at: ["hypoechoic"]),
    ]

    @Test(arguments: speaking)
    func speaks(_ example: CheckExample) throws { try example.expectCheck() }

    static let silent = [
        CheckExample(
            "SIDE_NOT_ORDERED", "The left foot is normal. The right foot has a fracture.", "Right foot fracture.",
            context: order("XR right foot", .right)),
        CheckExample(
            "SIDE_NOT_ORDERED", "Compared with the left knee there is swelling.", "Swelling.",
            context: order("XR right knee", .right)),
        CheckExample(
            "SIDE_NOT_ORDERED", "Large right pneumothorax.", "Right pneumothorax.",
            context: order("XR chest, left lateral decubitus", .left)),
        CheckExample(
            "SIDE_NOT_ORDERED", "Left coronary artery stenosis.", "Left coronary stenosis.",
            context: order("CT coronary angiography, injection into the right antecubital vein", .right)),
        CheckExample("ORDERED_SIDE_MISSING", "No fracture.", "Normal.", context: order("XR chest, left ribs", .left)),
        CheckExample("SIDE_DIFFERS", "The right and left knee are normal.", "Normal left knee."),
        CheckExample("SIDE_DIFFERS", "Views of the right of the left knee.", "Normal left knee."),
        CheckExample("SIDE_MISSING", "Left basal opacity.", "Left basal opacity. This may be pneumonia."),
        CheckExample("SIDE_MISSING", "Bilateral pleural effusions.", "Pleural effusions."),
        CheckExample("AGE_MISMATCH", "A 64-year-old man.", "Normal.", context: CaseContext(ageYears: 63)),
        CheckExample(
            "AGE_MISMATCH", "Mother had cancer as a 40-year-old.", "Normal.", context: CaseContext(ageYears: 63)),
        CheckExample(
            "AGE_MISMATCH", "Bone age of a 12 year old.", "Normal.",
            context: CaseContext(exam: "XR hand, bone age", ageYears: 9)),
        CheckExample(
            "AGE_MISMATCH", "Infantile hemangioma of the liver.", "Normal.", context: CaseContext(ageYears: 63)),
        CheckExample(
            "AGE_MISMATCH", "The umbilical venous catheter is seen.", "Catheter.", context: CaseContext(ageYears: 0)),
        CheckExample("SEX_MISMATCH", "The uterus is normal.", "Normal uterus.", context: woman),
        CheckExample("SEX_MISMATCH", "Fluid in the tunica vaginalis.", "Hydrocele.", context: man),
        CheckExample("SEX_MISMATCH", "HER-2 positive tumour.", "Known tumour.", context: man),
        CheckExample("SEX_MISMATCH", "Discussed with Dr. A. He agreed.", "Normal.", context: woman),
        CheckExample("SEX_MISMATCH", "The fetus is male. The scrotum is seen.", "Live pregnancy.", context: woman),
        CheckExample(
            "SEX_MISMATCH", "Born after 30 weeks of gestation.", "Normal.",
            context: CaseContext(ageYears: 0, sex: .male)),
        CheckExample("SEX_MISMATCH", "The prostate is enlarged.", "Enlarged prostate.", context: CaseContext()),
        CheckExample("SEX_MISMATCH", "Male connector of the line.", "Line.", context: woman),
        CheckExample(
            "COMPLETE_ORDER_INCOMPLETE",
            "Liver, gallbladder, bile ducts, pancreas, spleen, kidneys, aorta and IVC are normal.", "Normal.",
            context: CaseContext(exam: "US abdomen complete", modality: "US")),
        CheckExample(
            "COMPLETE_ORDER_INCOMPLETE", "The bladder, the prostate and the seminal vesicles are normal.", "Normal.",
            context: CaseContext(exam: "US pelvis complete", modality: "US", sex: .male)),
        CheckExample(
            "COMPLETE_ORDER_INCOMPLETE", "The kidneys, the aorta, the iliac arteries and the IVC are normal.",
            "Normal.", context: CaseContext(exam: "US retroperitoneum complete", modality: "US")),
        CheckExample(
            "COMPLETE_ORDER_INCOMPLETE", "The portal vein is patent.", "Normal.",
            context: CaseContext(exam: "US duplex abdomen complete", modality: "US")),
        CheckExample(
            "COMPLETE_ORDER_INCOMPLETE", "The liver is normal.", "Normal.",
            context: CaseContext(exam: "CT abdomen complete", modality: "CT")),
        CheckExample(
            "LIMITED_ORDER_EXCEEDED", "The liver and the gallbladder are normal.", "Normal.",
            context: CaseContext(exam: "US abdomen limited", modality: "US")),
        CheckExample(
            "MODALITY_DIFFERS", "Lesion that was hypoechoic at ultrasound.", "Liver lesion.",
            context: CaseContext(exam: "CT abdomen", modality: "CT")),
        CheckExample(
            "MODALITY_DIFFERS", "A hypoechoic lesion.", "Liver lesion.",
            context: CaseContext(exam: "US abdomen", modality: "US")),
    ]

    @Test(arguments: silent)
    func isSilent(_ example: CheckExample) { example.expectSilence() }

    /// What a complete examination must describe, for each of the orders.
    @Test(arguments: [
        ("US pelvis complete", CaseContext.Sex.female, "The uterus is normal. The endometrium is thin.", 2),
        ("US pelvis complete", .male, "The bladder is normal.", 2),
        ("US kidneys complete", .female, "The right kidney is normal.", 2),
        ("US breast complete", .female, "No mass in any quadrant.", 1),
        ("US knee complete", .female, "There is no effusion.", 1),
    ])
    func completeListsAreOfTheRegion(exam: String, sex: CaseContext.Sex, findings: String, missing: Int) throws {
        let example = CheckExample(
            "COMPLETE_ORDER_INCOMPLETE", findings, "Normal.", context: CaseContext(exam: exam, modality: "US", sex: sex)
        )
        let check = try #require(example.checks().first { $0.code == example.code })
        #expect(check.message.contains("leave out \(missing) of"))
    }
}
