import ClinicalText

extension SignificanceTier {
    /// How much a finding of this tier counts (RGRO, section 1).
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
}
