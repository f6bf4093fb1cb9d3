import Testing

/// One thing wrong with a model file, and the code of the error that it must give.
struct Damage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let code: String
    let change: @Sendable (inout SyntheticModel) -> Void

    init(_ description: String, _ code: String, _ change: @escaping @Sendable (inout SyntheticModel) -> Void) {
        testDescription = description
        self.code = code
        self.change = change
    }

    /// A metadata value that replaces the right one.
    static func setting(_ key: String, _ value: SyntheticModel.Value?, _ code: String = "MODEL_CORRUPT") -> Damage {
        let shown = value.map { "\($0)".prefix(60) } ?? "nothing"
        return Damage("\(key) = \(shown)", code) { $0.set(key, value) }
    }

    /// A change of one tensor's entry.
    static func tensor(
        _ description: String, _ code: String, _ body: @escaping @Sendable (inout SyntheticModel.Tensor) -> Void
    ) -> Damage {
        Damage("a tensor \(description)", code) { $0.change("blk.0.attn_q.weight", body) }
    }

    private static func number(_ value: some FixedWidthInteger & Sendable) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(number: value)
        return bytes
    }

    static let frame: [Damage] = [
        Damage("magic", "MODEL_FORMAT") { $0.magic = Array("GGJT".utf8) },
        Damage("version 0", "MODEL_FORMAT") { $0.version = 0 },
        Damage("version 1", "MODEL_FORMAT") { $0.version = 1 },
        Damage("version 4", "MODEL_FORMAT") { $0.version = 4 },
        Damage("big endian", "MODEL_FORMAT") { $0.version = UInt32(3).byteSwapped },
        Damage("2^63 tensors", "MODEL_TRUNCATED") { $0.tensorCount = 1 << 63 },
        Damage("2^64 - 1 tensors", "MODEL_TRUNCATED") { $0.tensorCount = .max },
        Damage("one tensor more", "MODEL_CORRUPT") { $0.tensorCount = UInt64($0.tensors.count + 1) },
        Damage("no tensors", "MODEL_CORRUPT") { $0.tensorCount = 0 },
        Damage("2^63 settings", "MODEL_TRUNCATED") { $0.metadataCount = 1 << 63 },
        Damage("no settings", "MODEL_CORRUPT") { $0.metadataCount = 0 },
        Damage("a setting twice", "MODEL_CORRUPT") { $0.metadata.append($0.metadata[1]) },
        Damage("tensors twice", "MODEL_CORRUPT") { $0.tensors.append($0.tensors[1]) },
        Damage("unknown tensor", "MODEL_ARCHITECTURE") {
            var tensor = $0.tensors[1]
            tensor.name = "rope_freqs.weight"
            $0.tensors.append(tensor)
        },
    ]

    static let values: [Damage] =
        [1 << 20, 1 << 63, UInt64.max].flatMap { count in
            [
                setting("general.name", .raw(8, number(count)), "MODEL_TRUNCATED"),
                setting("general.name", .raw(9, number(UInt32(8)) + number(count)), "MODEL_TRUNCATED"),
            ]
                + [0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12].map {
                    setting("general.name", .raw(9, number(UInt32($0)) + number(count)), "MODEL_TRUNCATED")
                }
        }
        + [
            setting("general.name", .raw(13, [0])),
            setting("general.name", .raw(.max, [0])),
            setting("general.name", .raw(9, number(UInt32(13)) + number(UInt64(1)) + [0])),
            setting("general.name", .raw(9, number(UInt32(9)) + number(UInt64(1)) + number(UInt32(9)))),
            setting("general.name", .raw(8, number(UInt64(2)) + [0xC3, 0x28])),
            setting("general.alignment", .u32(0)),
            setting("general.alignment", .u32(1)),
            setting("general.alignment", .u32(12)),
            setting("general.alignment", .u32(.max)),
            setting("general.alignment", .raw(11, number(Int64.min))),
            setting("general.alignment", .raw(10, number(UInt64.max))),
            setting("general.alignment", .string("32")),
        ]

    static let tensors: [Damage] = [
        tensor("past the end", "MODEL_TRUNCATED") { $0.offset = 1 << 20 },
        tensor("at 2^63", "MODEL_TRUNCATED") { $0.offset = 1 << 63 },
        tensor("at the end of numbers", "MODEL_TRUNCATED") { $0.offset = .max },
        tensor("between the alignment", "MODEL_CORRUPT") { $0.offset = ($0.offset ?? 6144) + 1 },
        tensor("in another's place", "MODEL_CORRUPT") { $0.offset = 0 },
        tensor("without dimensions", "MODEL_CORRUPT") { $0.dimensions = [] },
        tensor("of five dimensions", "MODEL_CORRUPT") { $0.dimensions += [1, 1, 1] },
        tensor("with a dimension more", "MODEL_CORRUPT") { $0.dimensions.append(1) },
        tensor("of nothing", "MODEL_CORRUPT") { $0.dimensions[1] = 0 },
        tensor("without columns", "MODEL_CORRUPT") { $0.dimensions[0] = 0 },
        tensor("too large", "MODEL_TRUNCATED") { $0.dimensions[1] = UInt64(Int32.max) },
        tensor("far too large", "MODEL_CORRUPT") { $0.dimensions[1] = 1 << 63 },
        tensor("too large to count", "MODEL_TRUNCATED") {
            $0.dimensions = [UInt64](repeating: UInt64(Int32.max), count: 4)
        },
        tensor("of half a block", "MODEL_CORRUPT") { $0.dimensions[0] = 16 },
        tensor("turned", "MODEL_CORRUPT") { $0.dimensions = [16, 64] },
        tensor("flat", "MODEL_CORRUPT") { $0.dimensions = [1024] },
        tensor("of type Q6_K", "MODEL_TENSOR_TYPE") { $0.type = 14 },
        tensor("of type 999", "MODEL_TENSOR_TYPE") { $0.type = 999 },
        tensor("of the last type", "MODEL_TENSOR_TYPE") { $0.type = .max },
    ]

    static let architectures: [Damage] =
        ["gemma3", "qwen2", "", "Llama", "llama\0", String(repeating: "llama", count: 1000)].map {
            setting("general.architecture", .string($0), "MODEL_ARCHITECTURE")
        }
        + [
            setting("general.architecture", nil, "MODEL_ARCHITECTURE"),
            setting("general.architecture", .u32(1), "MODEL_ARCHITECTURE"),
            setting("llama.expert_count", .u32(8), "MODEL_ARCHITECTURE"),
            setting("llama.expert_count", .string("8"), "MODEL_ARCHITECTURE"),
            setting("llama.rope.scaling.type", .string("yarn"), "MODEL_ARCHITECTURE"),
            setting("llama.rope.dimension_count", .u32(8), "MODEL_ARCHITECTURE"),
            setting("llama.rope.dimension_count", .u32(0), "MODEL_ARCHITECTURE"),
        ]

    static let sizes: [Damage] =
        [
            "llama.block_count", "llama.embedding_length", "llama.feed_forward_length", "llama.attention.head_count",
            "llama.attention.head_count_kv", "llama.context_length",
        ].flatMap { key in
            [
                .u32(0), .u32(.max), .f32(2), .string("2"), .integers([2]), .raw(10, number(UInt64.max)),
                .raw(11, number(Int64.min)),
            ].map { setting(key, $0) }
        }
        + [
            setting("llama.block_count", .u32(2)), setting("llama.embedding_length", .u32(64), "MODEL_ARCHITECTURE"),
            setting("llama.feed_forward_length", .u32(64)),
            setting("llama.attention.head_count", .u32(3), "MODEL_ARCHITECTURE"),
            setting("llama.attention.head_count", .u32(64)), setting("llama.attention.head_count_kv", .u32(3)),
            setting("llama.attention.head_count_kv", .u32(4)), setting("llama.attention.head_count_kv", nil),
            setting("llama.attention.key_length", .u32(0)), setting("llama.attention.key_length", .u32(3)),
            setting("llama.attention.key_length", .raw(11, number(Int64.min))),
            setting("llama.attention.key_length", .raw(10, number(UInt64.max))),
            setting("llama.rope.freq_base", .f32(.nan)), setting("llama.rope.freq_base", .f32(0)),
            setting("llama.rope.freq_base", .f32(.infinity)),
            setting("llama.rope.freq_base", .raw(12, number(Double.greatestFiniteMagnitude.bitPattern))),
            setting("llama.attention.layer_norm_rms_epsilon", .f32(0)),
            setting("llama.attention.layer_norm_rms_epsilon", .f32(.nan)),
            setting("llama.attention.layer_norm_rms_epsilon", .f32(1)),
        ]

    static let tokenizers: [Damage] = [
        setting("tokenizer.ggml.tokens", .strings([])), setting("tokenizer.ggml.tokens", .strings(["a"])),
        setting("tokenizer.ggml.tokens", .integers([1])), setting("tokenizer.ggml.tokens", nil),
        setting("tokenizer.ggml.token_type", .integers([1]), "MODEL_TOKENIZER"),
        setting("tokenizer.ggml.token_type", .strings(["1"]), "MODEL_CHAT_TEMPLATE"),
        setting("tokenizer.ggml.token_type", nil, "MODEL_CHAT_TEMPLATE"),
        setting("tokenizer.ggml.merges", .strings(["h e", "x"]), "MODEL_TOKENIZER"),
        setting("tokenizer.ggml.merges", .strings([" "]), "MODEL_TOKENIZER"),
        setting("tokenizer.ggml.merges", .strings(["q z"]), "MODEL_TOKENIZER"),
        setting("tokenizer.ggml.merges", nil, "MODEL_TOKENIZER"),
        setting("tokenizer.ggml.model", .string("llama"), "MODEL_TOKENIZER"),
        setting("tokenizer.ggml.model", nil, "MODEL_TOKENIZER"),
        setting("tokenizer.ggml.pre", .string("llama-bpe"), "MODEL_TOKENIZER"),
        setting("tokenizer.ggml.pre", nil, "MODEL_TOKENIZER"),
        setting("tokenizer.ggml.bos_token_id", .u32(263), "MODEL_TOKENIZER"),
        setting("tokenizer.ggml.eos_token_id", .u32(.max), "MODEL_TOKENIZER"),
        setting("tokenizer.ggml.eos_token_id", .raw(11, number(Int64.min)), "MODEL_TOKENIZER"),
        setting("tokenizer.chat_template", nil, "MODEL_CHAT_TEMPLATE"),
        setting("tokenizer.chat_template", .string("[INST]"), "MODEL_CHAT_TEMPLATE"),
        setting("tokenizer.chat_template", .string("<start_of_turn>"), "MODEL_CHAT_TEMPLATE"),
    ]
}
