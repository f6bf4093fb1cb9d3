import ClinicalText
import Digest
public import Guidelines
import ImpressionWriting
public import LanguageModel
import Tensors
import Training

/// Seconds of an update of RGRO: eight cases with prompts of some 110 tokens, eight drafts of each with 48 tokens.
public struct UpdateBenchmark {
    /// Prompt tokens of a case, at least.
    public static let promptTokens = 110
    /// Tokens of a draft; none ends before.
    public static let draftTokens = 48

    private static let sentences = [
        "The lungs are well expanded.", "There is a small left pleural effusion.", "No pneumothorax is seen.",
        "The heart is mildly enlarged.", "A calcified granuloma is present in the right upper lobe.",
        "The mediastinal contours are within normal limits.", "Degenerative changes of the thoracic spine are noted.",
        "There is patchy opacity at the left base.", "The pulmonary vasculature is not congested.",
        "No acute osseous abnormality is identified.", "The trachea is midline.",
        "Surgical clips project over the right upper quadrant.",
    ]

    private let trainer: Trainer
    private let update: PolicyUpdate
    private let cases: [AlignmentCase]
    /// The longest prompt, in tokens.
    public let longestPrompt: Int

    /// - Parameters:
    ///   - rank: of the adapter.
    ///   - threads: cores to use; 0 for all.
    public init(_ model: LanguageModel, rank: Int, guidelines: GuidelineSet, threads: Int) {
        let adapter = LoRAAdapter(initialFor: model.configuration, rank: rank, scale: 2, seed: 1)
        var settings = AlignmentSettings()
        (settings.tokens, settings.threads, settings.anchor, settings.edits) = (Self.draftTokens, threads, 0, 0)
        settings.preference = 0
        var limits = RolloutSampler.Limits(rollouts: 8, tokens: Self.draftTokens, stages: Self.draftTokens)
        limits.endsEarly = false
        let form = StageForm(model.tokenizer)
        update = PolicyUpdate(
            sampler: RolloutSampler(model: model, form: form, limits: limits, threads: threads, checkpoint: {}),
            rewards: RewardModel(guidelines, weights: settings.advantages.weights), reference: adapter,
            settings: settings)
        cases = (0..<8).map { Self.aCase($0, form.format) }
        longestPrompt = cases.map { form.format.prompt(for: $0.writing).count }.max() ?? 0
        trainer = Trainer(
            model, adapter,
            TrainingSettings(rate: 1e-4, schedule: .constant(warmUp: 0), passTokens: 2048, threads: threads),
            identity: SHA256Digest(of: []))
    }

    /// One update.
    ///
    /// - Throws: as an update.
    public func run() throws -> UpdateFigures {
        var scales = RewardScales()
        return try update.run(trainer, cases, &scales)
    }

    private static func aCase(_ number: Int, _ format: CaseFormat) -> AlignmentCase {
        var findings = ""
        var writing = WritingCase(exam: "Chest radiograph", findings: findings)
        var next = number
        while format.prompt(for: writing).count < promptTokens {
            findings += (findings.isEmpty ? "" : " ") + sentences[next % sentences.count]
            writing = WritingCase(exam: "Chest radiograph", findings: findings)
            next += 1
        }
        return AlignmentCase(id: "\(number)", writing: writing, context: CaseContext(), target: nil)
    }
}
