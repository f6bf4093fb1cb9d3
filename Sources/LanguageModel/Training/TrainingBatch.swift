import Tensors

/// Sequences to learn from, one behind the other in one row of tokens; none sees another.
///
/// Several continuations of one prompt share its tokens: they are branches, each of which sees the prompt and itself.
public struct TrainingBatch: Sendable, Equatable {
    /// A prompt and what follows it, in token ids.
    public struct Group: Sendable, Equatable {
        /// At least one token.
        public let prompt: [Int32]
        /// Each with at least one token, the last of which is only a target.
        public let continuations: [[Int32]]

        /// A prompt with one or more continuations.
        public init(prompt: [Int32], continuations: [[Int32]]) {
            precondition(
                !prompt.isEmpty && !continuations.isEmpty && continuations.allSatisfy { !$0.isEmpty },
                "a sequence without prompt or target")
            self.prompt = prompt
            self.continuations = continuations
        }

        /// Tokens that go through the network.
        public var tokens: Int { prompt.count + continuations.reduce(0) { $0 + $1.count - 1 } }
    }

    /// A token whose probability matters.
    public struct Target: Sendable, Equatable {
        /// Which of the batch's tokens stands before it; branches have the last token of their prompt in common.
        public let row: Int
        /// Its id.
        public let token: Int32
    }

    /// Ids of all sequences: `[tokens]`.
    public let tokens: [Int32]
    /// In the order of the continuations, and of the tokens in each.
    public let targets: [Target]
    /// How many of the targets belong to each continuation.
    public let targetCounts: [Int]
    /// Every token asks.
    let packed: PackedSequences
    /// Only the targets' rows ask.
    let packedTargets: PackedSequences
    /// For each target its place among the rows that ask; nil where each has a row of its own, in their order.
    let headRows: [Int]?

    /// A batch of whole sequences.
    ///
    /// - Parameter sequences: each with a prompt of at least one token and a target of at least one.
    public init(_ sequences: [(prompt: [Int32], target: [Int32])]) {
        self.init(sequences.map { Group(prompt: $0.prompt, continuations: [$0.target]) })
    }

    /// A batch of prompts with their continuations.
    public init(_ groups: [Group]) {
        var tokens: [Int32] = []
        var targets: [Target] = []
        var trees: [PackedSequences.Tree] = []
        for group in groups {
            let first = tokens.count
            tokens += group.prompt
            let last = tokens.count - 1
            for continuation in group.continuations {
                targets.append(Target(row: last, token: continuation[0]))
                for (before, token) in zip(continuation, continuation.dropFirst()) {
                    tokens.append(before)
                    targets.append(Target(row: tokens.count - 1, token: token))
                }
            }
            // A single continuation needs no branch.
            let branches = group.continuations.map { $0.count - 1 }
            trees.append(
                branches.count == 1
                    ? PackedSequences.Tree(trunk: tokens.count - first)
                    : PackedSequences.Tree(trunk: group.prompt.count, branches: branches))
        }
        let rows = targets.map(\.row)
        let asking = Set(rows).sorted()
        self.tokens = tokens
        self.targets = targets
        targetCounts = groups.flatMap { $0.continuations.map(\.count) }
        packed = PackedSequences(trees: trees)
        packedTargets = PackedSequences(trees: trees, queryRows: asking)
        let places = Dictionary(uniqueKeysWithValues: asking.enumerated().map { ($1, $0) })
        headRows = asking == rows ? nil : rows.compactMap { places[$0] }
    }
}
