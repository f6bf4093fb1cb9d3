/// What an update did, for its metrics: no text of a report.
public struct UpdateFigures: Sendable, Equatable, Codable {
    /// Counted from 0.
    public var update = 0
    /// Mean reward of the sampled drafts.
    public var reward = 0.0
    /// Mean of each component where it is not null, by its name.
    public var components: [String: Double] = [:]
    /// Mean of the best draft of each case.
    public var best = 0.0
    /// Mean of the worst draft of each case.
    public var worst = 0.0
    /// Share of the cases whose drafts all earn the same.
    public var zeroVariance = 0.0
    /// Share of the drafts with a stage that says the opposite of a finding that counts, or the other side.
    public var unsafe = 0.0
    /// Mean tokens of a draft.
    public var tokens = 0.0
    /// Mean stages of a draft.
    public var stages = 0.0
    /// Share of the drafts that a limit ended.
    public var truncated = 0.0
    /// Mean of -log p of the sampled tokens, in nats.
    public var entropy = 0.0
    /// Mean k3 against the reference, in nats a token.
    public var divergence = 0.0
    /// Largest difference of a token's log p in sampling and in training, in nats: both are float32.
    public var samplingGap = 0.0
    /// Drafts that were edited.
    public var edits = 0
    /// Their mean gain in reward.
    public var editGain = 0.0
    /// Pairs of a signed impression and a draft.
    public var pairs = 0
    /// The loss of what was sampled.
    public var stageLoss = 0.0
    /// The loss of edits.
    public var editLoss = 0.0
    /// The loss of what was signed.
    public var anchorLoss = 0.0
    /// The loss of pairs.
    public var preferenceLoss = 0.0
    /// Before clipping.
    public var gradientNorm = 0.0
    /// The learning rate.
    public var rate = 0.0
    /// Tokens that went through the network in the passes of the policy.
    public var passTokens = 0
    /// Seconds of sampling.
    public var rolloutSeconds = 0.0
    /// Seconds of rewards.
    public var rewardSeconds = 0.0
    /// Seconds of the passes of the reference.
    public var referenceSeconds = 0.0
    /// Seconds of the passes of the policy with the step.
    public var policySeconds = 0.0

    /// Of nothing yet.
    public init() {}
}
