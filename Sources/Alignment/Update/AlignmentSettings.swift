/// How RGRO learns (RGRO, section 7); every option of the ablation list is one of these.
public struct AlignmentSettings: Sendable, Equatable {
    /// Cases of an update.
    public var cases = 8
    /// Drafts of a case.
    public var rollouts = 8
    /// Tokens of a draft.
    public var tokens = 160
    /// Stages of a draft.
    public var stages = 8
    /// The learning rate behind the warm-up.
    public var rate = 1e-4
    /// Updates of a run.
    public var updates = 100
    /// Share of them in which the rate goes up.
    public var warmUp = 0.05
    /// Steps that an update's cases are cut into.
    public var minibatches = 1
    /// The gradient's norm above which it is scaled down.
    public var clip = 1.0
    /// The objective's constants.
    public var objective = StageObjective()
    /// How advantages are computed.
    public var advantages = StageAdvantages.Options()
    /// How much the signed impressions count beside the rewards.
    public var anchor = 0.1
    /// How much a pair of signed impression and worst draft counts where all drafts of a case are alike and bad.
    public var preference = 0.1
    /// Worst drafts of a case that are edited towards the signed impression.
    public var edits = 2
    /// How much edits count.
    public var editWeight = 1.0
    /// Share of normal cases among those of an update; nil takes them as they come.
    public var normalShare: Double? = 0.5
    /// Mean divergence from the reference, in nats a token, at which a run stops.
    public var divergenceLimit = 0.10
    /// Updates between two looks at the development cases.
    public var evaluationInterval = 20
    /// Tokens that go through the network at once.
    public var passTokens = 2048
    /// Of sampling and of the order of cases.
    public var seed: UInt64 = 20_170_301
    /// Cores to use; 0 for all.
    public var threads = 0

    /// The defaults of a model of some hundred million parameters.
    public init() {}
}
