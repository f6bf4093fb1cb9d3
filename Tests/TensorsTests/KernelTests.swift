import CKernels
import Glibc
import Testing

@testable import Tensors

/// A weight of random blocks in a temporary file, deleted when mapped.
func randomWeight(_ type: ElementType, rows: Int, columns: Int, seed: UInt64) throws -> WeightMatrix {
    var state = seed
    func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
    var bytes: [UInt8] = []
    func append<T>(_ value: T) { withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) } }
    let value = { Float(Int64(next() % 2001) - 1000) / 700 }
    for _ in 0..<rows * columns / type.blockElements {
        switch type {
        case .f32: append(value())
        case .f16: append(Float16(value()))
        case .bf16: append(UInt16(truncatingIfNeeded: value().bitPattern >> 16))
        case .q40, .q41, .q80:
            append(Float16(value() / 8))
            if type == .q41 { append(Float16(value())) }
            for _ in 0..<(type == .q80 ? 32 : 16) { bytes.append(UInt8(truncatingIfNeeded: next())) }
        }
    }
    let path = "/tmp/impressiond-tensors-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600)
    try #require(descriptor >= 0)
    defer {
        close(descriptor)
        unlink(path)
    }
    #expect(write(descriptor, bytes, bytes.count) == bytes.count)
    return try WeightMatrix(file: MappedFile(path: path), offset: 0, type: type, rows: rows, columns: columns)
}

/// The kernel set and the number of OpenBLAS's threads are the process's, and other targets' tests share the process:
/// what changes them runs in a process of its own.
@Suite struct KernelTests {
    private static let rows = 37
    private static let columns = 96

    private static func close(_ a: Float, _ b: Double, scale: Double) -> Bool {
        abs(Double(a) - b) <= 1e-5 * max(1, scale)
    }

    /// Both arithmetics against a plain sum in double precision over the dequantised row.
    private static func expectPlainSums(_ type: ElementType) throws {
        let weight = try randomWeight(type, rows: rows, columns: columns, seed: UInt64(type.rawValue) + 1)
        let x = FloatMatrix(rows: (0..<3).map { row in (0..<columns).map { sinf(Float($0 * 7 + row * 13)) } })
        let product = MatrixProduct()
        for arithmetic in [Arithmetic.prefill, .decode] {
            let y = product(x, weight, arithmetic)
            for token in 0..<3 {
                for row in 0..<rows {
                    let terms = zip(weight.row(row), x.row(token)).map { Double($0) * Double($1) }
                    #expect(
                        close(
                            y.values[token * rows + row], terms.reduce(0, +),
                            scale: terms.map(abs).reduce(0, +)))
                }
            }
        }
    }

    @Test(arguments: ElementType.allCases) func productsAgreeWithPlainSums(type: ElementType) throws {
        try Self.expectPlainSums(type)
    }

    /// The scalar twins pass the same check, and the kernel sets dequantise to the same bits.
    @Test func scalarTwinsAgreeToo() async {
        await #expect(processExitsWith: .success) {
            for type in ElementType.allCases {
                let weight = try randomWeight(type, rows: Self.rows, columns: Self.columns, seed: 77)
                let fast = (0..<Self.rows).map { weight.row($0) }
                ck_use_scalar(1)
                #expect(kernelSet == "scalar")
                #expect((0..<Self.rows).map { weight.row($0) } == fast)
                try Self.expectPlainSums(type)
                ck_use_scalar(0)
            }
        }
    }

    /// A token's decode arithmetic is the same bits whatever shares its batch and on any number of cores.
    @Test func decodeArithmeticIsBatchInvariant() async {
        await #expect(processExitsWith: .success) {
            let weight = try randomWeight(.q41, rows: Self.rows, columns: Self.columns, seed: 5)
            let x = FloatMatrix(rows: (0..<5).map { row in (0..<Self.columns).map { cosf(Float($0 + row * 31)) } })
            let together = MatrixProduct(threads: 3)(x, weight, .decode)
            for row in 0..<5 {
                let alone = MatrixProduct(threads: 1)(FloatMatrix(rows: [x.row(row)]), weight, .decode)
                #expect(alone.row(0) == together.row(row))
            }
        }
    }

    /// Every half-precision number, subnormals, infinities and NaN included, as the compiler's own conversion has it.
    @Test func halfPrecisionIsExact() async {
        await #expect(processExitsWith: .success) {
            ck_use_scalar(1)
            let source = [UInt16](0...UInt16.max)
            var target = [Float](repeating: 0, count: source.count)
            ck_dequantize(CK_F16, source, &target, source.count)
            let wrong = zip(source, target).filter { bits, value in
                let expected = Float(Float16(bitPattern: bits))
                return value.bitPattern != expected.bitPattern && !(expected.isNaN && value.isNaN)
            }
            #expect(wrong.isEmpty)
        }
    }
}

@Suite struct LayerTests {
    @Test func rmsNormDividesByTheRootMeanSquare() {
        let y = FloatMatrix(rows: [[3, 4], [0, 2]]).rmsNormalised(weight: [1, 10], epsilon: 0)
        let expected: [Float] = [3 / 12.5.squareRoot(), 40 / 12.5.squareRoot(), 0, 20 / 2.0.squareRoot()].map {
            Float($0)
        }
        for (a, b) in zip(y.values, expected) { #expect(abs(a - b) < 1e-5) }
    }

    /// One head, two tokens, worked by hand: the first token sees only itself, the second weighs both by softmax.
    @Test func attentionIsCausalAndWeighted() {
        let (keys, values) = (FloatMatrix(rows: [[1, 0], [0, 1]]), FloatMatrix(rows: [[1, 2], [5, 6]]))
        let (cache, own) = (AttentionCache(columns: 2), AttentionCache(columns: 2))
        for row in 0...1 { cache.store(keys: keys, values: values, row: row, at: row) }
        own.store(keys: keys, values: values, row: 1, at: 0)
        let queries = FloatMatrix(rows: [[9, 9], [2, 0]])
        let y = MatrixProduct().attend(
            queries, [AttentionView([(cache, 1)]), AttentionView([(cache, 2)])], dimension: 2)
        let cut = MatrixProduct().attend(
            queries, [AttentionView([(cache, 1)]), AttentionView([(cache, 1), (own, 1)])], dimension: 2)
        #expect(cut == y)
        let w = Float(1 / (1 + exp(-2 / 2.0.squareRoot())))
        let expected: [Float] = [1, 2, w + 5 * (1 - w), 2 * w + 6 * (1 - w)]
        for (a, b) in zip(y.values, expected) { #expect(abs(a - b) < 1e-5) }
    }

    @Test func rotationKeepsPositionZeroAndLengths() {
        let table = RotaryTable(dimension: 4, base: 100, positions: 8)
        var x = FloatMatrix(rows: [[1, 2, 3, 4]])
        x.rotatePairs(by: table, positions: Array(0..<x.rows))
        #expect(x.values == [1, 2, 3, 4])
        x.rotatePairs(by: table, positions: Array(3..<3 + x.rows))
        // The second pair turns by 3 / sqrt(100) radians.
        #expect(abs(x.values[2] - (3 * cosf(0.3) - 4 * sinf(0.3))) < 1e-5)
        #expect(abs(x.values.map { $0 * $0 }.reduce(0, +) - 30) < 1e-4)
    }

    @Test func aMatrixThatEndsPastItsFileIsRefused() throws {
        let weight = try randomWeight(.q41, rows: 4, columns: 64, seed: 1)
        #expect(throws: TensorError.self) {
            try WeightMatrix(file: weight.file, offset: 0, type: .q41, rows: 5, columns: 64)
        }
        #expect(throws: TensorError.self) {
            try WeightMatrix(file: weight.file, offset: 0, type: .q41, rows: .max / 2, columns: 64)
        }
        #expect(throws: TensorError.self) {
            try WeightMatrix(file: weight.file, offset: 0, type: .q41, rows: 4, columns: 48)
        }
    }
}
