import Glibc
import LanguageModel
import Testing

/// A llama model of 20,000 random weights in float32, made in memory by the GGUF specification.
enum TinyModel {
    static let vocabulary = 260

    static func load() throws -> LanguageModel {
        let path = "/tmp/impressiond-tiny-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
        let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        try #require(file >= 0)
        defer {
            close(file)
            unlink(path)
        }
        let bytes = content()
        try #require(write(file, bytes, bytes.count) == bytes.count)
        return try LanguageModel(path: path)
    }

    private static func content() -> [UInt8] {
        let (hidden, inner, layers) = (32, 48, 2)
        var shapes: [(String, [Int])] = [
            ("token_embd.weight", [hidden, vocabulary]), ("output_norm.weight", [hidden]),
        ]
        for layer in 0..<layers {
            let parts: [(String, [Int])] = [
                ("attn_norm", [hidden]), ("attn_q", [hidden, hidden]), ("attn_k", [hidden, hidden / 2]),
                ("attn_v", [hidden, hidden / 2]), ("attn_output", [hidden, hidden]), ("ffn_norm", [hidden]),
                ("ffn_gate", [hidden, inner]), ("ffn_up", [hidden, inner]), ("ffn_down", [inner, hidden]),
            ]
            shapes += parts.map { ("blk.\(layer).\($0.0).weight", $0.1) }
        }
        var out = Writer()
        out.bytes = Array("GGUF".utf8)
        out.number(UInt32(3))
        out.number(UInt64(shapes.count))
        metadata(&out, hidden: hidden, inner: inner, layers: layers)
        var offset = 0
        for (name, shape) in shapes {
            out.text(name)
            out.number(UInt32(shape.count))
            for size in shape { out.number(UInt64(size)) }
            out.number(UInt32(0))
            out.number(UInt64(offset))
            offset += shape.reduce(4, *)
        }
        out.bytes += [UInt8](repeating: 0, count: -out.bytes.count & 31)
        var state: UInt64 = 1
        for (name, shape) in shapes {
            for _ in 0..<shape.reduce(1, *) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let value = Float(Int64(state >> 40) - 1 << 23) / Float(1 << 23)
                out.number((name.contains("norm") ? 1 + 0.2 * value : 0.3 * value).bitPattern)
            }
        }
        return out.bytes
    }

    private static func metadata(_ out: inout Writer, hidden: Int, inner: Int, layers: Int) {
        out.number(UInt64(14))
        out.string("general.architecture", "llama")
        for (key, value) in [
            ("block_count", layers), ("context_length", 256), ("embedding_length", hidden),
            ("feed_forward_length", inner), ("attention.head_count", 4), ("attention.head_count_kv", 2),
        ] {
            out.key("llama." + key, type: 4)
            out.number(UInt32(value))
        }
        out.string("tokenizer.ggml.model", "gpt2")
        out.string("tokenizer.ggml.pre", "smollm")
        out.string("tokenizer.chat_template", "<|im_start|>")
        out.key("tokenizer.ggml.eos_token_id", type: 4)
        out.number(UInt32(2))
        out.strings("tokenizer.ggml.merges", ["h e"])
        out.key("tokenizer.ggml.token_type", type: 9)
        out.number(UInt32(5))
        out.number(UInt64(vocabulary))
        for token in 0..<vocabulary { out.number(UInt32(token < 3 ? 3 : 1)) }
        let printable = Array(33...126) + Array(161...172) + Array(174...255)
        let bytes = (0...255).map { byte in
            printable.contains(byte) ? byte : 256 + (0..<byte).count { !printable.contains($0) }
        }
        out.strings(
            "tokenizer.ggml.tokens",
            ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
                + bytes.map { String(UnicodeScalar(UInt32($0)).map { Character($0) } ?? "?") } + ["he"])
    }

    private struct Writer {
        var bytes: [UInt8] = []

        mutating func number(_ value: some FixedWidthInteger) {
            withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
        }

        mutating func text(_ text: String) {
            number(UInt64(text.utf8.count))
            bytes += Array(text.utf8)
        }

        mutating func key(_ key: String, type: UInt32) {
            text(key)
            number(type)
        }

        mutating func string(_ name: String, _ value: String) {
            key(name, type: 8)
            text(value)
        }

        mutating func strings(_ name: String, _ values: [String]) {
            key(name, type: 9)
            number(UInt32(8))
            number(UInt64(values.count))
            for value in values { text(value) }
        }
    }
}
