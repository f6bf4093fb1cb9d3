import ClinicalText

/// Checks of quality measures: what a report of a kind of study documents, as far as its words show it.
///
/// The measures are those of the merit-based incentive payment system (MIPS 76, 145, 147, 195, 364) and of the registry of
/// the American College of Radiology (CT pulmonary angiography, oncologic FDG PET, incidental coronary calcification).
/// Measures that need the technique of the study or earlier studies' numbers (360, 436) are not checked.
enum QualityMeasures {
    static func checks(_ draft: CheckedCase) -> [Check] {
        measures.compactMap { measure in
            guard measure.applies(to: draft) else { return nil }
            let spans = measure.finding.map { $0.spans(in: draft.findings) } ?? []
            guard measure.finding == nil || !spans.isEmpty else { return nil }
            let texts = [draft.findings.text, draft.impression.text] + [draft.context.comparison].compactMap(\.self)
            let isMet = measure.evidence.allSatisfy { evidence in texts.contains(where: evidence.matches) }
            return isMet ? nil : Check(.quality, measure.code, .information, findings: spans, measure.message)
        } + nodule(draft)
    }

    /// One measure.
    private struct Measure {
        let code: String
        let exam: TermScan
        var except: TermScan?
        var modalities: Set<String> = []
        var isOfAdults = false
        /// What must be found for it to apply; nil for always.
        var finding: Finding?
        /// Each of these must be named.
        let evidence: [TermScan]
        let message: String

        func applies(to draft: CheckedCase) -> Bool {
            guard let exam = draft.context.exam, self.exam.matches(exam), except.map({ !$0.matches(exam) }) ?? true
            else {
                return false
            }
            if isOfAdults, draft.context.ageYears.map({ $0 < 18 }) ?? true { return false }
            return modalities.isEmpty || draft.context.modality.map(modalities.contains) ?? false
        }
    }

    /// A finding, by concepts of the vocabulary or by words.
    private enum Finding {
        case concepts([String], except: [String] = [])
        case words(TermScan)

        func spans(in checked: CheckedText) -> [Range<Int>] {
            switch self {
            case .words(let scan): scan.spans(in: checked.text)
            case .concepts(let names, let except):
                checked.reading.facts.filter { fact in
                    fact.assertion == .present && names.contains { Concepts.isA(fact.concept, $0) }
                        && !except.contains { Concepts.isA(fact.concept, $0) }
                }.map(\.span)
            }
        }
    }

    private static let measures = [
        // MIPS 195: stenosis of a carotid is measured against the distal vessel.
        Measure(
            code: "CAROTID_REFERENCE_MISSING", exam: TermScan("carotid*"),
            finding: .words(TermScan("stenosis | narrowing")),
            evidence: [
                TermScan(
                    "nascet | distal internal carotid | distal ica | velocity criteria | velocit* | srs | distal lumen | distal diameter"
                )
            ],
            message: "A carotid stenosis is given without the reference that it was measured by."),
        // MIPS 145: dose indices, or exposure time and number of images.
        Measure(
            code: "EXPOSURE_MISSING",
            exam: TermScan("fluoroscop* | esophagram | barium swallow | upper gi | arthrogram | modified barium"),
            evidence: [
                TermScan(
                    """
                    fluoroscopy time | fluoro time | fluoroscopic time | exposure time | air kerma | kerma | dose area product
                    mgy | dap | minutes of fluoro* | seconds of fluoro*
                    """)
            ],
            message: "The findings of a study with fluoroscopy do not say its exposure or its time."),
        // MIPS 147: correlation with existing studies, or that there are none.
        Measure(
            code: "BONE_SCAN_UNCORRELATED", exam: TermScan("bone scan | bone scintigra* | bone .. scintigra*"),
            evidence: [
                TermScan(
                    """
                    correlat* | compar* | radiograph* | x ray* | plain film* | ct | mri | mr | prior | previous*
                    no .. available | none
                    """)
            ],
            message: "A bone scan is not correlated with existing studies."),
        // MIPS 76: all elements of maximal sterile barrier technique.
        Measure(
            code: "BARRIER_UNDOCUMENTED",
            exam: TermScan(
                """
                picc placement | picc insertion | central line placement | central line insertion | catheter placement
                catheter insertion | central venous catheter | port placement
                """), modalities: ["XA", "RF", "US"],
            evidence: [
                TermScan("maximal .. barrier | maximum .. barrier | full .. barrier | sterile gown* | full body drape")
            ],
            message: "The insertion of a central venous catheter does not say its sterile barrier."),
        // Registry: where the embolus is, and the right heart.
        Measure(
            code: "EMBOLISM_UNDESCRIBED", exam: TermScan("chest | thora* | pulmonary | cta | ctpa | angio*"),
            modalities: ["CT"], finding: .concepts(["pulmonary embolism"], except: ["chronic thromboembolism"]),
            evidence: [
                TermScan(
                    "main | lobar | segmental | subsegmental | saddle | central | interlobar | lobe | branch | branches"
                ),
                TermScan("heart strain | right ventric* | rv | septal bowing | interventricular septum | right heart"),
            ],
            message: "A pulmonary embolism is given without its most proximal branch or without the right heart."),
        // Registry: uptake as a number, and a background to compare it with.
        Measure(
            code: "UPTAKE_UNQUANTIFIED", exam: TermScan("pet"),
            finding: .concepts(["abnormal uptake", "hypermetabolic mass", "hypermetabolic lymphadenopathy"]),
            evidence: [
                TermScan("suv | suvs | suvmax | suv* | standardized uptake | standardised uptake"),
                TermScan("blood pool | background | liver | mediastinal | deauville"),
            ],
            message: "Uptake of FDG is given without a number or without a background."),
        // Registry: coronary calcification is reported, or its absence.
        Measure(
            code: "CORONARY_CALCIUM_UNSTATED",
            exam: TermScan(
                "chest .. without | noncontrast .. chest | non contrast .. chest | chest .. noncontrast | chest wo"),
            except: TermScan("with and | and with | w wo | angio* | heart | cardiac"),
            modalities: ["CT"], isOfAdults: true, evidence: [TermScan("coronar* | cac | cabg")],
            message: "A CT of the chest without contrast says nothing of coronary calcification."),
    ]

    // MARK: Incidental pulmonary nodules

    private static let guideline = TermScan("fleischner | guideline* | acr | lung rads | brock | society | per the")
    private static let known = TermScan(
        "cancer | carcinoma | malignan* | metasta* | lymphoma | screening | staging | restaging")

    /// MIPS 364: what is recommended for an incidental nodule, or that nothing is, with its source.
    private static func nodule(_ draft: CheckedCase) -> [Check] {
        guard draft.context.modality == "CT", (draft.context.ageYears ?? 0) >= 35 else { return [] }
        let context = [draft.context.exam, draft.context.indication].compactMap(\.self)
        guard !context.contains(where: known.matches) else { return [] }
        let nodules = draft.findings.reading.facts.filter { fact in
            fact.assertion == .present && fact.change != .stable && Concepts.isA(fact.concept, "pulmonary nodule")
        }
        let recommended = draft.impression.reading.recommendations.filter { recommendation in
            recommendation.trigger.map { index in
                let claim = draft.impression.reading.facts[index]
                return Concepts.isA(claim.concept, "nodule")
            } ?? false
        }
        guard !nodules.isEmpty, !recommended.isEmpty, !guideline.matches(draft.impression.text) else { return [] }
        return [
            Check(
                .quality, "NODULE_SOURCE_MISSING", .information, findings: nodules.map(\.span),
                impression: recommended.map(\.span),
                "The follow-up of an incidental pulmonary nodule does not name the guideline that it follows.")
        ]
    }
}
