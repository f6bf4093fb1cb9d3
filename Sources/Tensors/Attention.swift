import CKernels

/// Keys and values of all tokens so far, one layer: `[tokens, heads * dimension]` each, float32.
public final class AttentionCache {
    /// Features of a token.
    public let columns: Int
    // They grow with the text: most texts are far shorter than the context.
    private var memory = UnsafeMutableBufferPointer<Float>(start: nil, count: 0)
    private var room = 0

    /// An empty cache.
    public init(columns: Int) { self.columns = columns }

    deinit { memory.deallocate() }

    /// Puts a token at a position, over what is there.
    ///
    /// - Parameters:
    ///   - keys: `[tokens, heads * dimension]`, rotated.
    ///   - values: `[tokens, heads * dimension]`
    ///   - row: of the token in both.
    public func store(keys: FloatMatrix, values: FloatMatrix, row: Int, at position: Int) {
        precondition(keys.columns == columns && values.columns == columns, "shapes differ")
        grow(to: position + 1)
        for column in 0..<columns {
            memory[position * columns + column] = keys.values[row * columns + column]
            memory[(room + position) * columns + column] = values.values[row * columns + column]
        }
    }

    private func grow(to tokens: Int) {
        guard tokens > room else { return }
        let larger = max(tokens, 2 * room)
        let new = UnsafeMutableBufferPointer<Float>.allocate(capacity: 2 * larger * columns)
        new.initialize(repeating: 0)
        for index in 0..<room * columns {
            new[index] = memory[index]
            new[larger * columns + index] = memory[room * columns + index]
        }
        memory.deallocate()
        memory = new
        room = larger
    }

    fileprivate func span(of count: Int) -> ck_span {
        precondition(count <= room, "tokens that are not in the cache")
        let start = memory.baseAddress
        return ck_span(keys: start, values: start.map { $0 + room * columns }, count: count)
    }
}

/// What a token sees, itself too: the first tokens of one cache, or of several, one behind the other.
public struct AttentionView {
    /// The caches, and how many of their tokens are seen.
    public let parts: [(cache: AttentionCache, count: Int)]

    /// A view of caches of one layer.
    public init(_ parts: [(cache: AttentionCache, count: Int)]) { self.parts = parts }

    var tokens: Int { parts.reduce(0) { $0 + $1.count } }
}

extension MatrixProduct {
    /// Grouped-query attention (Vaswani 2017; Ainslie 2023): query head h reads key-value head h / group.
    ///
    /// - Parameters:
    ///   - queries: `[tokens, heads * dimension]`, rotated.
    ///   - views: what each token sees.
    ///   - dimension: the length of a head.
    /// - Returns: `[tokens, heads * dimension]`
    public func attend(_ queries: FloatMatrix, _ views: [AttentionView], dimension: Int) -> FloatMatrix {
        precondition(views.count == queries.rows, "one view a token")
        let (rows, heads) = (queries.rows, queries.columns / dimension)
        guard rows > 0, let columns = views.first?.parts.first?.cache.columns else { return queries }
        let group = heads / (columns / dimension)
        let scale = 1 / Float(dimension).squareRoot()
        let longest = views.reduce(0) { max($0, $1.tokens) }
        // Only read, by parts that write disjoint heads.
        nonisolated(unsafe) let spans = views.map { $0.parts.map { $0.cache.span(of: $0.count) } }
        return queries.read { q in
            FloatMatrix(rows: rows, columns: queries.columns) { out in
                // Heads first, so that each core has as many early as late, longer rows.
                inParallel(heads * rows) { part in
                    let scores = UnsafeMutablePointer<Float>.allocate(capacity: longest)
                    defer { scores.deallocate() }
                    for item in part {
                        let (head, row) = (item / rows, item % rows)
                        let at = (row * heads + head) * dimension
                        let first = head / group * dimension
                        let own = spans[row].map {
                            ck_span(
                                keys: $0.keys.map { $0 + first }, values: $0.values.map { $0 + first }, count: $0.count)
                        }
                        ck_attend(
                            q.pointer + at, own, own.count, columns, dimension, scale, scores, out.pointer + at)
                    }
                }
            }
        }
    }
}
