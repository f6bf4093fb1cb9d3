/// What words do to the concepts around them, after NegEx and ConText.
enum Trigger: Sendable {
    /// "no": what follows is absent.
    case denies
    /// "is not seen": what stands before is absent.
    case deniesBefore
    /// "possible": the noun that follows is uncertain, up to an "and".
    case hedges
    /// "may represent": all that follows is uncertain.
    case hedgesAll
    /// "cannot be excluded": what stands before is uncertain.
    case hedgesBefore
    /// "history of": what follows is not asserted by this study.
    case ignores
    /// "no change": a negation that denies nothing, or a hedge that hedges nothing.
    case passes
    /// "but": the reach of other triggers ends.
    case ends

    static let phrases: PhraseIndex<Trigger> = {
        var index = PhraseIndex<Trigger>()
        for (trigger, text) in tables {
            for notation in text.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
                let phrase = Phrase(notation)
                if !phrase.elements.isEmpty { index.add(phrase, trigger) }
            }
        }
        return index
    }()

    private static let tables: [(Trigger, String)] = [
        (
            .denies,
            """
            no, not, without, negative, negative for, absence of, absent, free of, free from, clear of, neither, nor
            no evidence of, no evidence for, no evidence to suggest, no sign of, no signs of, no suggestion of, none
            no convincing, no radiographic evidence, no findings to suggest, no definite, no obvious, no discrete
            never, does not appear to be, do not see, resolution of, removal of, clearing of, no longer
            no suspicious, lack of
            no finding to suggest, not consistent with, not suggestive of, no concern for, low probability for
            low probability of, low likelihood of, rules out, ruled out for, excludes, instead of, rather than
            without evidence of, without evidence for, no suspicion for, nothing, nothing suggest*, nothing points to
            """
        ),
        (
            .deniesBefore,
            """
            is absent, are absent, has resolved, have resolved, resolved, is resolved, not seen, not identified
            not visualized, not evident, not present, not demonstrated, not noted, not appreciated, not detected
            not enlarged, not dilated, not apparent, not observed, no longer seen, no longer visualized, ruled out
            no longer identified, no longer evident, no longer present, have cleared, has cleared, is excluded
            is not seen, is not identified, is not visualized, are not seen, are not identified, not thickened
            is negative, are negative, is unlikely, are unlikely, unlikely, not displaced, less likely
            not well defined
            has been removed, have been removed, been removed, removed, not suspected, not found, not recognized
            not visible, is not visible, are not visible, no longer visible, not recognizable, is not recognizable
            are not recognizable, disappeared, has disappeared, have disappeared, is gone, are gone
            """
        ),
        (
            .hedges,
            """
            possible, possibly, probable, probably, likely, most likely, questionable, suspected, presumed
            presumably
            equivocal, question, question of, question a, potential, potentially, suspect, perhaps, maybe, apparent
            borderline, suspicion of, suspicion for, not definite, cannot see, suggestion of, a suggestion of
            possibility of, likelihood of, indeterminate for, vague, favored, presumptive, conceivably
            """
        ),
        (
            .hedgesAll,
            """
            may represent, may be due to, may be related to, may be secondary to, may be, may reflect, may relate
            may have, may indicate, may suggest
            may also represent, may
            might, could, could represent, could be, could reflect, could relate, can be seen with, can be seen in
            suggest*, suggestive of, suspicious for, suspicious of, concerning for, concern for, worrisome for
            worrisome of, cannot exclude, can not exclude, cannot rule out, can not rule out, can't exclude
            not exclude, does not exclude, cannot completely exclude, cannot entirely exclude, not rule out, favor*
            differential, differential includes, consider*, raises the question, raise the question, versus, vs
            and or
            raises the possibility, raise the possibility, raising the possibility, in keeping with possible
            would be concerning, cannot be excluded as, should be considered .. include, xxxx represent*
            appearance xxxx
            appears to represent
            difficult to exclude, would be worrisome for, compatible with possible
            """
        ),
        (
            .hedgesBefore,
            """
            not excluded, cannot be excluded, can not be excluded, not be excluded, is possible, are possible
            is likely, are likely, is suspected, are suspected, is questioned, questioned, is questionable
            could be present, may be present, might be present, is considered, be considered, must be considered
            should be considered, not entirely excluded, not completely excluded, cannot be ruled out
            not be ruled out, not ruled out, difficult to exclude, is favored, cannot be entirely excluded
            cannot be completely excluded, is probable, is a possibility, a consideration, are considerations
            is a consideration, cannot be confirmed, not be confirmed, in the differential, also possible
            """
        ),
        (
            .ignores,
            """
            history of, if, note that, clinical history of, known history of, family history, evaluate for
            evaluation for
            evaluate for possible, evaluation of possible, to exclude, to rule out, rule out, r o, assess for
            correlate for, correlate clinically, factors for, clinical concern for, clinical suspicion for
            clinical suspicion of, if concern
            recommended to, recommend*, indication, risk of, risk for, screening for
            workup for
            to evaluate, to assess, evaluation for possible, can be seen, could be performed, may be obtained
            be helpful
            ensure, to document, further evaluat*, further character*, is advised, refer to, rule outs
            as clinically, if clinically, correlation with, correlation for, correlate with, symptoms of
            signs of infection
            may be helpful, could be obtained, may benefit, follow up .. to, surveillance for, treated for
            treatment of
            """
        ),
        (
            .passes,
            """
            no change, no significant change, no interval change, no significant interval change, without change
            not only
            no increase, no decrease, not changed, not significantly changed, without significant change
            no new change
            without interval change, no appreciable change, not necessarily, no further, not certain, not optimally
            not well evaluated, not well seen, not well visualized, not included, not imaged, suspicious, concerning
            consistent with, compatible with, associated with, in keeping with, correlation with
            no definite change, no substantial change, no considerable change, no change since, no change compared
            not significantly, has not, have not, not been, no other, may be due to, may be related to
            may be secondary
            """
        ),
        (
            .ends,
            """
            but, however, although, though, except, except for, aside from, apart from, other than, besides, yet
            which,
            with the exception of, there is, there are, there has, there have, with, whereas, while, otherwise
            secondary
            due to, and there, and the, is again, are again, is present, are present, is noted, are noted, because
            despite, in the setting, superimposed, unchanged from, and stable, and mild, and moderate, and unchanged
            """
        ),
    ]
}
