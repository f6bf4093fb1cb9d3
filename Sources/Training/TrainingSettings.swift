public import Tensors

/// How an adapter is trained.
public struct TrainingSettings: Sendable, Equatable {
    /// The highest learning rate.
    public var rate: Float
    /// How the rate goes on from there.
    public var schedule: RateSchedule
    /// AdamW's constants.
    public var optimiser: AdamW.Constants
    /// The gradient's norm above which it is scaled down to it.
    public var clip: Double
    /// Tokens that go through the network at once; a batch of more is run in several passes whose gradients add up.
    public var passTokens: Int
    /// Whether blocks are run again in the backward pass to save memory.
    public var recomputesActivations: Bool
    /// Evaluations without a better loss after which training ends.
    public var patience: Int
    /// Of the products with the frozen weights.
    public var arithmetic: TrainingArithmetic
    /// Cores to use; 0 for all.
    public var threads: Int

    /// Fine-tuning of a small model, unless told otherwise; `schedule` must know how long it goes.
    public init(
        rate: Float = 1e-3, schedule: RateSchedule, optimiser: AdamW.Constants = AdamW.Constants(), clip: Double = 1,
        passTokens: Int = 2048, recomputesActivations: Bool = false, patience: Int = 2,
        arithmetic: TrainingArithmetic = .float32, threads: Int = 0
    ) {
        self.rate = rate
        self.schedule = schedule
        self.optimiser = optimiser
        self.clip = clip
        self.passTokens = passTokens
        self.recomputesActivations = recomputesActivations
        self.patience = patience
        self.arithmetic = arithmetic
        self.threads = threads
    }
}
