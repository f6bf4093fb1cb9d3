import Foundation
import Tensors
import Testing

@testable import LanguageModel

/// PEFT's two files: written and read back, and everything that may be wrong with them.
@Suite struct AdapterFileTests {
    private let sizes = Result { try SyntheticModel(.f16, sizes: .smallest).load().configuration }

    private func read(
        _ configuration: [UInt8], _ weights: [UInt8], for model: LlamaConfiguration
    ) throws -> LoRAAdapter {
        let file = try TemporaryFile(weights)
        return try withExtendedLifetime(file) {
            try LoRAAdapter(configuration: configuration, weights: SafetensorsFile(path: file.path), for: model)
        }
    }

    /// The code of the error; nil where the adapter loads.
    private func code(_ configuration: [UInt8], _ weights: [UInt8]) throws -> String? {
        let model = try sizes.get()
        do {
            _ = try read(configuration, weights, for: model)
            return nil
        } catch let error as ModelError {
            #expect(!error.message.isEmpty)
            return error.code
        }
    }

    private func valid() throws -> (configuration: [UInt8], weights: [UInt8]) {
        let model = try sizes.get()
        return try LoRAAdapter.formula(rank: 3, for: model).files(for: model, baseModel: "base", precision: .single)
    }

    @Test func whatIsWrittenIsReadBack() throws {
        let model = try SyntheticModel(.f16).load().configuration
        let adapter = LoRAAdapter.formula(rank: 3, scale: 1.5, for: model)
        let single = try adapter.files(for: model, baseModel: "base", precision: .single)
        #expect(try read(single.configuration, single.weights, for: model) == adapter)
        let half = try adapter.files(for: model, baseModel: "base", precision: .half)
        #expect(try read(half.configuration, half.weights, for: model) == adapter.roundedToHalf)
        #expect(half.weights.count < single.weights.count * 6 / 10)
    }

    /// The checkpoint has the second halves of a head's rows behind the first ones, the GGUF alternates them.
    @Test func rowsAreInTheCheckpointsOrder() throws {
        let model = try SyntheticModel(.f16).load().configuration
        let columns = 2
        let rows = (0..<model.heads * model.headDimension).flatMap { [Float($0), -Float($0)] }
        let ours = model.rows(rows, of: .query, columns: columns, interleaving: true)
        #expect(ours.prefix(8) == [0, 0, 8, -8, 1, -1, 9, -9])
        #expect(ours[model.headDimension * 2] == Float(model.headDimension))
        #expect(model.rows(ours, of: .query, columns: columns, interleaving: false) == rows)
        #expect(model.rows(rows, of: .value, columns: columns, interleaving: true) == rows)
    }

    /// What PEFT writes by default targets two layers only.
    @Test func layersThatAreLeftAloneAreZero() throws {
        let model = try sizes.get()
        let full = LoRAAdapter.formula(rank: 2, for: model)
        var tensors: [(name: String, shape: [Int], values: [Float])] = []
        for (name, projection) in [("q_proj", LoRAAdapter.Projection.query), ("v_proj", .value)] {
            let (outputs, inputs) = model.shape(of: projection)
            let factors = full.factors[0][projection.rawValue]
            let path = "base_model.model.model.layers.0.self_attn.\(name)"
            tensors.append(("\(path).lora_A.weight", [2, inputs], factors.down))
            let up = model.rows(factors.up, of: projection, columns: 2, interleaving: false)
            tensors.append(("\(path).lora_B.weight", [outputs, 2], up))
        }
        let configuration = Array(
            #"{"peft_type":"LORA","r":2,"lora_alpha":4,"use_rslora":true,"target_modules":["v_proj","q_proj"]}"#.utf8)
        let adapter = try read(configuration, SafetensorsFile.bytes(tensors, as: .single), for: model)
        #expect(abs(adapter.scale - 4 / Float(2).squareRoot()) < 1e-6)
        for projection in LoRAAdapter.Projection.allCases {
            let factors = adapter.factors[0][projection.rawValue]
            if projection == .query || projection == .value {
                #expect(factors == full.factors[0][projection.rawValue])
            } else {
                #expect(factors.up.allSatisfy { $0 == 0 } && factors.down.allSatisfy { $0 == 0 })
                #expect(factors.up.count == 2 * model.shape(of: projection).outputs)
            }
        }
    }

    // MARK: Damage

    /// One change of the settings, and the code that it must give.
    @Test(arguments: [
        (#""r""#, "0", "ADAPTER_UNSUPPORTED"), (#""r""#, "257", "ADAPTER_UNSUPPORTED"),
        (#""r""#, "4", "ADAPTER_FOREIGN"), (#""r""#, "2.5", "ADAPTER_UNSUPPORTED"),
        (#""r""#, "\"3\"", "ADAPTER_CORRUPT"),
        (#""lora_alpha""#, "0", "ADAPTER_CORRUPT"), (#""lora_alpha""#, "1e400", "ADAPTER_CORRUPT"),
        (#""lora_alpha""#, "null", "ADAPTER_CORRUPT"), (#""peft_type""#, "\"LOHA\"", "ADAPTER_UNSUPPORTED"),
        (#""bias""#, "\"all\"", "ADAPTER_UNSUPPORTED"), (#""target_modules""#, "\"all-linear\"", "ADAPTER_UNSUPPORTED"),
        (#""target_modules""#, "[]", "ADAPTER_UNSUPPORTED"),
        (#""target_modules""#, "[\"lm_head\"]", "ADAPTER_UNSUPPORTED"),
        (#""target_modules""#, "[\"q_proj\"]", "ADAPTER_FOREIGN"), (#""use_dora""#, "true", "ADAPTER_UNSUPPORTED"),
        (#""use_dora""#, "false", nil), (#""rank_pattern""#, "{\"q_proj\":4}", "ADAPTER_UNSUPPORTED"),
        (#""rank_pattern""#, "{}", nil), (#""modules_to_save""#, "[\"lm_head\"]", "ADAPTER_UNSUPPORTED"),
        (#""layers_to_transform""#, "[0]", "ADAPTER_UNSUPPORTED"),
        (#""layers_to_transform""#, "0", "ADAPTER_UNSUPPORTED"),
        (#""init_lora_weights""#, "\"pissa_niter_4\"", "ADAPTER_UNSUPPORTED"),
        (#""init_lora_weights""#, "\"gaussian\"", nil),
        (#""init_lora_weights""#, "false", nil),
    ])
    func settingsHaveTheirCode(key: String, value: String, code expected: String?) throws {
        let (configuration, weights) = try valid()
        let text = String(decoding: configuration, as: UTF8.self)
        var object = try #require(try JSONSerialization.jsonObject(with: Data(configuration)) as? [String: Any])
        object[key.filter { $0 != "\"" }] = nil
        let rest = String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
        let changed = rest.dropLast() + ",\(key):\(value)}"
        #expect(text.contains("lora_alpha"))
        #expect(try code(Array(changed.utf8), weights) == expected)
    }

    @Test(arguments: ["", "{", "[]", "null", "{}", "{\"r\":3}", "\u{0}", "{\"r\":{\"r\":3}}"])
    func settingsThatAreNoneAreAnError(text: String) throws {
        let code = try code(Array(text.utf8), valid().weights)
        #expect(code == "ADAPTER_CORRUPT" || code == "ADAPTER_UNSUPPORTED")
    }

    /// Headers that lie about the data behind them; the data are eight bytes of zeros.
    @Test(
        arguments: [
            (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#, nil),
            (#"{"__metadata__":{"format":"pt"},"a":{"dtype":"F16","shape":[2,2],"data_offsets":[0,8]}}   "#, nil),
            (
                #"{"a":{"dtype":"F32","shape":[],"data_offsets":[0,4]},"b":{"dtype":"BF16","shape":[2,1],"data_offsets":[4,8]}}"#,
                nil
            ),
            (
                #"{"a":{"dtype":"F32","shape":[0],"data_offsets":[0,0]},"b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#,
                nil
            ),
            (#"{"a":{"dtype":"F64","shape":[1],"data_offsets":[0,8]}}"#, "ADAPTER_UNSUPPORTED"),
            (#"{"a":{"dtype":"f32","shape":[2],"data_offsets":[0,8]}}"#, "ADAPTER_UNSUPPORTED"),
            (#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}"#, "ADAPTER_CORRUPT"),
            (#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}"#, "ADAPTER_CORRUPT"),
            (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}"#, "ADAPTER_CORRUPT"),
            (#"{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,12]}}"#, "ADAPTER_CORRUPT"),
            (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[-8,0]}}"#, "ADAPTER_CORRUPT"),
            (#"{"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}"#, "ADAPTER_CORRUPT"),
            (#"{"a":{"dtype":"F32","shape":[-1,-2],"data_offsets":[0,8]}}"#, "ADAPTER_CORRUPT"),
            (#"{"a":{"dtype":"F32","shape":[9223372036854775807,4],"data_offsets":[0,8]}}"#, "ADAPTER_CORRUPT"),
            (#"{"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}}"#, "ADAPTER_CORRUPT"),
            (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,9223372036854775807]}}"#, "ADAPTER_CORRUPT"),
            (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8,8]}}"#, "ADAPTER_CORRUPT"),
            (
                #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#,
                "ADAPTER_CORRUPT"
            ),
            (#"{"a":{"dtype":"F32","shape":[2]}}"#, "ADAPTER_CORRUPT"),
            (#"{"a":{"shape":[2],"data_offsets":[0,8]}}"#, "ADAPTER_CORRUPT"),
            (#"{"a":{"dtype":"F32","shape":["2"],"data_offsets":[0,8]}}"#, "ADAPTER_CORRUPT"),
            (#"{"a":[]}"#, "ADAPTER_CORRUPT"), (#"{"__metadata__":{"a":1}}"#, "ADAPTER_CORRUPT"),
            ("[]", "ADAPTER_CORRUPT"),
            ("{}", "ADAPTER_CORRUPT"), ("", "ADAPTER_CORRUPT"), ("{", "ADAPTER_CORRUPT"), ("null", "ADAPTER_CORRUPT"),
        ] as [(String, String?)])
    func headersHaveTheirCode(header: String, code expected: String?) throws {
        var bytes: [UInt8] = []
        bytes.append(number: UInt64(header.utf8.count))
        #expect(safetensorsCode(bytes + header.utf8 + [UInt8](repeating: 0, count: 8)) == expected)
    }

    @Test(arguments: [2, 1 << 20, 1 << 40, 1 << 63, UInt64.max])
    func lengthsThatLieAreAnError(length: UInt64) {
        var bytes: [UInt8] = []
        bytes.append(number: length)
        #expect(safetensorsCode(bytes + [0x7B]) == "ADAPTER_CORRUPT")
        #expect(safetensorsCode(Array(bytes.prefix(7))) == "ADAPTER_CORRUPT")
    }

    private func safetensorsCode(_ bytes: [UInt8]) -> String? {
        do {
            let file = try TemporaryFile(bytes)
            _ = try withExtendedLifetime(file) { try SafetensorsFile(path: file.path) }
            return nil
        } catch { return (error as? ModelError)?.code ?? "\(error)" }
    }

    @Test func valuesThatAreNoNumbersAreAnError() throws {
        let model = try sizes.get()
        var adapter = LoRAAdapter.formula(rank: 3, for: model)
        adapter.factors[0][2].up[1] = 1e6
        let error = #expect(throws: ModelError.self) {
            try adapter.files(for: model, baseModel: "base", precision: .half)
        }
        #expect(error?.code == "ADAPTER_NUMERICS")
        var (configuration, weights) = try valid()
        weights.replaceSubrange(weights.count - 4..<weights.count, with: [0, 0, 0x80, 0x7F])
        #expect(try code(configuration, weights) == "ADAPTER_CORRUPT")
    }

    @Test func aMissingFileHasItsCode() {
        let error = #expect(throws: ModelError.self) { try SafetensorsFile(path: "/nonexistent/x.safetensors") }
        #expect(error?.code == "ADAPTER_MISSING")
    }

    /// Each byte of the header changed, and the file cut at places of the header: an error or harmless, never a fault.
    @Test func aChangedByteIsAnErrorOrHarmless() throws {
        let (configuration, weights) = try valid()
        let header = 8 + Int(weights[0]) + Int(weights[1]) << 8
        for place in stride(from: 0, to: header, by: 3) {
            var bytes = weights
            bytes[place] ^= 1 << (place % 8)
            let code = try code(configuration, bytes)
            #expect(code == nil || code?.hasPrefix("ADAPTER_") == true)
            #expect(try self.code(configuration, Array(weights.prefix(place))) == "ADAPTER_CORRUPT")
        }
        #expect(try code(configuration, weights.dropLast()) == "ADAPTER_CORRUPT")
        #expect(try code(configuration, weights + [0]) == "ADAPTER_CORRUPT")
    }
}
