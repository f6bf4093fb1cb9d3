import ClinicalText

/// Checks of whether a draft can be relied on: the language of its report, and comparisons without a study to compare.
enum QualityChecks {
    static func checks(_ draft: CheckedCase) -> [Check] { language(draft) + comparison(draft) }

    private static func language(_ draft: CheckedCase) -> [Check] {
        guard let language = ReportLanguage.detect(in: draft.findings.text), language != .english else { return [] }
        return [
            Check(
                .quality, "OTHER_LANGUAGE", .critical,
                "The findings are not in English (\(language.rawValue)): neither the draft nor these checks can be relied on."
            )
        ]
    }

    private static let names = TermScan("comparison | compared | prior | previous* | interval | unchanged | since")
    private static let none = TermScan(
        "none | no prior | not available | no comparison | unavailable | nil | no previous")
    /// What says that something has changed, or has not, and means a study that was made before.
    private static let compares = TermScan(
        """
        stable | unchanged | no change | no significant change | no interval change | interval development
        interval increase | interval decrease | interval improvement | interval worsening | interval resolution | new | newly
        since the | from prior | from the prior | compared | again seen | again noted | has increased | has decreased
        have increased | have decreased | increased in size | decreased in size | enlarging | worsened | worsening
        improved | improving | resolved | resolving | has progressed | progression of
        """)

    /// A claim of change needs a study that it compares with.
    private static func comparison(_ draft: CheckedCase) -> [Check] {
        let changed = draft.impression.reading.facts.filter { fact in
            fact.change != nil && fact.assertion != .absent
                && compares.matches(draft.impression.sentence(of: fact.span))
        }
        guard !changed.isEmpty else { return [] }
        let told = [draft.findings.text, draft.context.exam ?? "", draft.context.indication ?? ""]
        let hasPrior =
            draft.context.comparison.map { !none.matches($0) } ?? false
            || draft.context.comparison == nil
                && (told.contains(where: names.matches) || draft.findings.reading.facts.contains { $0.change != nil })
        guard !hasPrior else { return [] }
        return [
            Check(
                .quality, "COMPARISON_WITHOUT_PRIOR", .warning, impression: changed.map(\.span),
                "The impression compares with an earlier study, and the report names none.")
        ]
    }
}
