public import LanguageModel
import Tokenization

/// Writes impressions with one model, one at a time; the prompt's fixed part is run once and kept.
public final class ImpressionWriter {
    private let session: GenerationSession
    private let prompt: FewShotPrompt
    private let vocabulary: TokenIndex
    /// Prompt and text together: a report's findings rarely exceed 1,000 tokens.
    private static let contextTokens = 4096

    /// - Parameters:
    ///   - threads: cores to use; 0 for all.
    ///   - checkpoint: called after each block of each pass: counts progress, and throws to end the work.
    public init(_ model: LanguageModel, threads: Int = 0, checkpoint: @escaping @Sendable () throws -> Void = {}) {
        session = GenerationSession(
            model, capacity: Self.contextTokens, threads: threads, checkpoint: checkpoint)
        prompt = FewShotPrompt(model.tokenizer)
        vocabulary = TokenIndex(model.tokenizer)
    }

    /// Runs the prompt's fixed part, unless that was done.
    ///
    /// - Throws: as `write`.
    public func prepare() throws {
        guard session.position < prompt.fixed.count else { return }
        session.rewind(to: 0)
        _ = try session.prefill(prompt.fixed)
    }

    /// Drafts an impression. The same case, model, kernel set and options give the same draft.
    ///
    /// - Throws: `CONTEXT_FULL`, `MODEL_NUMERICS`, and what the checkpoint throws.
    public func write(_ aCase: WritingCase, _ options: DecodingOptions = DecodingOptions()) throws -> Draft {
        try prepare()
        session.rewind(to: prompt.fixed.count)
        var logits = try session.prefill(prompt.rest(for: aCase))

        let grammar = StatementGrammar(findings: aCase.findings, maximumStatements: options.maximumStatements)
        var decoder = ConstrainedDecoder(grammar, vocabulary)
        var sampler = Sampler(temperature: options.temperature, topP: options.topP, seed: options.seed)
        var tokens = 0
        while tokens < options.maximumTokens {
            let token = sampler.next(logits, among: decoder.allowed)
            tokens += 1
            decoder.accept(token)
            if decoder.isFinished { break }
            logits = try session.decode(token)
        }
        return Draft(decoder, grammar, tokens: tokens)
    }
}
