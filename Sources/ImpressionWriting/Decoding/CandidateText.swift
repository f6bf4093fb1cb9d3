import LanguageModel

/// One of several texts that are decoded at once.
struct CandidateText<Decoder: StatementDecoder> {
    let branch: BranchSession.Branch
    var decoder: Decoder
    /// Tokens so far.
    private(set) var tokens = 0
    /// The last of them.
    private(set) var last: Int32 = 0
    private var sampler: Sampler

    init(branch: BranchSession.Branch, decoder: Decoder, sampler: Sampler = Sampler()) {
        self.branch = branch
        self.decoder = decoder
        self.sampler = sampler
    }

    /// Takes the next token.
    mutating func take(
        _ logits: [Float]  // [vocabulary]
    ) {
        last = decoder.next(logits, &sampler)
        decoder.accept(last)
        tokens += 1
    }
}
