extension Settings {
    /// How `impressiond align` learns from corrections and rewards.
    public struct Alignment: Sendable, Equatable {
        /// How credit is given to the statements of a draft.
        public enum Credit: String, Sendable, CaseIterable { case stage, trajectory }
        /// Whether something is done.
        public enum Switch: String, Sendable, CaseIterable { case on, off }

        /// Updates of a run.
        public var updates = 0
        /// Cases of an update.
        public var cases = 0
        /// Drafts that are sampled of each case.
        public var rollouts = 0
        /// Tokens of a sampled draft.
        public var maximumTokens = 0
        /// The learning rate behind the warm-up.
        public var learningRate = 0.0
        /// Share of the updates in which the learning rate rises.
        public var warmUp = 0.0
        /// Steps that an update's cases are cut into.
        public var minibatches = 0
        /// The gradient's norm above which it is scaled down.
        public var clip = 0.0
        /// How far below 1 a ratio counts.
        public var clipLow = 0.0
        /// How far above 1 a ratio counts.
        public var clipHigh = 0.0
        /// How much leaving the reference costs.
        public var penalty = 0.0
        /// Divergence in nats a token at which a run ends.
        public var divergenceLimit = 0.0
        /// How credit is given to the statements of a draft.
        public var credit = Credit.stage
        /// Whether what says the opposite of a finding that counts always loses.
        public var safetyDominance = Switch.on
        /// How much signed impressions count beside the rewards.
        public var anchor = 0.0
        /// How much a pair of signed impression and hopeless draft counts.
        public var preference = 0.0
        /// Worst drafts of a case that are edited towards the signed impression.
        public var edits = 0
        /// How much edits count.
        public var editWeight = 0.0
        /// Share of normal cases; 0 takes cases as they come.
        public var normalShare = 0.0
        /// Updates between two looks at the development cases.
        public var evaluationInterval = 0
        /// The most development cases that are looked at.
        public var developmentCases = 0
        /// Generated cases of the gate.
        public var challengeCases = 0
        /// Generated cases of the gate that must never go wrong.
        public var neverCases = 0
        /// How much agreement with the findings counts.
        public var consistencyWeight = 0.0
        /// How much guidelines count.
        public var guidelineWeight = 0.0
        /// How much the radiologist's text counts.
        public var expertWeight = 0.0
        /// How much diagnostic tools count.
        public var toolsWeight = 0.0
        /// How much dearer corrections may get without counting, in standard deviations.
        public var rollbackSlack = 0.0
        /// The sum of what counts at which the adapter before is live again, in standard deviations.
        public var rollbackThreshold = 0.0
        /// Diagnostic tools: absolute paths, or the names of those that are shipped.
        public var tools: [String] = []
        /// How much length and repetition count.
        public var formWeight = 0.0
    }
}
