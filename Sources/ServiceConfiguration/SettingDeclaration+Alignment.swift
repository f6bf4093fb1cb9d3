extension SettingDeclaration {
    static let alignment: [SettingDeclaration] = [
        integer("alignment", "updates", \.alignment.updates, "100", 1...100_000, "Updates of a run."),
        integer("alignment", "cases", \.alignment.cases, "8", 1...1024, "How many cases an update learns from."),
        integer(
            "alignment", "rollouts", \.alignment.rollouts, "8", 2...64,
            "How many drafts of each case are sampled and compared with each other."),
        integer(
            "alignment", "maximum_tokens", \.alignment.maximumTokens, "160", 16...1024,
            "The most tokens of a sampled draft."),
        decimal(
            "alignment", "learning_rate", \.alignment.learningRate, "0.0001", 0.0000001...0.01,
            "The learning rate. Models of 0.5 to 4 billion parameters want a tenth of the default."),
        decimal(
            "alignment", "warm_up", \.alignment.warmUp, "0.05", 0...0.5,
            "The share of the updates in which the learning rate rises."),
        integer(
            "alignment", "minibatches", \.alignment.minibatches, "1", 1...64,
            "How many steps an update's cases are cut into. With more than one, later steps learn from drafts of a policy "
                + "that has moved on, and the clip bounds what they may earn."),
        decimal(
            "alignment", "clip", \.alignment.clip, "1", 0.01...100,
            "The norm of the gradient above which it is scaled down to it."),
        decimal(
            "alignment", "clip_low", \.alignment.clipLow, "0.04", 0.001...0.9,
            "How far below 1 the ratio of a statement's probabilities counts."),
        decimal(
            "alignment", "clip_high", \.alignment.clipHigh, "0.06", 0.001...2,
            "How far above 1 the ratio of a statement's probabilities counts."),
        decimal(
            "alignment", "penalty", \.alignment.penalty, "0.02", 0...1,
            "How much it costs to leave the adapter of supervised fine-tuning."),
        decimal(
            "alignment", "divergence_limit", \.alignment.divergenceLimit, "0.1", 0.001...10,
            "The mean divergence from that adapter, in nats a token, at which a run ends."),
        choice(
            "alignment", "credit", \.alignment.credit, .stage,
            "stage credits each statement with what it and later ones add; trajectory credits all with the whole draft."
        ),
        choice(
            "alignment", "safety_dominance", \.alignment.safetyDominance, .on,
            "Whether a statement that turns a finding that counts into its opposite, or swaps its side, loses whatever "
                + "else it gains."),
        decimal(
            "alignment", "anchor", \.alignment.anchor, "0.1", 0...10,
            "How much the signed impressions themselves are learnt beside the rewards."),
        decimal(
            "alignment", "preference", \.alignment.preference, "0.1", 0...10,
            "How much it counts that the signed impression is better, where all drafts of a case are alike and bad."),
        integer(
            "alignment", "edits", \.alignment.edits, "2", 0...64,
            "How many of a case's worst drafts are changed by one statement towards the signed impression and learnt."),
        decimal(
            "alignment", "edit_weight", \.alignment.editWeight, "1", 0...10, "How much such changes count."),
        decimal(
            "alignment", "normal_share", \.alignment.normalShare, "0.5", 0...0.95,
            "The share of cases whose impression names no finding. 0 takes cases as they come."),
        integer(
            "alignment", "evaluation_interval", \.alignment.evaluationInterval, "20", 1...10_000,
            "Updates between two looks at cases that are not learnt, by which the adapter is chosen."),
        integer(
            "alignment", "development_cases", \.alignment.developmentCases, "200", 0...100_000,
            "The most cases that such a look drafts. 0 keeps the last adapter."),
        integer(
            "alignment", "challenge_cases", \.alignment.challengeCases, "2040", 40...20_000,
            "How many generated cases the gate drafts with both adapters. Fewer than 2,000 see fewer errors."),
        integer(
            "alignment", "never_cases", \.alignment.neverCases, "126", 10...3000,
            "How many generated cases that must never go wrong the gate drafts with both adapters."),
        decimal(
            "alignment", "consistency_weight", \.alignment.consistencyWeight, "0.45", 0...1,
            "How much agreement with the findings counts in the reward."),
        decimal(
            "alignment", "guideline_weight", \.alignment.guidelineWeight, "0.2", 0...1,
            "How much adherence to guidelines counts in the reward."),
        decimal(
            "alignment", "expert_weight", \.alignment.expertWeight, "0.2", 0...1,
            "How much likeness to the radiologist's own text counts in the reward."),
        decimal(
            "alignment", "tools_weight", \.alignment.toolsWeight, "0.1", 0...1,
            "How much diagnostic tools count in the reward."),
        decimal(
            "alignment", "rollback_slack", \.alignment.rollbackSlack, "0.25", 0...10,
            "Corrections of a new adapter's drafts may cost so much more than at the gate without counting, in standard "
                + "deviations."),
        decimal(
            "alignment", "rollback_threshold", \.alignment.rollbackThreshold, "5", 0.5...1000,
            "When what counts adds up to this, in standard deviations, the adapter before is live again."),
        names(
            "alignment", "tools", \.alignment.tools,
            "Diagnostic tools whose judgement counts in the reward: absolute paths, each with its known answers in "
                + "PATH.canaries.jsonl, or the name of a shipped one, negation-side-checker."),
        decimal(
            "alignment", "form_weight", \.alignment.formWeight, "0.05", 0...1,
            "How much length and repetition count in the reward."),
    ]
}
