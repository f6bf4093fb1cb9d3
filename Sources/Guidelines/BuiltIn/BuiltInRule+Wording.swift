import ClinicalText

extension BuiltInRule {
    // MARK: Certainty

    /// 0 if a hedge stands in the impression that the site's profile does not have.
    func certaintyTerms(_ impression: ImpressionReading, _ terms: CertaintyTerms) -> Verdict {
        terms.violation(in: impression.text).map { Verdict(0, at: $0) } ?? Verdict(1)
    }

    // MARK: Comparison

    private static let comparison = Phrases(
        """
        unchanged | interval change | interval increase | interval decrease | interval development | interval resolution
        interval improvement | interval worsening | interval progression | compared to | compared with | in comparison
        since prior | since the prior | since previous | since the previous | from prior | from the prior | previously
        """, evenDenied: true)
    private static let prior = Phrases(
        "prior* | previous* | compar* | unchanged | interval | again | since | earlier | stable | persistent",
        evenDenied: true)
    /// What says that there was none.
    private static let nothing = Phrases(
        """
        none | not available | unavailable | n a | na | nil | no prior* | no previous | no comparison* | no earlier
        without prior* | without comparison
        """, evenDenied: true)

    /// Whether the order or the findings know of an earlier study.
    static func hasPrior(_ context: CaseContext, _ facts: [Fact], _ findings: PlainText) -> Bool {
        if facts.contains(where: { $0.change != nil }) || knowsPrior(findings) { return true }
        guard let comparison = context.comparison.map(PlainText.init), !comparison.words.isEmpty else { return false }
        return nothing.first(in: comparison.words[...]) == nil
    }

    /// Whether a sentence compares, and does not say that there is nothing to compare with.
    private static func knowsPrior(_ findings: PlainText) -> Bool {
        var rest = findings.words[...]
        while let mention = prior.first(in: rest) {
            let sentence = findings.sentence(at: findings.words[mention.lowerBound].range.lowerBound)
            if nothing.first(in: sentence) == nil { return true }
            rest = findings.words[sentence.endIndex...]
        }
        return false
    }

    /// 0 if a change is claimed, where no earlier study is known. What a recommendation hopes for ("follow-up to
    /// ensure resolution") is no claim.
    func noComparison(_ impression: ImpressionReading) -> Verdict {
        let claim = impression.claims.first { claim in
            claim.change != nil && !impression.recommendations.contains { $0.span.overlaps(claim.span) }
        }
        if let claim { return Verdict(0, at: claim.span) }
        return impression.span(of: Self.comparison).map { Verdict(0, at: $0) } ?? Verdict(1)
    }
}
