/// Something that a reader should look at before the draft is signed.
public struct Check: Sendable, Equatable {
    /// What it is about; the names are part of the command line's contract.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        case side, age, sex, critical, followup, communication, order, assessment, guidance
        case unsupported, contradicted, omitted, size, quality
    }

    /// How much it matters.
    public enum Severity: String, Sendable, Comparable, Codable {
        /// The draft or the report may harm a patient as it stands.
        case critical
        /// It is probably wrong or lacks something.
        case warning
        /// What is worth knowing.
        case information

        /// The more severe is less.
        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .critical: 0
            case .warning: 1
            case .information: 2
            }
        }
    }

    /// What it is about.
    public let kind: Kind
    /// What it found, stable: `SIDE_DISCREPANCY`.
    public let code: String
    /// How much it matters.
    public let severity: Severity
    /// The characters of the findings that it rests on: Unicode-scalar offsets, half open.
    public let findingsSpans: [Range<Int>]
    /// The characters of the impression that it rests on: offsets into its statements joined by newlines.
    public let impressionSpans: [Range<Int>]
    /// What the reader is told; it has no text of the report.
    public let message: String
    /// Of a recommended follow-up what is to be done; nil for other checks.
    public let followUp: FollowUp?

    /// What a follow-up is.
    public struct FollowUp: Sendable, Equatable {
        /// The modality or another action; nil where the text names none.
        public let action: String?
        /// When, in months; nil where the text does not say.
        public let months: ClosedRange<Double>?
    }

    init(
        _ kind: Kind, _ code: String, _ severity: Severity, findings: [Range<Int>] = [], impression: [Range<Int>] = [],
        _ message: String, followUp: FollowUp? = nil
    ) {
        self.kind = kind
        self.code = code
        self.severity = severity
        findingsSpans = findings
        impressionSpans = impression
        self.message = message
        self.followUp = followUp
    }
}
