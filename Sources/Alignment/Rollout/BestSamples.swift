import ImpressionWriting
public import LanguageModel

/// Of several sampled drafts of a case the one that earns most.
public struct BestSamples {
    private let sampler: RolloutSampler
    private let rewards: RewardModel
    private let settings: AlignmentSettings

    /// - Parameters:
    ///   - settings: how many drafts are sampled, and with which seed.
    ///   - checkpoint: called after each block of each pass.
    public init(
        _ model: LanguageModel, _ settings: AlignmentSettings, _ rewards: RewardModel,
        checkpoint: @escaping @Sendable () throws -> Void = {}
    ) {
        self.settings = settings
        self.rewards = rewards
        sampler = RolloutSampler(
            model: model, form: StageForm(model.tokenizer),
            limits: RolloutSampler.Limits(
                rollouts: settings.rollouts, tokens: settings.tokens, stages: settings.stages),
            threads: settings.threads, checkpoint: checkpoint)
    }

    /// The statements of each case's best draft; none where all are empty.
    ///
    /// - Throws: `CONTEXT_FULL`, `MODEL_NUMERICS`, and what the checkpoint throws.
    public func best(of cases: [AlignmentCase], _ adapter: LoRAAdapter) throws -> [[String]] {
        var result: [[String]] = []
        for first in stride(from: 0, to: cases.count, by: settings.cases) {
            let part = Array(cases[first..<min(first + settings.cases, cases.count)])
            let drafts = try sampler.sample(
                adapter, part.map { sampler.form.format.prompt(for: $0.writing) }, seed: settings.seed &+ UInt64(first))
            for (aCase, drafts) in zip(part, drafts) {
                let judge = rewards.judge(aCase)
                let best = drafts.map { (draft: $0, reward: judge.reward($0.statements, isTruncated: $0.isTruncated)) }
                    .max { $0.reward < $1.reward }
                result.append(best?.draft.statements ?? [])
            }
        }
        return result
    }
}
