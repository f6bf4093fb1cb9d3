import ClinicalText

/// What the form of a draft costs: a reward from -1 to 0.
struct FormPotential {
    /// Of words in an impression, by how many findings count, the 90th percentile of generated reports and of the
    /// MTSamples that are learnt from; the last is for more.
    static let usualLengths: [Double] = [12, 18, 27, 37, 47, 56, 65, 74, 82]
    private static let tolerance = 1.25

    /// Of the draft as far as it goes.
    let potential: Double
    /// What its end adds.
    let terminal: Double

    /// - Parameters:
    ///   - words: of the draft.
    ///   - facts: of the findings.
    ///   - claims: of the draft.
    ///   - isIncomplete: whether a limit ended it.
    init(words: Int, facts: [Fact], claims: [Fact], isIncomplete: Bool) {
        guard words > 0 else {
            (potential, terminal) = (0, -1)
            return
        }
        let counting = facts.count { $0.weight > 0 }
        let usual = Self.usualLengths[min(counting, Self.usualLengths.count - 1)]
        let limit = Self.tolerance * usual
        let length = min(1, max(0, Double(words) - limit) / limit)
        potential = max(-1, -length - (Self.repeats(claims) ? 0.5 : 0))
        terminal = isIncomplete ? -1 : 0
    }

    /// Whether two claims are one.
    private static func repeats(_ claims: [Fact]) -> Bool {
        var seen: Set<[String]> = []
        return claims.contains { claim in
            let sizes = claim.sizesMillimetres.map(\.description).joined(separator: "x")
            let key = [claim.concept, claim.anatomy ?? "", claim.side?.rawValue ?? "", claim.assertion.rawValue, sizes]
            return !seen.insert(key).inserted
        }
    }
}
