import CKernels

/// What the backward pass of attention needs.
public struct SavedAttention: Sendable {
    /// Rotated: `[queries, heads * dimension]`
    let queries: FloatMatrix
    /// Rotated: `[tokens, keyValueHeads * dimension]`
    let keys: FloatMatrix
    /// `[tokens, keyValueHeads * dimension]`
    let values: FloatMatrix
    /// The softmax, for each sequence `[heads, its queries, the tokens it sees]`; zero or not read behind the diagonal.
    let weights: [Float]
}

/// Causal grouped-query attention in which no sequence sees another but its trunk (Vaswani 2017; Ainslie 2023).
extension TrainingProduct {
    /// - Parameters:
    ///   - queries: rotated, of the rows that ask: `[queries, heads * dimension]`
    ///   - keys: rotated: `[tokens, keyValueHeads * dimension]`
    ///   - values: `[tokens, keyValueHeads * dimension]`
    ///   - dimension: the length of a head.
    /// - Returns: `[queries, heads * dimension]`, and what the backward pass needs.
    public func attend(
        queries: FloatMatrix, keys: FloatMatrix, values: FloatMatrix, _ packed: PackedSequences, dimension: Int
    ) -> (FloatMatrix, SavedAttention) {
        let shape = AttentionShape(queries, keys, packed, dimension)
        var weights: [Float] = []
        let attended = FloatMatrix(rows: queries.rows, columns: queries.columns) { target in
            weights = [Float](unsafeUninitializedCapacity: shape.weights) { buffer, count in
                let weights = SendablePointer(buffer.baseAddress)
                queries.read { q in
                    keys.read { k in
                        values.read { v in
                            forEach(shape.items) { item in
                                shape.forEachBlock(of: item) { block in
                                    let part = weights.from(block.weights).rows(block.tokens)
                                    for span in block.spans {
                                        Operand.multiply(
                                            block.rows, span.count, dimension, 1, shape.query(q, block),
                                            shape.key(k, block, span).transposed, 0, part.fromColumn(span.column))
                                    }
                                    for row in 0..<block.rows {
                                        let start = weights.pointer + block.weights + row * block.tokens
                                        let seen = packed.queryPositions[block.firstQuery + row] + 1
                                        ck_softmax(start, seen, shape.scale)
                                        for later in seen..<max(seen, block.visible) { start[later] = 0 }
                                    }
                                    for span in block.spans {
                                        Operand.multiply(
                                            block.rows, dimension, span.count, 1, part.fromColumn(span.column),
                                            shape.key(v, block, span), span.column == 0 ? 0 : 1,
                                            shape.query(target, block))
                                    }
                                }
                            }
                        }
                    }
                }
                count = shape.weights
            }
        }
        return (attended, SavedAttention(queries: queries, keys: keys, values: values, weights: weights))
    }

    /// The gradients by queries, keys and values.
    ///
    /// - Parameter d: the gradient by the output: `[queries, heads * dimension]`
    public func attendBackward(
        _ d: FloatMatrix, _ saved: SavedAttention, _ packed: PackedSequences, dimension: Int
    ) -> (queries: FloatMatrix, keys: FloatMatrix, values: FloatMatrix) {
        let shape = AttentionShape(saved.queries, saved.keys, packed, dimension)
        var byKeys = FloatMatrix(rows: saved.keys.rows, columns: saved.keys.columns)
        var byValues = byKeys
        let byQueries = FloatMatrix(rows: d.rows, columns: d.columns) { byQueries in
            byKeys.write { byKeys in
                byValues.write { byValues in
                    d.read { d in
                        saved.queries.read { q in
                            saved.keys.read { k in
                                saved.values.read { v in
                                    saved.weights.read { weights in
                                        forEach(shape.items) { item in
                                            shape.backward(
                                                item,
                                                AttentionGradients(queries: byQueries, keys: byKeys, values: byValues),
                                                d: d, q, k, v, weights, packed)
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        return (byQueries, byKeys, byValues)
    }
}

/// Where the gradients go.
private struct AttentionGradients {
    let queries: SendablePointer
    let keys: SendablePointer
    let values: SendablePointer
}

/// How attention is cut: an item is a trunk with its branches and a head of keys and values, so that two items never add
/// to the same gradient; a block is some rows of queries of one sequence and head, which need not look behind their own
/// diagonal.
private struct AttentionShape: Sendable {
    /// Keys that lie one behind the other: of the trunk, or the sequence's own.
    struct Span {
        /// The first of them among what the block sees.
        let column: Int
        let firstToken: Int
        let count: Int
    }

    struct Block {
        let firstQuery: Int
        let rows: Int
        /// Tokens that the last row sees.
        let visible: Int
        let spans: [Span]
        /// That the whole sequence sees: a row's length among the weights.
        let tokens: Int
        /// Where the first row's weights are.
        let weights: Int
        let head: Int
    }

    let packed: PackedSequences
    let dimension: Int
    let queryColumns: Int
    let keyColumns: Int
    let scale: Float
    /// Where each sequence's weights begin, by its group.
    private var starts: [[Int]] = []
    /// The number of all weights.
    let weights: Int

    private static let blockRows = 64

    init(_ queries: FloatMatrix, _ keys: FloatMatrix, _ packed: PackedSequences, _ dimension: Int) {
        precondition(queries.rows == packed.queryRows.count && keys.rows == packed.tokens, "shapes differ")
        self.packed = packed
        self.dimension = dimension
        queryColumns = queries.columns
        keyColumns = keys.columns
        scale = 1 / Float(dimension).squareRoot()
        var total = 0
        for group in packed.groups {
            starts.append(
                group.map { sequence in
                    defer { total += queries.columns / dimension * sequence.queries.count * sequence.length }
                    return total
                })
        }
        weights = total
    }

    var items: Int { packed.groups.count * (keyColumns / dimension) }

    func forEachBlock(of item: Int, _ body: (Block) -> Void) {
        let shared = keyColumns / dimension
        let first = item % shared * (queryColumns / keyColumns)
        for (sequence, start) in zip(packed.groups[item / shared], starts[item / shared]) {
            for head in first..<first + queryColumns / keyColumns {
                forEachBlock(of: sequence, head: head, weights: start, body)
            }
        }
    }

    private func forEachBlock(
        of sequence: PackedSequences.Sequence, head: Int, weights: Int, _ body: (Block) -> Void
    ) {
        let prefix = sequence.prefix
        for start in stride(from: 0, to: sequence.queries.count, by: Self.blockRows) {
            let rows = min(Self.blockRows, sequence.queries.count - start)
            let query = sequence.queries.lowerBound + start
            let visible = packed.queryPositions[query + rows - 1] + 1
            let own = Span(
                column: prefix.count, firstToken: sequence.tokens.lowerBound, count: visible - prefix.count)
            let trunk = Span(column: 0, firstToken: prefix.lowerBound, count: prefix.count)
            body(
                Block(
                    firstQuery: query, rows: rows, visible: visible, spans: prefix.isEmpty ? [own] : [trunk, own],
                    tokens: sequence.length,
                    weights: weights + (head * sequence.queries.count + start) * sequence.length, head: head))
        }
    }

    /// The block's part of something in the shape of the queries.
    func query(_ x: SendablePointer, _ block: Block) -> Operand {
        x.from(block.firstQuery * queryColumns + block.head * dimension).rows(queryColumns)
    }

    /// The part of a block's span of something in the shape of the keys.
    func key(_ x: SendablePointer, _ block: Block, _ span: Span) -> Operand {
        let head = block.head / (queryColumns / keyColumns)
        return x.from(span.firstToken * keyColumns + head * dimension).rows(keyColumns)
    }

    func backward(
        _ item: Int, _ gradients: AttentionGradients, d: SendablePointer, _ q: SendablePointer, _ k: SendablePointer,
        _ v: SendablePointer, _ weights: SendablePointer, _ packed: PackedSequences
    ) {
        let longest = packed.groups[item / (keyColumns / dimension)].reduce(0) { max($0, $1.length) }
        let scratch = UnsafeMutablePointer<Float>.allocate(capacity: Self.blockRows * longest)
        defer { scratch.deallocate() }
        let byScores = SendablePointer(scratch)
        forEachBlock(of: item) { block in
            let share = weights.from(block.weights).rows(block.tokens)
            let scores = byScores.rows(block.visible)
            for span in block.spans {
                Operand.multiply(
                    span.count, dimension, block.rows, 1, share.fromColumn(span.column).transposed, query(d, block), 1,
                    key(gradients.values, block, span))
                Operand.multiply(
                    block.rows, span.count, dimension, 1, query(d, block), key(v, block, span).transposed, 0,
                    scores.fromColumn(span.column))
            }
            for row in 0..<block.rows {
                ck_softmax_backward(
                    weights.pointer + block.weights + row * block.tokens, scratch + row * block.visible, block.visible,
                    scale)
            }
            for span in block.spans {
                let part = scores.fromColumn(span.column)
                Operand.multiply(
                    block.rows, dimension, span.count, 1, part, key(k, block, span), span.column == 0 ? 0 : 1,
                    query(gradients.queries, block))
                Operand.multiply(
                    span.count, dimension, block.rows, 1, part.transposed, query(q, block), 1,
                    key(gradients.keys, block, span))
            }
        }
    }
}
