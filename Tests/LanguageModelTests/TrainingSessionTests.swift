import Glibc
import Synchronization
import Tensors
import Testing

@testable import LanguageModel

/// Training of little models of random weights.
@Suite struct TrainingSessionTests {
    private static let sequences: [(prompt: [Int32], target: [Int32])] = [
        ([50, 60, 70, 80], [90, 100, 2]), ([40], [41, 42]), ((0..<70).map { 40 + $0 * 7 % 200 }, [44, 45, 46, 2]),
    ]
    private static let batch = TrainingBatch(sequences)

    /// An adapter whose factors are all there.
    private static func adapter(_ model: LanguageModel) -> LoRAAdapter {
        var adapter = LoRAAdapter(initialFor: model.configuration, rank: 4, scale: 2, seed: 5)
        var random = Uniform(state: 8)
        for block in adapter.factors.indices {
            for part in adapter.factors[block].indices {
                adapter.factors[block][part].up = adapter.factors[block][part].up.map { _ in 0.05 * random.next() }
            }
        }
        return adapter
    }

    private static func meanLoss(_ values: [Float]) -> [Float] {
        [Float](repeating: -1 / Float(values.count), count: values.count)
    }

    private static func flat(_ factors: [[LoRAAdapter.Factors]]) -> [Float] {
        factors.joined().flatMap { $0.down + $0.up }
    }

    /// Without an adapter's effect, training sees the probabilities that serving does.
    @Test(arguments: [ElementType.q41, .f16], [true, false])
    func probabilitiesAreThoseOfServing(type: ElementType, tied: Bool) throws {
        let model = try SyntheticModel(type, tied: tied).load()
        let adapter = LoRAAdapter(initialFor: model.configuration, rank: 2, scale: 1, seed: 1)
        let values = try TrainingSession(model).logProbabilities(Self.batch, adapter)
        var expected: [Float] = []
        for sequence in Self.sequences {
            let text = sequence.prompt + sequence.target
            let logits = try GenerationSession(model, capacity: 128).prefillScoringAll(text)
            for place in sequence.prompt.count..<text.count {
                let row = logits.row(place - 1)
                let largest = row.max() ?? 0
                let sum = row.reduce(0.0) { $0 + exp(Double($1 - largest)) }
                expected.append(row[Int(text[place])] - largest - Float(log(sum)))
            }
        }
        #expect(values.count == expected.count)
        #expect(zip(values, expected).allSatisfy { abs($0 - $1) < 1e-4 })
    }

    /// The gradient by all factors together against differences of the loss.
    @Test(arguments: [true, false]) func gradientsAgreeWithDifferences(tied: Bool) throws {
        let model = try SyntheticModel(.f32, tied: tied).load()
        let adapter = Self.adapter(model)
        let session = TrainingSession(model)
        let weights = (0..<Self.batch.targets.count).map { Float($0 % 3) - 0.7 }
        var gradients = LoRAGradients(of: adapter)
        let values = try session.addGradients(Self.batch, adapter, to: &gradients) { _ in weights }
        #expect(values == (try session.logProbabilities(Self.batch, adapter)))
        for seed in 1...3 {
            var random = Uniform(state: UInt64(seed))
            var direction = LoRAGradients(of: adapter)
            for block in direction.factors.indices {
                for part in direction.factors[block].indices {
                    direction.factors[block][part].down = direction.factors[block][part].down.map { _ in random.next() }
                    direction.factors[block][part].up = direction.factors[block][part].up.map { _ in random.next() }
                }
            }
            func loss(_ step: Float) throws -> Double {
                var moved = adapter
                for block in moved.factors.indices {
                    for part in moved.factors[block].indices {
                        let own = direction.factors[block][part]
                        moved.factors[block][part].down = zip(moved.factors[block][part].down, own.down).map {
                            $0 + step * $1
                        }
                        moved.factors[block][part].up = zip(moved.factors[block][part].up, own.up).map {
                            $0 + step * $1
                        }
                    }
                }
                return zip(try session.logProbabilities(Self.batch, moved), weights).reduce(0) {
                    $0 + Double($1.0) * Double($1.1)
                }
            }
            let difference = (try loss(1e-3) - loss(-1e-3)) / 2e-3
            let exact = zip(Self.flat(gradients.factors), Self.flat(direction.factors)).reduce(0.0) {
                $0 + Double($1.0) * Double($1.1)
            }
            #expect(abs(difference - exact) < 2e-3 * gradients.norm)
        }
    }

    /// Packed sequences are what each is alone, and gradients of passes add up.
    @Test func packingEqualsSeparateRuns() throws {
        let model = try SyntheticModel(.q41).load()
        let adapter = Self.adapter(model)
        let session = TrainingSession(model)
        var together = LoRAGradients(of: adapter)
        let values = try session.addGradients(Self.batch, adapter, to: &together) { $0.map { _ in -1 } }
        var separate = LoRAGradients(of: adapter)
        var expected: [Float] = []
        for sequence in Self.sequences {
            expected += try session.addGradients(TrainingBatch([sequence]), adapter, to: &separate) {
                $0.map { _ in -1 }
            }
        }
        #expect(zip(values, expected).allSatisfy { abs($0 - $1) < 1e-5 })
        let worst = zip(Self.flat(together.factors), Self.flat(separate.factors)).map { abs($0 - $1) }.max() ?? 1
        #expect(worst < 1e-5 * Float(together.norm))
    }

    /// Continuations of one prompt that share its tokens are what each is alone.
    @Test func branchesEqualSeparateRuns() throws {
        let model = try SyntheticModel(.q41).load()
        let adapter = Self.adapter(model)
        let session = TrainingSession(model)
        let groups = [
            TrainingBatch.Group(
                prompt: (0..<70).map { 40 + $0 * 7 % 200 },
                continuations: [[44, 45, 46, 2], [44], (0..<66).map { 41 + $0 * 11 % 190 }, [47, 2]]),
            TrainingBatch.Group(prompt: [40], continuations: [[41, 42]]),
            TrainingBatch.Group(prompt: [50, 60], continuations: [[90, 100, 2], [90, 101, 2]]),
        ]
        let batch = TrainingBatch(groups)
        #expect(batch.tokens.count == groups.reduce(0) { $0 + $1.tokens })
        let weights = (0..<batch.targets.count).map { Float($0 % 5) - 1.7 }
        var together = LoRAGradients(of: adapter)
        let values = try session.addGradients(batch, adapter, to: &together) { _ in weights }
        var separate = LoRAGradients(of: adapter)
        var expected: [Float] = []
        for group in groups {
            for continuation in group.continuations {
                let own = Array(weights[expected.count..<expected.count + continuation.count])
                expected += try session.addGradients(
                    TrainingBatch([(prompt: group.prompt, target: continuation)]), adapter, to: &separate
                ) { _ in own }
            }
        }
        #expect(zip(values, expected).allSatisfy { abs($0 - $1) < 1e-5 })
        let worst = zip(Self.flat(together.factors), Self.flat(separate.factors)).map { abs($0 - $1) }.max() ?? 1
        #expect(worst < 1e-5 * Float(together.norm))
    }

    /// Recomputation and the number of threads change no bit.
    @Test(arguments: [(1, true), (2, true), (3, false)])
    func theWayOfComputingChangesNoBit(threads: Int, recomputes: Bool) throws {
        let model = try SyntheticModel(.q41).load()
        let adapter = Self.adapter(model)
        func run(_ session: TrainingSession) throws -> (LoRAGradients, [Float]) {
            var gradients = LoRAGradients(of: adapter)
            let values = try session.addGradients(Self.batch, adapter, to: &gradients, objective: Self.meanLoss)
            return (gradients, values)
        }
        let expected = try run(TrainingSession(model, threads: 2))
        let other = try run(TrainingSession(model, threads: threads, recomputesActivations: recomputes))
        #expect(other.0 == expected.0)
        #expect(other.1 == expected.1)
    }

    private struct Stop: Error {}

    /// Cancelled after any block, forward or backward, the gradients are as they were.
    @Test func aCancelledPassChangesNothing() throws {
        let model = try SyntheticModel(.q80).load()
        let adapter = Self.adapter(model)
        let calls = Mutex(0)
        let session = TrainingSession(model) {
            let count = calls.withLock { calls in
                calls += 1
                return calls
            }
            if count % 5 == 0 || count > 20 { throw Stop() }
        }
        let zeros = LoRAGradients(of: adapter)
        var gradients = zeros
        // Two blocks forward, two backward: the first pass goes through, the second stops in its first block.
        _ = try session.addGradients(Self.batch, adapter, to: &gradients, objective: Self.meanLoss)
        let first = gradients
        #expect(first != zeros)
        #expect(throws: Stop.self) {
            try session.addGradients(Self.batch, adapter, to: &gradients, objective: Self.meanLoss)
        }
        _ = try session.logProbabilities(Self.batch, adapter)
        // The third stops in its backward pass.
        #expect(throws: Stop.self) {
            try session.addGradients(Self.batch, adapter, to: &gradients, objective: Self.meanLoss)
        }
        #expect(throws: Stop.self) {
            try session.addGradients(Self.batch, adapter, to: &gradients) { _ in throw Stop() }
        }
        #expect(gradients == first)
    }

    /// A new adapter changes nothing, is spread as it should be, and follows from its seed.
    @Test func theInitialAdapterIsNeutral() throws {
        let model = try SyntheticModel(.f16).load()
        let adapter = LoRAAdapter(initialFor: model.configuration, rank: 4, scale: 2, seed: 5)
        let bound = 1 / Float(model.configuration.hidden).squareRoot()
        let down = adapter.factors[0][0].down
        #expect(adapter.factors.joined().allSatisfy { $0.up.allSatisfy { $0 == 0 } })
        #expect(down.allSatisfy { abs($0) <= bound } && (down.map(abs).max() ?? 0) > 0.9 * bound)
        #expect(adapter == LoRAAdapter(initialFor: model.configuration, rank: 4, scale: 2, seed: 5))
        #expect(adapter != LoRAAdapter(initialFor: model.configuration, rank: 4, scale: 2, seed: 6))
    }
}
