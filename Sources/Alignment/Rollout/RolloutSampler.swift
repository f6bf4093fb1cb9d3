import LanguageModel
import Tensors

/// Samples several drafts of several cases at once from the policy as it is: temperature 1, no token left out, so that
/// what is sampled has the probability that is learnt.
struct RolloutSampler {
    /// How drafts are sampled.
    struct Limits: Sendable, Equatable {
        /// Drafts of a case.
        var rollouts = 8
        /// Tokens of a draft.
        var tokens = 160
        /// Stages of a draft.
        var stages = 8
        /// Whether an end token or the last stage ends a draft; else only the number of tokens does.
        var endsEarly = true
    }

    let model: LanguageModel
    let form: StageForm
    let limits: Limits
    let threads: Int
    let checkpoint: @Sendable () throws -> Void

    /// - Parameters:
    ///   - adapter: the policy.
    ///   - prompts: one a case.
    ///   - seed: of the update; the same seed gives the same drafts.
    /// - Returns: `[cases][rollouts]`
    /// - Throws: `CONTEXT_FULL`, `MODEL_NUMERICS`, and what the checkpoint throws.
    func sample(_ adapter: LoRAAdapter, _ prompts: [[Int32]], seed: UInt64) throws -> [[Rollout]] {
        let policy = model.folded(adapter, threads: threads)
        let capacity = (prompts.map(\.count).max() ?? 0) + limits.tokens
        let session = BranchSession(
            policy, capacity: capacity, arithmetic: .prefill, threads: threads, checkpoint: checkpoint)
        var drafts: [SampledDraft] = []
        for (number, prompt) in prompts.enumerated() {
            let trunk = session.trunk()
            let logits = FloatMatrix(rows: [try trunk.prefill(prompt)])
            for rollout in 0..<limits.rollouts {
                var draft = SampledDraft(
                    branch: session.branch(from: trunk),
                    random: SplitMix64(state: seed &+ UInt64(number) << 32 &+ UInt64(rollout)))
                draft.take(logits, row: 0, form, limits)
                drafts.append(draft)
            }
        }
        while true {
            let growing = drafts.indices.filter { !drafts[$0].isFinished }
            guard !growing.isEmpty else { break }
            let logits = try session.decode(growing.map { (drafts[$0].branch, drafts[$0].tokens.last ?? 0) })
            for (row, index) in growing.enumerated() { drafts[index].take(logits, row: row, form, limits) }
        }
        return prompts.indices.map { number in
            drafts[number * limits.rollouts..<(number + 1) * limits.rollouts].map {
                Rollout($0.tokens, logProbabilities: $0.logProbabilities, form)
            }
        }
    }
}

/// A draft in the making.
private struct SampledDraft {
    let branch: BranchSession.Branch
    var random: SplitMix64
    var tokens: [Int32] = []
    var logProbabilities: [Float] = []
    var isFinished = false
    private var newlines = 0

    init(branch: BranchSession.Branch, random: SplitMix64) {
        self.branch = branch
        self.random = random
    }

    mutating func take(_ logits: FloatMatrix, row: Int, _ form: StageForm, _ limits: RolloutSampler.Limits) {
        let point = Double(random.next() >> 11) / Double(1 << 53)
        let (token, logProbability) = logits.draw(row: row, at: point)
        tokens.append(Int32(token))
        logProbabilities.append(logProbability)
        if form.hasNewline(Int32(token)) { newlines += 1 }
        let isAtEnd = form.isEnd(Int32(token)) || newlines == limits.stages
        isFinished = tokens.count == limits.tokens || (limits.endsEarly && isAtEnd)
    }
}
