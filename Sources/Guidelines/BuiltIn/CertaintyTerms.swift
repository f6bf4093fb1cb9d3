/// The words in which a site tells how certain a finding is.
public struct CertaintyTerms: Sendable, Equatable {
    /// What is accepted, in lower case.
    public let accepted: [String]
    private let acceptedPhrases: Phrases

    /// A profile with the accepted terms; every other hedge in use violates it.
    public init(accepting terms: [String]) {
        accepted = terms.map { $0.lowercased() }
        acceptedPhrases = Phrases(accepted, evenDenied: true)
    }

    /// Most likely above 90 %, likely 75 to 90, may represent 25 to 75, unlikely 5 to 25, very unlikely below 5, and
    /// "consistent with" for known diagnoses.
    ///
    /// Source: Brigham and Women's Hospital, standardized terms of diagnostic certainty, 2020.
    public static let brigham = CertaintyTerms(accepting: [
        "most likely", "likely", "may represent", "unlikely", "very unlikely", "consistent with",
    ])

    /// The first hedge that is not accepted: Unicode-scalar offsets in the text.
    func violation(in text: PlainText) -> Range<Int>? {
        let words = text.words[...]
        var index = 0
        while index < words.count {
            let hedge = Self.hedges.end(in: words, from: index)
            let accepted = acceptedPhrases.end(in: words, from: index)
            // "Less likely" is a hedge of its own, although "likely" may be accepted.
            if let hedge, hedge > accepted ?? 0 {
                return words[index].range.lowerBound..<words[hedge - 1].range.upperBound
            }
            index = accepted ?? index + 1
        }
        return nil
    }

    private static let hedges = Phrases(
        """
        most likely | likely | may represent | unlikely | very unlikely | consistent with | possible | possibly | probable
        probably | presumed | presumably | suggestive of | suggesting | suspicious for | concerning for | worrisome for
        compatible with | could represent | might represent | may reflect | could reflect | cannot exclude
        cannot be excluded | cannot rule out | cannot be ruled out | questionable | equivocal | in keeping with
        highly likely | less likely | doubtful | perhaps
        """, evenDenied: true)
}
