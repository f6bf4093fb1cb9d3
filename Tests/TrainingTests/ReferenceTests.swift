import Digest
import Foundation
import LanguageModel
import Tensors
import Testing

@testable import Training

/// Files that the tests read but that are not in the repository, and the project's own fixture.
enum TestFiles {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let model =
        ProcessInfo.processInfo.environment["IMPRESSIOND_MODEL"]
        ?? root.appending(path: "models/SmolLM2-135M-Instruct.Q4_1.gguf").path
    static let hasModel = FileManager.default.fileExists(atPath: model)
    static let shared = root.deletingLastPathComponent().appending(path: "shared/reference/lora_gradients.json")
    static let hasShared = FileManager.default.fileExists(atPath: shared.path)
    static let fixture = root.appending(path: "Tests/TrainingTests/Fixtures/lora_gradients.json")
}

/// A LoRA's gradients and ten steps of AdamW, as PyTorch and PEFT computed them on the same dequantised file.
struct TrainingReference: Decodable {
    struct Pair: Decodable {
        let promptIDs: [Int32]
        let targetIDs: [Int32]

        enum CodingKeys: String, CodingKey {
            case promptIDs = "prompt_ids"
            case targetIDs = "target_ids"
        }
    }

    struct Gradient: Decodable {
        let name: String
        let shape: [Int]
        let norm: Double
        let samples: [[Double]]
    }

    struct Run: Decodable {
        struct Step: Decodable {
            let loss: Double
            let norm: Double

            enum CodingKeys: String, CodingKey {
                case loss
                case norm = "grad_norm_before_clip"
            }
        }
        let curve: [Step]
    }

    let rank: Int
    let scale: Float
    let batch: [Pair]
    let loss: Double
    let norm: Double
    let tensors: [Gradient]
    /// Rate 1e-3, betas 0.9 and 0.999, epsilon 1e-8, no decay, clipped to 1.
    let run: Run

    enum CodingKeys: String, CodingKey {
        case rank, scale, batch, tensors
        case loss = "loss_value"
        case norm = "grad_norm"
        case run = "adamw_10_steps"
    }

    static func read(_ url: URL) throws -> TrainingReference {
        try JSONDecoder().decode(TrainingReference.self, from: Data(contentsOf: url))
    }

    var examples: [TrainingExample] { batch.map { TrainingExample(prompt: $0.promptIDs, target: $0.targetIDs) } }

    /// The adapter of the reference: p[i][j] = amplitude · sin(0.7 i + 0.13 j + 0.5 layer + 1.1 t + phase).
    func adapter(_ sizes: LlamaConfiguration) -> LoRAAdapter {
        func fill(_ rows: Int, _ columns: Int, _ amplitude: Double, _ phase: Double) -> [Float] {
            (0..<rows * columns).map {
                Float(amplitude * sin(0.7 * Double($0 / columns) + 0.13 * Double($0 % columns) + phase))
            }
        }
        let factors = (0..<sizes.layers).map { layer in
            LoRAAdapter.Projection.allCases.map { projection in
                let (outputs, inputs) = sizes.shape(of: projection)
                let phase = 0.5 * Double(layer) + 1.1 * Double(projection.rawValue)
                return LoRAAdapter.Factors(
                    down: fill(rank, inputs, 0.02, phase + 1),
                    up: Self.inFileOrder(
                        fill(outputs, rank, 0.01, phase + 2), projection, columns: rank, sizes.headDimension))
            }
        }
        return LoRAAdapter(rank: rank, scale: scale, factors: factors)
    }

    /// Rows of the checkpoint in the order of the GGUF, which interleaves the halves of each query's and key's head.
    static func inFileOrder(
        _ values: [Float], _ projection: LoRAAdapter.Projection, columns: Int, _ dimension: Int
    ) -> [Float] {
        guard projection == .query || projection == .key else { return values }
        return (0..<values.count / columns).flatMap { row in
            let (head, place) = (row / dimension * dimension, row % dimension)
            let source = head + place % 2 * (dimension / 2) + place / 2
            return values[source * columns..<(source + 1) * columns]
        }
    }

    /// Where an element of the checkpoint's B is in ours.
    static func place(
        _ index: Int, _ projection: LoRAAdapter.Projection, columns: Int, _ dimension: Int
    ) -> Int {
        guard projection == .query || projection == .key else { return index }
        let (row, column) = (index / columns, index % columns)
        let (head, place) = (row / dimension * dimension, row % dimension)
        return (head + place % (dimension / 2) * 2 + place / (dimension / 2)) * columns + column
    }

    private static let parts = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]

    /// The worst relative error of all norms and samples; a sample's is relative to the tensor's root mean square where
    /// that is larger than itself.
    func worstError(_ gradients: LoRAGradients, _ sizes: LlamaConfiguration) throws -> Double {
        var worst = 0.0
        for tensor in tensors {
            let parts = tensor.name.split(separator: ".")
            let layer = try #require(Int(parts[2]))
            let projection = try #require(
                Self.parts.firstIndex { parts[4] == $0 }.flatMap { LoRAAdapter.Projection(rawValue: $0) })
            let isDown = parts[5] == "lora_A"
            let factors = gradients.factors[layer][projection.rawValue]
            let values = isDown ? factors.down : factors.up
            try #require(values.count == tensor.shape[0] * tensor.shape[1])
            let norm = values.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
            worst = max(worst, abs(norm - tensor.norm) / tensor.norm)
            let typical = tensor.norm / Double(values.count).squareRoot()
            for sample in tensor.samples {
                let index =
                    isDown
                    ? Int(sample[0])
                    : Self.place(Int(sample[0]), projection, columns: rank, sizes.headDimension)
                worst = max(worst, abs(Double(values[index]) - sample[1]) / max(abs(sample[1]), typical))
            }
        }
        return worst
    }
}

@Suite(.enabled(if: TestFiles.hasModel, "needs the default model: make model"))
struct ReferenceTests {
    /// The gradients' distance from those of float32, relative to their norm, and the loss's.
    private func blockIntegerErrors(_ reference: TrainingReference) throws -> (gradients: Double, loss: Double) {
        let model = try LanguageModel(path: TestFiles.model)
        let adapter = reference.adapter(model.configuration)
        let batch = TrainingBatch(reference.examples)
        var exact = LoRAGradients(of: adapter)
        var rounded = exact
        func add(_ arithmetic: TrainingArithmetic, to gradients: inout LoRAGradients) throws -> Double {
            let values = try TrainingSession(model, arithmetic: arithmetic).addGradients(
                batch, adapter, to: &gradients
            ) {
                [Float](repeating: -1 / Float($0.count), count: $0.count)
            }
            return values.reduce(0) { $0 + Double($1) }
        }
        let losses = (try add(.float32, to: &exact), try add(.blockInteger, to: &rounded))
        for block in exact.factors.indices {
            for part in exact.factors[block].indices {
                for index in exact.factors[block][part].down.indices {
                    rounded.factors[block][part].down[index] -= exact.factors[block][part].down[index]
                }
                for index in exact.factors[block][part].up.indices {
                    rounded.factors[block][part].up[index] -= exact.factors[block][part].up[index]
                }
            }
        }
        return (rounded.norm / exact.norm, abs(losses.1 / losses.0 - 1))
    }

    /// Block integers stay close to float32.
    @Test func blockIntegersAreClose() throws {
        let errors = try blockIntegerErrors(TrainingReference.read(TestFiles.fixture))
        #expect(errors.gradients < 1e-2)
        #expect(errors.loss < 1e-3)
    }

    private func check(_ reference: TrainingReference) throws {
        let model = try LanguageModel(path: TestFiles.model)
        let adapter = reference.adapter(model.configuration)
        var gradients = LoRAGradients(of: adapter)
        let batch = TrainingBatch(reference.examples)
        let values = try TrainingSession(model).addGradients(batch, adapter, to: &gradients) {
            [Float](repeating: -1 / Float($0.count), count: $0.count)
        }
        let loss = -values.reduce(0.0) { $0 + Double($1) } / Double(values.count)
        #expect(abs(loss / reference.loss - 1) < 1e-5)
        #expect(abs(gradients.norm / reference.norm - 1) < 1e-4)
        #expect(!reference.tensors.isEmpty)
        let worst = try reference.worstError(gradients, model.configuration)
        #expect(worst < 1e-3)
        let trainer = Trainer(
            model, adapter, TrainingSettings(schedule: .constant(warmUp: 0)), identity: SHA256Digest(of: []))
        for step in reference.run.curve {
            let figures = try trainer.step(reference.examples)
            #expect(abs(figures.loss / step.loss - 1) < 1e-3)
            #expect(abs(figures.gradientNorm / step.norm - 1) < 1e-3)
        }
    }

    /// Text of our own, computed by PyTorch and PEFT in float32: some tensors and two steps.
    @Test func agreesWithTheProjectsFixture() throws {
        try check(TrainingReference.read(TestFiles.fixture))
    }

    /// Every tensor and ten steps.
    @Test(.enabled(if: TestFiles.hasShared, "the developers' reference is not beside the checkout"))
    func agreesWithTheSharedReference() throws {
        let reference = try TrainingReference.read(TestFiles.shared)
        #expect(reference.tensors.count == 420 && reference.run.curve.count == 10)
        try check(reference)
    }
}
