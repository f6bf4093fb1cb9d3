import CKernels
import Glibc

/// The probability of given tokens, without ever holding the logits of all positions.
extension TrainingProduct {
    /// Rows of the vocabulary that are looked at together.
    private static let chunk = 1024

    /// log softmax(x Wᵀ) at one token a row, and its gradient by x.
    ///
    /// The vocabulary streams by in chunks, as keys and values do in online softmax (Milakov and Gimelshein 2018; Dao
    /// 2022): beside the largest logit and the sum of exponentials, a row keeps the sum of the weight's rows by their
    /// exponentials. The gradient, W[token] minus the expected row, is then there at the end of the one pass, and a loss
    /// that weighs tokens by their probability needs no second one.
    ///
    /// - Parameters:
    ///   - x: `[rows, columns]`
    ///   - head: `[vocabulary, columns]`
    ///   - tokens: one a row, below the vocabulary's size.
    ///   - wantsGradient: else the gradient is nil, and half of the time is saved.
    /// - Returns: `[rows]` in nats, and `[rows, columns]`.
    public func logProbabilities(
        of tokens: [Int32], _ x: FloatMatrix, _ head: WeightMatrix, wantsGradient: Bool
    ) -> (values: [Float], gradient: FloatMatrix?) {
        let (rows, columns) = (x.rows, x.columns)
        precondition(tokens.count == rows && head.columns == columns, "shapes differ")
        var state = [RunningSoftmax](repeating: RunningSoftmax(), count: rows)
        var expected = FloatMatrix(rows: wantsGradient ? rows : 0, columns: columns)
        let logits = UnsafeMutablePointer<Float>.allocate(capacity: rows * Self.chunk)
        defer { logits.deallocate() }
        let scratch = SendablePointer(logits)
        state.withUnsafeMutableBufferPointer { state in
            // Each row belongs to one part, and no part starts a chunk before all have ended the last one.
            nonisolated(unsafe) let state = state
            x.read { x in
                expected.write { expected in
                    withScratch(Self.chunk * columns) { w in
                        for first in stride(from: 0, to: head.rows, by: Self.chunk) {
                            let words = first..<min(first + Self.chunk, head.rows)
                            forEachPart(words.count, of: 128) { part in
                                head.dequantise(
                                    first + part.lowerBound..<first + part.upperBound,
                                    into: w.from(part.lowerBound * columns))
                            }
                            forEachPart(rows, of: Self.tile(rows)) { part in
                                let tile = scratch.rows(Self.chunk).fromRow(part.lowerBound)
                                Operand.multiply(
                                    part.count, words.count, columns, 1, x.rows(columns).fromRow(part.lowerBound),
                                    w.rows(columns).transposed, 0, tile)
                                for row in part {
                                    let shrink = state[row].take(
                                        scratch.pointer + row * Self.chunk, words, token: tokens[row])
                                    guard wantsGradient, shrink != 1 else { continue }
                                    for column in row * columns..<(row + 1) * columns {
                                        expected.pointer[column] *= shrink
                                    }
                                }
                                guard wantsGradient else { return }
                                Operand.multiply(
                                    part.count, columns, words.count, 1, tile, w.rows(columns), 1,
                                    expected.rows(columns).fromRow(part.lowerBound))
                            }
                        }
                    }
                }
            }
        }
        guard wantsGradient else { return (state.map(\.logProbability), nil) }
        for row in 0..<rows {
            let inverse = Float(1 / state[row].sum)
            let own = head.row(Int(tokens[row]))
            for column in 0..<columns {
                expected.values[row * columns + column] =
                    own[column] - expected.values[row * columns + column] * inverse
            }
        }
        return (state.map(\.logProbability), expected)
    }
}

/// The softmax of a row so far.
private struct RunningSoftmax {
    private var largest = -Float.infinity
    private(set) var sum = 0.0
    private var logit = Float.nan

    var logProbability: Float { Float(Double(logit) - Double(largest) - log(sum)) }

    /// Takes the logits of some words, which become exponentials.
    ///
    /// - Returns: what earlier exponentials must be multiplied with.
    mutating func take(_ logits: UnsafeMutablePointer<Float>, _ words: Range<Int>, token: Int32) -> Float {
        if words.contains(Int(token)) { logit = logits[Int(token) - words.lowerBound] }
        let before = largest
        largest = max(largest, ck_largest(logits, words.count))
        let shrink = expf(before - largest)
        sum = sum * Double(shrink) + ck_exponentials(logits, words.count, largest)
        return shrink
    }
}
