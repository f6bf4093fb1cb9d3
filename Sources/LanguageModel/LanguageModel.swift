import Tensors
public import Tokenization

/// A causal language model with its tokenizer, loaded from a GGUF file.
///
/// Loading touches no clock and no log. The model itself is immutable; what a text needs beside it is a
/// ``GenerationSession``.
public struct LanguageModel: Sendable {
    /// The network's sizes.
    public let configuration: LlamaConfiguration
    /// The model's own tokenizer.
    public let tokenizer: BytePairTokenizer
    /// The model's own chat format.
    public let chatTemplate: ChatTemplate
    /// Bytes of all weights as stored: what decoding one token reads from memory.
    public internal(set) var weightBytes: Int
    var network: Llama

    /// Maps the file, checks every tensor's type, shape and place, and builds the tokenizer.
    ///
    /// - Throws: ``ModelError`` with a code `MODEL_…` and a remedy.
    public init(path: String) throws(ModelError) {
        let file = try GGUFFile(path: path)
        network = try Llama(file)
        configuration = network.configuration
        guard case .strings(let tokens)? = file.metadata["tokenizer.ggml.tokens"],
            case .strings(let merges)? = file.metadata["tokenizer.ggml.merges"],
            file.string("tokenizer.ggml.model") == "gpt2"
        else {
            throw ModelError(
                "MODEL_TOKENIZER", "The model's tokenizer is not byte-level BPE (gpt2); bring a model that has one.")
        }
        var types = [Int32](repeating: 1, count: tokens.count)
        if case .integers(let values)? = file.metadata["tokenizer.ggml.token_type"] { types = values }
        do {
            tokenizer = try BytePairTokenizer(
                tokens: tokens, tokenTypes: types, merges: merges,
                preTokenizer: file.string("tokenizer.ggml.pre") ?? "",
                bos: file.integer("tokenizer.ggml.bos_token_id").map(Int32.init(clamping:)),
                eos: file.integer("tokenizer.ggml.eos_token_id").map(Int32.init(clamping:)))
            chatTemplate = try ChatTemplate(jinja: file.string("tokenizer.chat_template"))
            // Fails now, and not at the first report, where the vocabulary lacks the template's control tokens.
            let turn = [ChatMessage(role: .user, text: "")]
            _ = try tokenizer.encode(chatTemplate.pieces(turn, addGenerationPrompt: true))
        } catch { throw ModelError(error) }
        // An embedding that also serves as the head is read once a token, a separate one hardly at all.
        weightBytes =
            network.head.byteCount
            + network.blocks.map {
                $0.attention.q.byteCount + $0.attention.k.byteCount + $0.attention.v.byteCount
                    + $0.attention.output.byteCount + $0.mlp.gate.byteCount + $0.mlp.up.byteCount
                    + $0.mlp.down.byteCount
            }.reduce(0, +)
    }
}
