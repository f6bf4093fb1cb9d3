public import ImpressionWriting
public import LanguageModel

/// How far an adapter's own texts are from another adapter's, in nats a token: the mean of k3 (Schulman 2020).
public enum Divergence {
    /// - Parameters:
    ///   - cases: with what the adapter wrote for each; those without a statement are left out.
    ///   - threads: cores to use; 0 for all.
    ///   - checkpoint: called after each block of each pass.
    /// - Throws: what the checkpoint throws.
    public static func measure(
        _ model: LanguageModel, _ adapter: LoRAAdapter, from reference: LoRAAdapter,
        _ cases: [(WritingCase, [String])], threads: Int = 0, checkpoint: @escaping @Sendable () throws -> Void = {}
    ) throws -> Double {
        let format = CaseFormat(model.tokenizer)
        let session = TrainingSession(model, threads: threads, checkpoint: checkpoint)
        let groups = cases.filter { !$0.1.isEmpty }.map { aCase, statements in
            TrainingBatch.Group(
                prompt: format.prompt(for: aCase), continuations: [format.target(for: statements)])
        }
        var (sum, tokens) = (0.0, 0)
        for first in stride(from: 0, to: groups.count, by: 16) {
            let batch = TrainingBatch(Array(groups[first..<min(first + 16, groups.count)]))
            let own = try session.logProbabilities(batch, adapter)
            let other = try session.logProbabilities(batch, reference)
            for (p, q) in zip(own, other) { sum += StageObjective.divergence(of: p, from: q).value }
            tokens += own.count
        }
        return tokens == 0 ? 0 : sum / Double(tokens)
    }
}
