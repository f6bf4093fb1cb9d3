import CKernels

/// Keys and values of all tokens so far, one layer: `[capacity, heads * dimension]` each, float32.
public struct AttentionCache: Sendable {
    /// Features of a token.
    public let columns: Int
    /// Tokens that fit.
    public let capacity: Int
    // They grow with the text: most texts are far shorter than the context.
    var keys: [Float] = []
    var values: [Float] = []

    /// Room for `capacity` tokens.
    public init(capacity: Int, columns: Int) {
        self.capacity = capacity
        self.columns = columns
    }

    /// Puts tokens at a position.
    ///
    /// - Parameters:
    ///   - keys: `[tokens, heads * dimension]`, rotated.
    ///   - values: `[tokens, heads * dimension]`
    public mutating func store(keys newKeys: FloatMatrix, values newValues: FloatMatrix, at position: Int) {
        precondition(position + newKeys.rows <= capacity && newKeys.columns == columns, "the cache is full")
        let range = position * columns..<(position + newKeys.rows) * columns
        precondition(range.lowerBound <= keys.count, "a gap in the cache")
        let missing = repeatElement(Float(0), count: max(0, range.upperBound - keys.count))
        keys.append(contentsOf: missing)
        values.append(contentsOf: missing)
        keys.replaceSubrange(range, with: newKeys.values)
        values.replaceSubrange(range, with: newValues.values)
    }
}

extension MatrixProduct {
    /// Causal grouped-query attention (Vaswani 2017; Ainslie 2023): query head h reads key-value head h / group.
    ///
    /// - Parameters:
    ///   - queries: `[tokens, heads * dimension]`, rotated; row r stands at position + r.
    ///   - cache: holds the keys and values of positions `0..<position + tokens`.
    ///   - dimension: the length of a head.
    /// - Returns: `[tokens, heads * dimension]`
    public func attend(_ queries: FloatMatrix, _ cache: AttentionCache, position: Int, dimension: Int) -> FloatMatrix {
        let heads = queries.columns / dimension
        let group = heads / (cache.columns / dimension)
        let scale = 1 / Float(dimension).squareRoot()
        let stride = cache.columns
        var result = FloatMatrix(rows: queries.rows, columns: queries.columns)
        let rows = queries.rows
        queries.values.withUnsafeBufferPointer { q in
            cache.keys.withUnsafeBufferPointer { k in
                cache.values.withUnsafeBufferPointer { v in
                    result.values.withUnsafeMutableBufferPointer { out in
                        let q = SendablePointer(UnsafeMutablePointer(mutating: q.baseAddress))
                        let k = SendablePointer(UnsafeMutablePointer(mutating: k.baseAddress))
                        let v = SendablePointer(UnsafeMutablePointer(mutating: v.baseAddress))
                        let out = SendablePointer(out.baseAddress)
                        // Heads are the parts, so that each core has as many early as late, longer rows.
                        inParallel(heads) { part in
                            let scores = UnsafeMutablePointer<Float>.allocate(capacity: position + rows)
                            defer { scores.deallocate() }
                            for head in part {
                                let first = head / group * dimension
                                for row in 0..<rows {
                                    let at = row * heads * dimension + head * dimension
                                    ck_attend(
                                        q.pointer + at, k.pointer + first, v.pointer + first, position + row + 1,
                                        stride, dimension, scale, scores, out.pointer + at)
                                }
                            }
                        }
                    }
                }
            }
        }
        return result
    }
}
