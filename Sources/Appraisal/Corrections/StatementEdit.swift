/// What became of one statement of a draft, or where one of the signed impression came from.
public struct StatementEdit: Sendable, Equatable {
    /// What was changed.
    public enum Kind: String, Sendable, Equatable, CaseIterable {
        /// Nothing but case and punctuation.
        case kept
        /// Its place among the statements.
        case moved
        /// Words that change no fact.
        case reworded
        /// A statement, or a finding in it, was put in.
        case inserted
        /// A statement, or a finding in it, was taken out.
        case deleted
        /// A side.
        case side
        /// Whether something is there.
        case negation
        /// A measurement.
        case size
        /// How sure something is.
        case certainty
        /// How much of something there is.
        case severity
        /// How something compares with an earlier study.
        case change
        /// What is to be done next.
        case recommendation
    }

    /// How much it matters to the patient.
    public enum Severity: String, Sendable, Comparable, CaseIterable {
        /// Style.
        case none
        /// Nothing that somebody acts on.
        case minor
        /// What is done next, or when, may differ.
        case significant
        /// Harm is likely where nobody corrects it.
        case critical

        /// Less grave is less.
        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// Index of the draft's statement; nil for one that was put in.
    public let draft: Int?
    /// Index of the signed statement; nil for one that was taken out.
    public let signed: Int?
    /// What was changed, in the order of the cases; never empty.
    public let kinds: [Kind]
    /// Of the gravest change.
    public let severity: Severity

    init(draft: Int?, signed: Int?, changes: [(kind: Kind, severity: Severity)]) {
        self.draft = draft
        self.signed = signed
        let kinds = Set(changes.map(\.kind))
        self.kinds = Kind.allCases.filter(kinds.contains)
        severity = changes.map(\.severity).max() ?? .none
    }
}
