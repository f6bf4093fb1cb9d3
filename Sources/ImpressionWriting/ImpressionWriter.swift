public import LanguageModel
import Tensors
import Tokenization

/// Writes impressions with one model, one at a time; the prompt's fixed part, where it has one, is run once and kept.
public final class ImpressionWriter {
    /// Says what a draft is worth.
    public typealias Judge = (Draft) -> DraftVerdict

    private let session: GenerationSession
    private let candidates: BranchSession
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
        candidates = BranchSession(
            model, capacity: Self.contextTokens, arithmetic: .decode, threads: threads, checkpoint: checkpoint)
        session = candidates.trunk()
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

    /// The first candidate is decoded as the options say. Unless it is faultless the others are sampled, all of them at
    /// once: at their temperature or, where that is greedy, as the model's own probabilities are.
    /// Each has a seed of its own, and is to the last bit what it would be alone.
    private func best<Decoder: StatementDecoder>(
        _ first: [Float],  // [vocabulary]
        by decoder: Decoder, _ options: DecodingOptions, _ judge: Judge?
    ) throws -> Draft {
        defer { candidates.removeAll() }
        func texts(_ numbers: Range<Int>, temperature: Float) -> [CandidateText<Decoder>] {
            numbers.map { number in
                CandidateText(
                    branch: candidates.branch(from: session), decoder: decoder,
                    sampler: Sampler(
                        temperature: temperature, topP: options.topP, seed: options.seed &+ UInt64(number)),
                    first: first)
            }
        }
        var drafts = try candidates.complete(
            texts(0..<1, temperature: options.temperature), maximumTokens: options.maximumTokens)
        var verdicts = [judge?(drafts[0])]
        if options.candidates > 1, verdicts[0]?.isFaultless != true {
            let temperature = options.temperature == 0 ? 1 : options.temperature
            drafts += try candidates.complete(
                texts(1..<options.candidates, temperature: temperature), maximumTokens: options.maximumTokens)
            verdicts += drafts.dropFirst().map { judge?($0) }
        }
        let tokens = drafts.reduce(0) { $0 + $1.tokens }
        // Of candidates behind a faultless one none is needed.
        let needed = (verdicts.firstIndex { $0?.isFaultless == true }).map { $0 + 1 } ?? verdicts.count
        let scores = verdicts.prefix(needed).compactMap { $0 }
        let choice =
            scores.isEmpty
            ? Consensus.choice(among: drafts.map(Consensus.words))
            : scores.indices.max { scores[$0] < scores[$1] || (scores[$0] == scores[$1] && $0 > $1) } ?? 0
        let draft = drafts[choice]
        return Draft(statements: draft.statements, tokens: tokens, isIncomplete: draft.isIncomplete)
    }

    private var fixed: [Int32] { style == .fewShot ? fewShot.fixed : [] }
}
