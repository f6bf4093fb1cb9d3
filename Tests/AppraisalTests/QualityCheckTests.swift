import Appraisal
import ClinicalText
import Testing

/// What a report documents.
@Suite struct QualityCheckTests {
    private static func study(_ exam: String, _ modality: String, age: Int? = nil) -> CaseContext {
        CaseContext(exam: exam, modality: modality, ageYears: age)
    }

    static let speaking = [
        CheckExample(
            "OTHER_LANGUAGE", .quality, .critical,
            "Die Lunge ist beidseits gut belüftet. Kein Hinweis auf einen Erguss.",
            "Normal chest."),
        CheckExample(
            "COMPARISON_WITHOUT_PRIOR", .quality, .warning, "Small left pleural effusion.",
            "Unchanged small left pleural effusion.", context: CaseContext(comparison: "None."),
            and: ["effusion"]),
        CheckExample(
            "CAROTID_REFERENCE_MISSING", .quality, .information, "50 % stenosis of the left internal carotid.",
            "Left carotid stenosis.", context: study("CTA carotid arteries", "CT"), at: ["stenosis"]),
        CheckExample(
            "EXPOSURE_MISSING", .quality, .information, "Contrast passes freely.", "Normal.",
            context: study("Esophagram", "RF")),
        CheckExample(
            "BONE_SCAN_UNCORRELATED", .quality, .information, "Focal uptake in the left sixth rib.", "Rib uptake.",
            context: study("Whole body bone scan", "NM")),
        CheckExample(
            "BARRIER_UNDOCUMENTED", .quality, .information, "The catheter tip is at the cavoatrial junction.",
            "PICC placed.",
            context: study("PICC placement", "XA")),
        CheckExample(
            "EMBOLISM_UNDESCRIBED", .quality, .information, "Pulmonary embolism on the right.", "Pulmonary embolism.",
            context: study("CTA chest", "CT"), at: ["Pulmonary embolism"]),
        CheckExample(
            "UPTAKE_UNQUANTIFIED", .quality, .information, "There is a hypermetabolic mass in the pelvis.",
            "Hypermetabolic mass.", context: study("PET/CT whole body", "PT"), at: ["hypermetabolic mass"]),
        CheckExample(
            "CORONARY_CALCIUM_UNSTATED", .quality, .information, "The lungs are clear.", "Normal.",
            context: study("CT chest without contrast", "CT", age: 60)),
        CheckExample(
            "NODULE_SOURCE_MISSING", .quality, .information, "A 7 mm nodule in the right upper lobe.",
            "7 mm right upper lobe nodule, CT in 6 months is recommended.", context: study("CT chest", "CT", age: 60),
            at: ["nodule in the right upper lobe"], and: ["7 mm right upper lobe nodule, CT in 6 months is recommended"]
        ),
    ]

    @Test(arguments: speaking)
    func speaks(_ example: CheckExample) throws { try example.expectCheck() }

    static let silent = [
        CheckExample("OTHER_LANGUAGE", "The lungs are clear. The heart is of normal size.", "Normal."),
        CheckExample(
            "COMPARISON_WITHOUT_PRIOR", "Small effusion.", "Unchanged effusion.",
            context: CaseContext(comparison: "CT of May.")),
        CheckExample("COMPARISON_WITHOUT_PRIOR", "Opacity.", "Opacity. Further imaging with CT is recommended."),
        CheckExample("COMPARISON_WITHOUT_PRIOR", "Hyperinflation.", "Chronic obstructive pulmonary disease."),
        CheckExample(
            "COMPARISON_WITHOUT_PRIOR", "Effusions, left worse than right.",
            "Bilateral effusions, left worse than right."),
        CheckExample(
            "CAROTID_REFERENCE_MISSING", "50 % stenosis by NASCET.", "Stenosis.", context: study("CTA carotid", "CT")),
        CheckExample("EXPOSURE_MISSING", "Fluoroscopy time 2 minutes.", "Normal.", context: study("Esophagram", "RF")),
        CheckExample(
            "BONE_SCAN_UNCORRELATED", "Uptake as on the radiographs.", "Uptake.", context: study("Bone scan", "NM")),
        CheckExample(
            "BARRIER_UNDOCUMENTED", "Maximal sterile barrier was used.", "PICC placed.",
            context: study("PICC placement", "XA")),
        CheckExample(
            "BARRIER_UNDOCUMENTED", "The tip is in the SVC.", "PICC.",
            context: study("XR chest for PICC placement", "XR")),
        CheckExample(
            "EMBOLISM_UNDESCRIBED", "Segmental pulmonary embolism without right heart strain.", "Pulmonary embolism.",
            context: study("CTA chest", "CT")),
        CheckExample("EMBOLISM_UNDESCRIBED", "No pulmonary embolism.", "Normal.", context: study("CTA chest", "CT")),
        CheckExample(
            "UPTAKE_UNQUANTIFIED", "Hypermetabolic mass, SUV 7, liver 2.", "Mass.", context: study("PET/CT", "PT")),
        CheckExample(
            "CORONARY_CALCIUM_UNSTATED", "No coronary calcification.", "Normal.",
            context: study("CT chest without contrast", "CT", age: 60)),
        CheckExample(
            "CORONARY_CALCIUM_UNSTATED", "The lungs are clear.", "Normal.",
            context: study("CT chest with and without contrast", "CT", age: 60)),
        CheckExample(
            "NODULE_SOURCE_MISSING", "A 7 mm nodule in the right upper lobe.",
            "7 mm nodule, CT in 6 months is recommended (Fleischner 2017).", context: study("CT chest", "CT", age: 60)),
        CheckExample(
            "NODULE_SOURCE_MISSING", "A 7 mm nodule in the right upper lobe.", "7 mm nodule, CT is recommended.",
            context: study("CT chest, restaging of cancer", "CT", age: 60)),
    ]

    @Test(arguments: silent)
    func isSilent(_ example: CheckExample) { example.expectSilence() }
}
