import CKernels
import Glibc
import Testing

@testable import Tensors

/// A layer as a function of one of its inputs, with its hand-written gradient by that input.
struct LayerCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let input: FloatMatrix
    let output: @Sendable (FloatMatrix) -> FloatMatrix
    /// The gradient of the sum of output * weights.
    let gradient: @Sendable (FloatMatrix, _ weights: FloatMatrix) -> FloatMatrix

    /// The worst of some directional derivatives, relative to the gradient's length: backward pass against central
    /// differences of the forward pass.
    func worstError() -> Double {
        let weights = numbers(output(input).rows, output(input).columns, seed: 99)
        let byInput = gradient(input, weights)
        let length = byInput.values.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
        func value(_ x: FloatMatrix) -> Double {
            zip(output(x).values, weights.values).reduce(0) { $0 + Double($1.0) * Double($1.1) }
        }
        return (1...6).map { seed in
            let direction = numbers(input.rows, input.columns, seed: UInt64(seed))
            let step: Float = 4e-3
            func moved(_ by: Float) -> FloatMatrix {
                FloatMatrix(
                    rows: input.rows, columns: input.columns,
                    values: zip(input.values, direction.values).map { $0 + by * $1 })
            }
            let difference = (value(moved(step)) - value(moved(-step))) / (2 * Double(step))
            let exact = zip(byInput.values, direction.values).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
            return abs(difference - exact) / length
        }.max() ?? .infinity
    }
}

/// Numbers in -1...1 from a seed.
func numbers(_ rows: Int, _ columns: Int, seed: UInt64) -> FloatMatrix {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let values = (0..<rows * columns).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Float(Int64(state >> 40) - 1 << 23) / Float(1 << 23)
    }
    return FloatMatrix(rows: rows, columns: columns, values: values)
}

@Suite struct TrainingProductTests {
    private static let packed = PackedSequences(lengths: [5, 1, 70, 3])
    private static let some = PackedSequences(
        trees: [5, 1, 70, 3].map { PackedSequences.Tree(trunk: $0) }, queryRows: [2, 4, 5, 40, 41, 70, 75])
    private static let trees = PackedSequences(
        trees: [
            PackedSequences.Tree(trunk: 6, branches: [3, 0, 66]), PackedSequences.Tree(trunk: 1),
            PackedSequences.Tree(trunk: 2, branches: [2, 2]),
        ])

    private static func adapted(down: FloatMatrix? = nil, up: FloatMatrix? = nil) throws -> AdaptedWeight {
        AdaptedWeight(
            base: try randomWeight(.q41, rows: 21, columns: 32, seed: 3),
            down: (down ?? numbers(4, 32, seed: 4)).values, up: (up ?? numbers(21, 4, seed: 5)).values, rank: 4,
            scale: 0.5)
    }

    private static func factors(_ x: FloatMatrix, _ d: FloatMatrix, _ weight: AdaptedWeight) -> (
        down: FloatMatrix, up: FloatMatrix
    ) {
        // The layer stands between two others of the same input, which must not mix.
        let others = (try? [adapted(down: numbers(4, 32, seed: 40)), adapted(up: numbers(21, 4, seed: 50))]) ?? []
        let e = numbers(d.rows, d.columns, seed: 60)
        let all = TrainingProduct().factorGradients(x, [(e, others[0]), (d, weight), (e, others[1])])
        return (
            FloatMatrix(rows: 4, columns: 32, values: all[1].down), FloatMatrix(rows: 21, columns: 4, values: all[1].up)
        )
    }

    private static func linearCases() throws -> [LayerCase] {
        let x = numbers(19, 32, seed: 6)
        let weight = try adapted()
        return [
            LayerCase(testDescription: "linear by input", input: x) {
                TrainingProduct().forward($0, weight)
            } gradient: { x, d in
                var result = FloatMatrix(rows: x.rows, columns: x.columns)
                TrainingProduct().backward(d, weight, addingTo: &result)
                return result
            },
            LayerCase(testDescription: "linear by A", input: numbers(4, 32, seed: 4)) {
                TrainingProduct().forward(x, with(weight, down: $0.values))
            } gradient: { a, d in
                factors(x, d, with(weight, down: a.values)).down
            },
            LayerCase(testDescription: "linear by B", input: numbers(21, 4, seed: 5)) {
                TrainingProduct().forward(x, with(weight, up: $0.values))
            } gradient: { b, d in
                factors(x, d, with(weight, up: b.values)).up
            },
        ]
    }

    private static func with(_ weight: AdaptedWeight, down: [Float]? = nil, up: [Float]? = nil) -> AdaptedWeight {
        AdaptedWeight(
            base: weight.base, down: down ?? weight.down, up: up ?? weight.up, rank: weight.rank, scale: weight.scale)
    }

    private static func elementCases() -> [LayerCase] {
        let (gate, up) = (numbers(7, 33, seed: 7), numbers(7, 33, seed: 8))
        let table = RotaryTable(dimension: 8, base: 100, positions: 70)
        return [
            LayerCase(testDescription: "RMSNorm", input: gate) {
                TrainingProduct().normalised($0, weight: up.row(0), epsilon: 1e-5)
            } gradient: { x, d in
                var result = FloatMatrix(rows: x.rows, columns: x.columns)
                TrainingProduct().normalisedBackward(x, weight: up.row(0), epsilon: 1e-5, d, addingTo: &result)
                return result
            },
            LayerCase(testDescription: "SwiGLU by gate", input: gate) {
                TrainingProduct().gated($0, up)
            } gradient: {
                TrainingProduct().gatedBackward($0, up, $1).gate
            },
            LayerCase(testDescription: "SwiGLU by up", input: up) {
                TrainingProduct().gated(gate, $0)
            } gradient: {
                TrainingProduct().gatedBackward(gate, $0, $1).up
            },
            LayerCase(testDescription: "rotation", input: numbers(packed.tokens, 16, seed: 9)) {
                var x = $0
                TrainingProduct().rotate(&x, by: table, positions: packed.positions)
                return x
            } gradient: { _, d in
                var d = d
                TrainingProduct().rotate(&d, by: table, positions: packed.positions, backwards: true)
                return d
            },
        ]
    }

    /// Two heads of queries share each head of keys and values.
    private static func attentionCases() -> [LayerCase] {
        [packed, some, trees].flatMap { packed in
            let (q, k, v) = (
                numbers(packed.queryRows.count, 32, seed: 10), numbers(packed.tokens, 16, seed: 11),
                numbers(packed.tokens, 16, seed: 12)
            )
            @Sendable func gradients(
                _ q: FloatMatrix, _ k: FloatMatrix, _ v: FloatMatrix, _ d: FloatMatrix
            ) -> (queries: FloatMatrix, keys: FloatMatrix, values: FloatMatrix) {
                let product = TrainingProduct()
                let saved = product.attend(queries: q, keys: k, values: v, packed, dimension: 8).1
                return product.attendBackward(d, saved, packed, dimension: 8)
            }
            @Sendable func output(_ q: FloatMatrix, _ k: FloatMatrix, _ v: FloatMatrix) -> FloatMatrix {
                TrainingProduct().attend(queries: q, keys: k, values: v, packed, dimension: 8).0
            }
            return [
                LayerCase(testDescription: "attention by queries", input: q) {
                    output($0, k, v)
                } gradient: {
                    gradients($0, k, v, $1).queries
                },
                LayerCase(testDescription: "attention by keys", input: k) {
                    output(q, $0, v)
                } gradient: {
                    gradients(q, $0, v, $1).keys
                },
                LayerCase(testDescription: "attention by values", input: v) {
                    output(q, k, $0)
                } gradient: {
                    gradients(q, k, $0, $1).values
                },
            ]
        }
    }

    private static func vocabularyCase() throws -> LayerCase {
        let head = try randomWeight(.q80, rows: 2100, columns: 32, seed: 13)
        let tokens: [Int32] = [0, 1023, 1024, 2099, 7]
        return LayerCase(testDescription: "log-probabilities", input: numbers(5, 32, seed: 14)) {
            FloatMatrix(
                rows: 5, columns: 1,
                values: TrainingProduct().logProbabilities(of: tokens, $0, head, wantsGradient: false).values)
        } gradient: { x, d in
            var result =
                TrainingProduct().logProbabilities(of: tokens, x, head, wantsGradient: true).gradient
                ?? FloatMatrix(rows: 0, columns: 32)
            for index in result.values.indices { result.values[index] *= d.values[index / 32] }
            return result
        }
    }

    /// Block integers are within their rounding of plain products, also where panels and groups are not whole.
    private static func expectClose(_ tokens: Int, _ outputs: Int, _ inputs: Int) throws {
        let weight = AdaptedWeight(
            base: try randomWeight(.q80, rows: outputs, columns: inputs, seed: 3),
            down: numbers(2, inputs, seed: 4).values, up: numbers(outputs, 2, seed: 5).values, rank: 2, scale: 0.5)
        let (x, d) = (numbers(tokens, inputs, seed: 6), numbers(tokens, outputs, seed: 7))
        func run(_ arithmetic: TrainingArithmetic, _ threads: Int) -> [[Float]] {
            let product = TrainingProduct(arithmetic, threads: threads)
            var byInput = x
            product.backward(d, weight, addingTo: &byInput)
            return [product.forward(x, weight).values, byInput.values]
        }
        let integers = run(.blockInteger, 1)
        #expect(run(.blockInteger, 3) == integers)
        for (a, b) in zip(integers, run(.float32, 2)) {
            let error = zip(a, b).reduce(Float(0)) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
            let size = b.reduce(Float(0)) { $0 + $1 * $1 }
            #expect(error < 1e-6 * size && error > 0)
        }
    }

    private static let shapes = [(1, 16, 64), (6, 32, 128), (23, 21, 96), (100, 70, 608)]

    @Test(arguments: shapes) func blockIntegersAreClose(tokens: Int, outputs: Int, inputs: Int) throws {
        try Self.expectClose(tokens, outputs, inputs)
    }

    @Test func scalarBlockIntegersAreCloseToo() async {
        await #expect(processExitsWith: .success) {
            ck_use_scalar(1)
            for (tokens, outputs, inputs) in Self.shapes { try Self.expectClose(tokens, outputs, inputs) }
        }
    }

    /// What is not a number is not rounded away.
    @Test(arguments: [Float.nan, .infinity]) func blockIntegersKeepWhatIsNotANumber(value: Float) throws {
        let weight = AdaptedWeight(
            base: try randomWeight(.f32, rows: 64, columns: 96, seed: 3), down: numbers(2, 96, seed: 4).values,
            up: numbers(64, 2, seed: 5).values, rank: 2, scale: 0.5)
        for place in [3, 95] {
            var x = numbers(7, 96, seed: 6)
            x.values[5 * 96 + place] = value
            let y = TrainingProduct(.blockInteger).forward(x, weight)
            for row in 0..<7 { #expect(y.row(row).allSatisfy(\.isFinite) == (row != 5)) }
        }
        let adapted = AdaptedWeight(
            base: weight.base, down: weight.down, up: [value] + weight.up.dropFirst(), rank: 2, scale: 0.5)
        let y = TrainingProduct(.blockInteger).forward(numbers(7, 96, seed: 6), adapted)
        #expect(!y.values[0].isFinite)
        var byInput = FloatMatrix(rows: 7, columns: 96)
        TrainingProduct(.blockInteger).backward(numbers(7, 64, seed: 6), adapted, addingTo: &byInput)
        #expect(byInput.values.allSatisfy { !$0.isFinite })
    }

    static func cases() throws -> [LayerCase] {
        try linearCases() + elementCases() + attentionCases() + [vocabularyCase()]
    }

    @Test(arguments: try cases()) func backwardAgreesWithDifferences(layer: LayerCase) {
        #expect(layer.worstError() < 2e-3)
    }

    @Test func scalarTwinsAgreeToo() async {
        await #expect(processExitsWith: .success) {
            let layers = try Self.cases()
            let fast = layers.map { $0.gradient($0.input, numbers(80, 40, seed: 1).part(like: $0.output($0.input))) }
            ck_use_scalar(1)
            for (layer, fast) in zip(layers, fast) {
                #expect(layer.worstError() < 2e-3)
                let plain = layer.gradient(layer.input, numbers(80, 40, seed: 1).part(like: layer.output(layer.input)))
                let scale = plain.values.map(abs).max() ?? 0
                #expect(zip(plain.values, fast.values).allSatisfy { abs($0 - $1) <= 1e-5 * scale })
            }
        }
    }

    /// Log-probabilities as plain arithmetic in double precision has them, also where exponentials would overflow.
    @Test(arguments: [Float(1), 40]) func logProbabilitiesAgreeWithPlainArithmetic(size: Float) throws {
        let head = try randomWeight(.f16, rows: 2100, columns: 32, seed: 13)
        var x = numbers(3, 32, seed: 15)
        for index in x.values.indices { x.values[index] *= size }
        let values = TrainingProduct().logProbabilities(of: [5, 1500, 2099], x, head, wantsGradient: true).values
        for (row, token) in [5, 1500, 2099].enumerated() {
            let logits = (0..<head.rows).map { word in
                zip(head.row(word), x.row(row)).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
            }
            let largest = logits.max() ?? 0
            let expected = logits[token] - largest - log(logits.reduce(0) { $0 + exp($1 - largest) })
            #expect(abs(Double(values[row]) - expected) < 1e-5 * max(1, abs(largest)))
        }
    }

    /// The same bits on one core and on several.
    @Test func threadsDoNotMatter() throws {
        let weight = try Self.adapted()
        let (x, d) = (numbers(300, 32, seed: 20), numbers(300, 21, seed: 21))
        func run(_ threads: Int) -> [[Float]] {
            let product = TrainingProduct(threads: threads)
            var byInput = x
            product.backward(d, weight, addingTo: &byInput)
            let factors = product.factorGradients(x, [(d, weight), (d, weight)])
            return [product.forward(x, weight).values, byInput.values] + factors.flatMap { [$0.down, $0.up] }
        }
        let one = run(1)
        #expect(run(2) == one)
        #expect(run(5) == one)
    }
}

extension FloatMatrix {
    /// The first elements in the shape of another matrix.
    fileprivate func part(like other: FloatMatrix) -> FloatMatrix {
        FloatMatrix(
            rows: other.rows, columns: other.columns,
            values: (0..<other.values.count).map { values[$0 % values.count] })
    }
}
