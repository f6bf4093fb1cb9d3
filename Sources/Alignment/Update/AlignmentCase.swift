public import ClinicalText
public import ImpressionWriting

/// A case to learn from.
public struct AlignmentCase: Sendable {
    /// Where a case comes from.
    public enum Origin: Sendable, Equatable {
        /// A correction that no run has learnt from.
        case new
        /// A correction that an earlier run has learnt from.
        case replay
        /// A signed report that is there in every run.
        case anchor
    }

    /// The source's id.
    public let id: String
    /// What the model is told.
    public let writing: WritingCase
    /// What is known of the study besides its findings.
    public let context: CaseContext
    /// The statements that a radiologist signed, in canonical order; nil where none is known.
    public var target: [String]?
    /// A draft that was rejected without another text; nil where none was.
    public var rejected: [String]?
    /// Where it comes from.
    public var origin = Origin.new
    /// Cases that share it are no independent ones.
    public var cluster: String
    /// Whether what was signed names no finding.
    public let isNormal: Bool

    /// A case with what is known of it.
    public init(
        id: String, writing: WritingCase, context: CaseContext, target: [String]?, rejected: [String]? = nil,
        cluster: String? = nil
    ) {
        self.rejected = rejected
        self.cluster = cluster ?? id
        self.id = id
        self.writing = writing
        self.context = context
        self.target = target
        isNormal = target.map(CanonicalOrder.isNormal) ?? FindingsReader.passages(in: writing.findings).isEmpty
    }
}
