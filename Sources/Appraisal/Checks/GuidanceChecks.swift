import ClinicalText
import Guidelines

/// Checks of a draft against guidelines: what those that apply ask for.
enum GuidanceChecks {
    static func checks(_ draft: CheckedCase) -> [Check] {
        draft.outcomes.compactMap { outcome in
            guard case .table = outcome.application.basis else { return builtIn(outcome, draft) }
            let isMet = outcome.satisfaction >= 1
            return Check(
                .guidance, isMet ? "GUIDELINE_MET" : "GUIDELINE_UNMET", isMet ? .information : .warning,
                findings: outcome.application.findingsSpans(draft.findings.reading.facts),
                impression: outcome.span.map { [$0] } ?? [],
                (isMet ? "As the guideline asks: " : "The guideline asks for: ") + outcome.demandInWords + ".")
        }
    }

    /// What other checks tell already (order, sides, sizes, comparisons) is not told again.
    private static func builtIn(_ outcome: RuleOutcome, _ draft: CheckedCase) -> Check? {
        guard outcome.satisfaction < 1, case .builtIn(let rule) = outcome.application.basis else { return nil }
        let (code, message): (String, String)
        switch rule {
        case .urgentFirst: (code, message) = ("URGENT_NOT_FIRST", "The urgent finding does not come first.")
        case .certaintyTerms: (code, message) = ("CERTAINTY_TERM", "A term of certainty is not of the site's profile.")
        case .questionAnswered:
            (code, message) = ("QUESTION_OPEN", "The impression does not answer the clinical question.")
        case .noUnwarrantedRecommendation:
            (code, message) = (
                "UNWARRANTED_FOLLOWUP", "A follow-up is recommended that nothing in the findings calls for."
            )
        case .sizeCarriedOver: (code, message) = ("SIZE_LEFT_OUT", "The impression leaves out the size of a finding.")
        case .urgentExplicit, .sideStated, .noComparisonWithoutPrior: return nil
        }
        return Check(
            .guidance, code, rule == .noUnwarrantedRecommendation || rule == .urgentFirst ? .warning : .information,
            findings: outcome.application.findingsSpans(draft.findings.reading.facts),
            impression: outcome.span.map { [$0] } ?? [],
            message)
    }
}
