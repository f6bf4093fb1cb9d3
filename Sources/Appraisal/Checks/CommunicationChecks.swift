import ClinicalText

/// Checks of what must be told to someone: critical results, their communication, recommended follow-up.
enum CommunicationChecks {
    static func checks(_ draft: CheckedCase) -> [Check] {
        critical(draft) + communication(draft) + followUp(draft)
    }

    private static func isCritical(_ fact: Fact) -> Bool {
        fact.tier == .urgent && fact.assertion != .absent && fact.certainty >= 3 && fact.change != .stable
    }

    private static func critical(_ draft: CheckedCase) -> [Check] {
        let findings = draft.findings.facts.filter(isCritical).map(\.span)
        let impression = draft.impression.facts.filter(isCritical).map(\.span)
        guard !findings.isEmpty || !impression.isEmpty else { return [] }
        return [
            Check(
                .critical, "CRITICAL_RESULT", .critical, findings: findings, impression: impression,
                "Critical result: tell the treating clinician at once, and document it.")
        ]
    }

    private static let told = TermScan(
        """
        discussed with | discussed by | communicated to | communicated with | were communicated | was communicated
        was notified | were notified | telephoned to | called to | results were called | findings were called
        reported to | relayed to | conveyed to | informed of | was informed | paged | verbal report | read back
        discussed in person | discussed over the phone | discussed via telephone
        """)

    private static func communication(_ draft: CheckedCase) -> [Check] {
        let (findings, impression) = (told.spans(in: draft.findingsText), told.spans(in: draft.impressionText))
        guard findings.isEmpty, impression.isEmpty else {
            return [
                Check(
                    .communication, "COMMUNICATION_DOCUMENTED", .information, findings: findings, impression: impression,
                    "The report says to whom it was told.")
            ]
        }
        guard let critical = critical(draft).first else { return [] }
        return [
            Check(
                .communication, "COMMUNICATION_MISSING", .warning, findings: critical.findingsSpans,
                impression: critical.impressionSpans, "The report does not say to whom the critical result was told.")
        ]
    }

    private static func followUp(_ draft: CheckedCase) -> [Check] {
        func checks(_ reading: ReportReading, isImpression: Bool) -> [Check] {
            reading.recommendations.filter { !$0.isDenied }.map { recommendation in
                let spans = [recommendation.span] + (recommendation.trigger.map { [reading.facts[$0].span] } ?? [])
                return Check(
                    .followup, "FOLLOWUP_RECOMMENDED", .information, findings: isImpression ? [] : spans,
                    impression: isImpression ? spans : [], "A follow-up is recommended.",
                    followUp: Check.FollowUp(action: recommendation.action, months: recommendation.months))
            }
        }
        return checks(draft.findings, isImpression: false) + checks(draft.impression, isImpression: true)
    }
}
