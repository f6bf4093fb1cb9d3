extension ChallengePlan {
    /// Writes the case.
    ///
    /// - Parameters:
    ///   - title: which of the examination's titles it has.
    ///   - pair: the case that differs in one thing only.
    func written(id: String, title: Int, pair: String? = nil) -> ChallengeCase {
        ChallengeCase(
            id: id, kind: kind, pair: pair, modality: exam.modality,
            exam: ChallengeTables.write(exam.titles[title % exam.titles.count]), indication: indication,
            comparison: comparison, age: patient.age, sex: patient.sex, findings: findings, impression: impression,
            source: "challenge", truth: ChallengeTruth(findings: truths, followUp: followUp),
            mustNotSay: kind == .never ? forbidden : nil)
    }

    /// The text of the findings.
    var findings: String {
        order.map { $0 < drawn.count ? drawn[$0].sentence() : calms[$0 - drawn.count].text }.joined(separator: " ")
    }

    private var truths: [ChallengeFinding] {
        order.flatMap { number in
            if number < drawn.count { return drawn[number].truth }
            return calms[number - drawn.count].concepts.map {
                ChallengeFinding(concept: $0, isPresent: false, side: nil, sizes: [], isUrgent: false, change: nil)
            }
        }
    }

    /// Due if one finding asks for it; undecided beside what is urgent, where action is asked and not follow-up.
    var followUp: Bool? {
        let present = drawn.filter(\.isPresent)
        if present.contains(where: { $0.entry.isUrgent && $0.change != .resolved }) { return nil }
        let due = present.map { $0.entry.followUp.isDue(size: $0.size, change: $0.change, patient) }
        if due.contains(true) { return true }
        return due.contains(nil) ? nil : false
    }

    /// Statements by urgency, then what should follow.
    private var impression: String {
        let present = drawn.filter(\.isPresent)
        let ranked =
            present.filter(\.entry.isUrgent) + present.filter { !$0.entry.isUrgent && !$0.entry.isBenign }
            + present.filter { !$0.entry.isUrgent && $0.entry.isBenign }
        var statements = ranked.map { $0.statement() }
        if kind == .negation, !drawn[0].isPresent { statements.append("No sign of \(drawn[0].entry.concept).") }
        if statements.isEmpty { statements = ["No acute abnormality."] }
        if followUp == true {
            statements += present.lazy.filter {
                $0.entry.followUp.isDue(size: $0.size, change: $0.change, patient) == true
            }
            .prefix(1).map(\.entry.advice)
        }
        return statements.joined(separator: "\n")
    }

    private var forbidden: [ChallengeCase.Forbidden] {
        ChallengeCase.Forbidden.allCases.filter { $0 != .otherSide || drawn[0].side != nil }
    }
}
