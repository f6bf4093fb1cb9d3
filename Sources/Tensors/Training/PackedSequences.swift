/// Which rows of a batch belong together: several sequences one behind the other, none of which sees another, but for
/// branches, which see the trunk that they go on from.
public struct PackedSequences: Sendable, Equatable {
    /// One sequence.
    struct Sequence: Sendable, Equatable {
        /// Tokens that it sees before its own: of its trunk, or none.
        let prefix: Range<Int>
        /// Its tokens, whose keys and values are there.
        let tokens: Range<Int>
        /// Its rows of queries.
        let queries: Range<Int>

        /// Tokens that its last one sees.
        var length: Int { prefix.count + tokens.count }
    }

    /// A trunk and what goes on from it, in tokens.
    public struct Tree: Sendable, Equatable {
        /// Of the trunk: at least 1.
        public let trunk: Int
        /// Of each branch; one of 0 tokens has nothing but the trunk.
        public let branches: [Int]

        /// A trunk, with or without branches.
        public init(trunk: Int, branches: [Int] = []) {
            self.trunk = trunk
            self.branches = branches
        }
    }

    /// Sequences that have keys in common, the trunk first.
    let groups: [[Sequence]]
    /// Of each token in its sequence, the trunk's counted.
    public let positions: [Int]
    /// Which token each row of queries belongs to, ascending.
    public let queryRows: [Int]
    /// Of each row of queries in its sequence.
    let queryPositions: [Int]

    /// Tokens of all sequences.
    public var tokens: Int { positions.count }

    /// Sequences in which every token asks.
    ///
    /// - Parameter lengths: of the sequences, each at least 1.
    public init(lengths: [Int]) { self.init(trees: lengths.map { Tree(trunk: $0) }) }

    /// Trees of sequences.
    ///
    /// - Parameters:
    ///   - trees: each with its trunk first and its branches behind it.
    ///   - queryRows: which tokens ask, ascending; nil for all.
    public init(trees: [Tree], queryRows rows: [Int]? = nil) {
        let lengths = trees.flatMap { [$0.trunk] + $0.branches }
        let queryRows = rows ?? Array(0..<lengths.reduce(0, +))
        precondition(zip(queryRows, queryRows.dropFirst()).allSatisfy { $0 < $1 }, "rows that do not ascend")
        var groups: [[Sequence]] = []
        var positions: [Int] = []
        var query = 0
        for tree in trees {
            precondition(tree.trunk > 0, "an empty sequence")
            let trunk = positions.count..<positions.count + tree.trunk
            var group: [Sequence] = []
            for (index, length) in ([tree.trunk] + tree.branches).enumerated() {
                let prefix = index == 0 ? trunk.lowerBound..<trunk.lowerBound : trunk
                let tokens = positions.count..<positions.count + length
                positions += prefix.count..<prefix.count + length
                let first = query
                while query < queryRows.count, queryRows[query] < tokens.upperBound { query += 1 }
                group.append(Sequence(prefix: prefix, tokens: tokens, queries: first..<query))
            }
            groups.append(group)
        }
        precondition(query == queryRows.count, "a row behind the last token")
        self.groups = groups
        self.positions = positions
        self.queryRows = queryRows
        queryPositions = queryRows.map { positions[$0] }
    }
}
