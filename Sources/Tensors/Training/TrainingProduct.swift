import COpenBLAS
import Synchronization

/// How training multiplies by the frozen weights.
public enum TrainingArithmetic: Sendable {
    /// float32 throughout, by OpenBLAS.
    case float32
    /// Factors rounded to 14 and 13 bits with the sign, a scale for 64 of them, products and sums of a group exact: a
    /// product's error is a tenth of what factors in bfloat16 give (2.3e-4 against 2.3e-3), and its time 0.7 of
    /// float32's, without any instruction beyond AVX2.
    case blockInteger
}

/// The arithmetic of training: products and layers over many tokens at once, forward and backward.
///
/// Activations are float32, and every result is the same to the last bit for any number of threads: the work is cut into
/// pieces by its shape alone, and no sum runs across pieces in an order that depends on who is first.
///
/// Not thread-safe: it owns the scratch memory that one pass needs.
public final class TrainingProduct {
    let product: MatrixProduct
    let arithmetic: TrainingArithmetic
    private let threads: Int
    /// A dequantised weight: `[out, in]` of the largest so far.
    private var scratch: [Float] = []

    /// Both factors of a product of block integers.
    var left = PackedScratch()
    var right = PackedScratch()

    /// - Parameters:
    ///   - arithmetic: of the products with frozen weights.
    ///   - threads: cores to use; 0 for all.
    public init(_ arithmetic: TrainingArithmetic = .float32, threads: Int = 0) {
        self.arithmetic = arithmetic
        self.threads = threads > 0 ? threads : max(1, Int(openblas_get_num_procs()))
        product = MatrixProduct(threads: self.threads)
    }

    /// Calls `body` once with every index below `count`, at once on all cores, each taking the next one left.
    func forEach(_ count: Int, _ body: @Sendable (Int) -> Void) {
        let next = Counter()
        product.inParallel(min(threads, count)) { _ in
            while true {
                let index = next.take()
                guard index < count else { return }
                body(index)
            }
        }
    }

    /// Calls `body` with ranges that cover `0..<count`, cut by the count alone.
    func forEachPart(_ count: Int, of length: Int, _ body: @Sendable (Range<Int>) -> Void) {
        forEach((count + length - 1) / length) { body($0 * length..<min(($0 + 1) * length, count)) }
    }

    /// Rows of a product that one core computes in one go: long enough to pay for packing the other factor, short enough
    /// that all cores have some.
    static func tile(_ rows: Int) -> Int { min(512, max(64, (rows + 31) / 32 * 8)) }

    /// A buffer that holds the last weight that was dequantised into it.
    func withScratch(_ count: Int, _ body: (SendablePointer) -> Void) {
        if scratch.count < count { scratch = [Float](repeating: 0, count: count) }
        scratch.withUnsafeMutableBufferPointer { body(SendablePointer($0.baseAddress)) }
    }
}

/// Hands out 0, 1, 2 and so on to whoever asks.
private final class Counter: Sendable {
    private let value = Atomic<Int>(0)

    func take() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
}
