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
        let texts = try cases.map { aCase in
            let trunk = session.trunk()
            let first = try trunk.prefill(format.prompt(for: aCase))
            return CandidateText(
                branch: session.branch(from: trunk),
                decoder: FreeDecoder(vocabulary, maximumStatements: options.maximumStatements, style: .caseAlone),
                first: first)
        }
        return try session.complete(texts, maximumTokens: options.maximumTokens)
    }
}
