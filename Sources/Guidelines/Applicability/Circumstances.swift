import ClinicalText

/// What the exam, the indication and the comparison tell of a patient, as far as rules ask for it.
struct Circumstances {
    let holding: Set<PatientCondition.Circumstance>
    /// nil where nothing is known of it: then the rows of low and of high risk apply alike.
    let risk: PatientCondition.Risk?
    /// nil where neither the modality nor the exam tells it.
    let modality: PatientCondition.Modality?

    /// - Parameter facts: of the findings; emphysema and fibrosis of the lungs are risk factors.
    init(of context: CaseContext, facts: [Fact]) {
        let texts = [context.exam, context.indication, context.comparison].compactMap { $0.map(PlainText.init) }
        var holding: Set<PatientCondition.Circumstance> = []
        for text in texts {
            if Self.hasCancer(text) { holding.insert(.knownCancer) }
            if Self.immunosuppression.first(in: text.words[...]) != nil { holding.insert(.immunosuppression) }
        }
        // An earlier screening does not make this study one.
        let order = [context.exam, context.indication].compactMap { $0.map(PlainText.init) }
        if order.contains(where: { Self.screening.first(in: $0.words[...]) != nil }) { holding.insert(.screening) }
        self.holding = holding
        let isHigh =
            texts.contains { Self.highRisk.first(in: $0.words[...]) != nil }
            || facts.contains { fact in
                fact.assertion == .present
                    && (Concepts.isA(fact.concept, "emphysema") || Concepts.isA(fact.concept, "pulmonary fibrosis"))
            }
        let isLow = texts.contains { Self.lowRisk.first(in: $0.words[...]) != nil }
        risk = isHigh ? .high : isLow ? .low : nil
        modality = Self.modality(code: context.modality) ?? context.exam.flatMap { Self.modality(of: PlainText($0)) }
    }

    // MARK: Known cancer

    private static let cancer = Phrases(
        """
        cancer | cancers | carcinoma* | adenocarcinoma* | lymphoma* | melanoma* | sarcoma* | osteosarcoma* | leukemia*
        leukaemia* | myeloma* | metasta* | mets | malignan* | hepatocellular | hcc | nsclc | sclc | oncolog* | chemotherapy
        restaging | staging | seminoma* | neuroblastoma* | glioblastoma* | mesothelioma*
        """)
    /// What makes a cancer before which it stands a relative's, or a reason to look for one.
    private static let others = Phrases("family | mother | father | sister | brother | aunt | screening | risk")
    /// What makes it a question, unless a history is told after all.
    private static let doubt = Phrases(
        """
        rule out | r/o | evaluate for | eval for | evaluation for | concern for | concerned for | suspected | suspect
        suspicion | suspicious | possible | question | question of | exclude | assess for | look for | looking for
        check for | versus
        """)
    private static let history = Phrases("history | hx | h/o | known | status post | s/p")
    /// What follows a cancer that nobody has found.
    private static let prevention = Phrases("screening | risk | prevention")

    private static func hasCancer(_ text: PlainText) -> Bool {
        var rest = text.words[...]
        while let mention = cancer.first(in: rest) {
            let sentence = text.words[mention.lowerBound].sentence
            let before = text.words[..<mention.lowerBound].suffix(5).drop { $0.sentence != sentence }
            let after = text.words[mention.upperBound...].prefix(2).prefix { $0.sentence == sentence }
            let isQuestion =
                text.words[mention].contains(where: \.isQuestioned)
                || doubt.first(in: before) != nil && history.first(in: before) == nil
            if !isQuestion, others.first(in: before) == nil, prevention.first(in: after) == nil { return true }
            rest = text.words[mention.upperBound...]
        }
        return false
    }

    // MARK: Others

    private static let immunosuppression = Phrases(
        """
        immunosuppress* | immunocompromis* | immunodeficien* | immune suppress* | immune compromis* | hiv | aids
        transplant* | neutropeni* | chemotherapy | gvhd
        """)
    private static let screening = Phrases("screening | ldct | ldct screening | lung screen")
    /// Risk factors of Fleischner 2017 as far as an order names them.
    private static let highRisk = Phrases(
        """
        smoker | smokers | smoking | smokes | tobacco | pack year | pack years | asbestos | radon | uranium | copd
        emphysema | family history of lung cancer | family history of lung carcinoma | high risk patient
        high risk for lung | high risk for malignancy | pulmonary fibrosis
        """)
    private static let lowRisk = Phrases(
        """
        never smoker | never smoked | nonsmoker | non smoker | no smoking | no history of smoking | no tobacco
        no history of tobacco | low risk patient | low risk for lung | low risk for malignancy
        """)

    // MARK: Modality

    /// The modality of a DICOM code or of its usual name.
    private static func modality(code: String?) -> PatientCondition.Modality? {
        switch code?.uppercased() {
        case "CT": .ct
        case "MR", "MRI": .mr
        case "US": .us
        case "CR", "DX", "DR", "XR", "RF", "RG", "XA": .xr
        case "MG": .mg
        case "NM": .nm
        case "PT", "PET", "PET-CT", "PET/CT": .pet
        default: nil
        }
    }

    /// PET stands before CT: a PET/CT is read by other rules than a CT.
    private static let exams: [(Phrases, PatientCondition.Modality)] = [
        (Phrases("pet | petct"), .pet), (Phrases("scintigra* | spect | nuclear | bone scan"), .nm),
        (Phrases("ct | cta | hrct | ldct | computed tomograph* | cat scan"), .ct),
        (Phrases("mr | mri | mra | mrcp | magnetic"), .mr),
        (Phrases("mammogra* | tomosynthesis"), .mg), (Phrases("us | ultrasound | sonogra* | doppler | duplex"), .us),
        (Phrases("xr | x ray | xray | radiograph* | pa and lateral | film | films | views"), .xr),
    ]

    private static func modality(of exam: PlainText) -> PatientCondition.Modality? {
        exams.first { $0.0.first(in: exam.words[...]) != nil }?.1
    }
}

extension PatientCondition {
    /// Whether they hold; what is unknown of the patient is taken as possible.
    func holds(_ circumstances: Circumstances, _ context: CaseContext) -> Bool {
        if let age, let years = context.ageYears, !age.contains(Double(years)) { return false }
        if let sex, let known = context.sex, known != .other, known != sex { return false }
        if risk != .any, let known = circumstances.risk, known != risk { return false }
        if !modalities.isEmpty {
            guard let modality = circumstances.modality, modalities.contains(modality) else { return false }
        }
        return when.allSatisfy(circumstances.holding.contains)
            && unless.allSatisfy { !circumstances.holding.contains($0) }
    }
}
