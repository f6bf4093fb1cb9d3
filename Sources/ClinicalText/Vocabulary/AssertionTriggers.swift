/// Words that deny or weaken what stands before or behind them, after the rules of ConText (Harkema 2009).
enum AssertionTriggers {
    /// `effect direction certainty : terms`. The certainty is 1 to 5, as in "Standardized terms of diagnostic
    /// certainty" of Brigham and Women's Hospital (2020): 4 likely, 3 may represent, 2 unlikely, 1 very unlikely.
    static let table = """
        absent forward 5 : no | not | without | negative for | free of | free from | absence of | clear of | neither | nor
        absent forward 5 : denied | deny | not have | not demonstrate | not show | not reveal | not contain | not exhibit
        absent forward 5 : not identify | not appreciate | not see | not had | unremarkable for | ve for | arguing against
        absent forward 5 : nothing to suggest | nothing suggestive of | nothing suspicious for | no suggestion of
        absent forward 5 : none | never | ruled out for | fails to reveal | failed to show | no longer | lacks | denies
        absent forward 5 : no evidence of | no sign of | no signs of | no radiographic evidence of | no ct evidence of
        absent forward 5 : without evidence of | no findings of | no findings to suggest | no evidence to suggest
        absent forward 5 : not seen is | devoid of | resolution of | interval resolution of | removal of | rules out
        absent forward 4 : no definite | no convincing | no obvious | no gross | no discrete | no large | no visible
        absent forward 4 : no definite evidence of | no overt | no frank | not definitely | no appreciable | no focal
        absent backward 5 : is absent | are absent | absent | has resolved | have resolved | ruled out | has cleared
        absent backward 5 : have cleared | not seen | not identified | not visualized | not visualised | not evident
        absent backward 5 : not present | not demonstrated | not noted | not appreciated | not detected | not found
        absent backward 5 : not observed | no longer seen | no longer present | no longer identified | no longer visualized
        absent backward 5 : is not seen | are not seen | was not seen | is excluded | been excluded | been ruled out
        absent backward 5 : no longer evident | no longer visible | no longer visualised | no longer apparent | disappeared
        absent backward 5 : all excluded | all been excluded | none | nil | not confirmed | not apparent | vanished
        absent backward 5 : no longer demonstrated | no longer appreciated | no longer discernible | no longer detected
        absent backward 5 : not supported | not suggested | no correlate | is lacking | are lacking | not persist | on neither
        absent backward 5 : dissipated | resorbed | completely evacuated | lysed | settled | has gone | have gone | now gone
        absent backward 5 : been reduced | is gone | not borne out | effaced completely | excluded | has been removed | have been removed | been removed | was removed
        absent forward 5 : fail to show | fails to show | fail to reveal | failed to reveal | fail to demonstrate
        absent forward 5 : fails to demonstrate | failed to demonstrate | not demonstrating | not showing | cannot identify
        absent forward 5 : cannot demonstrate | nothing to indicate | no indication of | no features of | no suspicion of
        absent forward 5 : no concern for | not suspicious for | not suggestive of | not consistent with | not indicative of
        absent forward 5 : none of the | never had | excludes | excluding | inconsistent with | incompatible with | exclusion of
        absent backward 5 : cannot be demonstrated | cannot be identified | cannot be seen | cannot be shown | not shown
        absent backward 5 : cannot be detected | cannot be found | cannot be appreciated | not a feature | not depicted
        absent backward 5 : has recanalized | have recanalized | recanalized after | recanalized following | now recanalized | withdrawn | been withdrawn
        absent backward 5 : removed | explanted | retrieved | extubated | taken out | not evidenced | not discernible | not displayed
        absent backward 5 : not perceived | not encountered | not recognized | not recognised | not visible | not discerned
        absent backward 5 : not in evidence | conspicuously absent | never seen | fails to appear | not developed | not occurred
        absent forward 5 : absent | nil | zero | cannot see | cannot find | isn't | aren't | wasn't | doesn't | don't | hasn't
        absent forward 5 : neither .. shows | neither .. contains | neither .. has | neither .. demonstrates | neither .. is
        absent forward 5 : argue against | argues against | militates against | speaks against | against a diagnosis of
        absent forward 5 : no change to suggest | no changes to suggest | no changes of | evidence against | no mention of
        absent backward 5 : has not recurred | have not recurred | not recurred | not reaccumulated | not reappeared | not returned
        absent backward 5 : not be seen | not be identified | not be found | not be demonstrated | not be visualized | not be detected
        absent backward 5 : no longer be seen | no longer be identified | not be shown | not be appreciated | not be confirmed
        absent backward 5 : isn't seen | isn't identified | isn't present | hasn't developed | been pulled | was pulled | pulled
        absent backward 5 : has not developed | has not occurred | has not formed | have not developed | has not appeared
        absent backward 5 : has passed | have passed | has been passed | has been drained completely | has washed out
        absent forward 5 : the resolved | previously resolved | now resolved | a resolved
        absent backward 5 : has ceased | have ceased | ceased | has subsided | have subsided | has stopped | have stopped
        absent backward 5 : has normalized | have normalized | involuted completely | completely involuted | regressed completely
        absent backward 5 : completely regressed | is out | are out | has come out | has fallen out | has been resected
        absent backward 5 : been resected | been excised | been ablated | was resected | not suspected | is not suspected | are not suspected
        absent backward 5 : were excised | was excised | was drained completely | none remain | none remains
        absent backward 5 : is negative | are negative | was negative | were negative | resolved | nowhere seen
        hedge forward 4 : probable | probably | likely | most likely | very likely | presumed | presumably | favor*
        hedge forward 4 : consistent with | compatible with | suggest* | in keeping with | most compatible with
        hedge forward 4 : indicative of | suggestive of | representing | representative of | diagnostic of | reflect*
        hedge forward 4 : most consistent with | due to | secondary to | related to | on the basis of
        hedge forward 3 : possible | possibly | may | might | could | questionable | question of | equivocal | suspected
        hedge forward 3 : suspicious for | concerning for | worrisome for | concern for | suspicion of | suspicion for
        hedge forward 3 : suspicion | there may be | there might be | cannot exclude | can not exclude | cannot rule out | may represent | may reflect
        hedge forward 3 : could represent | could reflect | might represent | differential | differential includes
        hedge forward 3 : differential considerations include | considerations include | consider | such as | perhaps
        hedge forward 3 : cannot distinguish | chance of | potential | conceivably | unclear whether | either | suspicion for
        hedge forward 3 : raise suspicion of | raises suspicion of | raising the question of | raises the question of
        hedge forward 3 : cannot differentiate | favours | favoured over | suggestion of | worrying for | to exclude | to rule out | r o | query | raising the possibility of | possibility of | raises concern for | hint of
        hedge forward 3 : not excluded is | vs | versus | raises the possibility of | apparent | potentially | rule out
        hedge forward 2 : favored over | favoured over | is favored over | is favoured over | more likely than | rather than | unlikely | doubtful | less likely | low suspicion for | not favored
        hedge forward 1 : very unlikely | highly unlikely
        hedge forward 4 : typical of | characteristic of | pathognomonic of | pathognomonic for | in line with | in favor of
        hedge forward 4 : thought to be | thought to represent | felt to be | felt to represent | believed to be | believed to represent
        hedge forward 4 : presumptive | attributable to | appearances of | the appearance of | fits with | fitting | favours | favouring
        hedge forward 3 : uncertain whether | unclear if | question whether | hard to say whether | difficult to say whether | whether
        hedge forward 3 : raising concern for | raises concern of | concern of | concern about | concern regarding | worry about
        hedge forward 3 : evaluate for | evaluate for possible | assess for | evaluated for | assessed for | look for | looking for
        hedge forward 3 : suspicious of | ddx | differential diagnosis | differential diagnoses include | differential diagnosis includes
        hedge forward 3 : question | questioning | cannot be told from | indistinguishable from | cannot be distinguished from
        hedge forward 3 : could be | might be | may be | can be | cannot confidently exclude | cannot reliably exclude | cannot entirely exclude
        hedge forward 3 : cannot definitively exclude | cannot completely exclude | does not exclude | do not exclude | not excluding
        hedge forward 3 : does not rule out | nor excluded | neither confirms nor excludes | neither confirm nor exclude
        hedge backward 4 : is likely | are likely | is probable | is favored | are favored
        hedge backward 3 : is suspected | suspected | is conceivable | a consideration | until proven otherwise | could have
        hedge backward 3 : in the differential | on the differential | be kept in mind | is a concern | a concern | of concern
        hedge backward 3 : could account for | may account for | might account for | may be present | might be present
        hedge backward 3 : could be present | can be present | is considered | are considered | is equivocal | are equivocal
        hedge backward 3 : equivocal | indeterminate | difficult to rule out | hard to rule out | difficult to exclude
        hedge backward 3 : neither confirmed nor excluded | cannot be confirmed | be confidently excluded | be reliably excluded
        hedge backward 3 : not be confidently excluded | not be reliably excluded | be confidently ruled out | cannot be told from
        hedge backward 3 : cannot be confidently excluded | cannot be reliably excluded | cannot be entirely excluded
        hedge backward 3 : cannot be completely excluded | cannot be definitively excluded | cannot be fully excluded
        hedge backward 3 : not be entirely excluded | not be completely excluded | not be definitively excluded
        hedge backward 3 : would look the same | could look the same | may look the same | is uncertain | are uncertain | is unclear
        hedge backward 3 : remains possible | remain possible | remains a possibility | is entertained | is contemplated
        hedge backward 3 : might merely be | may merely be | may be artifactual | may be artefactual | may be artifact | may be projectional
        hedge backward 3 : may explain | could explain | might explain | would explain | may be responsible | could be responsible
        hedge backward 3 : cannot be distinguished from | warrants exclusion | requires exclusion | a differential | the differential
        hedge backward 3 : to be ruled out | must be ruled out | should be ruled out | needs to be ruled out | not certain
        hedge backward 3 : might be a possibility | worth considering | is to be considered | should be suspected | is feared
        hedge backward 4 : is thought likely | appears likely | seems likely | are probable | is presumed | are presumed | presumed
        hedge backward 4 : is favoured | are favoured | most likely | likely | probable | is thought more likely
        hedge forward 3 : low likelihood of | low probability of | low probability for | intermediate probability of | some suspicion for
        hedge forward 3 : intermediate suspicion for | moderate suspicion for | high suspicion for | indeterminate for | equivocal for
        hedge forward 3 : suspect | suspects | maybe | seemingly | alternatively | improbable | given to | consideration of
        hedge forward 3 : whether there is | whether there are | if there is a | if there is an | as to whether | could well be
        hedge forward 3 : cannot be differentiated from | difficult to distinguish from | remote possibility of | distinct possibility of
        hedge forward 3 : not to be confused with | questionably | uncertain for | unable to exclude | unable to rule out | impossible to exclude
        hedge forward 3 : impossible to rule out | difficult to exclude | hard to exclude | must exclude | need to exclude | needs to exclude
        hedge forward 4 : high probability of | high likelihood of | strongly suggests | strongly suggestive of | highly suggestive of
        hedge backward 3 : has not been excluded | not been excluded | have not been excluded | not been ruled out | not ruled out
        hedge backward 3 : is a remote possibility | remote possibility | distinct possibility | one possibility | a possibility | an alternative
        hedge backward 3 : needs exclusion | need exclusion | being considered | hinted | be missed | may be missed | could be missed | can be missed | might be missed | may be obscured | could be obscured | been questioned | not favored | not favoured
        hedge backward 3 : is not ruled out | be overlooked | be obscured | has been raised | been suggested | is mooted | is postulated
        hedge forward 3 : but not diagnostic of | not diagnostic of | not specific for | but not specific for | not pathognomonic of
        hedge backward 3 : be dismissed | not be dismissed | could look like this | can look like this | may look like this | less so
        hedge backward 3 : could look similar | may look similar | might look similar | similar appearance | cannot be dismissed
        hedge backward 3 : would be a consideration | would be considered | be borne in mind | be entertained | bears consideration
        hedge backward 3 : must be excluded | has to be excluded | needs to be excluded | should be excluded | to be excluded
        hedge backward 3 : can't be excluded | cannot be discounted | not be discounted | can't be ruled out | questioned
        hedge backward 3 : is queried | queried | plausible | one consideration | must be suspected | to be suspected
        hedge backward 3 : be considered | as a possibility | be differentiated | another consideration | may have supervened
        hedge backward 3 : not fully excluded | not definitively excluded | doubtful | is improbable | conceivable | is raised
        hedge backward 3 : difficult to exclude | hard to exclude | is a possibility | in question | is raised
        hedge backward 3 : is possible | are possible | possible | cannot be excluded | can not be excluded | not excluded
        hedge backward 3 : not be excluded | cannot be ruled out | can not be ruled out | not be ruled out | is questioned
        hedge backward 3 : is questionable | are questionable | to be considered | be considered | is not excluded
        hedge backward 3 : not entirely excluded | not completely excluded
        hedge backward 2 : is unlikely | are unlikely | unlikely | is doubtful | less likely | are less likely
        hedge backward 1 : very unlikely | highly unlikely
        none forward 5 : no change | no significant change | no interval change | no significant interval change
        none forward 5 : no definite change | no appreciable change | no substantial change | without change | not changed
        none forward 5 : without significant change | without interval change | not significantly changed | not only
        none forward 5 : no increase | no decrease | no progression | no interval increase | not optimally | not well
        none forward 5 : not present in | not present on | not seen on the prior | not seen previously | not present before
        none forward 5 : not present previously | not visible on | no growth | not grown | nearly completely cleared
        none forward 5 : almost entirely resolved | almost completely resolved | nearly completely resolved | nearly resolved
        none forward 5 : partially resorbed | partly resolved | partially reabsorbed | partially evacuated | partly cleared
        none forward 5 : partially resolved | incompletely resolved | mostly resolved | largely resolved | partially cleared
        none forward 5 : of doubtful significance | of questionable significance | of uncertain significance | of doubtful relevance
        none forward 5 : of unclear significance | of indeterminate significance | clinically indeterminate | newly apparent
        none forward 5 : now apparent | becomes apparent | readily apparent | is apparent | are apparent | now more apparent
        none forward 5 : none of them | none of which | none of these | is considered benign | is considered stable
        none forward 5 : is considered normal | considered to be | are considered benign | considered benign | not significantly
        none forward 5 : unable to evaluate | not included | not imaged | not assessed | not applicable | not limited to
        none forward 5 : may be obtained | may be performed | could be performed | can be performed | may be helpful | may be considered
        none forward 5 : could be considered | might be considered | may be useful | could be obtained | not just | not merely | not simply
        none forward 5 : not resolved | not yet resolved | not cleared | not completely resolved | not fully resolved | not disappeared
        none forward 5 : partial resolution of | near complete resolution | almost complete resolution | incomplete resolution
        none forward 5 : nearly complete resolution | partial clearing of | near total resolution | subtotal resolution
        none forward 5 : and removed | and then removed | and retrieved | and withdrawn | and was removed | and completely removed
        none forward 5 : of may | in may | since may | from may | dated may | on may | late may | early may | mid may
        none forward 5 : not know | not known | not evaluated | not been evaluated | not performed | no prior | not certain
        none forward 5 : gram negative | not completely | not entirely | not fully | no further evaluation
        open forward 5 : no new | nor new | without new | evaluation for | assessment for | sensitivity for | screening for
        open forward 5 : evaluation of possible | surveillance for | risk of | risk for | risk factors for
        open forward 5 : to confirm resolution of | to document resolution of | to ensure resolution of | until resolution of
        open forward 5 : mistaken for | confused with | confirm resolution of | to confirm clearance of | to assess resolution of
        open forward 5 : simulating | mimicking | masquerading as | mimics | simulates | mimic of
        stop forward 5 : positive for | secondary to | but | however | except | although | though | apart from | aside from | other than | there is
        stop forward 5 : there are | which | while | whereas | besides | otherwise | with the exception of
        stop forward 5 : is seen | are seen | is noted | are noted | is present | are present | is identified
        stop forward 5 : are identified | is again seen | are again seen | is demonstrated | are demonstrated | demonstrates
        stop forward 5 : shows | contains | has | have | measures | measuring | cause of | causes | because of
        """

    /// What a trigger does.
    enum Effect: String, Sendable { case absent, hedge, open, none, stop }

    /// On which side of it.
    enum Direction: String, Sendable { case forward, backward }

    struct Trigger: Sendable {
        let effect: Effect
        let direction: Direction
        let certainty: Int
    }

    /// By direction: "not seen" has one meaning before a word and another behind it.
    static let forward = index(.forward)
    static let backward = index(.backward)

    private static func index(_ direction: Direction) -> TermIndex<Trigger> {
        var index = TermIndex<Trigger>()
        for (key, terms) in table.rows() {
            let words = key.split(separator: " ")
            guard words.count == 3, let effect = Effect(rawValue: String(words[0])),
                let its = Direction(rawValue: String(words[1])), let certainty = Int(words[2])
            else { preconditionFailure("a trigger's line: \(key)") }
            guard its == direction else { continue }
            for term in Term.all(in: terms) {
                index.insert(term, Trigger(effect: effect, direction: direction, certainty: certainty))
            }
        }
        return index
    }
}
