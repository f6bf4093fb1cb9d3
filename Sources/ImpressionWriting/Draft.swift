public import ClinicalText

/// An impression as the model wrote it.
public struct Draft: Sendable, Equatable {
    /// One statement.
    public struct Statement: Sendable, Equatable {
        /// Its text, with its full stop.
        public let text: String
        /// How significant its finding is; nil for a denial and for a finding that no list knows.
        public let tier: SignificanceTier?
        /// The sentence of the findings that it rests on, Unicode-scalar offsets; nil for a denial and where the model
        /// wrote freely.
        public let support: Range<Int>?
        /// Whether it is a sentence of the findings that the model left out.
        public let isCopied: Bool

        /// A statement.
        public init(text: String, tier: SignificanceTier?, support: Range<Int>?, isCopied: Bool = false) {
            self.text = text
            self.tier = tier
            self.support = support
            self.isCopied = isCopied
        }
    }

    /// In the order written, without numbers.
    public var statements: [Statement]
    /// Tokens that the model generated.
    public let tokens: Int
    /// Whether a limit ended it: before every finding that must be mentioned was, or before the model's own end.
    public let isIncomplete: Bool

    /// The statements, one a line.
    public var text: String { statements.map(\.text).joined(separator: "\n") }
}
