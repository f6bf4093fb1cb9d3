public import Appraisal
import ClinicalText
public import ImpressionWriting

/// A draft that was checked against its findings.
public struct AppraisedDraft: Sendable, Equatable {
    /// What is published.
    public let draft: Draft
    /// What the checks say of it.
    public let appraisal: Appraisal

    /// Checks a draft. An urgent finding that it leaves out is put before it in the finding's own words.
    init(_ draft: Draft, _ appraiser: Appraiser, findings: String) {
        var draft = draft
        var appraisal = Self.appraise(draft, appraiser)
        let scalars = Array(findings.unicodeScalars)
        var copied: [Draft.Statement] = []
        for index in appraisal.consistency.omittedUrgent {
            let span = appraisal.findings.facts[index].span
            let place = appraisal.findings.sentence(at: span.lowerBound) ?? span
            let text = String(String.UnicodeScalarView(scalars[place])).split(whereSeparator: \.isNewline)
                .joined(separator: " ")
            let isThere = copied.contains { $0.support == place }
            if !isThere {
                copied.append(Draft.Statement(text: text + ".", tier: .urgent, support: place, isCopied: true))
            }
        }
        if !copied.isEmpty {
            draft.statements = copied + draft.statements
            appraisal = Self.appraise(draft, appraiser)
        }
        self.draft = draft
        self.appraisal = appraisal
    }

    /// What a draft is worth among candidates: the consistency and the guidelines decide.
    static func verdict(_ draft: Draft, _ appraiser: Appraiser) -> DraftVerdict {
        let appraisal = appraise(draft, appraiser)
        return DraftVerdict(isFaultless: appraisal.isFaultless && !draft.isIncomplete, score: appraisal.rewards.total)
    }

    private static func appraise(_ draft: Draft, _ appraiser: Appraiser) -> Appraisal {
        appraiser.appraise(draft.statements.map(\.text), isIncomplete: draft.isIncomplete)
    }

    /// What a reader must know of the draft, the most important first.
    var flags: [String] {
        (appraisal.isContradicting ? ["CONTRADICTS_FINDINGS"] : []) + ["UNVERIFIED_DRAFT"]
            + (draft.isIncomplete ? ["INCOMPLETE"] : [])
            + (draft.statements.contains(where: \.isCopied) ? ["COPIED_URGENT"] : [])
    }
}
