import ClinicalText

extension BuiltInRule {
    private static let asking = Phrases(
        """
        rule out | r/o | ro | evaluate for | eval for | evaluation for | evaluation of possible | assess for | check for
        look for | looking for | concern for | concerned for | concerning for | suspect | suspected | suspicion of
        suspicion for | question | question of | exclude | possible | query | vs | versus
        """)

    /// The findings that an indication asks for; what it only tells of the history is none.
    static func questions(in context: CaseContext) -> [Fact] {
        guard let indication = context.indication, !indication.isEmpty else { return [] }
        let text = PlainText(indication)
        return FactReader.facts(in: indication).filter { fact in
            let sentence = text.sentence(at: fact.span.lowerBound)
            if fact.assertion == .uncertain || sentence.contains(where: \.isQuestioned) { return true }
            let before = sentence.filter { $0.range.lowerBound < fact.span.lowerBound }
            return asking.first(in: before[...]) != nil
        }
    }

    private static let allClear = Phrases(
        """
        no acute | no active | no evidence of acute | no significant abnormalit* | no abnormalit* | no evidence of disease
        normal chest | normal study | normal exam | normal examination | normal ct | normal mri | normal ultrasound
        unremarkable | negative study | negative exam | negative examination | negative ct | negative for acute
        within normal limits
        """)

    private static let normal = Phrases("normal | unremarkable")

    /// The sentence that calls the organ normal that a question is about.
    private static func normalOrgan(_ question: Fact, _ impression: ImpressionReading) -> Range<Int>? {
        guard let place = question.anatomy else { return nil }
        let organ = Phrases([place.hasSuffix("s") ? place.dropLast() + "*" : place + "*"])
        guard let mention = impression.span(of: organ),
            normal.first(in: impression.text.sentence(at: mention.lowerBound)) != nil
        else { return nil }
        return mention
    }

    /// 1 if a claim or denial names what is asked for, or the study or the organ is called normal; .5 if only a finding of the same
    /// organ is named; of several questions the best answered counts, since a report may answer them in one word.
    func questionAnswered(_ impression: ImpressionReading, _ questions: [Fact]) -> Verdict {
        for question in questions {
            if let claim = impression.claims(of: question).first { return Verdict(1, at: claim.span) }
            if let span = Self.normalOrgan(question, impression) { return Verdict(1, at: span) }
        }
        if let span = impression.span(of: Self.allClear) { return Verdict(1, at: span) }
        let organs = Set(questions.compactMap { $0.anatomy.map(Concepts.organ) })
        let related = impression.claims.first { claim in
            claim.assertion != .absent && claim.anatomy.map { organs.contains(Concepts.organ(of: $0)) } ?? false
        }
        return related.map { Verdict(0.5, at: $0.span) } ?? Verdict(0)
    }
}
