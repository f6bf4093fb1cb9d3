import ClinicalText

/// Checks of an ultrasound against what was ordered: a complete examination describes every organ of its list, a
/// limited one does not (the code sets 76700 and 76705, 76770 and 76775, 76856 and 76857).
enum OrderChecks {
    /// What a complete examination of a region describes: each element by its words.
    private struct Region {
        let exam: TermScan
        let elements: [TermScan]
    }

    private static let regions: [Region] = [
        Region(
            exam: TermScan("abdomen | abdominal"),
            elements: [
                "liver | hepatic", "gallbladder | cholecystectomy", "bile duct* | biliary | cbd | common duct", "pancrea*",
                "spleen | splenic | splenectomy", "kidney* | renal | nephrectomy", "aort*", "ivc | vena cava | inferior vena cava",
            ].map(TermScan.init)),
        Region(
            exam: TermScan("renal | kidney* | retroperiton*"),
            elements: ["right kidney | kidneys | right renal | renal", "left kidney | kidneys | left renal | renal", "bladder | aorta"]
                .map(TermScan.init)),
        Region(
            exam: TermScan("pelvis | pelvic | transvaginal"),
            elements: [
                "uterus | uterine | prostate | hysterectomy", "endometri* | seminal vesicle* | hysterectomy",
                "ovar* | adnex* | bladder", "bladder | cul de sac | free fluid | pelvic fluid",
            ].map(TermScan.init)),
    ]

    private static let ultrasound = TermScan("ultrasound | us | sonogra* | sonogram")
    private static let complete = TermScan("complete | comp")
    private static let limited = TermScan("limited | ltd | limit | single organ | right upper quadrant | ruq")

    static func checks(_ draft: CheckedCase) -> [Check] {
        guard let exam = draft.context.exam else { return [] }
        let isUltrasound = draft.context.modality == "US" || ultrasound.matches(exam)
        guard isUltrasound, let region = regions.first(where: { $0.exam.matches(exam) }) else { return [] }
        let described = region.elements.map { $0.spans(in: draft.findingsText) }
        let missing = described.count { $0.isEmpty }
        if complete.matches(exam), missing > 0 {
            return [
                Check(
                    .order, "COMPLETE_ORDER_INCOMPLETE", .warning, findings: described.compactMap(\.first),
                    "A complete examination was ordered; the findings leave out \(missing) of its \(described.count) elements.")
            ]
        }
        if limited.matches(exam), missing == 0 {
            return [
                Check(
                    .order, "LIMITED_ORDER_EXCEEDED", .information, findings: described.compactMap(\.first),
                    "A limited examination was ordered; the findings describe all elements of a complete one.")
            ]
        }
        return []
    }
}
