import ClinicalText
import Guidelines

/// Checks of a draft against guidelines: what they ask for, and the categories of reporting systems.
enum GuidanceChecks {
    static func checks(_ draft: CheckedCase) -> [Check] { guidance(draft) + assessment(draft) }

    private static func guidance(_ draft: CheckedCase) -> [Check] {
        draft.outcomes.compactMap { outcome in
            guard case .table = outcome.application.basis else { return builtIn(outcome, draft) }
            let isMet = outcome.satisfaction >= 1
            return Check(
                .guidance, isMet ? "GUIDELINE_MET" : "GUIDELINE_UNMET", isMet ? .information : .warning,
                findings: outcome.application.findingsSpans(draft.findings.facts),
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
        case .questionAnswered: (code, message) = ("QUESTION_OPEN", "The impression does not answer the clinical question.")
        case .noUnwarrantedRecommendation:
            (code, message) = ("UNWARRANTED_FOLLOWUP", "A follow-up is recommended that nothing in the findings calls for.")
        case .sizeCarriedOver: (code, message) = ("SIZE_LEFT_OUT", "The impression leaves out the size of a finding.")
        case .urgentExplicit, .sideStated, .noComparisonWithoutPrior: return nil
        }
        return Check(
            .guidance, code, rule == .noUnwarrantedRecommendation || rule == .urgentFirst ? .warning : .information,
            findings: outcome.application.findingsSpans(draft.findings.facts), impression: outcome.span.map { [$0] } ?? [],
            message)
    }

    // MARK: Categories

    private struct Expected {
        let system: Assessment.System
        let exam: TermScan
        /// What must be named in the findings for a category to be asked for; nil for always.
        let finding: String?
    }

    private static let expected = [
        Expected(system: .biRADS, exam: TermScan("mammogra* | tomosynthesis | breast"), finding: nil),
        Expected(system: .lungRADS, exam: TermScan("lung screening | lung cancer screening | low dose ct | ldct"), finding: nil),
        Expected(system: .tiRADS, exam: TermScan("thyroid"), finding: "thyroid nodule"),
    ]

    private static func assessment(_ draft: CheckedCase) -> [Check] {
        let findings = Assessment.all(in: draft.findingsText)
        let impression = Assessment.all(in: draft.impressionText)
        var checks: [Check] = []
        for system in Assessment.System.allCases {
            let (found, claimed) = (findings.filter { $0.category.system == system }, impression.filter { $0.category.system == system })
            guard !found.isEmpty || !claimed.isEmpty else { continue }
            let differs = !found.isEmpty && claimed.contains { claim in !found.contains { $0.category == claim.category } }
            checks.append(
                Check(
                    .assessment, differs ? "CATEGORY_DIFFERS" : "CATEGORY_STATED", differs ? .critical : .information,
                    findings: found.map(\.span), impression: claimed.map(\.span),
                    differs
                        ? "The impression and the findings give different \(system.rawValue) categories."
                        : "A \(system.rawValue) category is stated."))
        }
        guard let exam = draft.context.exam else { return checks }
        for expected in expected where expected.exam.matches(exam) {
            let isStated = (findings + impression).contains { $0.category.system == expected.system }
            let finding = expected.finding
            let isNeeded = finding.map { name in draft.findings.facts.contains { Concepts.isA($0.concept, name) && $0.assertion != .absent } } ?? true
            guard !isStated, isNeeded else { continue }
            checks.append(
                Check(
                    .assessment, "CATEGORY_MISSING", .warning,
                    findings: finding.map { name in draft.findings.facts.filter { Concepts.isA($0.concept, name) }.map(\.span) } ?? [],
                    "The report states no \(expected.system.rawValue) category."))
        }
        return checks
    }
}
