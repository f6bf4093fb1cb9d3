import Digest
import Foundation
import LanguageModel
import Testing

@testable import Training

/// Whole runs: stopped and resumed anywhere they end with the same adapter, and the best one is kept.
@Suite struct FineTuningTests {
    /// Of all runs of one test; removed when the test ends.
    private final class Root {
        let path = NSTemporaryDirectory() + "fine-tuning-\(UUID().uuidString)"

        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private let root = Root()

    private func directory() throws -> String {
        let path = "\(root.path)/\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    private static var plan: FineTuning.Plan {
        var plan = FineTuning.Plan()
        plan.rank = 2
        plan.alpha = 4
        plan.batch = 4
        plan.epochs = 4
        plan.rate = 1e-2
        return plan
    }

    private func run(
        in directory: String, _ plan: FineTuning.Plan = plan, development: [TrainingExample] = []
    ) throws -> FineTuning {
        FineTuning(
            try TinyModel.load(), training: TrainerTests.examples, development: development, plan,
            identity: SHA256Digest(of: [1]), directory: directory)
    }

    @Test func aRunThatIsStoppedAnywhereEndsTheSame() throws {
        let whole = try run(in: try directory())
        var losses: [Double] = []
        let ending = try whole.run(isAsked: { false }) {
            if case .step(let figures, _) = $0 { losses.append(figures.loss) }
        }
        #expect(ending == .finished && whole.stepsDone == 12 && losses.count == 12)

        for stop in [1, 5, 11] {
            let place = try directory()
            var seen: [Double] = []
            let first = try run(in: place)
            #expect(try !first.resume())
            let cut = try first.run(isAsked: { seen.count == stop }) {
                if case .step(let figures, _) = $0 { seen.append(figures.loss) }
            }
            #expect(cut == .interrupted && first.stepsDone == stop)
            let second = try run(in: place)
            #expect(try second.resume())
            _ = try second.run(isAsked: { false }) { if case .step(let figures, _) = $0 { seen.append(figures.loss) } }
            #expect(seen == losses)
            #expect(second.adapter == whole.adapter)
        }
    }

    @Test func aRunGoesOnFromAnAdapter() throws {
        let first = try run(in: try directory())
        _ = try first.run(isAsked: { false }) { _ in }
        let before = try TrainerTests.trainer(seed: 5).evaluate(TrainerTests.examples)
        let second = FineTuning(
            try TinyModel.load(), from: first.adapter, training: TrainerTests.examples, development: [], Self.plan,
            identity: SHA256Digest(of: [2]), directory: try directory())
        #expect(second.adapter == first.adapter)
        var losses: [Double] = []
        _ = try second.run(isAsked: { losses.count == 1 }) {
            if case .step(let figures, _) = $0 { losses.append(figures.loss) }
        }
        #expect(losses[0] < 0.9 * before)
    }

    /// Whatever the cross-entropy says.
    @Test func aJudgeChooses() throws {
        var plan = Self.plan
        plan.patience = 20
        var judged: [LoRAAdapter] = []
        let losses = [0.5, 0.2] + (0..<10).map { 0.3 + 0.01 * Double($0) }
        let run = FineTuning(
            try TinyModel.load(), training: TrainerTests.examples, development: TrainerTests.examples,
            plan, identity: SHA256Digest(of: [3]),
            directory: try directory(),
            judge: {
                judged.append($0); return losses[judged.count - 1]
            })
        _ = try run.run(isAsked: { false }) { _ in }
        #expect(judged.count > 3 && run.developmentLoss == 0.2 && run.adapter == judged[1])
    }

    @Test func theAdapterWithTheLowestDevelopmentLossIsKept() throws {
        // What is learnt is the opposite of what is asked for: it only gets worse.
        let development = TrainerTests.examples.map { TrainingExample(prompt: $0.prompt, target: [200, 201, 202]) }
        var plan = Self.plan
        plan.epochs = 50
        plan.evaluationsPerEpoch = 3
        plan.patience = 4
        let run = try run(in: try directory(), plan, development: development)
        var taken: [Double] = []
        let ending = try run.run(isAsked: { false }) { if case .development(let loss, _) = $0 { taken.append(loss) } }
        #expect(ending == .stoppedEarly)
        #expect(run.stepsDone < run.steps)
        #expect(run.developmentLoss == taken.min())
        let model = try TinyModel.load()
        let trainer = Trainer(
            model, run.adapter, TrainerTests.settings(passTokens: 2048), identity: SHA256Digest(of: []))
        #expect(try trainer.evaluate(development) == taken.min())
    }

    @Test func aCheckpointOfAnotherRunIsRefused() throws {
        let place = try directory()
        let first = try run(in: place)
        _ = try first.run(isAsked: { first.stepsDone == 1 }) { _ in }
        var other = Self.plan
        other.rate = 2e-2
        let error = #expect(throws: TrainingError.self) { try run(in: place, other).resume() }
        #expect(error?.code == "CHECKPOINT_OTHER_RUN")
        // Where it ends and with how many cores is no matter of the run.
        var same = Self.plan
        same.maximumSteps = 3
        same.threads = 1
        #expect(try run(in: place, same).resume())
    }
}
