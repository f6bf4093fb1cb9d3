public import LanguageModel
import Tensors

/// Writes the impressions of many cases at once in the model's own words, greedily: for judging an adapter, where time
/// counts and a text may differ from the served one by the order of a sum.
public final class BatchWriter {
    private let model: LanguageModel
    private let format: CaseFormat
    private let vocabulary: TokenIndex
    private let threads: Int
    private let checkpoint: @Sendable () throws -> Void

    /// Texts that are decoded together: more hardly cost less a text.
    private static let texts = 48
    private static let contextTokens = 4096

    /// - Parameters:
    ///   - model: best with its adapter folded in.
    ///   - threads: cores to use; 0 for all.
    ///   - checkpoint: called after each block of each pass.
    public init(
        _ model: LanguageModel, threads: Int = 0, checkpoint: @escaping @Sendable () throws -> Void = {}
    ) {
        self.model = model
        self.threads = threads
        self.checkpoint = checkpoint
        format = CaseFormat(model.tokenizer)
        vocabulary = TokenIndex(model.tokenizer)
    }

    /// Drafts an impression for each case.
    ///
    /// - Throws: `CONTEXT_FULL`, `MODEL_NUMERICS`, and what the checkpoint throws.
    public func write(_ cases: [WritingCase], _ options: DecodingOptions = DecodingOptions()) throws -> [Draft] {
        try stride(from: 0, to: cases.count, by: Self.texts).flatMap { first in
            try together(Array(cases[first..<min(first + Self.texts, cases.count)]), options)
        }
    }

    private func together(_ cases: [WritingCase], _ options: DecodingOptions) throws -> [Draft] {
        let session = BranchSession(
            model, capacity: Self.contextTokens, arithmetic: .prefill, threads: threads, checkpoint: checkpoint)
        // The trunks must live as long as their branches.
        var trunks: [GenerationSession] = []
        var texts: [CandidateText<FreeDecoder>] = []
        for aCase in cases {
            let trunk = GenerationSession(
                model, capacity: Self.contextTokens, threads: threads, checkpoint: checkpoint)
            let logits = try trunk.prefill(format.prompt(for: aCase))
            var text = CandidateText(
                branch: session.branch(from: trunk),
                decoder: FreeDecoder(
                    vocabulary, maximumStatements: options.maximumStatements, style: .caseAlone))
            text.take(logits)
            trunks.append(trunk)
            texts.append(text)
        }
        while true {
            let growing = texts.indices.filter {
                !texts[$0].decoder.isFinished && texts[$0].tokens < options.maximumTokens
            }
            guard !growing.isEmpty else { break }
            let logits = try session.decode(growing.map { (texts[$0].branch, texts[$0].last) })
            for (row, index) in growing.enumerated() { texts[index].take(logits.row(row)) }
        }
        return withExtendedLifetime(trunks) { texts.map { $0.decoder.draft(tokens: $0.tokens) } }
    }
}
