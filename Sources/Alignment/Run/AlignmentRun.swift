public import Digest
import Foundation
public import LanguageModel
import Training

/// A run of RGRO: from a live adapter to a candidate. It can be stopped after any update, by a power cut too, and
/// resumed with the same result.
public final class AlignmentRun {
    /// What happened.
    public enum Progress: Sendable {
        /// An update of so many.
        case update(UpdateFigures, of: Int)
        /// The development cases were looked at; the best reward so far.
        case development(DevelopmentScore, best: Double)
    }

    /// Thrown by a `checkpoint` to end a run at once; what it had begun is done again.
    public struct Interruption: Error {
        /// An interruption.
        public init() {}
    }

    /// How a run ended.
    public enum Ending: String, Sendable, Codable {
        /// All updates were done.
        case finished
        /// The policy had gone as far from the reference as it may.
        case diverged
        /// It was asked to stop; a checkpoint is there.
        case interrupted
    }

    private let trainer: Trainer
    private let update: PolicyUpdate
    private let settings: AlignmentSettings
    private let training: [AlignmentCase]
    private let development: [AlignmentCase]
    private let order: CaseOrder
    private let directory: String
    private let model: LanguageModel
    private let checkpoint: @Sendable () throws -> Void
    private var state = State()

    /// What goes on from update to update besides the trainer.
    private struct State: Codable {
        var updates = 0
        var passTokens = 0
        var scales = RewardScales()
    }

    /// The adapter with the best development reward, else the last one.
    public var adapter: LoRAAdapter { trainer.stopping.best ?? trainer.adapter }
    /// Updates that are done.
    public var updatesDone: Int { state.updates }
    /// Tokens that went through the passes of the policy: what an equally long fine-tuning may use.
    public var gradientTokens: Int { state.passTokens }

    private static let checkpointInterval = 5

    /// - Parameters:
    ///   - start: the live adapter.
    ///   - reference: the adapter of supervised fine-tuning, from which the policy must not go far.
    ///   - development: what chooses the adapter; without any the last one is kept.
    ///   - identity: a digest of model file, adapters and data.
    ///   - directory: of the checkpoint; it must exist.
    ///   - checkpoint: called after each block of each pass; what it throws ends the work without harm.
    public init(
        _ model: LanguageModel, from start: LoRAAdapter, reference: LoRAAdapter, training: [AlignmentCase],
        development: [AlignmentCase], _ settings: AlignmentSettings, _ rewards: RewardModel, identity: SHA256Digest,
        directory: String, checkpoint: @escaping @Sendable () throws -> Void = {}
    ) {
        self.model = model
        self.settings = settings
        self.training = training
        self.development = development
        self.directory = directory
        self.checkpoint = checkpoint
        order = CaseOrder(
            training.map { ($0.isNormal, $0.origin) }, count: settings.cases, normalShare: settings.normalShare,
            seed: settings.seed)
        let limits = RolloutSampler.Limits(
            rollouts: settings.rollouts, tokens: settings.tokens, stages: settings.stages)
        update = PolicyUpdate(
            sampler: RolloutSampler(
                model: model, form: StageForm(model.tokenizer), limits: limits, threads: settings.threads,
                checkpoint: checkpoint),
            rewards: rewards, reference: reference, settings: settings)
        // What may differ between two halves of one run is left out.
        var fixed = settings
        (fixed.threads, fixed.updates) = (0, 0)
        trainer = Trainer(
            model, start,
            TrainingSettings(
                rate: Float(settings.rate),
                schedule: .constant(warmUp: Int(Double(settings.updates) * settings.warmUp)),
                optimiser: AdamW.Constants(beta1: 0.9, beta2: 0.99), clip: settings.clip,
                passTokens: settings.passTokens, patience: .max, threads: settings.threads),
            identity: SHA256Digest(of: identity.bytes + Array("\(fixed)".utf8)), checkpoint: checkpoint)
    }

    /// Takes over a checkpoint.
    ///
    /// - Returns: false where there is none.
    /// - Throws: `CHECKPOINT_UNREADABLE`, `CHECKPOINT_DAMAGED`, `CHECKPOINT_OTHER_RUN`.
    public func resume() throws -> Bool {
        guard try trainer.resume(from: directory) else { return false }
        state = (try? JSONDecoder().decode(State.self, from: Data(trainer.companion))) ?? State()
        return true
    }

    /// Goes on until the end, or until it is asked to stop.
    ///
    /// - Parameter isAsked: whether to stop after this update.
    /// - Throws: as ``Trainer``, and what the initialiser's `checkpoint` throws; the last checkpoint is then there.
    public func run(isAsked: () -> Bool, _ report: (Progress) -> Void) throws -> Ending {
        do { return try goOn(isAsked, report) } catch is Interruption {
            // Nothing of the update that was cut has been learnt.
            try save()
            return .interrupted
        }
    }

    private func goOn(_ isAsked: () -> Bool, _ report: (Progress) -> Void) throws -> Ending {
        if state.updates == 0 { try look(report) }
        while state.updates < settings.updates {
            if isAsked() {
                try save()
                return .interrupted
            }
            let cases = order.cases(ofUpdate: state.updates).map { training[$0] }
            // A copy: of an update that is cut nothing may stay.
            var scales = state.scales
            let figures = try update.run(trainer, cases, &scales)
            state.updates += 1
            state.passTokens += figures.passTokens
            state.scales = scales
            report(.update(figures, of: settings.updates))
            let isFar = figures.divergence > settings.divergenceLimit
            let isLast = state.updates == settings.updates || isFar
            if isLast || state.updates % settings.evaluationInterval == 0 { try look(report) }
            if isLast || state.updates % Self.checkpointInterval == 0 { try save() }
            if isFar { return .diverged }
        }
        return .finished
    }

    private func look(_ report: (Progress) -> Void) throws {
        guard !development.isEmpty else { return }
        let score = try DevelopmentScore.measure(
            model, trainer.adapter, development, update.rewards, threads: settings.threads, checkpoint: checkpoint)
        _ = trainer.shouldStop(afterDevelopmentLoss: -score.reward)
        report(.development(score, best: -trainer.stopping.lowest))
    }

    private func save() throws {
        trainer.companion = (try? JSONEncoder().encode(state)).map(Array.init) ?? []
        try trainer.save(to: directory)
    }
}
