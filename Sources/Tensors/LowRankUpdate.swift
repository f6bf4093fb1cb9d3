import CKernels

/// A low-rank addition to a weight: `W x` becomes `W x + scale · B (A x)` (Hu 2021, LoRA).
///
/// A factor is kept in float16 where that loses nothing, as it does for an adapter that was stored so: decoding reads it
/// from memory once a token, as the weight itself.
public final class LowRankUpdate: Sendable {
    let down: WeightMatrix  // A: [rank, in]
    /// B, turned: the columns of B are added one after another, and a part of the outputs is a part of each.
    let up: WeightMatrix  // [rank, out]
    let scale: Float

    /// An update of a weight `[outputs, inputs]`.
    ///
    /// - Parameters:
    ///   - down: A, `[rank, inputs]`.
    ///   - up: B, `[outputs, rank]`.
    public init(down: [Float], up: [Float], rank: Int, scale: Float) {
        precondition(rank > 0 && down.count % rank == 0 && up.count % rank == 0, "the factors do not fit the rank")
        self.down = WeightMatrix(down, rows: rank, columns: down.count / rank)
        let outputs = up.count / rank
        let turned = (0..<up.count).map { up[$0 % outputs * rank + $0 / outputs] }
        self.up = WeightMatrix(turned, rows: rank, columns: outputs)
        self.scale = scale
    }

    /// Bytes of both factors.
    public var byteCount: Int { down.byteCount + up.byteCount }

    /// scale · A x of one token by decode arithmetic: `[rank]`.
    func reduced(_ x: UnsafePointer<Float>) -> [Float] {
        let product = [Float](unsafeUninitializedCapacity: down.rows) { target, count in
            ck_matrix_vector(
                down.type.kernelType, down.start, down.columns, x, target.baseAddress, 0, down.rows)
            count = down.rows
        }
        return product.map { scale * $0 }
    }

    /// Adds some outputs of B h to `target`, by decode arithmetic.
    func add(
        _ reduced: [Float],  // [rank]
        to target: UnsafeMutablePointer<Float>,  // [outputs]
        outputs: Range<Int>
    ) {
        ck_add_weighted_rows(
            up.type.kernelType, up.start, up.columns, reduced, up.rows, target, outputs.lowerBound,
            outputs.upperBound)
    }

    /// Some outputs of B in float32, for prefill arithmetic: `[rank, outputs]`.
    func factor(_ outputs: Range<Int>, into target: UnsafeMutablePointer<Float>) {
        let start = up.start + outputs.lowerBound * up.type.blockBytes
        for row in 0..<up.rows {
            ck_dequantize(
                up.type.kernelType, start + row * up.rowBytes, target + row * outputs.count, outputs.count)
        }
    }
}

extension WeightMatrix {
    /// The weight with an addition, which every product with it then has.
    public func adding(_ update: LowRankUpdate) -> WeightMatrix {
        precondition(update.down.columns == columns && update.up.columns == rows, "the update is another weight's")
        var result = self
        result.update = update
        return result
    }

    /// Values in memory of our own, in float16 where that loses nothing.
    fileprivate init(_ values: [Float], rows: Int, columns: Int) {
        let fits = values.allSatisfy { Float(Float16($0)) == $0 }
        let memory =
            fits
            ? values.map { Float16($0) }.withUnsafeBytes { MappedFile(copying: $0) }
            : values.withUnsafeBytes { MappedFile(copying: $0) }
        self.init(memory, type: fits ? .f16 : .f32, rows: rows, columns: columns)
    }
}
