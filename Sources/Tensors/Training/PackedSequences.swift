/// Which rows of a batch belong together: several sequences one behind the other, none of which sees another.
public struct PackedSequences: Sendable, Equatable {
    /// One sequence.
    struct Sequence: Sendable, Equatable {
        /// Its tokens, whose keys and values are there.
        let tokens: Range<Int>
        /// Its rows of queries.
        let queries: Range<Int>
    }

    let sequences: [Sequence]
    /// Of each token in its sequence.
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
    public init(lengths: [Int]) {
        self.init(lengths: lengths, queryRows: Array(0..<lengths.reduce(0, +)))
    }

    /// Sequences in which only some tokens ask.
    ///
    /// - Parameters:
    ///   - lengths: of the sequences, each at least 1.
    ///   - queryRows: ascending, below the sum of the lengths.
    public init(lengths: [Int], queryRows: [Int]) {
        precondition(zip(queryRows, queryRows.dropFirst()).allSatisfy { $0 < $1 }, "rows that do not ascend")
        var sequences: [Sequence] = []
        var (start, query) = (0, 0)
        for length in lengths {
            precondition(length > 0, "an empty sequence")
            let first = query
            while query < queryRows.count, queryRows[query] < start + length { query += 1 }
            sequences.append(Sequence(tokens: start..<start + length, queries: first..<query))
            start += length
        }
        precondition(query == queryRows.count, "a row behind the last token")
        let positions = lengths.flatMap { Array(0..<$0) }
        self.sequences = sequences
        self.positions = positions
        self.queryRows = queryRows
        queryPositions = queryRows.map { positions[$0] }
    }
}
