import ClinicalText

/// All checks of a draft.
enum Checks {
    /// The most severe first; of one severity in the order of their kinds.
    static func all(_ draft: CheckedCase) -> [Check] {
        let checks =
            ConsistencyChecks.checks(draft) + SideChecks.checks(draft) + PatientChecks.checks(draft)
            + CommunicationChecks.checks(draft) + FollowUpChecks.checks(draft) + OrderChecks.checks(draft)
            + GuidanceChecks.checks(draft) + AssessmentChecks.checks(draft) + QualityChecks.checks(draft)
            + QualityMeasures.checks(draft)
        let order = Dictionary(uniqueKeysWithValues: Check.Kind.allCases.enumerated().map { ($1, $0) })
        return checks.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            if a.severity != b.severity { return a.severity < b.severity }
            return (order[a.kind] ?? 0, left.offset) < (order[b.kind] ?? 0, right.offset)
        }.map(\.element)
    }
}
