public import LanguageModel
import Tokenization

/// Writes impressions with one model, one at a time; the prompt's fixed part, where it has one, is run once and kept.
public final class ImpressionWriter {
    /// Says what a draft is worth.
    public typealias Judge = (Draft) -> DraftVerdict

    private let session: GenerationSession
    private let style: PromptStyle
    private let fewShot: FewShotPrompt
    private let format: CaseFormat
    private let vocabulary: TokenIndex
    /// Prompt and text together: a report's findings rarely exceed 1,000 tokens.
    private static let contextTokens = 4096

    /// - Parameters:
    ///   - style: the form of prompt that the model knows: of an adapter the one it was trained with.
    ///   - threads: cores to use; 0 for all.
    ///   - checkpoint: called after each block of each pass: counts progress, and throws to end the work.
    public init(
        _ model: LanguageModel, style: PromptStyle = .fewShot, threads: Int = 0,
        checkpoint: @escaping @Sendable () throws -> Void = {}
    ) {
        session = GenerationSession(
            model, capacity: Self.contextTokens, threads: threads, checkpoint: checkpoint)
        self.style = style
        fewShot = FewShotPrompt(model.tokenizer)
        format = CaseFormat(model.tokenizer)
        vocabulary = TokenIndex(model.tokenizer)
    }

    /// Runs the prompt's fixed part, unless that was done.
    ///
    /// - Throws: as `write`.
    public func prepare() throws {
        guard session.position < fixed.count else { return }
        session.rewind(to: 0)
        _ = try session.prefill(fixed)
    }

    /// Drafts an impression. The same case, model, kernel set, options and judge give the same draft.
    ///
    /// - Parameter judge: says what a draft is worth: the first faultless one is kept, or of all the best; without it the
    ///   one that agrees most with the others is.
    /// - Throws: `CONTEXT_FULL`, `MODEL_NUMERICS`, and what the checkpoint throws.
    public func write(
        _ aCase: WritingCase, _ options: DecodingOptions = DecodingOptions(), judgedBy judge: Judge? = nil
    ) throws -> Draft {
        try prepare()
        session.rewind(to: fixed.count)
        let prompt =
            switch style {
            case .fewShot: fewShot.rest(for: aCase)
            case .caseAlone: format.prompt(for: aCase)
            }
        let logits = try session.prefill(prompt)
        switch options.mode {
        case .grounded:
            let grammar = StatementGrammar(
                findings: aCase.findings, maximumStatements: options.maximumStatements, style: style)
            return try best(logits, by: ConstrainedDecoder(grammar, vocabulary, style: style), options, judge)
        case .free:
            let decoder = FreeDecoder(vocabulary, maximumStatements: options.maximumStatements, style: style)
            return try best(logits, by: decoder, options, judge)
        }
    }

    /// The first candidate is decoded as the options say, the others are sampled: at their temperature or, where that is
    /// greedy, as the model's own probabilities are.
    private func best(
        _ first: [Float],  // [vocabulary]
        by decoder: some StatementDecoder, _ options: DecodingOptions, _ judge: Judge?
    ) throws -> Draft {
        let start = session.position
        var options = options
        var drafts = [try decode(first, by: decoder, options)]
        var verdicts = [judge?(drafts[0])]
        if options.temperature == 0 { options.temperature = 1 }
        while drafts.count < options.candidates, verdicts.last??.isFaultless != true {
            session.rewind(to: start)
            options.seed &+= 1
            drafts.append(try decode(first, by: decoder, options))
            verdicts.append(judge?(drafts[drafts.count - 1]))
        }
        let scores = verdicts.compactMap { $0 }
        let choice =
            scores.isEmpty
            ? Consensus.choice(among: drafts.map(Consensus.words))
            : scores.indices.max { scores[$0] < scores[$1] || (scores[$0] == scores[$1] && $0 > $1) } ?? 0
        let draft = drafts[choice]
        return Draft(
            statements: draft.statements, tokens: drafts.reduce(0) { $0 + $1.tokens }, isIncomplete: draft.isIncomplete)
    }

    private var fixed: [Int32] { style == .fewShot ? fewShot.fixed : [] }

    private func decode(
        _ first: [Float],  // [vocabulary]
        by decoder: some StatementDecoder, _ options: DecodingOptions
    ) throws -> Draft {
        var (logits, decoder) = (first, decoder)
        var sampler = Sampler(temperature: options.temperature, topP: options.topP, seed: options.seed)
        var tokens = 0
        while tokens < options.maximumTokens {
            let token = decoder.next(logits, &sampler)
            tokens += 1
            decoder.accept(token)
            if decoder.isFinished { break }
            logits = try session.decode(token)
        }
        return decoder.draft(tokens: tokens)
    }
}
