/// Words that say how much of a finding there is, how it compares, and where it is.
enum Modifiers {
    private static let severities = """
        trace : trace | tiny | minimal | minimally | minute | punctate | negligible | scant | very small | very mild
        mild : mild | mildly | small | slight | slightly | minor | subtle | low grade | mild to moderate | small to moderate
        moderate : moderate | moderately | moderate sized | medium | moderate to large | moderate to severe
        severe : severe | severely | large | marked | markedly | massive | extensive | gross | grossly | high grade
        severe : advanced | pronounced | very large | critical | tense | diffuse severe
        """

    private static let changes = """
        new : new | newly | interval development | development of | developing | developed | has developed | interval
        new : newly apparent | has formed | have formed | newly seen | since yesterday | not present in | not present on | not present before | not visible on | has appeared | have appeared
        new : newly developed | new from | not present previously | not seen previously | not seen on the prior
        increased : increased | increasing | increase | increase in | enlarging | has enlarged | larger | worse | worsened
        increased : worsening | progress* | interval growth | growing | has grown | more prominent | more conspicuous
        increased : advanced | bigger | greater than | grew | propagating | propagated | up from | has advanced
        increased : extended | doubled | has risen | denser | worsens | increases | grown
        increased : more extensive | interval enlargement | interval increase | interval worsening | more pronounced
        decreased : decreased | decreasing | decrease | smaller | improv* | regress* | interval improvement | lessened
        decreased : down from | down to | lessened | has lessened | less dilated | narrower | retracted | thinner | less avid
        decreased : partially resorbed | partly resolved | partially reabsorbed | partially evacuated | partly cleared
        decreased : shrunk | has shrunk | less than | almost entirely resolved | almost completely resolved
        decreased : nearly completely cleared | nearly completely resolved | nearly resolved | mostly resolved
        decreased : largely resolved | incompletely resolved | partially cleared | less | fewer
        decreased : interval decrease | resolving | partially resolved | less prominent | less conspicuous | diminished
        decreased : partial resolution | partial clearing | clearing | reduced | less extensive | shrinking
        stable : stable | unchanged | no change | no significant change | no interval change | not changed | similar
        stable : unaltered | static | same as before | has not enlarged | not enlarged since | no larger | not larger | no bigger
        stable : no meaningful change | no material change | no change since | does not differ | not changed | has not grown | not grown | no growth | not progressed | no progression | no increase
        stable : has not changed | have not changed | in unchanged position | as previously
        stable : without change | without significant change | without interval change | no significant interval change
        stable : not significantly changed | persistent | persists | again seen | again noted | redemonstrated | constant
        stable : redemonstration | stable appearance | similar in appearance | as before | grossly stable
        stable : grossly unchanged | essentially unchanged | relatively unchanged | remain* | re demonstrated | same
        resolved : dissipated | resorbed | completely evacuated | lysed | settled | has gone | have gone | now gone
        resolved : no longer demonstrated | no longer appreciated | no longer discernible | been removed | disappeared | no longer evident | no longer visible | no longer apparent | no longer visualised
        resolved : resolved | has resolved | have resolved | resolution | interval resolution | cleared | has cleared
        resolved : no longer seen | no longer present | no longer identified | no longer visualized | complete resolution
        """

    private static let sides = """
        left : left | lt | leftward | left sided
        right : right | rt | rightward | right sided
        bilateral : bilateral | bilaterally | biapical | bibasilar | bibasal | bihilar | biventricular
        bilateral : both lungs | both lung | both breasts | both kidneys | both sides | both bases | both hila | both hips
        bilateral : both knees | both ankles | both ears | both eyes | both orbits | both adrenal* | both ovar* | both lobes
        bilateral : both pleural | both costophrenic | both shoulders | both wrists | both hands | both feet | both legs
        bilateral : both hemispheres | both frontal | both parietal | both temporal | both occipital | both apices
        bilateral : both axilla* | both groins | both upper | both lower | both maxillary | both mastoid* | both carotid*
        bilateral : both vertebral | both iliac* | both hemi* | both testes | both renal | both ureters | each kidney
        bilateral : each lung | each breast | each side | each hip | each knee | either side | either breast | either kidney
        bilateral : either lung | either hip | either knee | either adrenal | either ovary | either hemi* | either leg
        bilateral : both thigh* | both cal* | both perihilar | both adnexa* | biatrial | left and right | right and left
        bilateral : bitemporal | bifrontal
        """

    private static let numbers = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    ]

    static let severity: TermIndex<Fact.Severity> = index(severities) { Fact.Severity(rawValue: $0) }
    static let change: TermIndex<Fact.Change> = index(changes) { Fact.Change(rawValue: $0) }
    static let side: TermIndex<Fact.Side> = index(sides) { Fact.Side(rawValue: $0) }

    /// How many a word says, 2 to 20.
    static func count(_ key: String) -> Int? {
        numbers[key] ?? Int(key).flatMap { (2...20).contains($0) ? $0 : nil }
    }

    private static func index<Value>(_ table: String, _ value: (String) -> Value?) -> TermIndex<Value> {
        var index = TermIndex<Value>()
        for (name, terms) in table.rows() {
            guard let meaning = value(name) else { preconditionFailure("a modifier's line: \(name)") }
            for term in Term.all(in: terms) { index.insert(term, meaning) }
        }
        return index
    }
}
