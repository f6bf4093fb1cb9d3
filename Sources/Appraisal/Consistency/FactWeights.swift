import ClinicalText

extension SignificanceTier {
    /// How much a finding of this tier counts.
    var weight: Double {
        switch self {
        case .urgent: 1
        case .actionable: 0.5
        case .minor: 0.25
        case .benign: 0
        }
    }
}

extension Fact {
    /// What a fact counts where it must be said: one that is denied need not be.
    var weight: Double { assertion == .absent ? 0 : tier.weight }

    /// Whether it may have come about since the last study, whatever it is.
    var isNewOrWorse: Bool { change == .new || change == .increased }

    /// Whether words that deny only what is acute deny it.
    var isAcute: Bool {
        tier == .urgent || isNewOrWorse || Concepts.named(concept)?.flags.contains(.acute) == true
    }
}

extension GlobalNegative {
    /// Whether it denies a fact.
    func contradicts(_ fact: Fact) -> Bool {
        guard fact.weight >= 0.5 else { return false }
        if let region, let place = fact.anatomy, let places = Self.regions[region],
            !places.contains(Concepts.organ(of: place))
        {
            return false
        }
        switch limit {
        case .unlimited: return true
        case .acute: return fact.isAcute
        case .rest: return false
        }
    }

    /// The organs of each region that has a name.
    private static let regions: [String: Set<String>] = [
        "chest": ["lungs", "heart", "mediastinum", "aorta", "devices", "chest wall"],
        "abdomen": [
            "abdomen", "liver", "gallbladder", "pancreas", "spleen", "kidneys", "adrenal", "adrenals", "bowel", "aorta",
            "bladder",
        ],
        "pelvis": ["pelvis", "uterus", "adnexa", "prostate", "testis", "bladder", "bowel"],
        "head": ["brain", "skull", "orbit", "orbits", "sinuses"],
        "spine": ["spine", "bones"],
        "bones": ["bones", "spine", "joints", "shoulder", "knee", "hip", "ankle", "foot", "wrist", "hand", "elbow"],
        "breast": ["breast"],
        "vessels": ["vessels", "aorta", "veins", "arteries", "carotid arteries", "carotid"],
        "neck": ["neck", "thyroid"],
    ]
}
