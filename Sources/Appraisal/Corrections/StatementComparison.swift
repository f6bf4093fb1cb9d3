import ClinicalText

/// What was changed in a statement, and how much each change matters.
struct StatementComparison {
    typealias Change = (kind: StatementEdit.Kind, severity: StatementEdit.Severity)

    let draft: StatementTexts
    let signed: StatementTexts
    /// What the whole signed impression says of each claim of the draft.
    private let ofDraft: [FactMatching.Verdict]
    /// What the whole draft says of each signed fact.
    private let ofSigned: [FactMatching.Verdict]

    init(draft: StatementTexts, signed: StatementTexts) {
        self.draft = draft
        self.signed = signed
        ofDraft = FactMatching(findings: signed.reading, claims: draft.reading.facts).verdicts
        ofSigned = FactMatching(findings: draft.reading, claims: signed.reading.facts).verdicts
    }

    /// A statement that was taken out.
    func deletion(of index: Int) -> [Change] {
        let claims = draft.facts[index].map { (draft.reading.facts[$0], ofDraft[$0]) }
        return [(.deleted, severity(of: claims, advice: draft.part(index).recommendations))]
    }

    /// A statement that was put in.
    func insertion(of index: Int) -> [Change] {
        let facts = signed.facts[index].map { (signed.reading.facts[$0], ofSigned[$0]) }
        return [(.inserted, severity(of: facts, advice: signed.part(index).recommendations))]
    }

    /// What a whole statement counts where only one of the texts has it. What the other text says elsewhere is not lost.
    private func severity(
        of facts: [(fact: Fact, verdict: FactMatching.Verdict)], advice: [Recommendation]
    ) -> StatementEdit.Severity {
        let ofFacts = facts.map { Self.isSaid($0.verdict) ? .none : Self.severity(ofLosing: $0.fact) }
        let ofAdvice: [StatementEdit.Severity] = advice.contains { !$0.isDenied } ? [.significant] : []
        return (ofFacts + ofAdvice).max() ?? .minor
    }

    private static func isSaid(_ verdict: FactMatching.Verdict) -> Bool {
        switch verdict {
        case .supported(_, let differences): differences.isEmpty
        case .implied: true
        case .flipped, .deniedByNormal, .swapped, .unsupported: false
        }
    }

    /// A finding that only one of the texts has.
    private static func severity(ofLosing fact: Fact) -> StatementEdit.Severity {
        guard fact.assertion != .absent else { return .minor }
        switch fact.tier {
        case .urgent: return .critical
        case .actionable: return .significant
        case .minor, .benign: return .minor
        }
    }

    /// A statement that became another.
    func changes(_ index: Int, _ other: Int) -> [Change] {
        guard draft.words[index] != signed.words[other] else { return [(.kept, .none)] }
        let (part, claims) = (signed.part(other), draft.part(index).facts)
        let verdicts = FactMatching(findings: part, claims: claims).verdicts
        var changes: [Change] = []
        var spoken: Set<Int> = []
        for (position, (claim, verdict)) in zip(claims, verdicts).enumerated() {
            switch verdict {
            case .supported(let fact, let differences):
                spoken.insert(fact)
                changes += Self.differences(claim, part.facts[fact], differences)
            case .implied: break
            case .flipped(let fact):
                spoken.insert(fact)
                changes.append((.negation, Self.severity(ofOpposing: claim, part.facts[fact])))
            case .swapped(let fact):
                spoken.insert(fact)
                changes.append((.side, Self.severity(ofOpposing: claim, part.facts[fact])))
            case .deniedByNormal: changes.append((.negation, Self.severity(ofOpposing: claim, claim)))
            case .unsupported where Self.isSaid(ofDraft[draft.facts[index][position]]): break
            case .unsupported: changes.append((.deleted, Self.severity(ofLosing: claim)))
            }
        }
        for (position, fact) in part.facts.enumerated()
        where !spoken.contains(position) && !claims.contains(where: { StatementTexts.isSameThing($0, fact) }) {
            if Self.isSaid(ofSigned[signed.facts[other][position]]) { continue }
            changes.append((.inserted, Self.severity(ofLosing: fact)))
        }
        changes += Self.advice(draft.part(index).recommendations, part.recommendations)
        return changes.isEmpty ? [(.reworded, .none)] : changes
    }

    /// The opposite, or the other side, of something.
    private static func severity(ofOpposing claim: Fact, _ fact: Fact) -> StatementEdit.Severity {
        min(claim.tier, fact.tier) <= .actionable ? .critical : .significant
    }

    /// What a fact has become although it is the same.
    private static func differences(
        _ claim: Fact, _ fact: Fact, _ differences: Set<FactMatching.Difference>
    ) -> [Change] {
        func change(
            _ kind: StatementEdit.Kind, _ difference: FactMatching.Difference, if isChanged: Bool
        ) -> [Change] {
            if differences.contains(difference) { return [(kind, .significant)] }
            return isChanged ? [(kind, .minor)] : []
        }
        return change(.side, .side, if: claim.side != fact.side)
            + change(.size, .size, if: claim.sizesMillimetres != fact.sizesMillimetres)
            + change(.severity, .severity, if: claim.severity != fact.severity)
            + change(.certainty, .certainty, if: claim.certainty != fact.certainty)
            + change(.change, .change, if: claim.change != fact.change)
    }

    /// Advice that was given, taken back or changed.
    private static func advice(_ draft: [Recommendation], _ signed: [Recommendation]) -> [Change] {
        func what(_ advice: [Recommendation]) -> [String] {
            advice.filter { !$0.isDenied }.map { "\($0.action ?? "") \($0.months.map { "\($0)" } ?? "")" }.sorted()
        }
        return what(draft) == what(signed) ? [] : [(.recommendation, .significant)]
    }
}
