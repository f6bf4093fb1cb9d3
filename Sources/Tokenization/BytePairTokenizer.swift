/// Byte-level byte-pair encoding with a GGUF's own vocabulary, equal to Hugging Face `tokenizers` for the same model.
///
/// Text is always plain: a control token written out in a report becomes the tokens of its characters. Control tokens
/// come from a ``ChatTemplate`` only, so no report can end its own turn or open another.
public struct BytePairTokenizer: Sendable {
    /// The token that begins a text, where the model names one.
    public let bos: Int32?
    /// The token that ends a text, where the model names one.
    public let eos: Int32?
    /// The tokens at which generation stops: `eos`, and whichever end-of-turn tokens the vocabulary has.
    public let endOfGeneration: Set<Int32>

    private let vocabulary: Vocabulary
    private let merges: MergeTable
    private let splitsDigits: Bool

    /// A tokenizer from GGUF metadata.
    ///
    /// - Parameters:
    ///   - tokens: `tokenizer.ggml.tokens`; normal tokens in GPT-2's byte alphabet, and an index is a token's id.
    ///   - tokenTypes: `tokenizer.ggml.token_type`, one a token.
    ///   - merges: `tokenizer.ggml.merges`, "left right", the first merging first.
    ///   - preTokenizer: `tokenizer.ggml.pre`: `smollm`, `gpt-2` or `gpt2`.
    ///   - bos: `tokenizer.ggml.bos_token_id`.
    ///   - eos: `tokenizer.ggml.eos_token_id`.
    /// - Throws: `MODEL_TOKENIZER` where the metadata contradicts itself, lacks a token for a byte that reports need,
    ///   or names another pre-tokenizer.
    public init(
        tokens: [String], tokenTypes: [Int32], merges: [String], preTokenizer: String, bos: Int32? = nil,
        eos: Int32? = nil
    ) throws(TokenizationError) {
        switch preTokenizer {
        case "smollm": splitsDigits = true
        case "gpt-2", "gpt2": splitsDigits = false
        default: throw .unsupportedPreTokenizer
        }
        for id in [bos, eos] {
            guard let id else { continue }
            guard tokens.indices.contains(Int(id)) else { throw .damaged("token \(id) is outside the vocabulary") }
        }
        let alphabet = ByteAlphabet()
        var index: Vocabulary.Index = [:]
        vocabulary = try Vocabulary(tokens: tokens, types: tokenTypes, alphabet: alphabet, index: &index)
        self.merges = try MergeTable(merges, alphabet: alphabet, index: index)
        self.bos = bos
        self.eos = eos

        let ends = ["<|im_end|>", "<|endoftext|>", "<end_of_turn>", "<|eot_id|>", "</s>"]
        endOfGeneration = Set(ends.compactMap { [vocabulary] in vocabulary.controls[$0] }).union(eos.map { [$0] } ?? [])
    }

    /// The number of tokens; ids are below it.
    public var vocabularySize: Int { vocabulary.count }

    /// The tokens of plain text, without bos.
    ///
    /// A byte for which the vocabulary has no token is left out. Those can only be control characters and bytes of
    /// unassigned planes, for the initialiser requires all others.
    public func encode(_ text: String) -> [Int32] {
        var merger = PairMerger(merges)
        var ids: [Int32] = []
        encode(text, with: &merger, into: &ids)
        return ids
    }

    /// The tokens of a prompt; each stretch of text between two control tokens is encoded as one text.
    ///
    /// - Throws: `MODEL_CHAT_TEMPLATE` where the vocabulary lacks a control token.
    public func encode(_ pieces: [PromptPiece]) throws(TokenizationError) -> [Int32] {
        var merger = PairMerger(merges)
        var ids: [Int32] = []
        var stretch = ""
        for piece in pieces {
            switch piece {
            case .text(let text):
                stretch += text
            case .control(let name):
                guard let id = controlToken(name) else { throw .missingControl(name) }
                encode(stretch, with: &merger, into: &ids)
                stretch = ""
                ids.append(id)
            }
        }
        encode(stretch, with: &merger, into: &ids)
        return ids
    }

    private func encode(_ text: String, with merger: inout PairMerger, into ids: inout [Int32]) {
        for word in WordScanner(text, splitsDigits: splitsDigits) {
            merger.merge(word.lazy.compactMap { vocabulary.byteTokens[Int($0)] }, into: &ids)
        }
    }

    /// The bytes a token stands for, possibly only a part of a character; none for control tokens and unknown ids.
    public func bytes(of id: Int32) -> [UInt8] { Array(vocabulary.bytes(of: id)) }

    /// The text of some tokens. Bytes that are not UTF-8 become U+FFFD, and control tokens nothing.
    public func decode(_ ids: some Sequence<Int32>) -> String {
        String(decoding: ids.flatMap { vocabulary.bytes(of: $0) }, as: UTF8.self)
    }

    /// The id of a control token by its name, as `<|im_end|>`; nil where the vocabulary has none.
    public func controlToken(_ name: String) -> Int32? { vocabulary.controls[name] }
}
