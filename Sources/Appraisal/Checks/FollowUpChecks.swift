import ClinicalText

/// Checks of recommended follow-up: what is asked for and when, and that the impression does not lose it.
enum FollowUpChecks {
    static func checks(_ draft: CheckedCase) -> [Check] {
        let asked = follow(draft.findings)
        let passedOn = follow(draft.impression)
        return asked.map { check($0, draft.findings, isImpression: false) }
            + passedOn.map { check($0, draft.impression, isImpression: true) } + lost(asked, draft)
    }

    /// To compare and to correlate is no follow-up.
    private static let others: Set<String> = ["comparison", "correlation"]

    private static func follow(_ checked: CheckedText) -> [Recommendation] {
        checked.reading.recommendations.filter { recommendation in
            !recommendation.isDenied && recommendation.action.map { !others.contains($0) } ?? true
        }
    }

    private static func check(_ recommendation: Recommendation, _ checked: CheckedText, isImpression: Bool) -> Check {
        let spans =
            [recommendation.span] + (recommendation.trigger.map { [checked.reading.facts[$0].span] } ?? [])
        return Check(
            .followup, "FOLLOWUP_RECOMMENDED", .information, findings: isImpression ? [] : spans,
            impression: isImpression ? spans : [], "A follow-up is recommended.",
            followUp: Check.FollowUp(action: recommendation.action, months: recommendation.months))
    }

    private static let asks = TermScan(
        """
        recommend* | advis* | suggest* | should be obtained | should be performed | is warranted | are warranted | is needed
        follow up
        """)

    private static let names = [
        "CT": TermScan("ct | hrct | tomogra*"), "MRI": TermScan("mri | mr | mrcp"),
        "US": TermScan("ultrasound | us | sonogra*"), "MG": TermScan("mammogra*"),
        "NM": TermScan("bone scan | scintigra*"),
        "XR": TermScan("radiograph* | x ray* | film*"), "PET-CT": TermScan("pet"), "biopsy": TermScan("biops*"),
    ]

    /// What the findings firmly ask for and the impression leaves out, as far as it names what is to be done.
    private static func lost(_ asked: [Recommendation], _ draft: CheckedCase) -> [Check] {
        let known = Set(draft.impression.reading.recommendations.map { $0.action ?? "" })
        return asked.filter { recommendation in
            guard let action = recommendation.action, !recommendation.isHedged, !recommendation.isConditional else {
                return false
            }
            guard asks.matches(draft.findings.slice(recommendation.span)) else { return false }
            // "CT in 6 months" asks for it too, without a word that asks.
            let isNamed = names[action].map { $0.matches(draft.impression.text) } ?? false
            return !isNamed && !known.contains(action) && !known.contains("")
        }.map { recommendation in
            Check(
                .followup, "FOLLOWUP_LEFT_OUT", .warning, findings: [recommendation.span],
                "The findings ask for a follow-up that the impression does not.")
        }
    }
}
