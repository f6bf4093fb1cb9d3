import Foundation
import Tensors
import Testing
import Tokenization

@testable import LanguageModel

/// Files that the tests read but that are not in the repository: the real model, and the developers' reference.
enum TestFiles {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let model =
        ProcessInfo.processInfo.environment["IMPRESSIOND_MODEL"]
        ?? root.appending(path: "models/SmolLM2-135M-Instruct.Q4_1.gguf").path

    static let hasModel = FileManager.default.fileExists(atPath: model)

    static func reference(_ name: String) -> URL {
        root.deletingLastPathComponent().appending(path: "shared/reference/\(name)")
    }

    static let hasReference = FileManager.default.fileExists(atPath: reference("logits.json").path)

    static func fixture(_ name: String) throws -> Data {
        try Data(contentsOf: root.appending(path: "Tests/LanguageModelTests/Fixtures/\(name)"))
    }

    private static let loaded = Result { try LanguageModel(path: model) }

    static func load() throws -> LanguageModel { try loaded.get() }
}

/// A prompt with what PyTorch computed for it on the same dequantised file.
struct ReferenceCase: Decodable {
    /// Plain text; missing where the ids hold control tokens, which no text gives.
    let prompt: String?
    let ids: [Int32]
    let greedy: [Int32]
    /// Missing for a prompt of one token.
    let meanNLL: Double?
    let top10: [[Double]]
    let row: Int?
    let parseSpecial: Bool?

    enum CodingKeys: String, CodingKey {
        case prompt, ids, top10
        case greedy = "greedy_32"
        case meanNLL = "mean_nll"
        case row = "logits_row"
        case parseSpecial = "parse_special"
    }
}

struct ReferenceFile: Decodable {
    let cases: [ReferenceCase]
}

@Suite(.enabled(if: TestFiles.hasModel, "needs the default model: make model"))
struct ReferenceTests {
    private func check(_ reference: ReferenceCase, _ model: LanguageModel, logits expected: [Float]?) throws {
        let hasControls = reference.parseSpecial ?? (reference.prompt == nil)
        if let prompt = reference.prompt, !hasControls { #expect(model.tokenizer.encode(prompt) == reference.ids) }
        let session = GenerationSession(model, capacity: reference.ids.count + 32)
        let all = try session.prefillScoringAll(reference.ids)
        var logits = all.row(all.rows - 1)
        for entry in reference.top10 { #expect(abs(Double(logits[Int(entry[0])]) - entry[1]) < 1e-3) }
        if let expected {
            let worst = zip(logits, expected).map { abs($0 - $1) }.max() ?? .infinity
            #expect(worst < 1e-3)
        }
        var nll = 0.0
        for index in reference.ids.indices.dropFirst() {
            let row = all.row(index - 1)
            let largest = Double(row.max() ?? 0)
            let sum = row.reduce(0) { $0 + exp(Double($1) - largest) }
            nll += largest + log(sum) - Double(row[Int(reference.ids[index])])
        }
        if let expected = reference.meanNLL {
            #expect(abs(nll / Double(reference.ids.count - 1) - expected) < 1e-3)
        }

        // The shared greedy row of its prompt with control tokens was generated behind an attention mask that hid
        // <|im_end|> (the padding token has the same id); without the mask PyTorch gives other tokens, which are ours.
        // Its logits are right and compared above; the project's fixture has a greedy row for such a prompt.
        guard !(reference.row != nil && hasControls) else { return }
        // Generation goes on after the end token, which is never picked.
        var generated: [Int32] = []
        for _ in reference.greedy {
            if let end = model.tokenizer.eos { logits[Int(end)] = -.infinity }
            generated.append(Sampler.greedy(logits))
            logits = try session.decode(generated[generated.count - 1])
        }
        #expect(generated == reference.greedy)
    }

    /// Prompts of our own, computed by PyTorch and transformers in float32.
    @Test func agreesWithTheProjectsFixture() throws {
        let model = try TestFiles.load()
        let file = try JSONDecoder().decode(ReferenceFile.self, from: TestFiles.fixture("logits.json"))
        try #require(!file.cases.isEmpty)
        for reference in file.cases { try check(reference, model, logits: nil) }
    }

    @Test(.enabled(if: TestFiles.hasReference, "the developers' reference is not beside the checkout"))
    func agreesWithTheSharedReference() throws {
        let model = try TestFiles.load()
        let file = try JSONDecoder().decode(
            ReferenceFile.self, from: Data(contentsOf: TestFiles.reference("logits.json")))
        let rows = try Data(contentsOf: TestFiles.reference("last_logits_f32le.bin"))
        let vocabulary = model.configuration.vocabulary
        for reference in file.cases {
            let row = try #require(reference.row)
            let logits = (0..<vocabulary).map { index in
                rows.withUnsafeBytes {
                    Float(
                        bitPattern: UInt32(
                            littleEndian: $0.loadUnaligned(
                                fromByteOffset: (row * vocabulary + index) * 4, as: UInt32.self)))
                }
            }
            try check(reference, model, logits: logits)
        }
    }

    struct TokenizerReference: Decodable {
        struct Case: Decodable {
            let text: String
            let ids: [Int32]
        }
        let cases: [Case]
    }

    @Test(.enabled(if: TestFiles.hasReference, "the developers' reference is not beside the checkout"))
    func tokenIDsAgreeWithTheSharedReference() throws {
        let tokenizer = try TestFiles.load().tokenizer
        let file = try JSONDecoder().decode(
            TokenizerReference.self, from: Data(contentsOf: TestFiles.reference("tokenizer.json")))
        try #require(file.cases.count >= 240)
        for reference in file.cases {
            #expect(tokenizer.encode(reference.text) == reference.ids, "\(reference.text.debugDescription)")
            #expect(tokenizer.decode(reference.ids) == reference.text)
        }
    }

    /// A cached prefix gives the same bits as running it again, and a rewound session the same as a new one.
    @Test func aRewoundSessionRepeatsItself() throws {
        let model = try TestFiles.load()
        let prefix = model.tokenizer.encode("Findings: The lungs are clear. ")
        let rest = model.tokenizer.encode("The heart is enlarged.\nImpression:")
        func run(_ session: GenerationSession) throws -> [Float] {
            _ = try session.prefill(rest)
            return try session.decode(198)
        }
        let session = GenerationSession(model, capacity: 64)
        _ = try session.prefill(prefix)
        let first = try run(session)
        session.rewind(to: prefix.count)
        #expect(try run(session) == first)
        let again = GenerationSession(model, capacity: 64)
        _ = try again.prefill(prefix)
        #expect(try run(again) == first)
    }

    @Test func aFullContextIsAnError() throws {
        let model = try TestFiles.load()
        let session = GenerationSession(model, capacity: 4)
        let error = #expect(throws: ModelError.self) { try session.prefill([1, 2, 3, 4, 5]) }
        #expect(error?.code == "CONTEXT_FULL")
    }
}
