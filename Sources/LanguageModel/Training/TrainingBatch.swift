import Tensors

/// Sequences to learn from, one behind the other in one row of tokens; none sees another.
public struct TrainingBatch: Sendable, Equatable {
    /// A token whose probability matters.
    public struct Target: Sendable, Equatable {
        /// Which of the batch's tokens stands before it.
        public let row: Int
        /// Its id.
        public let token: Int32
    }

    /// Ids of all sequences: `[tokens]`. The last token of a sequence is only a target.
    public let tokens: [Int32]
    /// In the order of the sequences, and of the tokens in each.
    public let targets: [Target]
    /// How many of the targets belong to each sequence.
    public let targetCounts: [Int]
    /// Every token asks.
    let packed: PackedSequences
    /// Only the targets' rows ask.
    let packedTargets: PackedSequences

    /// A batch of whole sequences.
    ///
    /// - Parameter sequences: each with a prompt of at least one token and a target of at least one.
    public init(_ sequences: [(prompt: [Int32], target: [Int32])]) {
        var tokens: [Int32] = []
        var targets: [Target] = []
        for sequence in sequences {
            precondition(!sequence.prompt.isEmpty && !sequence.target.isEmpty, "a sequence without prompt or target")
            tokens += sequence.prompt
            for token in sequence.target {
                targets.append(Target(row: tokens.count - 1, token: token))
                tokens.append(token)
            }
            tokens.removeLast()
        }
        self.tokens = tokens
        self.targets = targets
        targetCounts = sequences.map(\.target.count)
        let lengths = sequences.map { $0.prompt.count + $0.target.count - 1 }
        packed = PackedSequences(lengths: lengths)
        packedTargets = PackedSequences(lengths: lengths, queryRows: targets.map(\.row))
    }
}
