/// The sizes of a llama-architecture model, from the GGUF's `llama.*` metadata.
public struct LlamaConfiguration: Sendable, Equatable {
    /// GGUF's name of the architecture.
    public let architecture = "llama"
    /// Blocks.
    public let layers: Int
    /// Features of a token.
    public let hidden: Int
    /// Features inside the MLP.
    public let intermediate: Int
    /// Query heads.
    public let heads: Int
    /// Key and value heads; each serves heads / keyValueHeads query heads.
    public let keyValueHeads: Int
    /// The length of a head.
    public let headDimension: Int
    /// Tokens in the vocabulary.
    public let vocabulary: Int
    /// The most tokens that the model was trained for.
    public let contextLength: Int
    /// RoPE's frequency base.
    public let ropeBase: Float
    /// RMSNorm's epsilon.
    public let epsilon: Float

    /// The sizes of a network that is in no file.
    public init(
        layers: Int, hidden: Int, intermediate: Int, heads: Int, keyValueHeads: Int, headDimension: Int,
        vocabulary: Int, contextLength: Int, ropeBase: Float, epsilon: Float
    ) {
        self.layers = layers
        self.hidden = hidden
        self.intermediate = intermediate
        self.heads = heads
        self.keyValueHeads = keyValueHeads
        self.headDimension = headDimension
        self.vocabulary = vocabulary
        self.contextLength = contextLength
        self.ropeBase = ropeBase
        self.epsilon = epsilon
    }

    /// - Throws: `MODEL_ARCHITECTURE` for another architecture or a variant that is not supported, `MODEL_CORRUPT` for
    ///   sizes that are missing or absurd.
    init(_ file: GGUFFile) throws(ModelError) {
        let architecture = file.string("general.architecture") ?? ""
        guard architecture == "llama" else {
            // The name is the file's own text: print it only if it looks like one.
            let name =
                architecture.utf8.count <= 20
                && architecture.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
            throw ModelError(
                "MODEL_ARCHITECTURE",
                "The model's architecture\(name && !architecture.isEmpty ? " is \(architecture)" : " is not named"); "
                    + "supported is llama.")
        }
        guard file.metadata["llama.expert_count"] == nil || file.integer("llama.expert_count") == 0,
            file.metadata["llama.rope.scaling.type"] == nil || file.string("llama.rope.scaling.type") == "none"
        else {
            throw ModelError(
                "MODEL_ARCHITECTURE", "Mixture-of-experts and scaled-RoPE variants of llama are not supported.")
        }
        func size(_ key: String, atMost limit: Int) throws(ModelError) -> Int {
            guard let value = file.integer("llama." + key), (1...limit).contains(value) else {
                throw .corrupt("the size \(key) is missing or absurd")
            }
            return value
        }
        layers = try size("block_count", atMost: 1000)
        hidden = try size("embedding_length", atMost: 1 << 17)
        intermediate = try size("feed_forward_length", atMost: 1 << 19)
        heads = try size("attention.head_count", atMost: 1024)
        keyValueHeads =
            file.metadata["llama.attention.head_count_kv"] == nil
            ? heads : try size("attention.head_count_kv", atMost: 1024)
        contextLength = try size("context_length", atMost: 1 << 24)
        guard case .strings(let tokens)? = file.metadata["tokenizer.ggml.tokens"], !tokens.isEmpty else {
            throw .corrupt("the vocabulary is missing")
        }
        vocabulary = tokens.count
        headDimension = file.integer("llama.attention.key_length") ?? hidden / heads
        let rotated = file.integer("llama.rope.dimension_count") ?? headDimension
        guard heads % keyValueHeads == 0, (2...1024).contains(headDimension), headDimension % 2 == 0 else {
            throw .corrupt("the attention heads do not fit")
        }
        guard rotated == headDimension else {
            throw ModelError("MODEL_ARCHITECTURE", "Models that rotate a part of each head are not supported.")
        }
        ropeBase = Float(file.number("llama.rope.freq_base") ?? 10000)
        epsilon = Float(file.number("llama.attention.layer_norm_rms_epsilon") ?? 1e-5)
        guard ropeBase.isFinite, ropeBase > 1, epsilon.isFinite, epsilon > 0, epsilon < 1 else {
            throw .corrupt("a constant is absurd")
        }
    }
}
