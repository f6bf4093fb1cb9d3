import ImpressionWriting

/// A draft that was sampled for learning.
public struct Rollout: Sendable, Equatable {
    /// As sampled, the end token included: at least one.
    public let tokens: [Int32]
    /// log p of each when it was sampled, in nats.
    public let logProbabilities: [Float]
    /// Its stages.
    public let segmentation: StageSegmentation
    /// The statements after each stage, the whole draft last.
    public let prefixes: [[String]]

    /// A rollout of given tokens.
    init(_ tokens: [Int32], logProbabilities: [Float], _ form: StageForm) {
        self.tokens = tokens
        self.logProbabilities = logProbabilities
        segmentation = form.segmentation(of: tokens)
        prefixes = segmentation.stages.map { form.format.statements(in: tokens[..<$0.upperBound]) }
    }

    /// The whole draft.
    public var statements: [String] { prefixes.last ?? [] }
    /// Whether a limit ended it.
    public var isTruncated: Bool { !segmentation.isEnded }
}
