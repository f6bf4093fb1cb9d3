import ClinicalText

/// Checks of a study against what was ordered: of an ultrasound how much of its region it describes, of any study that
/// the findings do not speak of another modality's images.
enum OrderChecks {
    static func checks(_ draft: CheckedCase) -> [Check] { extent(draft) + modality(draft) }

    // MARK: Complete and limited ultrasound

    /// A region with what a complete examination of it describes (CPT 76700, 76770, 76856, 76641 and 76881; the limited
    /// ones are 76705, 76775, 76857, 76642 and 76882).
    private struct Region {
        let exam: TermScan
        /// Alternatives, each a list of elements by their words.
        let alternatives: [Alternative]

        struct Alternative {
            /// nil where it is for either sex.
            let sex: CaseContext.Sex?
            let elements: [TermScan]

            init(_ sex: CaseContext.Sex? = nil, _ elements: String) {
                self.sex = sex
                self.elements = elements.split(whereSeparator: \.isNewline).map { TermScan(String($0)) }
            }
        }
    }

    private static let kidneys = """
        right kidney | right renal | kidneys | renal | right .. kidney | right nephrectomy
        left kidney | left renal | kidneys | renal | left .. kidney | left nephrectomy
        """

    private static let regions = [
        Region(
            exam: TermScan("abdomen | abdominal"),
            alternatives: [
                Region.Alternative(
                    nil,
                    """
                    liver | hepatic
                    gallbladder | cholecystectomy
                    bile duct* | biliary | cbd | common duct | choledoch* | hepatic duct*
                    pancrea*
                    spleen | splenic | splenectomy
                    \(kidneys)
                    aort*
                    ivc | vena cava
                    """)
            ]),
        Region(
            exam: TermScan("renal | kidney* | retroperiton*"),
            alternatives: [
                Region.Alternative(nil, kidneys + "\nbladder"),
                Region.Alternative(nil, kidneys + "\naort*\niliac*\nivc | vena cava"),
            ]),
        Region(
            exam: TermScan("pelvis | pelvic | transvaginal"),
            alternatives: [
                Region.Alternative(
                    .female,
                    """
                    uterus | uterine | hysterectomy
                    endometri* | hysterectomy
                    right ovar* | right adnex* | ovaries | adnexa | ovary | oophorectomy
                    left ovar* | left adnex* | ovaries | adnexa | ovary | oophorectomy
                    """),
                Region.Alternative(
                    .male,
                    """
                    bladder
                    prostat*
                    seminal vesicle*
                    """),
            ]),
        Region(
            exam: TermScan("breast | breasts"),
            alternatives: [
                Region.Alternative(
                    nil,
                    """
                    quadrant* | entire breast | whole breast | all four
                    subareolar | retroareolar | periareolar | nipple | areola*
                    """)
            ]),
        Region(
            exam: TermScan("extremity | shoulder | elbow | wrist | hip | knee | ankle"),
            alternatives: [
                Region.Alternative(
                    nil,
                    """
                    joint* | effusion* | synovi*
                    tendon* | muscle* | ligament* | rotator cuff | soft tissue*
                    """)
            ]),
    ]

    private static let ultrasound = TermScan("ultrasound | us | sonogra* | sonogram")
    /// Examinations with other lists, and procedures.
    private static let others = TermScan(
        """
        duplex | doppler | vascular | venous | arterial | biopsy | guid* | drain* | aspirat* | paracentesis | obstetric*
        ob | infant | fetal | pregnan* | transplant
        """)
    private static let complete = TermScan("complete | comp | compl")
    private static let limited = TermScan("limited | ltd | limit | single organ | quadrant | ruq | luq | follow up")

    private static func extent(_ draft: CheckedCase) -> [Check] {
        guard let exam = draft.context.exam, draft.context.modality == "US" || ultrasound.matches(exam) else {
            return []
        }
        let (isComplete, isLimited) = (complete.matches(exam), limited.matches(exam))
        guard isComplete != isLimited, !others.matches(exam),
            let region = regions.first(where: { $0.exam.matches(exam) })
        else { return [] }
        let described = region.alternatives.filter {
            $0.sex == nil || draft.context.sex == nil || $0.sex == draft.context.sex
        }
        .map { $0.elements.map { $0.spans(in: draft.findings.text) } }
        guard let best = described.min(by: { missing($0) < missing($1) }) else { return [] }
        let spans = Set(best.compactMap(\.first)).sorted { $0.lowerBound < $1.lowerBound }
        if isComplete, missing(best) > 0 {
            return [
                Check(
                    .order, "COMPLETE_ORDER_INCOMPLETE", .warning, findings: spans,
                    "A complete examination was ordered; the findings leave out \(missing(best)) of its \(best.count) elements."
                )
            ]
        }
        if isLimited, missing(best) == 0 {
            return [
                Check(
                    .order, "LIMITED_ORDER_EXCEEDED", .information, findings: spans,
                    "A limited examination was ordered; the findings describe all elements of a complete one.")
            ]
        }
        return []
    }

    private static func missing(_ described: [[Range<Int>]]) -> Int { described.count { $0.isEmpty } }

    // MARK: Modality

    /// Words that only one modality's images are described with, and the words by which a report names that modality.
    private static let images: [(modalities: Set<String>, words: TermScan, named: TermScan)] = [
        (
            ["MR"],
            TermScan("t1 weighted | t2 weighted | t1 hyperintens* | t2 hyperintens* | flair | restricted diffusion"),
            TermScan("mr | mri | mra | magnetic | prior | previous*")
        ),
        (
            ["CT", "PT"], TermScan("hounsfield | hounsfield unit*"),
            TermScan("ct | cta | tomogra* | pet | prior | previous*")
        ),
        (
            ["US", "IVUS", "MG"], TermScan("hypoechoic | hyperechoic | anechoic | isoechoic | sonolucent"),
            TermScan("us | ultrasound | sonogra* | sonogram | echo* | doppler | prior | previous*")
        ),
    ]
    private static let checked: Set<String> = ["CT", "MR", "US", "XR", "CR", "DX"]

    private static func modality(_ draft: CheckedCase) -> [Check] {
        guard let modality = draft.context.modality, checked.contains(modality) else { return [] }
        let named = [draft.context.exam, draft.context.comparison, draft.context.indication].compactMap(\.self)
            .joined(separator: "\n")
        return images.filter { !$0.modalities.contains(modality) }.compactMap { image in
            let spans = image.words.spans(in: draft.findings.text)
            guard !spans.isEmpty, !image.named.matches(draft.findings.text), !image.named.matches(named) else {
                return nil
            }
            return Check(
                .order, "MODALITY_DIFFERS", .warning, findings: spans,
                "The findings describe images of another modality than the one that was ordered.")
        }
    }
}
