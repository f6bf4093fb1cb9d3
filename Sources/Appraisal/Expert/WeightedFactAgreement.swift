import ClinicalText

/// How far two impressions state the same facts: a weighted F1.
///
/// Source: RGRO, section 2, "Expert": weights max(w, .25), a global negative counts as one fact, both empty is 1. A fact
/// that agrees but for v significant errors of size, severity, certainty, change or side counts w/(w + .5 v) of its
/// weight, as in the consistency reward.
enum WeightedFactAgreement {
    /// What a global negative counts: as the pseudo-fact "no acute abnormality" does.
    private static let globalNegative = 0.5

    /// - Parameters:
    ///   - draft: what the draft says.
    ///   - signed: what the correction says.
    static func f1(_ draft: ReportReading, _ signed: ReportReading) -> Double {
        let precision = share(of: draft, in: signed)
        let recall = share(of: signed, in: draft)
        switch (precision, recall) {
        case (nil, nil): return 1
        case (let precision?, let recall?) where precision + recall > 0:
            return 2 * precision * recall / (precision + recall)
        default: return 0
        }
    }

    /// Of the weight of what one text says the part that the other says too; nil where it says nothing.
    private static func share(of text: ReportReading, in other: ReportReading) -> Double? {
        var total = 0.0
        var said = 0.0
        for (fact, verdict) in zip(text.facts, FactMatching(findings: other, claims: text.facts).verdicts) {
            let weight = fact.statementWeight
            total += weight
            switch verdict {
            case .supported(_, let differences): said += weight * weight / (weight + 0.5 * Double(differences.count))
            case .implied: said += weight
            case .flipped, .deniedByNormal, .swapped, .unsupported: break
            }
        }
        if !text.globalNegatives.isEmpty {
            total += globalNegative
            if !other.globalNegatives.isEmpty { said += globalNegative }
        }
        return total > 0 ? said / total : nil
    }
}
