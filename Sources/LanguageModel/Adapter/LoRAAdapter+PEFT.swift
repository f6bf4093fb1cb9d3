import FoundationEssentials

/// PEFT's layout: `adapter_config.json` and `adapter_model.safetensors`.
extension LoRAAdapter {
    /// How the numbers of a file are stored.
    public enum Precision: Sendable {
        /// float32: as they are.
        case single
        /// float16: half the bytes, rounded to 11 significant bits.
        case half
    }

    /// The name of PEFT's file of settings.
    public static let configurationFile = "adapter_config.json"
    /// The name of the file with the factors.
    public static let weightsFile = "adapter_model.safetensors"

    /// Reads an adapter that PEFT or this project wrote.
    ///
    /// Layers that it leaves alone get factors of zero, which change nothing.
    ///
    /// - Parameters:
    ///   - configuration: the bytes of `adapter_config.json`.
    ///   - weights: `adapter_model.safetensors`.
    ///   - model: the sizes of the model that it is for.
    /// - Throws: `ADAPTER_CORRUPT`, `ADAPTER_UNSUPPORTED`, and `ADAPTER_FOREIGN` where the shapes are another model's.
    public init(
        configuration: [UInt8], weights: SafetensorsFile, for model: LlamaConfiguration
    ) throws(ModelError) {
        let settings = try PEFTConfiguration(configuration)
        let names = Set(Projection.allCases.map(\.moduleName))
        guard settings.targets.isSubset(of: names), !settings.targets.isEmpty else {
            throw .unsupportedAdapter("other layers than the linear ones of llama blocks")
        }
        let targets = Projection.allCases.filter { settings.targets.contains($0.moduleName) }
        let expected = targets.count * model.layers * 2
        let layers = (0..<model.layers).map { layer in targets.map { $0.tensorNames(layer) } }.joined()
        guard layers.allSatisfy({ weights.tensors[$0.down] != nil && weights.tensors[$0.up] != nil }) else {
            throw .foreignAdapter("it has fewer layers, or tensors are missing")
        }
        guard weights.tensors.count == expected else {
            throw .foreignAdapter("it has more layers, or tensors of another kind")
        }
        rank = settings.rank
        scale = settings.scale
        factors = []
        for layer in 0..<model.layers {
            var block: [Factors] = []
            for projection in Projection.allCases {
                let (outputs, inputs) = model.shape(of: projection)
                guard settings.targets.contains(projection.moduleName) else {
                    block.append(
                        Factors(
                            down: [Float](repeating: 0, count: rank * inputs),
                            up: [Float](repeating: 0, count: outputs * rank)))
                    continue
                }
                let names = projection.tensorNames(layer)
                let up = try weights.values(names.up, shape: [outputs, rank])
                block.append(
                    Factors(
                        down: try weights.values(names.down, shape: [rank, inputs]),
                        up: model.rows(up, of: projection, columns: rank, interleaving: true)))
            }
            factors.append(block)
        }
    }

    /// The bytes of both files, as PEFT loads them.
    ///
    /// - Parameters:
    ///   - model: the sizes of the model that it is for.
    ///   - baseModel: the base model's name for PEFT, which loads it by that name unless it is given one.
    ///   - precision: of the numbers in the file.
    /// - Throws: `ADAPTER_NUMERICS` where a value is not finite or too large for the type.
    public func files(
        for model: LlamaConfiguration, baseModel: String, precision: Precision
    ) throws(ModelError) -> (configuration: [UInt8], weights: [UInt8]) {
        precondition(factors.count == model.layers, "the adapter is another model's")
        var tensors: [(name: String, shape: [Int], values: [Float])] = []
        for (layer, block) in factors.enumerated() {
            for projection in Projection.allCases {
                let (outputs, inputs) = model.shape(of: projection)
                let names = projection.tensorNames(layer)
                let factors = block[projection.rawValue]
                tensors.append((names.down, [rank, inputs], factors.down))
                tensors.append(
                    (
                        names.up, [outputs, rank],
                        model.rows(factors.up, of: projection, columns: rank, interleaving: false)
                    ))
            }
        }
        return (configurationJSON(baseModel), try SafetensorsFile.bytes(tensors, as: precision))
    }

    private func configurationJSON(_ baseModel: String) -> [UInt8] {
        struct Content: Encodable {
            let peftType = "LORA"
            let taskType = "CAUSAL_LM"
            let baseModelNameOrPath: String
            let inferenceMode = true
            let r: Int
            let loraAlpha: Double
            let loraDropout = 0.0
            let bias = "none"
            let targetModules = Projection.allCases.map(\.moduleName)
        }
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let content = Content(baseModelNameOrPath: baseModel, r: rank, loraAlpha: Double(scale) * Double(rank))
        // Texts and finite numbers: nothing that JSON cannot express.
        guard let data = try? encoder.encode(content) else { preconditionFailure("no JSON") }
        return Array(data) + [0x0A]
    }
}

extension LoRAAdapter.Projection {
    /// The layer's name in the checkpoint, as `target_modules` lists it.
    var moduleName: String {
        switch self {
        case .query: "q_proj"
        case .key: "k_proj"
        case .value: "v_proj"
        case .output: "o_proj"
        case .gate: "gate_proj"
        case .up: "up_proj"
        case .down: "down_proj"
        }
    }

    fileprivate func tensorNames(_ layer: Int) -> (down: String, up: String) {
        let part =
            switch self {
            case .query, .key, .value, .output: "self_attn"
            case .gate, .up, .down: "mlp"
            }
        let name = "base_model.model.model.layers.\(layer).\(part).\(moduleName)"
        return ("\(name).lora_A.weight", "\(name).lora_B.weight")
    }
}

extension LlamaConfiguration {
    /// The shape of a linear layer, `[outputs, inputs]`.
    public func shape(of projection: LoRAAdapter.Projection) -> (outputs: Int, inputs: Int) {
        let (queries, keys) = (heads * headDimension, keyValueHeads * headDimension)
        return switch projection {
        case .query: (queries, hidden)
        case .key, .value: (keys, hidden)
        case .output: (hidden, queries)
        case .gate, .up: (intermediate, hidden)
        case .down: (hidden, intermediate)
        }
    }

    /// Rows between the order of the checkpoint, in which the second half of a head's rows follows the first, and that
    /// of the GGUF, in which they alternate (llama.cpp's converter: RoPE then turns neighbouring rows).
    ///
    /// - Parameter interleaving: from the checkpoint to the GGUF; false for the way back.
    func rows(
        _ values: [Float], of projection: LoRAAdapter.Projection, columns: Int, interleaving: Bool
    ) -> [Float] {
        guard projection == .query || projection == .key else { return values }
        var result: [Float] = []
        result.reserveCapacity(values.count)
        let half = headDimension / 2
        for row in 0..<values.count / columns {
            let (head, place) = row.quotientAndRemainder(dividingBy: headDimension)
            let source = interleaving ? place % 2 * half + place / 2 : place % half * 2 + place / half
            let start = (head * headDimension + source) * columns
            result += values[start..<start + columns]
        }
        return result
    }
}
