/// What an impression or findings assert, read by a small extractor that only evaluation and gate use.
///
/// It shares no code and no vocabulary with the extractor that gives rewards: whoever grades is not who rewards.
/// Method: phrases of a table, NegEx-like windows (Chapman et al., J Biomed Inform 2001;34:301), and the 14 labels of
/// CheXpert (Irvin et al., AAAI 2019).
public struct GradedReport: Sendable, Equatable {
    /// Facts in the order of the text; one concept may come several times.
    public let facts: [GradedFact]
    /// The strongest statement that nothing is abnormal, if there is one.
    public let globalNegative: GlobalNegative?
    /// CheXpert's labels; what is not mentioned has no entry.
    public let labels: [ReportLabel: LabelMark]

    /// A statement that nothing is abnormal.
    public enum GlobalNegative: String, Sendable {
        /// "Normal chest."
        case unlimited
        /// "No acute disease", "otherwise normal".
        case limited
    }

    /// Reads a text.
    ///
    /// - Parameter text: sentences of an impression or of findings.
    public init(_ text: String) {
        var facts: [GradedFact] = []
        var globalNegative: GlobalNegative?
        for sentence in GradedSentence.all(in: text) {
            let reading = SentenceReading(sentence)
            let found = reading.facts()
            if !facts.isEmpty, found.isEmpty { facts[facts.count - 1].add(reading.orphanSizes) }
            facts += found
            guard let negative = reading.globalNegative else { continue }
            globalNegative = globalNegative == .unlimited ? .unlimited : negative
        }
        self.facts = facts
        self.globalNegative = globalNegative
        labels = ReportLabel.marks(of: facts, hasGlobalNegative: globalNegative != nil)
    }

    /// A report that asserts given facts and nothing else.
    init(facts: [GradedFact]) {
        self.facts = facts
        globalNegative = nil
        labels = ReportLabel.marks(of: facts, hasGlobalNegative: false)
    }

    /// Whether nothing but a global negative is said: no fact is present or uncertain.
    public var isOnlyGlobalNegative: Bool { globalNegative != nil && !facts.contains(where: \.isPositive) }
}
