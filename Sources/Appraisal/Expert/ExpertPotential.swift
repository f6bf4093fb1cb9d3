import ClinicalText

/// What a radiologist's correction says of a draft: the expert component of the reward.
///
/// Source: RGRO, section 2, "Expert": in [-.5, 1], half the weighted similarity of the words, half the weighted F1 of the
/// facts. It keeps what the correction says, so that several drafts of a case cost little.
public struct ExpertPotential: Sendable {
    private let words: WeightedWords
    private let reading: ReportReading

    /// - Parameter correction: the signed statements, in order; where a draft was accepted unchanged, its own.
    public init(correction: [String]) {
        let text = correction.joined(separator: "\n")
        words = WeightedWords(text)
        reading = FactReader.reading(of: text)
    }

    /// The potential of the statements so far, 0 to 1.
    public func potential(_ statements: [String]) -> Double {
        let text = statements.joined(separator: "\n")
        let similarity = WeightedWords(text).similarity(to: words)
        return (similarity + WeightedFactAgreement.f1(FactReader.reading(of: text), reading)) / 2
    }

    /// The potentials of a draft before its first statement and after each stage.
    ///
    /// - Parameter prefixes: the statements after each stage, the whole draft last.
    public func component(_ prefixes: [[String]]) -> PotentialTrace.Component {
        PotentialTrace.Component(potentials: ([[]] + prefixes).map(potential))
    }

    /// What a draft that was rejected without a text says of another: -.5 for one that is much the same, else nothing.
    ///
    /// It is a terminal term: the potential of every prefix is 0.
    ///
    /// - Returns: nil where the two are less than .9 alike.
    public static func rejection(of draft: [String], rejected: [String]) -> Double? {
        let other = WeightedWords(rejected.joined(separator: "\n"))
        return WeightedWords(draft.joined(separator: "\n")).similarity(to: other) >= 0.9 ? -0.5 : nil
    }
}
