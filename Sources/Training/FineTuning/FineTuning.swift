public import Digest
public import ImpressionWriting
public import LanguageModel
public import Tensors

/// A run of supervised fine-tuning: from cases with their impressions to an adapter. It can be stopped at any step and
/// resumed with the same result, bit for bit.
public final class FineTuning {
    /// How long and on what.
    public struct Plan: Sendable, Equatable {
        /// Rank of the factors, where the run starts from none.
        public var rank = 16
        /// alpha: the factors' product is scaled by alpha / rank.
        public var alpha = 32
        /// How often each case is seen.
        public var epochs = 3
        /// Cases of a step.
        public var batch = 16
        /// The highest learning rate.
        public var rate = 1e-3
        /// Share of the steps in which the rate goes up.
        public var warmUp = 0.05
        /// Development losses of an epoch.
        public var evaluationsPerEpoch = 2
        /// Development losses without a better one after which it ends.
        public var patience = 3
        /// The gradient's norm above which it is scaled down.
        public var clip = 1.0
        /// Whether activations are computed again to save memory.
        public var recomputesActivations = false
        /// Of the products with the frozen weights.
        public var arithmetic = TrainingArithmetic.float32
        /// Of the order of the cases, and of the first factors.
        public var seed: UInt64 = 20_170_301
        /// Cores to use; 0 for all.
        public var threads = 0
        /// Steps after which it ends in any case; nil for as many as the epochs have.
        public var maximumSteps: Int?

        /// The defaults of a model of some hundred million parameters.
        public init() {}
    }

    /// What happened at a step.
    public enum Progress: Sendable {
        /// A step of a run of so many.
        case step(Trainer.Figures, of: Int)
        /// A development loss, and the lowest so far.
        case development(loss: Double, lowest: Double)
    }

    /// How a run ended.
    public enum Ending: String, Sendable {
        /// All steps were done.
        case finished
        /// The development loss had not got better for long enough.
        case stoppedEarly = "stopped early"
        /// It was asked to stop; a checkpoint is there.
        case interrupted
        /// The loss ran away; the last good state was kept.
        case diverged
    }

    private let trainer: Trainer
    private let plan: Plan
    private let training: [TrainingExample]
    private let development: [TrainingExample]
    private let judge: ((LoRAAdapter) throws -> Double)?
    private let order: TrainingOrder
    private let directory: String

    /// Steps of the whole run.
    public let steps: Int
    /// Steps that are done.
    public var stepsDone: Int { trainer.steps }
    /// The adapter with the lowest development loss, else the last one.
    public var adapter: LoRAAdapter { trainer.stopping.best ?? trainer.adapter }
    /// The lowest development loss: nats a token, or what the judge gave; nil before the first.
    public var developmentLoss: Double? { trainer.stopping.lowest.isFinite ? trainer.stopping.lowest : nil }

    /// Steps between two checkpoints that nothing else asks for.
    private static let checkpointSteps = 50

    /// - Parameters:
    ///   - start: whose factors are trained further; nil for new ones that change nothing yet.
    ///   - development: what chooses the adapter; without any the last one is kept.
    ///   - judge: the development loss of an adapter, less when it is better; nil for the cross-entropy of `development`.
    ///   - directory: of the checkpoint; it must exist.
    ///   - identity: a digest of model file, start and data.
    ///   - checkpoint: called after each block of each pass; what it throws ends the work without harm.
    public init(
        _ model: LanguageModel, from start: LoRAAdapter? = nil, training: [TrainingExample],
        development: [TrainingExample], _ plan: Plan, identity: SHA256Digest, directory: String,
        judge: ((LoRAAdapter) throws -> Double)? = nil, checkpoint: @escaping @Sendable () throws -> Void = {}
    ) {
        let order = TrainingOrder(count: training.count, batch: plan.batch, seed: plan.seed)
        let all = plan.epochs * order.stepsPerEpoch
        let schedule = RateSchedule.cosine(warmUp: Int(Double(all) * plan.warmUp), steps: all)
        self.order = order
        self.plan = plan
        self.training = training
        self.development = development
        self.judge = judge
        self.directory = directory
        steps = min(all, plan.maximumSteps ?? all)
        let settings = TrainingSettings(
            rate: Float(plan.rate), schedule: schedule, clip: plan.clip,
            recomputesActivations: plan.recomputesActivations, patience: plan.patience,
            arithmetic: plan.arithmetic, threads: plan.threads)
        // What may differ between two halves of one run is left out: where it ends, how many cores it has.
        var fixed = plan
        fixed.maximumSteps = nil
        fixed.threads = 0
        trainer = Trainer(
            model,
            start
                ?? LoRAAdapter(
                    initialFor: model.configuration, rank: plan.rank, scale: Float(plan.alpha) / Float(plan.rank),
                    seed: plan.seed), settings,
            identity: SHA256Digest(of: identity.bytes + Array("\(fixed)".utf8)), checkpoint: checkpoint)
    }

    /// Takes over a checkpoint.
    ///
    /// - Returns: false where there is none.
    /// - Throws: `CHECKPOINT_UNREADABLE`, `CHECKPOINT_DAMAGED`, `CHECKPOINT_OTHER_RUN`.
    public func resume() throws -> Bool { try trainer.resume(from: directory) }

    /// Goes on until the end, or until it is asked to stop.
    ///
    /// - Parameter isAsked: whether to stop after this step.
    /// - Throws: the errors of a checkpoint, and what the initialiser's `checkpoint` throws.
    public func run(isAsked: () -> Bool, _ report: (Progress) -> Void) throws -> Ending {
        let interval = max(1, order.stepsPerEpoch / max(1, plan.evaluationsPerEpoch))
        while trainer.steps < steps {
            if isAsked() {
                try trainer.save(to: directory)
                return .interrupted
            }
            let batch = order.examples(ofStep: trainer.steps).map { training[$0] }
            do { report(.step(try trainer.step(batch), of: steps)) } catch let error as TrainingError {
                guard error == .diverged else { throw error }
                return .diverged
            }
            let isDue = trainer.steps % interval == 0 || trainer.steps == steps
            if isDue, try shouldStop(report) { return .stoppedEarly }
            if isDue || trainer.steps % Self.checkpointSteps == 0 { try trainer.save(to: directory) }
        }
        return .finished
    }

    private func shouldStop(_ report: (Progress) -> Void) throws -> Bool {
        guard !development.isEmpty else { return false }
        let loss = try judge?(trainer.adapter) ?? trainer.evaluate(development)
        let isEnough = trainer.shouldStop(afterDevelopmentLoss: loss)
        report(.development(loss: loss, lowest: trainer.stopping.lowest))
        return isEnough
    }
}

extension TrainingExample {
    /// A case and its impression in the form that serving uses.
    ///
    /// - Parameter statements: in the order in which they are to be written; at least one with words.
    public init(_ aCase: WritingCase, statements: [String], weight: Float = 1, _ format: CaseFormat) {
        self.init(prompt: format.prompt(for: aCase), target: format.target(for: statements), weight: weight)
    }
}
