import LanguageModel
import Tensors

/// One of several texts that are decoded at once.
struct CandidateText<Decoder: StatementDecoder> {
    let branch: BranchSession.Branch
    var decoder: Decoder
    /// Tokens so far.
    private(set) var tokens = 0
    /// The last of them.
    private(set) var last: Int32 = 0
    private var sampler: Sampler

    /// - Parameter first: what follows the prompt: `[vocabulary]`.
    init(branch: BranchSession.Branch, decoder: Decoder, sampler: Sampler = Sampler(), first: [Float]) {
        self.branch = branch
        self.decoder = decoder
        self.sampler = sampler
        take(first)
    }

    /// Takes the next token.
    fileprivate mutating func take(
        _ logits: [Float]  // [vocabulary]
    ) {
        last = decoder.next(logits, &sampler)
        decoder.accept(last)
        tokens += 1
    }
}

extension BranchSession {
    /// Decodes texts together until each is finished or has as many tokens as it may.
    ///
    /// - Throws: `CONTEXT_FULL`, `MODEL_NUMERICS`, and what the checkpoint throws.
    func complete<Decoder>(_ texts: [CandidateText<Decoder>], maximumTokens: Int) throws -> [Draft] {
        var texts = texts
        while true {
            let growing = texts.indices.filter {
                !texts[$0].decoder.isFinished && texts[$0].tokens < maximumTokens
            }
            guard !growing.isEmpty else { return texts.map { $0.decoder.draft(tokens: $0.tokens) } }
            let logits = try decode(growing.map { (texts[$0].branch, texts[$0].last) })
            for (row, index) in growing.enumerated() { texts[index].take(logits.row(row)) }
        }
    }
}
