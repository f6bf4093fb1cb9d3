/// The words by which sentences of findings are cut into passages, as stems: a stem matches the words that begin with it.
///
/// Findings themselves are named by the concept tables. What they lack is kept, as unclassified, and never counts as
/// normal.
enum FindingsVocabulary {
    /// Words that make a passage without a finding a normal one.
    static let normal: Set<String> = [
        "normal", "normally", "unremarkable", "intact", "clear", "limits", "negative", "patent", "preserved",
        "maintained", "symmetric", "symmetrical", "well-expanded", "well-aerated", "well-inflated", "aerated",
        "expanded", "inflated", "midline", "expected", "appropriate", "satisfactory", "unchanged", "stable", "grossly",
        "satisfactorily", "sharp", "smooth", "homogeneous", "nondilated", "unobstructed", "physiologic",
    ]

    /// A clause that ends in one of these calls its subject normal, whatever the subject is.
    static let normalEndings: Set<String> = ["normal", "unremarkable", "intact", "clear", "limits", "patent"]

    /// Stems of sentences about how the study was done.
    static let technique: [[String]] = phrases(
        """
        obtained, performed, acquired, technique, views, view of, images, image of, sequences, intravenous
        contrast, contrast was, contrast administ, injected, protocol, compared, comparison, reconstruct,
        reformat, axial, sagittal, the study, this study, this exam, the exam, examination consists, informed
        consent, history of
        """)

    /// Words that negate what follows them in the sentence.
    static let negations: [[String]] = phrases(
        """
        no, not, without, negative for, free of, free from, absence of, absent, clear of, neither, nor, none,
        never, rule out, rules out
        """)

    /// Words after a finding that negate it.
    static let lateNegations: [[String]] = phrases(
        """
        is absent, are absent, has resolved, have resolved, resolved, ruled out, unlikely, has cleared, have
        cleared, not seen, not identified, not visualized, not visualised, not evident, not present, not
        demonstrated, not noted, not appreciated, not detected, not enlarged, not dilated, not thickened, not
        congested, not displaced, not widened, not elevated, not increased, not distended, not significantly
        enlarged, no longer
        """)

    /// Phrases that hold a negation and negate nothing.
    static let falseNegations: [[String]] = phrases(
        """
        cannot be excluded, can not be excluded, not be excluded, not excluded, not be ruled out, cannot
        exclude, not exclude, not completely, not entirely, not fully, not optimally, not well, not definitely,
        no change, no significant change, no interval change, no significant interval change, no definite
        change, without change, without significant change, without interval change, not changed, not
        significantly changed, not only
        """)

    /// Words that end the reach of a negation. "With" does so only after "not": "no fracture with displacement" denies
    /// both, "not enlarged with a small effusion" asserts one.
    static let terminators: [[String]] = phrases(
        """
        but, however, except, although, though, apart from, aside from, other than, there is, there are, which,
        while, whereas, besides
        """)

    /// Words by which a new assertion begins behind the comma of a denial.
    static let openers: Set<String> = [
        "a", "an", "there", "small", "moderate", "large", "tiny", "mild", "severe", "massive", "trace", "minimal",
        "subtle",
        "only", "new", "stable", "unchanged", "left", "right", "bilateral", "interval", "patchy", "multiple", "acute",
        "old",
    ]

    /// Sides.
    static let sides: Set<String> = [
        "left", "right", "bilateral", "bilaterally", "left-sided", "right-sided", "both", "bibasilar", "bibasal",
        "biapical", "unilateral", "contralateral", "ipsilateral",
    ]

    /// Stems of words that weaken, compare or qualify a finding, and must not be lost from it.
    static let qualifiers: [[String]] = phrases(
        """
        may, might, could, possib, probab, likely, suspici, suspect, suggest, consistent, compatible, represent,
        concern, question, equivocal, cannot, exclude, versus, vs, or, no, not, without, favor, new, old,
        healed, remote, acute, chronic, subacute, prior, previous, resolv, improv, worse, progress, increas,
        decreas, stable, unchanged, change, interval, small, mild, moderate, severe, large, tiny, trace,
        minimal, massive, marked, slight, subtle, recommend, follow, correlat, residual, recurrent, post
        """)

    /// Stems of words that call a finding new or worse.
    static let worsening: [[String]] = phrases(
        "new, newly, acute, increas, worse, progress, develop, enlarg, recent, interval")

    /// Words that can be left out without changing what a sentence says.
    static let droppable: Set<String> = [
        "the", "a", "an", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "there", "seen",
        "noted",
        "identified", "visualized", "visualised", "demonstrated", "present", "observed", "again", "also", "which",
        "that",
        "this", "these", "evidence", "evident", "redemonstrated", "appears", "appear", "however", "additionally",
    ]

    /// Words that join a clause to the one before it and belong to neither.
    static let conjunctions: Set<String> = [
        "and", "or", "but", "though", "although", "however", "which", "with", "while",
    ]

    /// Words that no statement begins or ends with.
    static let connecting: Set<String> = [
        "and", "or", "of", "in", "at", "on", "to", "with", "for", "by", "from", "as", "than", "over", "under", "within",
        "into", "between", "through", "near", "along", "after", "before", "since", "the", "a", "an", "is", "are", "was",
        "were", "be", "been", "which", "that", "this", "but", "though", "although", "may", "might", "could", "likely",
        "possibly", "probably", "not", "no", "without", "versus", "measuring", "measures", "representing", "suggesting",
        "suggestive", "consistent", "compatible", "involving", "including", "about", "approximately",
    ]

    /// Verbs that need an object.
    static let transitive: Set<String> = [
        "demonstrate", "demonstrates", "show", "shows", "has", "have", "contain", "contains", "reveal", "reveals",
        "exhibit",
    ]

    /// Splits "a, b c" into [["a"], ["b", "c"]].
    private static func phrases(_ list: String) -> [[String]] {
        list.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    }
}
