import ClinicalText

/// Checks of what must be told to someone: critical results, and that the report says whom it was told to.
enum CommunicationChecks {
    static func checks(_ draft: CheckedCase) -> [Check] {
        let critical = critical(draft)
        return critical + communication(draft, critical.first)
    }

    private static func critical(_ draft: CheckedCase) -> [Check] {
        let findings = CriticalResults.spans(in: draft.findings)
        let impression = CriticalResults.spans(in: draft.impression)
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
        been communicated | was notified | were notified | telephoned to | was telephoned | were telephoned | called to
        was called | results were called | findings were called | called in to | reported to | relayed to | conveyed to
        informed of | was informed | were informed | was paged | verbal report | read back | made aware
        discussed in person | discussed over the phone | discussed via telephone | spoke with | spoken with | alerted to
        """)
    /// What was said to the patient, or is still to be said, was not told to who treats the patient.
    private static let untold = TermScan(
        """
        with the patient | with patient | to the patient | patient was | will be | to be | should be | please
        risks | consent | unable to | could not be
        """)

    private static func communication(_ draft: CheckedCase, _ critical: Check?) -> [Check] {
        func spans(_ checked: CheckedText) -> [Range<Int>] {
            told.spans(in: checked.text).filter { !untold.matches(checked.sentence(of: $0)) }
        }
        let (findings, impression) = (spans(draft.findings), spans(draft.impression))
        guard findings.isEmpty, impression.isEmpty else {
            return [
                Check(
                    .communication, "COMMUNICATION_DOCUMENTED", .information, findings: findings,
                    impression: impression, "The report says to whom it was told.")
            ]
        }
        guard let critical else { return [] }
        return [
            Check(
                .communication, "COMMUNICATION_MISSING", .warning, findings: critical.findingsSpans,
                impression: critical.impressionSpans, "The report does not say to whom the critical result was told.")
        ]
    }
}
