public import Digest
public import LanguageModel

/// Fine-tunes an adapter by examples, step by step.
///
/// What happens is a function of model, adapter, settings and batches: to the last bit the same in every run, for any
/// number of threads, on processors with the same kernel set. Not thread-safe.
public final class Trainer {
    /// What a step did.
    public struct Figures: Sendable, Equatable {
        /// The step, counted from 0.
        public let step: Int
        /// Weighted mean cross-entropy over the batch's target tokens before the step, in nats.
        public let loss: Double
        /// The gradient's norm before clipping.
        public let gradientNorm: Double
        /// The learning rate.
        public let rate: Float
        /// Tokens that went through the network.
        public let tokens: Int
        /// Tokens that were learnt.
        public let targets: Int
    }

    /// The adapter as it is now.
    public internal(set) var adapter: LoRAAdapter
    /// The best adapter by development loss, and when to stop.
    public internal(set) var stopping = EarlyStopping()
    /// What else a run must know when it goes on: kept with each checkpoint.
    public var companion: [UInt8] = []
    /// How the adapter is trained.
    public let settings: TrainingSettings
    var optimiser: AdamW
    var divergence = DivergenceGuard()
    /// What this run is of: a checkpoint of another is refused.
    let identity: SHA256Digest
    private let session: TrainingSession
    private let contextLength: Int

    /// - Parameters:
    ///   - adapter: where training starts.
    ///   - identity: a digest of everything else that the run depends on, such as model file, data and seed.
    ///   - checkpoint: called after each block of each pass: counts progress, and throws to end the work (cancellation),
    ///     which leaves the trainer as it was before the step.
    public init(
        _ model: LanguageModel, _ adapter: LoRAAdapter, _ settings: TrainingSettings, identity: SHA256Digest,
        checkpoint: @escaping @Sendable () throws -> Void = {}
    ) {
        self.adapter = adapter
        self.settings = settings
        self.identity = identity
        optimiser = AdamW(adapter, settings.optimiser)
        contextLength = model.configuration.contextLength
        session = TrainingSession(
            model, arithmetic: settings.arithmetic, threads: settings.threads,
            recomputesActivations: settings.recomputesActivations,
            checkpoint: checkpoint)
    }

    /// Steps done.
    public var steps: Int { optimiser.steps }

    /// One step on one batch, however many passes it takes.
    ///
    /// - Parameter batch: at least one example.
    /// - Throws: `TRAINING_DIVERGED`, `TRAINING_EXAMPLE_TOO_LONG`, and what the checkpoint throws; nothing has changed
    ///   then.
    public func step(_ batch: [TrainingExample]) throws -> Figures {
        try requireFitting(batch)
        let total = batch.totalWeight
        var next = divergence
        let figures = try step(
            tokens: batch.reduce(0) { $0 + $1.tokens }, targets: batch.reduce(0) { $0 + $1.target.count }
        ) { session, gradients in
            var loss = 0.0
            for pass in batch.passes(ofTokens: settings.passTokens) {
                let weights = pass.targetWeights(of: total)
                let values = try session.addGradients(TrainingBatch(pass), adapter, to: &gradients) { _ in
                    weights.map { -$0 }
                }
                loss -= zip(values, weights).reduce(0) { $0 + Double($1.0) * Double($1.1) }
            }
            guard next.accepts(loss: loss) else { throw TrainingError.diverged }
            return loss
        }
        divergence = next
        return figures
    }

    /// One step by any loss.
    ///
    /// - Parameters:
    ///   - tokens: that go through the network.
    ///   - targets: tokens whose probability matters.
    ///   - addGradients: adds the loss's gradient by the adapter as it is, and gives the loss.
    /// - Throws: `TRAINING_DIVERGED` where the gradient is no number, and what `addGradients` throws; nothing has changed
    ///   then.
    public func step(
        tokens: Int, targets: Int, _ addGradients: (TrainingSession, inout LoRAGradients) throws -> Double
    ) throws -> Figures {
        var gradients = LoRAGradients(of: adapter)
        let loss = try addGradients(session, &gradients)
        let norm = gradients.norm
        guard loss.isFinite, norm.isFinite else { throw TrainingError.diverged }
        let rate = settings.rate * settings.schedule.share(atStep: steps)
        optimiser.step(
            &adapter, gradients, rate: rate, share: clippingShare(norm: norm, limit: settings.clip))
        return Figures(
            step: steps - 1, loss: loss, gradientNorm: norm, rate: rate, tokens: tokens, targets: targets)
    }

    /// log p of each target under an adapter, in nats: of the reference, which is not trained.
    ///
    /// - Throws: what the checkpoint throws.
    public func logProbabilities(_ batch: TrainingBatch, _ adapter: LoRAAdapter) throws -> [Float] {
        try session.logProbabilities(batch, adapter)
    }

    /// Weighted mean cross-entropy over all target tokens, in nats.
    ///
    /// - Parameter examples: at least one.
    /// - Throws: `TRAINING_EXAMPLE_TOO_LONG`, and what the checkpoint throws.
    public func evaluate(_ examples: [TrainingExample]) throws -> Double {
        try requireFitting(examples)
        let total = examples.totalWeight
        var loss = 0.0
        for pass in examples.passes(ofTokens: settings.passTokens) {
            let values = try session.logProbabilities(TrainingBatch(pass), adapter)
            loss -= zip(values, pass.targetWeights(of: total)).reduce(0) { $0 + Double($1.0) * Double($1.1) }
        }
        return loss
    }

    /// Takes the development loss of the adapter as it is now: the cross-entropy, or anything else that is less when the
    /// adapter is better.
    ///
    /// - Returns: whether training should end: ``EarlyStopping/best`` is then the adapter to keep.
    public func shouldStop(afterDevelopmentLoss loss: Double) -> Bool {
        stopping.observe(loss, of: adapter, patience: settings.patience)
    }

    private func requireFitting(_ examples: [TrainingExample]) throws(TrainingError) {
        precondition(!examples.isEmpty, "no examples")
        guard examples.allSatisfy({ $0.tokens <= contextLength }) else {
            throw TrainingError(
                "TRAINING_EXAMPLE_TOO_LONG",
                "An example has more tokens than the model's context (\(contextLength)); leave it out.")
        }
    }
}

extension TrainingBatch {
    init(_ examples: [TrainingExample]) { self.init(examples.map { ($0.prompt, $0.target) }) }
}
