import FoundationEssentials
import Tensors

/// `adapter_config.json` as PEFT writes it, as far as it matters here.
///
/// Source: `LoraConfig` of PEFT. What changes the arithmetic and is not supported is refused by name; what else stands in
/// the file says nothing about the arithmetic and is not read.
struct PEFTConfiguration {
    let rank: Int
    let scale: Float
    /// Names of linear layers as in the checkpoint.
    let targets: Set<String>

    /// The largest rank: more would be no low rank, and a small file could ask for much memory.
    static let maximumRank = 256

    /// Settings that must be absent, null, false or empty.
    static let unsupported = [
        "use_dora", "use_qalora", "use_bdlora", "lora_bias", "fan_in_fan_out", "rank_pattern", "alpha_pattern",
        "modules_to_save", "layers_to_transform", "layer_replication", "exclude_modules", "target_parameters",
        "trainable_token_indices", "alora_invocation_tokens", "arrow_config", "kasa_config", "monteclora_config",
        "velora_config",
    ]

    /// - Throws: `ADAPTER_CORRUPT`, `ADAPTER_UNSUPPORTED`.
    init(_ bytes: [UInt8]) throws(ModelError) {
        let content: [String: Value]
        do { content = try JSONDecoder().decode([String: Value].self, from: Data(bytes)) } catch {
            throw .corruptAdapter("adapter_config.json is not PEFT's")
        }
        guard content["peft_type"] == .text("LORA") else { throw .unsupportedAdapter("another method than LoRA") }
        if let name = Self.unsupported.first(where: { content[$0]?.isUsed == true }) {
            throw .unsupportedAdapter(name)
        }
        if let bias = content["bias"], bias != .text("none") { throw .unsupportedAdapter("bias") }
        // PiSSA, OLoRA, LoftQ and CorDA change the base model's weights besides.
        if case .text(let method)? = content["init_lora_weights"], !["gaussian", "eva", "orthogonal"].contains(method) {
            throw .unsupportedAdapter("init_lora_weights")
        }
        guard case .texts(let targets)? = content["target_modules"] else {
            throw .unsupportedAdapter("target_modules that are no list of names")
        }
        guard case .number(let rank)? = content["r"], case .number(let alpha)? = content["lora_alpha"] else {
            throw .corruptAdapter("r or lora_alpha is missing")
        }
        guard (1...Double(Self.maximumRank)).contains(rank), rank == rank.rounded() else {
            throw .unsupportedAdapter("a rank that is not from 1 to \(Self.maximumRank)")
        }
        scale = Float(alpha / (content["use_rslora"] == .flag(true) ? rank.squareRoot() : rank))
        guard scale.isFinite, scale != 0 else { throw .corruptAdapter("lora_alpha is absurd") }
        self.rank = Int(rank)
        self.targets = Set(targets)
    }

    /// A value of the file, as far as it is looked at.
    private enum Value: Decodable, Equatable {
        case nothing
        case flag(Bool)
        case number(Double)
        case text(String)
        case texts([String])
        case other(isEmpty: Bool)

        private struct Anything: Decodable {}

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            self =
                if value.decodeNil() {
                    .nothing
                } else if let flag = try? value.decode(Bool.self) {
                    .flag(flag)
                } else if let number = try? value.decode(Double.self) {
                    .number(number)
                } else if let text = try? value.decode(String.self) {
                    .text(text)
                } else if let texts = try? value.decode([String].self) {
                    .texts(texts)
                } else if let list = try? value.decode([Anything].self) {
                    .other(isEmpty: list.isEmpty)
                } else {
                    .other(isEmpty: try value.decode([String: Anything].self).isEmpty)
                }
        }

        var isUsed: Bool { ![.nothing, .flag(false), .texts([]), .other(isEmpty: true)].contains(self) }
    }
}
