/// Something that a text asks to be done: imaging again or elsewhere, or another action.
///
/// A reader of its own for evaluation and gate, with its own phrases. What is asked of the requesting physician's
/// memory ("correlate clinically", "compare with prior films") and what was communicated are no recommendations.
public struct GradedRecommendation: Sendable, Equatable {
    /// What is asked for.
    public enum Kind: String, Sendable {
        case imaging
        /// Tissue, a referral, an endoscopy, …
        case action
    }

    /// What is asked for; imaging where both are.
    public let kind: Kind
    /// The clause that asks: Unicode-scalar offsets in the text, half open.
    public let span: Range<Int>

    /// The recommendations of a text, in order; at most one a clause.
    public static func all(in text: String) -> [GradedRecommendation] {
        GradedSentence.all(in: text).flatMap { sentence in
            sentence.tokens.split { clauseEnds.contains($0.text) }.compactMap { Self(Array($0)) }
        }
    }

    private init?(_ tokens: [GradedToken]) {
        guard let first = tokens.first, let last = tokens.last else { return nil }
        guard !Self.finds(Self.denials, in: tokens), !Self.isLookBack(tokens) else { return nil }
        let asksForImaging = Self.finds(Self.imaging, in: tokens)
        guard asksForImaging || Self.finds(Self.actions, in: tokens) else { return nil }
        guard Self.finds(Self.requests, in: tokens) || Self.isTimed(tokens) || Self.isHeading(tokens) else {
            return nil
        }
        kind = asksForImaging ? .imaging : .action
        span = first.range.lowerBound..<last.range.upperBound
    }

    private static func finds(_ index: PhraseIndex<Void>, in tokens: [GradedToken]) -> Bool {
        tokens.indices.contains { index.match(in: tokens, at: $0) != nil }
    }

    /// "Comparison with old films would be helpful".
    private static func isLookBack(_ tokens: [GradedToken]) -> Bool {
        let compares = tokens.contains { word in ["compar", "correlat"].contains { word.text.hasPrefix($0) } }
        let earlier: Set<String> = ["prior", "priors", "previous", "old", "outside", "earlier"]
        return compares && tokens.contains { earlier.contains($0.text) }
    }

    /// "CT in 3 months", "ultrasound after six weeks"; but not "CT 3 months ago".
    private static func isTimed(_ tokens: [GradedToken]) -> Bool {
        tokens.indices.contains { index in
            guard ["in", "at", "within", "after", "every"].contains(tokens[index].text) else { return false }
            let after = tokens[(index + 1)...].prefix(4)
            return after.contains { word in ["day", "week", "month", "year"].contains { word.text.hasPrefix($0) } }
                && after.first.map { $0.number != nil || spelled.contains($0.text) } ?? false
        } && !tokens.contains { told.contains($0.text) }
    }

    /// "Follow-up CT.": a clause that begins with what is to be done and tells nothing.
    private static func isHeading(_ tokens: [GradedToken]) -> Bool {
        let first = tokens[0].text
        return
            (["followup", "repeat", "surveillance", "refer"].contains(first)
            || first == "follow" && tokens.count > 1 && tokens[1].text == "up")
            && !tokens.contains { told.contains($0.text) }
    }

    private static func phrases(_ table: String) -> PhraseIndex<Void> {
        var index = PhraseIndex<Void>()
        for notation in table.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
            let phrase = Phrase(notation, spansCommas: true)
            if !phrase.elements.isEmpty { index.add(phrase, ()) }
        }
        return index
    }

    private static let clauseEnds: Set<String> = ["but", "however", "although", "though", "unless"]
    private static let spelled: Set<String> = [
        "a", "one", "two", "three", "four", "six", "eight", "ten", "twelve", "eighteen", "some",
    ]
    /// Verbs of clauses that tell what was, or what is to be seen.
    private static let told: Set<String> = [
        "shows", "showed", "demonstrates", "demonstrated", "reveals", "revealed", "was", "were", "ago", "has", "have",
        "since", "performed", "unchanged", "stable",
    ]

    private static let requests = phrases(
        """
        recommend*, advis*, is suggested, are suggested, we suggest, would suggest, i suggest, suggest follow
        suggest repeat, suggest further, suggest ct, suggest mri, suggest ultrasound, suggest biopsy
        should be obtained, should be performed, should be repeated, should be done, should be considered
        should be followed, should be evaluated, should be referred, should be sampled, should follow
        should undergo, should have, should receive, warrant*, consider, can be considered, could be considered
        may be considered, obtain, be obtained, could be performed, can be performed, may be performed
        is indicated, are indicated, be helpful, be useful, of benefit, is needed, are needed, is required
        are required, is necessary, are necessary, needs, requires, is due, is appropriate, is prudent, is desirable
        may benefit, would benefit, to be followed, proceed to, proceed with, further evaluation with
        further evaluated with, further characteriz* with, better evaluated with, evaluate further with
        follow up with, follow up by, follow up to, follow up until, continue* follow, continu* surveillance
        propose*, please obtain, please perform, please refer, is requested, are requested, urged
        """)
    private static let imaging = phrases(
        """
        ct, cta, computed tomograph*, tomograph*, mri, mra, mrcp, mr, magnetic resonance, ultraso*, sonogra*, pet
        radiograph*, film, films, view, views, x ray*, xray*, imaging, follow up, followup, surveillance, scan, scans
        rescan*, mammogra*, scintigra*, angiogra*, doppler, repeat study, repeat exam*, reimaging, echocardiogra*
        be followed, be repeated
        """)
    private static let actions = phrases(
        """
        biops*, needle aspirat*, fna, sampling, tissue diagnosis, histolog*, consult*, referral, refer, referred
        endoscop*, colonoscop*, bronchoscop*, cystoscop*, workup, work up, further evaluat*, evaluation, characteriz*
        drainage, laboratory, surgical, neurosurg*, urolog*, surgery, intervention, reposition*, retract*, withdraw*
        multidisciplinary, tumor board, treatment, evaluated
        """)
    private static let denials = phrases(
        """
        no follow up, no followup, no further, no additional, not recommended, not needed, not required, not necessary
        not indicated, not warranted, not advised, no need, no imaging, without need, without follow up, no routine
        no specific follow, unnecessary, not call for, not require, not need, no surveillance, nothing further
        no .. recommended, no .. needed, no .. required, no .. necessary, no .. indicated
        """)
}
