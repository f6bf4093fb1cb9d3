/// The tables of the suites. They share no wording with those of training (`ExamTables`, `SharedWordings`); a test
/// compares them.
enum ChallengeTables {
    /// Of the challenge suite, in a fixed order that the draws depend on.
    static let all: [ChallengeExam] =
        ([
            chestFilm + "\n" + chestFilmFindings,
            [chestTomography, chestTomographyFindings, chestTomographyOther].joined(separator: "\n"),
            abdomenTomography + "\n" + abdomenTomographyFindings, abdomenSonography, headTomography,
        ] + limbs).map { ChallengeExam(reading: $0) }

    /// Of the never suite.
    static let neverExams: [ChallengeExam] = never.map { ChallengeExam(reading: $0, frames: all) }

    /// Sentences of a comparison: `{A}` with article, `{The}` with "the".
    static let changes: [ChallengeFinding.Change: [Wording]] = [
        .new: Wording.list(
            """
            {A} {has} newly appeared since the earlier study. | New since the last examination {is} {A}. | \
            There {is} now {A}, new since the last visit.
            """),
        .increased: Wording.list(
            """
            {The} {has} increased since the last visit. | {The} {has} become worse since the last examination. | \
            {The}, known from the earlier study, {is} increasing.
            """),
        .decreased: Wording.list(
            """
            {The} {has} improved since the last visit. | {The}, known from the earlier study, {is} decreasing. | \
            {The} {has} diminished since the last examination.
            """),
        .stable: Wording.list(
            """
            {The} {has} remained stable since the last visit. | {The}, known from the earlier study, {is} unchanged. | \
            Found again and unchanged {is} {The}.
            """),
        .resolved: Wording.list(
            """
            {The} of the earlier study {has} resolved. | {The} of last time {is} no longer visible. | \
            {The} {has} disappeared since the last visit.
            """),
    ]

    /// What an impression says of a change.
    static let changedStatements: [ChallengeFinding.Change: Wording] = [
        .new: Wording("New {N}."), .increased: Wording("{N}, increased."), .decreased: Wording("{N}, decreased."),
        .stable: Wording("{N}, unchanged."), .resolved: Wording("{N} {has} resolved."),
    ]

    /// What an indication adds.
    static let histories: [ChallengeFollowUp.History: [String]] = [
        .smoker: ["Smokes a pack a day.", "Thirty years of cigarettes."],
        .cancer: ["Treated for cancer of the colon.", "Melanoma two years ago."],
    ]

    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// Every sentence and phrase of the tables, slots and all: for the comparison with training's.
    static var wordings: [Wording] {
        var found: [Wording] = []
        for exam in all + neverExams {
            found += exam.titles + exam.reasons + exam.priors
            for calm in exam.calms { found += calm.wordings }
            for entry in exam.entries {
                found += entry.present + entry.absent
                found += [entry.noun, Wording(entry.advice)]
            }
        }
        for wordings in changes.values { found += wordings }
        found += changedStatements.values
        for texts in histories.values { found += texts.map(Wording.init) }
        return found
    }
}
