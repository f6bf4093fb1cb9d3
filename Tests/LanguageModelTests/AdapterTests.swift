import Foundation
import Tensors
import Testing
import Tokenization

@testable import LanguageModel

/// Adapters in the forward pass: against PEFT, against plain arithmetic, and against the model alone.
@Suite struct AdapterTests {
    private func worst(_ a: [Float], _ b: [Double]) -> Double {
        a.count == b.count ? zip(a, b).map { abs(Double($0) - $1) }.max() ?? .infinity : .infinity
    }

    /// Every storage type of the base; prompt and generated tokens both, on weights into which the adapter was merged.
    @Test(arguments: ElementType.allCases, [true, false])
    func agreesWithMergedWeights(type: ElementType, half: Bool) throws {
        let synthetic = SyntheticModel(type)
        let model = try synthetic.load()
        let single = LoRAAdapter.formula(rank: 5, down: 0.3, up: 0.3, for: model.configuration)
        let adapter = half ? single.roundedToHalf : single
        let adapted = try model.adapted(by: adapter)
        let tokens = (0..<12).map { Int32($0 * 7919 % 200 + 40) }
        let expected = ReferenceNetwork(synthetic.merging(adapter)).logits(tokens, after: Array(tokens.indices))
        let all = try GenerationSession(adapted, capacity: 16).prefillScoringAll(tokens)
        let generated = GenerationSession(adapted, capacity: 16)
        for (position, token) in tokens.enumerated() {
            #expect(worst(all.row(position), expected[position]) < 1e-3)
            #expect(worst(try generated.decode(token), expected[position]) < 1e-3)
        }
        let base = try GenerationSession(model, capacity: 16).prefill(tokens)
        #expect(worst(base, expected[11]) > 0.1, "the adapter changes the logits")
        let values = adapter.factors.joined().reduce(0) { $0 + $1.down.count + $1.up.count }
        #expect(adapted.weightBytes == model.weightBytes + values * (half ? 2 : 4))
    }

    /// The merged file is a model of its own, which computes what model and adapter do.
    @Test(arguments: [ElementType.q41, .f32], [32, 64])
    func aMergedModelComputesTheSame(type: ElementType, alignment: Int) throws {
        var synthetic = SyntheticModel(type)
        synthetic.alignment = alignment
        synthetic.set("general.alignment", .u32(UInt32(alignment)))
        let file = try TemporaryFile(synthetic.bytes())
        let model = try LanguageModel(path: file.path)
        var adapter = LoRAAdapter.formula(rank: 3, down: 0.2, up: 0.2, for: model.configuration)
        adapter.factors[1][3].up = adapter.factors[1][3].up.map { _ in 0 }
        var bytes: [UInt8] = []
        try MergedModel(basePath: file.path, adapter: adapter, identifier: "an id").write { bytes += $0 }
        let merged = try TemporaryFile(bytes)
        let gguf = try GGUFFile(path: merged.path)
        #expect(gguf.string(MergedModel.adapterKey) == "an id" && gguf.string("general.architecture") == "llama")
        #expect(gguf.tensors["blk.0.attn_q.weight"]?.type == ElementType.f16.rawValue)
        #expect(gguf.tensors["blk.1.attn_output.weight"]?.type == type.rawValue, "what does not change stays")

        let tokens = (0..<10).map { Int32($0 * 7919 % 200 + 40) }
        let expected = try GenerationSession(model.adapted(by: adapter), capacity: 16).prefill(tokens)
        let actual = try GenerationSession(LanguageModel(path: merged.path), capacity: 16).prefill(tokens)
        #expect(worst(actual, expected.map(Double.init)) < 0.02)
        #expect(worst(actual, try GenerationSession(model, capacity: 16).prefill(tokens).map(Double.init)) > 0.1)
        withExtendedLifetime((file, merged)) {}
    }

    /// A new adapter has one factor of zeros.
    @Test func aZeroAdapterChangesNoBit() throws {
        let model = try SyntheticModel(.q41).load()
        var adapter = LoRAAdapter.formula(for: model.configuration)
        for layer in adapter.factors.indices {
            for index in adapter.factors[layer].indices {
                adapter.factors[layer][index].up = adapter.factors[layer][index].up.map { _ in 0 }
            }
        }
        let adapted = try model.adapted(by: adapter)
        #expect(adapted.weightBytes == model.weightBytes)
        let tokens: [Int32] = [50, 60, 70, 80]
        func run(_ model: LanguageModel) throws -> [Float] {
            let session = GenerationSession(model, capacity: 8)
            return try session.prefill(tokens) + session.decode(90)
        }
        #expect(try run(adapted) == run(model))
    }

    /// The text must not depend on how many cores the machine has.
    @Test func threadsChangeNoBit() throws {
        let model = try SyntheticModel(.q41).load()
        let adapted = try model.adapted(by: .formula(for: model.configuration))
        let tokens = (0..<40).map { Int32($0 * 31 % 200 + 40) }
        func run(_ threads: Int) throws -> [Float] {
            let session = GenerationSession(adapted, capacity: 64, threads: threads)
            return try session.prefill(tokens) + session.decode(90)
        }
        let one = try run(1)
        for threads in 2...5 { #expect(try run(threads) == one) }
        // A prompt is the same whether its beginning was cached or not, as long as it is cut at the same places.
        let session = GenerationSession(adapted, capacity: 64)
        _ = try session.prefill(tokens)
        session.rewind(to: 0)
        #expect(try session.prefill(tokens) + session.decode(90) == one)
    }

    @Test func anAdapterOfAnotherModelIsForeign() throws {
        let model = try SyntheticModel(.f16).load()
        var adapter = LoRAAdapter.formula(for: model.configuration)
        adapter.factors.removeLast()
        let other = try SyntheticModel(.f16, sizes: .smallest).load()
        for wrong in [adapter, .formula(for: other.configuration)] {
            let error = #expect(throws: ModelError.self) { try model.adapted(by: wrong) }
            #expect(error?.code == "ADAPTER_FOREIGN")
        }
    }

    /// The default model with the formula's adapter: what PyTorch and PEFT computed in float32.
    @Test(.enabled(if: TestFiles.hasModel, "needs the default model: make model"))
    func agreesWithPEFT() throws {
        let model = try TestFiles.load()
        let adapted = try model.adapted(by: .formula(for: model.configuration))
        let file = try JSONDecoder().decode(ReferenceFile.self, from: TestFiles.fixture("adapter_logits.json"))
        try #require(!file.cases.isEmpty)
        for reference in file.cases {
            let session = GenerationSession(adapted, capacity: reference.ids.count + 32)
            var logits = try session.prefill(reference.ids)
            for entry in reference.top10 { #expect(abs(Double(logits[Int(entry[0])]) - entry[1]) < 1e-3) }
            var generated: [Int32] = []
            for _ in reference.greedy {
                if let end = model.tokenizer.eos { logits[Int(end)] = -.infinity }
                generated.append(Sampler.greedy(logits))
                logits = try session.decode(generated[generated.count - 1])
            }
            #expect(generated == reference.greedy)
        }
    }
}
