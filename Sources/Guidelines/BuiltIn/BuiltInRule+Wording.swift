import ClinicalText

extension BuiltInRule {
    // MARK: Certainty

    /// 0 if a hedge stands in the impression that the site's profile does not have.
    func certaintyTerms(_ impression: ImpressionReading, _ terms: CertaintyTerms) -> Verdict {
        impression.span(of: terms.others).map { Verdict(0, at: $0) } ?? Verdict(1)
    }

    // MARK: Comparison

    private static let comparison = Phrases(
        """
        unchanged | interval change | interval increase | interval decrease | interval development | interval resolution
        interval improvement | interval worsening | interval progression | compared to | compared with | in comparison
        since prior | since the prior | since previous | since the previous | from prior | from the prior | previously
        """)
    private static let prior = Phrases(
        """
        prior | prior* | previous* | compar* | unchanged | interval | again | since | earlier | stable | persistent
        """)
    /// A comparison's text that says that there was none.
    private static let nothing = Phrases("none | not available | unavailable | n a | na | nil")

    /// Whether the order or the findings know of an earlier study.
    static func hasPrior(_ context: CaseContext, _ facts: [Fact], _ findings: PlainText) -> Bool {
        if facts.contains(where: { $0.change != nil }) || prior.first(in: findings.words[...]) != nil { return true }
        guard let comparison = context.comparison.map(PlainText.init), let first = comparison.words.first else {
            return false
        }
        return first.key != "no" && nothing.first(in: comparison.words[...]) == nil
    }

    /// 0 if a change is claimed, where no earlier study is known.
    func noComparison(_ impression: ImpressionReading) -> Verdict {
        if let claim = impression.claims.first(where: { $0.change != nil }) { return Verdict(0, at: claim.span) }
        return impression.span(of: Self.comparison).map { Verdict(0, at: $0) } ?? Verdict(1)
    }
}
