/// The words in which a site tells how certain a finding is.
public struct CertaintyTerms: Sendable, Equatable {
    /// What is accepted.
    public let accepted: [String]
    /// Hedges that are in use and not accepted.
    let others: Phrases

    /// A profile with the accepted terms; every other hedge in use violates it.
    public init(accepting terms: [String]) {
        accepted = terms.map { $0.lowercased() }
        others = Phrases(Self.hedges.filter { !terms.contains($0) })
    }

    /// Most likely above 90 %, likely 75 to 90, may represent 25 to 75, unlikely 5 to 25, very unlikely below 5, and
    /// "consistent with" for known diagnoses.
    ///
    /// Source: Brigham and Women's Hospital, standardized terms of diagnostic certainty, 2020.
    public static let brigham = CertaintyTerms(accepting: [
        "most likely", "likely", "may represent", "unlikely", "very unlikely", "consistent with",
    ])

    private static let hedges = [
        "most likely", "likely", "may represent", "unlikely", "very unlikely", "consistent with", "possible",
        "possibly",
        "probable", "probably", "presumed", "presumably", "suggestive of", "suggesting", "suspicious for",
        "concerning for",
        "worrisome for", "compatible with", "could represent", "might represent", "may reflect", "could reflect",
        "cannot exclude", "cannot be excluded", "cannot rule out", "cannot be ruled out", "questionable", "equivocal",
        "in keeping with", "highly likely", "less likely", "doubtful", "perhaps",
    ]
}
