import Glibc
import LanguageModel
import Tensors

/// A little llama model file made in memory, valid as it is and easy to damage in one place.
struct SyntheticModel {
    /// A metadata value as it is written; `raw` is any type number with any bytes.
    enum Value {
        case u32(UInt32)
        case f32(Float)
        case string(String)
        case strings([String])
        case integers([Int32])
        case raw(UInt32, [UInt8])
    }

    /// A tensor's entry and data; an offset of its own replaces the right one.
    struct Tensor {
        var name: String
        var dimensions: [UInt64]
        var type: UInt32
        var data: [UInt8]
        var offset: UInt64?
    }

    struct Sizes {
        var layers = 2
        var hidden = 64
        var heads = 4
        var keyValueHeads = 2
        var intermediate = 96

        var dimension: Int { hidden / heads }

        static let smallest = Sizes(layers: 1, hidden: 32, heads: 2, keyValueHeads: 1, intermediate: 32)
    }

    var magic: [UInt8] = Array("GGUF".utf8)
    var version: UInt32 = 3
    var tensorCount: UInt64?
    var metadataCount: UInt64?
    var alignment = 32
    var metadata: [(key: String, value: Value)]
    var tensors: [Tensor] = []
    /// What the file's weights are as numbers, by name, row after row: after quantisation.
    private(set) var weights: [String: [Float]] = [:]
    let sizes: Sizes

    static let controls = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    static let merges = ["h e", "l l", "he ll", "Ġ Ġ"]

    /// - Parameters:
    ///   - type: how the matrices are stored; the norms are always float32.
    ///   - tied: whether the embedding is the head too.
    init(_ type: ElementType, sizes: Sizes = Sizes(), tied: Bool = true, seed: UInt64 = 1) {
        self.sizes = sizes
        let tokens = Self.controls + (0...255).map(Self.character) + Self.merges.map { $0.filter { $0 != " " } }
        metadata = [
            ("general.architecture", .string("llama")),
            ("llama.block_count", .u32(UInt32(sizes.layers))),
            ("llama.context_length", .u32(1024)),
            ("llama.embedding_length", .u32(UInt32(sizes.hidden))),
            ("llama.feed_forward_length", .u32(UInt32(sizes.intermediate))),
            ("llama.attention.head_count", .u32(UInt32(sizes.heads))),
            ("llama.attention.head_count_kv", .u32(UInt32(sizes.keyValueHeads))),
            ("llama.attention.layer_norm_rms_epsilon", .f32(1e-5)),
            ("llama.rope.dimension_count", .u32(UInt32(sizes.dimension))),
            ("llama.rope.freq_base", .f32(10000)),
            ("tokenizer.ggml.model", .string("gpt2")),
            ("tokenizer.ggml.pre", .string("smollm")),
            ("tokenizer.ggml.bos_token_id", .u32(1)),
            ("tokenizer.ggml.eos_token_id", .u32(2)),
            ("tokenizer.chat_template", .string("<|im_start|>")),
            ("tokenizer.ggml.merges", .strings(Self.merges)),
            ("tokenizer.ggml.token_type", .integers(tokens.indices.map { $0 < Self.controls.count ? 3 : 1 })),
            ("tokenizer.ggml.tokens", .strings(tokens)),
        ]
        var random = Uniform(state: seed)
        let (hidden, keys) = (sizes.hidden, sizes.keyValueHeads * sizes.dimension)
        matrix("token_embd.weight", tokens.count, hidden, type, &random)
        for block in 0..<sizes.layers {
            norm("blk.\(block).attn_norm.weight", hidden, &random)
            matrix("blk.\(block).attn_q.weight", hidden, hidden, type, &random)
            matrix("blk.\(block).attn_k.weight", keys, hidden, type, &random)
            matrix("blk.\(block).attn_v.weight", keys, hidden, type, &random)
            matrix("blk.\(block).attn_output.weight", hidden, hidden, type, &random)
            norm("blk.\(block).ffn_norm.weight", hidden, &random)
            matrix("blk.\(block).ffn_gate.weight", sizes.intermediate, hidden, type, &random)
            matrix("blk.\(block).ffn_up.weight", sizes.intermediate, hidden, type, &random)
            matrix("blk.\(block).ffn_down.weight", hidden, sizes.intermediate, type, &random)
        }
        norm("output_norm.weight", hidden, &random)
        if !tied { matrix("output.weight", tokens.count, hidden, type, &random) }
    }

    /// Replaces or adds a metadata value, or removes it (nil).
    mutating func set(_ key: String, _ value: Value?) {
        let place = metadata.firstIndex { $0.key == key }
        switch (place, value) {
        case (let place?, let value?): metadata[place].value = value
        case (let place?, nil): metadata.remove(at: place)
        case (nil, let value?): metadata.append((key, value))
        case (nil, nil): break
        }
    }

    /// Changes the tensor of that name.
    mutating func change(_ name: String, _ body: (inout Tensor) -> Void) {
        for index in tensors.indices where tensors[index].name == name { body(&tensors[index]) }
    }

    /// The model whose weights have an adapter added to them, for plain arithmetic alone: the file stays as it is.
    func merging(_ adapter: LoRAAdapter) -> SyntheticModel {
        let names = ["attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down"]
        var result = self
        for (layer, block) in adapter.factors.enumerated() {
            for (name, factors) in zip(names, block) {
                let name = "blk.\(layer).\(name).weight"
                guard var weight = weights[name] else { continue }
                let columns = factors.down.count / adapter.rank
                for index in weight.indices {
                    let (row, column) = index.quotientAndRemainder(dividingBy: columns)
                    for inner in 0..<adapter.rank {
                        weight[index] +=
                            adapter.scale * factors.up[row * adapter.rank + inner]
                            * factors.down[inner * columns + column]
                    }
                }
                result.weights[name] = weight
            }
        }
        return result
    }

    private mutating func matrix(
        _ name: String, _ rows: Int, _ columns: Int, _ type: ElementType, _ random: inout Uniform
    ) {
        let width: Float = name == "token_embd.weight" ? 1 : (3 / Float(columns)).squareRoot()
        let stored = type.stored((0..<rows * columns).map { _ in width * random.next() })
        tensors.append(
            Tensor(
                name: name, dimensions: [UInt64(columns), UInt64(rows)], type: type.rawValue, data: stored.bytes))
        weights[name] = stored.values
    }

    private mutating func norm(_ name: String, _ count: Int, _ random: inout Uniform) {
        let stored = ElementType.f32.stored((0..<count).map { _ in 1 + 0.2 * random.next() })
        tensors.append(Tensor(name: name, dimensions: [UInt64(count)], type: 0, data: stored.bytes))
        weights[name] = stored.values
    }

    /// GPT-2's character for one byte.
    private static func character(of byte: Int) -> String {
        func isPrintable(_ value: Int) -> Bool {
            (33...126).contains(value) || (161...172).contains(value) || (174...255).contains(value)
        }
        let value = isPrintable(byte) ? byte : 256 + (0..<byte).count { !isPrintable($0) }
        return String(UnicodeScalar(UInt32(value)).map { Character($0) } ?? "?")
    }
}

/// Numbers in -1...1 from a seed.
struct Uniform {
    var state: UInt64

    mutating func next() -> Float {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Float(Int64(state >> 40) - 1 << 23) / Float(1 << 23)
    }
}
