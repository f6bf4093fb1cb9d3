import Digest
import Glibc
import LanguageModel
import Synchronization
import Testing

@testable import Training

@Suite struct TrainerTests {
    static let examples: [TrainingExample] = (0..<10).map { index in
        let prompt = (0..<3 + index % 4 * 5).map { Int32(40 + ($0 * 7 + index) % 200) }
        return TrainingExample(prompt: prompt, target: [Int32(60 + index), 70, 2])
    }

    static func settings(passTokens: Int = 40) -> TrainingSettings {
        TrainingSettings(rate: 1e-2, schedule: .cosine(warmUp: 2, steps: 12), passTokens: passTokens)
    }

    static func trainer(
        _ settings: TrainingSettings = settings(), seed: UInt64 = 1, data: String = "data",
        checkpoint: @escaping @Sendable () throws -> Void = {}
    ) throws -> Trainer {
        let model = try TinyModel.load()
        return Trainer(
            model, LoRAAdapter(initialFor: model.configuration, rank: 4, scale: 2, seed: seed), settings,
            identity: SHA256Digest(of: data.utf8), checkpoint: checkpoint)
    }

    static func batch(_ step: Int) -> [TrainingExample] {
        TrainingOrder(count: examples.count, batch: 4, seed: 3).examples(ofStep: step).map { examples[$0] }
    }

    @Test func trainingLowersTheLoss() throws {
        let trainer = try Self.trainer()
        let before = try trainer.evaluate(Self.examples)
        for step in 0..<12 {
            let figures = try trainer.step(Self.batch(step))
            #expect(figures.step == step && figures.gradientNorm > 0)
        }
        let after = try trainer.evaluate(Self.examples)
        #expect(after < 0.8 * before)
    }

    /// A batch in several passes is the batch in one.
    @Test func gradientAccumulationIsOneBatch() throws {
        let (one, several) = (try Self.trainer(Self.settings(passTokens: 4096)), try Self.trainer())
        #expect(Self.examples.passes(ofTokens: 40).count > 2)
        for _ in 0..<3 {
            let (a, b) = (try one.step(Self.examples), try several.step(Self.examples))
            #expect(abs(a.loss - b.loss) < 1e-4 * a.loss)
            #expect(abs(a.gradientNorm - b.gradientNorm) < 1e-3 * a.gradientNorm)
            #expect(a.targets == b.targets && a.tokens == b.tokens)
        }
    }

    /// An example that counts double is an example that is there twice.
    @Test func aWeightIsARepetition() throws {
        var weighted = Self.examples
        weighted[2].weight = 2
        let repeated = Self.examples + [Self.examples[2]]
        let (one, other) = (try Self.trainer(), try Self.trainer())
        #expect(abs(try one.evaluate(weighted) - other.evaluate(repeated)) < 1e-5)
        let (a, b) = (try one.step(weighted), try other.step(repeated))
        #expect(abs(a.loss - b.loss) < 1e-5)
        #expect(abs(a.gradientNorm - b.gradientNorm) < 1e-4 * b.gradientNorm)
        let unweighted = try Self.trainer().step(Self.examples)
        #expect(abs(a.gradientNorm - unweighted.gradientNorm) > 1e-3 * b.gradientNorm)
    }

    private struct Stop: Error {}

    /// Cancelled in any block, a step has not happened.
    @Test func aCancelledStepChangesNothing() throws {
        let left = Mutex(-1)
        let trainer = try Self.trainer {
            let now = left.withLock { left in
                left -= 1
                return left
            }
            if now == 0 { throw Stop() }
        }
        let plain = try Self.trainer()
        _ = try trainer.step(Self.batch(0))
        _ = try plain.step(Self.batch(0))
        for blocks in 1...4 {
            left.withLock { $0 = blocks }
            #expect(throws: Stop.self) { try trainer.step(Self.batch(1)) }
            #expect(trainer.adapter == plain.adapter && trainer.steps == 1)
        }
        left.withLock { $0 = -1 }
        #expect(try trainer.step(Self.batch(1)) == plain.step(Self.batch(1)))
        #expect(trainer.adapter == plain.adapter)
    }

    /// A loss far above what the run has reached is an error, and nothing changes.
    @Test func divergenceIsAnError() throws {
        let trainer = try Self.trainer()
        _ = try trainer.step(Self.batch(0))
        trainer.divergence.lowest = 0.5
        let before = trainer.adapter
        let error = #expect(throws: TrainingError.self) { try trainer.step(Self.batch(1)) }
        #expect(error?.code == "TRAINING_DIVERGED")
        #expect(trainer.adapter == before && trainer.steps == 1)
    }

    @Test func notANumberIsAnErrorAtOnce() throws {
        let trainer = try Self.trainer()
        trainer.adapter.factors[1][2].up[3] = .nan
        let error = #expect(throws: TrainingError.self) { try trainer.step(Self.batch(0)) }
        #expect(error?.code == "TRAINING_DIVERGED" && trainer.steps == 0)
    }

    @Test func anExampleBeyondTheContextIsRefused() throws {
        let long = TrainingExample(prompt: [Int32](repeating: 50, count: 300), target: [2])
        let error = #expect(throws: TrainingError.self) { try Self.trainer().step([long]) }
        #expect(error?.code == "TRAINING_EXAMPLE_TOO_LONG")
    }
}
