import ClinicalText

/// Checks of both texts against the order and the patient: side, age and sex.
enum ContextChecks {
    static func checks(_ draft: CheckedCase) -> [Check] {
        side(draft) + missingSides(draft) + age(draft) + sex(draft)
    }

    // MARK: Side

    private static func side(_ draft: CheckedCase) -> [Check] {
        guard let ordered = draft.context.orderedSide, ordered != .bilateral else { return [] }
        func others(_ facts: [Fact]) -> [Range<Int>] {
            let sided = facts.filter { $0.side != nil && $0.assertion != .absent && isOfLimb($0, draft.context) }
            guard !sided.isEmpty, sided.allSatisfy({ $0.side != ordered && $0.side != .bilateral }) else { return [] }
            return sided.map(\.span)
        }
        let findings = others(draft.findings.facts)
        let impression = others(draft.impression.facts)
        guard !findings.isEmpty || !impression.isEmpty else { return [] }
        return [
            Check(
                .side, "SIDE_NOT_ORDERED", .critical, findings: findings, impression: impression,
                "The report speaks of the side that was not ordered.")
        ]
    }

    /// A chest film that was ordered for the left ribs still shows the right lung.
    private static func isOfLimb(_ fact: Fact, _ context: CaseContext) -> Bool {
        guard let exam = context.exam?.lowercased() else { return true }
        let isTrunk = ["chest", "abdom", "thora", "pelvis"].contains { exam.contains($0) }
        return !isTrunk
    }

    private static func missingSides(_ draft: CheckedCase) -> [Check] {
        zip(draft.impression.facts, draft.consistency.matching.verdicts).compactMap { claim, verdict in
            guard case .supported(let index, _) = verdict, claim.side == nil, claim.assertion != .absent,
                draft.findings.facts[index].side != nil, claim.tier <= .actionable
            else { return nil }
            return Check(
                .side, "SIDE_MISSING", .warning, findings: [draft.findings.facts[index].span], impression: [claim.span],
                "The findings name a side that the impression leaves out.")
        }
    }

    // MARK: Age

    private static let ofChildren = TermScan(
        """
        infant | neonat* | newborn | premature infant | infantile | pediatric patient | paediatric patient
        thymic shadow | umbilical arterial catheter | umbilical venous catheter
        """)
    private static let ofAdults = TermScan("postmenopausal | elderly | senile | senescent | age related volume loss")

    private static func age(_ draft: CheckedCase) -> [Check] {
        guard let years = draft.context.ageYears else { return [] }
        func mismatches(_ text: String) -> [Range<Int>] {
            let stated = AgeMention.all(in: text).filter { abs($0.years - years) > 1 }.map(\.span)
            let words = years >= 18 ? ofChildren.spans(in: text) : years < 15 ? ofAdults.spans(in: text) : []
            return stated + words
        }
        let (findings, impression) = (mismatches(draft.findingsText), mismatches(draft.impressionText))
        guard !findings.isEmpty || !impression.isEmpty else { return [] }
        return [
            Check(
                .age, "AGE_MISMATCH", .warning, findings: findings, impression: impression,
                "The report names an age that is not the patient's.")
        ]
    }

    // MARK: Sex

    private static let ofWomen = TermScan(
        """
        uterus | uterine | ovary | ovaries | ovarian | adnexa* | endometri* | cervix | vagina* | myometri* | fallopian
        fibroid* | gestation* | pregnan* | intrauterine | placenta* | hysterectomy | oophorectomy | menopaus* | gravid
        she | her | woman | female
        """)
    private static let ofMen = TermScan(
        """
        prostate | prostatic | testis | testes | testic* | scrot* | epididym* | seminal vesicle* | penis | penile
        prostatectomy | orchiectomy | he | his | man | male | gentleman
        """)

    private static func sex(_ draft: CheckedCase) -> [Check] {
        let scan: TermScan
        switch draft.context.sex {
        case .female: scan = ofMen
        case .male: scan = ofWomen
        case .other, nil: return []
        }
        let (findings, impression) = (scan.spans(in: draft.findingsText), scan.spans(in: draft.impressionText))
        guard !findings.isEmpty || !impression.isEmpty else { return [] }
        return [
            Check(
                .sex, "SEX_MISMATCH", .warning, findings: findings, impression: impression,
                "The report names an organ or a word that does not fit the patient's sex.")
        ]
    }
}
