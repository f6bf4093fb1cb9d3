import ClinicalText

/// A rule that may ask for a recommendation; the thresholds are those of the guideline tables.
///
/// Sources: Fleischner Society 2017 (doi 10.1148/radiol.2017161659); Lung-RADS (NBK568579); ACR white papers on
/// incidental thyroid and adrenal findings; TI-RADS; Bosniak 2019; LI-RADS; BI-RADS.
enum AdviceRule: String, Sendable, CaseIterable {
    case fleischnerSolid = "fleischner solid"
    case fleischnerMultiple = "fleischner multiple"
    case groundGlass = "ground glass"
    case partSolid = "part solid"
    case lungScreening = "lung screening"
    case incidentalThyroid = "incidental thyroid"
    case thyroid
    case adrenal
    case bosniak
    case liver
    case breast

    /// Slots that follow from the finding: the category that its size has.
    func slots(for finding: DrawnFinding) -> [String: String] {
        guard self == .lungScreening, let size = finding.size?.millimetres[0] else { return [:] }
        return ["category": size < 6 ? "2" : size < 8 ? "3" : "4A"]
    }

    /// What a finding asks for in a patient; nil where the tables ask for nothing.
    func advice(for finding: DrawnFinding, _ patient: Patient) -> Advice? {
        let size = finding.size?.millimetres.max() ?? 0
        switch self {
        case .fleischnerSolid, .fleischnerMultiple, .groundGlass, .partSolid:
            // The tables hold for adults from 35 without known cancer, and for what is not known to be stable.
            guard patient.age >= 35, !patient.hasKnownCancer, finding.change != .stable, size >= 6 else { return nil }
            return nodule(size, isAtRisk: patient.isAtRisk)
        case .lungScreening:
            let interval = size < 6 ? "12 months" : size < 8 ? "6 months" : "3 months"
            return Advice("interval", ["modality": "low-dose CT of the chest", "interval": interval])
        case .incidentalThyroid:
            guard size >= (patient.age < 35 ? 10 : 15) else { return nil }
            return Advice("modality", ["modality": "thyroid ultrasound", "lesion": "thyroid nodule"])
        case .thyroid:
            let limits = ["3": (25, 15), "4": (15, 10), "5": (10, 5)][finding.slots["tr"] ?? ""]
            guard let (biopsy, followUp) = limits, size >= followUp else { return nil }
            return size >= biopsy
                ? Advice("needle", ["lesion": "\(finding.side?.rawValue ?? finding.organ) thyroid nodule"])
                : Advice("surveillance", ["modality": "thyroid ultrasound"])
        case .adrenal:
            guard !patient.hasKnownCancer, finding.change != .stable, size >= 10,
                (Int(finding.slots["hu"] ?? "") ?? 0) > 10
            else { return nil }
            return Advice("modality", ["modality": "adrenal protocol CT", "lesion": "adrenal nodule"])
        case .bosniak, .liver, .breast: return category(finding)
        }
    }

    private func nodule(_ size: Int, isAtRisk: Bool) -> Advice {
        let modality = ["modality": "CT of the chest", "lesion": "pulmonary nodule"]
        func interval(_ interval: String, then: String) -> Advice {
            Advice("staged", modality.merging(["interval": interval, "then": then]) { $1 })
        }
        let later = isAtRisk ? "then at 18 to 24 months" : "then consider CT at 18 to 24 months"
        switch self {
        case .groundGlass: return interval("6 to 12 months", then: "then every 2 years until 5 years")
        case .partSolid: return interval("3 to 6 months", then: "then yearly for 5 years if persistent")
        case .fleischnerMultiple: return interval("3 to 6 months", then: later)
        default:
            return size > 8 ? Advice("choice", modality) : interval("6 to 12 months", then: later)
        }
    }

    private func category(_ finding: DrawnFinding) -> Advice? {
        switch (self, finding.slots["category"]) {
        case (.bosniak, "IIF"):
            Advice(
                "staged",
                [
                    "modality": "renal mass CT or MRI", "interval": "6 and 12 months", "then": "then yearly",
                    "lesion": "renal cyst",
                ])
        case (.bosniak, "III"), (.bosniak, "IV"):
            Advice("referral", ["service": "urology", "lesion": "cystic renal mass"])
        case (.liver, "3"): Advice("interval", ["modality": "liver MRI or CT", "interval": "3 to 6 months"])
        case (.liver, "4"): Advice("board", ["modality": "imaging", "interval": "3 months"])
        case (.liver, "M"): Advice("tissue", ["lesion": "hepatic mass"])
        default: nil
        }
    }
}

/// A recommendation before it is worded.
struct Advice: Sendable, Equatable {
    /// Which wordings: `advice.NAME`.
    let pool: String
    let slots: [String: String]

    init(_ pool: String, _ slots: [String: String]) {
        self.pool = pool
        self.slots = slots
    }

    /// What the final category of a breast examination asks for.
    static func breast(_ category: String, side: String?, age: Int) -> Advice? {
        switch category {
        case "0": Advice("recall", [:])
        // Before 40 there is no screening to return to.
        case "1", "2": age < 40 ? nil : Advice("screening", [:])
        case "3": Advice("interval", ["modality": "diagnostic breast imaging", "interval": "6 months"])
        case "4", "5": Advice("tissue", ["lesion": "\(side.map { $0 + " " } ?? "")breast finding"])
        default: nil
        }
    }
}
