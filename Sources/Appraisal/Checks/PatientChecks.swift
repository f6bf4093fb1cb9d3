import ClinicalText

/// Checks of both texts against the patient's age and sex.
enum PatientChecks {
    static func checks(_ draft: CheckedCase) -> [Check] { age(draft) + sex(draft) }

    // MARK: Age

    private static let ofChildren = TermScan(
        """
        infant | infants | neonate | neonatal | newborn | premature infant | pediatric patient | paediatric patient
        umbilical arterial catheter | umbilical venous catheter
        """)
    private static let ofAdults = TermScan("postmenopausal | elderly | senile | senescent | age related volume loss")
    /// Sentences that tell of another time or of somebody else.
    private static let elsewhere = TermScan(
        "ago | when | since | history | mother | father | sister | brother | family | donor | gestation* | fetal | fetus | skeletal"
    )
    private static let boneAge = TermScan("bone age | skeletal age | skeletal maturation")
    private static let pregnancy = TermScan("fetal | fetus | fetuses | gestation* | pregnan* | obstetric* | placenta*")

    private static func age(_ draft: CheckedCase) -> [Check] {
        guard let years = draft.context.ageYears, draft.context.exam.map(boneAge.matches) != true else { return [] }
        func mismatches(_ checked: CheckedText) -> [Range<Int>] {
            // A birthday may lie between the order and the examination.
            let stated = AgeMention.all(in: checked.text).filter { abs($0.years - years) > 1 }.map(\.span)
            let words =
                years >= 18 ? ofChildren.spans(in: checked.text) : years < 15 ? ofAdults.spans(in: checked.text) : []
            return (stated + words).filter { !elsewhere.matches(checked.sentence(of: $0)) }
        }
        let isOfPregnancy = [draft.findings.text, draft.context.exam ?? ""].contains(where: pregnancy.matches)
        guard !isOfPregnancy else { return [] }
        let (findings, impression) = (mismatches(draft.findings), mismatches(draft.impression))
        guard !findings.isEmpty || !impression.isEmpty else { return [] }
        return [
            Check(
                .age, "AGE_MISMATCH", .warning, findings: findings, impression: impression,
                "The report names an age that is not the patient's.")
        ]
    }

    // MARK: Sex

    /// What speaks of one sex.
    private struct Words {
        let organs: TermScan
        /// Phrases that hold such a word and mean something else.
        let innocent: TermScan
        let patient: TermScan
        let pronouns: TermScan
    }

    private static let ofWomen = Words(
        organs: TermScan(
            """
            uterus | uterine | ovary | ovaries | ovarian | adnexa | adnexal | endometri* | cervix | vagina | vaginal
            myometri* | fallopian | fibroid* | pregnan* | intrauterine | placenta* | hysterectomy | oophorectomy
            menopaus* | postmenopaus* | gravid | last menstrual
            """),
        innocent: TermScan(
            """
            tunica vaginal* | processus vaginal* | ocular adnexa* | orbital adnexa* | skin adnexa* | cutaneous adnexa*
            uterus masculinus | intrauterine growth | bundle of his | her 2
            """),
        patient: TermScan("woman | old female | female patient | lady | girl"),
        pronouns: TermScan("she | her | hers | herself"))
    private static let ofMen = Words(
        organs: TermScan(
            """
            prostate | prostatic | testis | testes | testicle* | testicular | scrotum | scrotal | epididym*
            seminal vesicle* | penis | penile | prostatectomy | orchiectomy | spermatic cord
            """),
        innocent: TermScan("testicular feminization | testicular vein*"),
        patient: TermScan("old man | elderly man | old male | male patient | gentleman | boy"),
        pronouns: TermScan("he | his | him | himself"))

    /// Whoever is named beside the patient may be the one that a pronoun means.
    private static let others = TermScan(
        """
        dr | doctor | md | physician* | clinician* | nurse | surgeon | resident | practitioner | pa | mother | father
        wife | husband | son | daughter | parent* | sister | brother | bundle of his | his bundle | his purkinje | her 2
        """)

    private static func sex(_ draft: CheckedCase) -> [Check] {
        let words: Words
        switch draft.context.sex {
        case .female: words = ofMen
        case .male: words = ofWomen
        case .other, nil: return []
        }
        // A fetus has a sex of its own, and a newborn was in a womb.
        let isOfPregnancy = [draft.findings.text, draft.context.exam ?? ""].contains(where: pregnancy.matches)
        if isOfPregnancy, draft.context.sex == .female || (draft.context.ageYears ?? 18) < 2 { return [] }
        func mismatches(_ checked: CheckedText) -> [Range<Int>] {
            let innocent = words.innocent.spans(in: checked.text)
            let organs = words.organs.spans(in: checked.text).filter { span in !innocent.contains { $0.overlaps(span) }
            }
            let pronouns = others.matches(checked.text) ? [] : words.pronouns.spans(in: checked.text)
            return (organs + words.patient.spans(in: checked.text) + pronouns).sorted { $0.lowerBound < $1.lowerBound }
        }
        let (findings, impression) = (mismatches(draft.findings), mismatches(draft.impression))
        guard !findings.isEmpty || !impression.isEmpty else { return [] }
        return [
            Check(
                .sex, "SEX_MISMATCH", .warning, findings: findings, impression: impression,
                "The report names an organ or a word that does not fit the patient's sex.")
        ]
    }
}
