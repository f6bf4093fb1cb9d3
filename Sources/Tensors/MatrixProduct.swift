import CKernels
import COpenBLAS
import Dispatch

/// Which arithmetic a token's products use. Both are float32; they differ in the order of summation.
///
/// What a token computes must not depend on what shares its batch, so the choice is never made by the number of rows:
/// prompt tokens always use `prefill`, generated tokens always `decode`.
public enum Arithmetic: Sendable {
    /// Weights dequantised to float32, then one GEMM by OpenBLAS (`cblas_sgemm`).
    case prefill
    /// One dot product a row of the weight, straight from its stored blocks.
    case decode
}

/// Matrix products with stored weights, and the memory that they need.
public final class MatrixProduct {
    private let threads: Int
    private static let tileRows = 96
    private static let cachedRows = 64

    /// - Parameter threads: cores to use; 0 for all.
    public init(threads: Int = 0) {
        self.threads = threads > 0 ? threads : max(1, Int(openblas_get_num_procs()))
        openblas_set_num_threads(1)
    }

    /// x Wᵀ, and what the weight's update adds to it.
    ///
    /// - Parameters:
    ///   - x: `[tokens, in]`
    ///   - weight: `[out, in]`
    /// - Returns: `[tokens, out]`
    public func callAsFunction(_ x: FloatMatrix, _ weight: WeightMatrix, _ arithmetic: Arithmetic) -> FloatMatrix {
        precondition(x.columns == weight.columns, "the weight has another number of inputs")
        var product = FloatMatrix(rows: x.rows, columns: weight.rows)
        switch arithmetic {
        case .prefill: gemm(x, weight, &product)
        case .decode: rowByRow(x, weight, &product)
        }
        return product
    }

    /// Calls `body` on disjoint parts of `0..<count`, at once on all cores.
    public func inParallel(_ count: Int, _ body: @Sendable (Range<Int>) -> Void) {
        let parts = min(threads, count)
        guard parts > 1 else { return body(0..<count) }
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            body(count * part / parts..<count * (part + 1) / parts)
        }
    }

    /// By tiles of the weight's rows, always the same ones, each by one core: OpenBLAS with several threads cuts the
    /// work by their number, and the sums, and with them the text, would differ from one number to another.
    private func gemm(_ x: FloatMatrix, _ weight: WeightMatrix, _ product: inout FloatMatrix) {
        let (tokens, inputs, outputs) = (CInt(x.rows), CInt(weight.columns), CInt(weight.rows))
        let tiles = (weight.rows + Self.tileRows - 1) / Self.tileRows
        let reduced = weight.update.map { callAsFunction(x, $0.down, .prefill) }
        x.values.withUnsafeBufferPointer { x in
            product.values.withUnsafeMutableBufferPointer { product in
                let source = SendablePointer(UnsafeMutablePointer(mutating: x.baseAddress))
                let target = SendablePointer(product.baseAddress)
                inParallel(tiles) { part in
                    let rank = weight.update?.up.rows ?? 0
                    let tile = UnsafeMutablePointer<Float>.allocate(capacity: Self.tileRows * (weight.columns + rank))
                    let factor = tile + Self.tileRows * weight.columns
                    defer { tile.deallocate() }
                    for first in part.map({ $0 * Self.tileRows }) {
                        let rows = min(Self.tileRows, weight.rows - first)
                        cblas_sgemm(
                            CblasRowMajor, CblasNoTrans, CblasTrans, tokens, CInt(rows), inputs, 1, source.pointer,
                            inputs, weight.floats(first..<first + rows, scratch: tile), inputs, 0,
                            target.pointer + first, outputs)
                        guard let update = weight.update, let reduced else { continue }
                        update.factor(first..<first + rows, into: factor)
                        cblas_sgemm(
                            CblasRowMajor, CblasNoTrans, CblasNoTrans, tokens, CInt(rows), CInt(rank), update.scale,
                            reduced.values, CInt(rank), factor, CInt(rows), 1, target.pointer + first, outputs)
                    }
                }
            }
        }
    }

    private func rowByRow(_ x: FloatMatrix, _ weight: WeightMatrix, _ product: inout FloatMatrix) {
        x.values.withUnsafeBufferPointer { x in
            product.values.withUnsafeMutableBufferPointer { product in
                let source = SendablePointer(UnsafeMutablePointer(mutating: x.baseAddress))
                let target = SendablePointer(product.baseAddress)
                let tokens = x.count / weight.columns
                let reduced = (0..<tokens).map { weight.update?.reduced(source.pointer + $0 * weight.columns) }
                inParallel(weight.rows) { part in
                    // Some rows of the weight at a time stay in the cache while all tokens pass.
                    for first in stride(from: part.lowerBound, to: part.upperBound, by: Self.cachedRows) {
                        let rows = first..<min(first + Self.cachedRows, part.upperBound)
                        for token in 0..<tokens {
                            let result = target.pointer + token * weight.rows
                            ck_matrix_vector(
                                weight.type.kernelType, weight.start, weight.columns,
                                source.pointer + token * weight.columns, result, rows.lowerBound, rows.upperBound)
                            if let reduced = reduced[token] { weight.update?.add(reduced, to: result, outputs: rows) }
                        }
                    }
                }
            }
        }
    }
}

/// Carries a pointer into parallel parts that write disjoint elements.
struct SendablePointer: @unchecked Sendable {
    // @unchecked: the parts of one parallel call touch disjoint ranges, and the call returns before the buffer goes.
    let pointer: UnsafeMutablePointer<Float>

    /// - Parameter pointer: the start of a buffer that is not empty, or of an empty one that nobody touches.
    init(_ pointer: UnsafeMutablePointer<Float>?) {
        self.pointer = pointer ?? UnsafeMutablePointer(bitPattern: MemoryLayout<Float>.alignment).unsafelyUnwrapped
    }
}
