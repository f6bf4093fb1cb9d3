import Synchronization
import Tensors
import Testing

@testable import LanguageModel

/// The whole network on little models of random weights, against plain arithmetic in double precision.
@Suite struct SyntheticModelTests {
    private func text(_ count: Int) -> [Int32] { (0..<count).map { Int32($0 * 7919 % 200 + 40) } }

    private func worst(_ a: [Float], _ b: [Double]) -> Double {
        a.count == b.count ? zip(a, b).map { abs(Double($0) - $1) }.max() ?? .infinity : .infinity
    }

    private func worst(_ a: [Float], _ b: [Float]) -> Double { worst(a, b.map(Double.init)) }

    /// Every storage type, tied and separate head; prompt and generated tokens both.
    @Test(arguments: ElementType.allCases, [true, false])
    func agreesWithPlainArithmetic(type: ElementType, tied: Bool) throws {
        let synthetic = SyntheticModel(type, tied: tied)
        let model = try synthetic.load()
        #expect(model.weightBytes > 0 && model.configuration.vocabulary == 263)
        let tokens = text(12)
        let expected = ReferenceNetwork(synthetic).logits(tokens, after: Array(tokens.indices))
        let prompt = GenerationSession(model, capacity: 16)
        let all = try prompt.prefillScoringAll(tokens)
        let generated = GenerationSession(model, capacity: 16)
        for (position, token) in tokens.enumerated() {
            let decoded = try generated.decode(token)
            #expect(worst(all.row(position), expected[position]) < 1e-3)
            #expect(worst(decoded, expected[position]) < 1e-3)
            #expect(worst(decoded, all.row(position)) < 1e-4)
        }
        #expect(prompt.position == tokens.count && generated.position == tokens.count)
    }

    /// The same numbers stored in fewer bits give nearly the same logits: the less so, the fewer the bits.
    @Test(arguments: [
        (ElementType.f16, 0.002), (.bf16, 0.02), (.q80, 0.03), (.q41, 0.3), (.q40, 0.4),
    ])
    func fewerBitsStayClose(type: ElementType, bound: Double) throws {
        let tokens = text(8)
        let exact = try GenerationSession(SyntheticModel(.f32).load(), capacity: 8).prefill(tokens)
        let stored = try GenerationSession(SyntheticModel(type).load(), capacity: 8).prefill(tokens)
        let error = zip(exact, stored).reduce(0.0) { $0 + Double(($1.0 - $1.1) * ($1.0 - $1.1)) }
        let size = exact.reduce(0.0) { $0 + Double($1 * $1) }
        let relative = (error / size).squareRoot()
        #expect(relative < bound && relative > bound / 20)
    }

    /// A prompt longer than one pass, alone and behind a cached beginning.
    @Test func passesOfALongPromptAreOneText() throws {
        let synthetic = SyntheticModel(.q41)
        let model = try synthetic.load()
        let tokens = text(GenerationSession.passTokens + 30)
        let edge = GenerationSession.passTokens
        let expected = ReferenceNetwork(synthetic).logits(tokens, after: [edge - 1, edge, tokens.count - 1])
        let session = GenerationSession(model, capacity: 512)
        let all = try session.prefillScoringAll(tokens)
        for (row, logits) in zip([edge - 1, edge, tokens.count - 1], expected) {
            #expect(worst(all.row(row), logits) < 1e-3)
        }
        session.rewind(to: 100)
        #expect(worst(try session.prefill(Array(tokens[100...])), expected[2]) < 1e-3)
        session.rewind(to: tokens.count - 1)
        #expect(worst(try session.decode(tokens[tokens.count - 1]), expected[2]) < 1e-3)
    }

    private struct Stop: Error {}

    /// Cancelled after any block, a session goes on as if nothing had been.
    @Test func aCancelledPassLeavesNoTrace() throws {
        let model = try SyntheticModel(.q80).load()
        let prefix = text(5)
        let rest = text(GenerationSession.passTokens + 4)
        let plain = GenerationSession(model, capacity: 300)
        _ = try plain.prefill(prefix)
        let expected = [try plain.prefill(rest), try plain.decode(50)]
        // Blocks until the throw; never for a negative number.
        let left = Mutex(-1)
        let session = GenerationSession(model, capacity: 300) {
            let now = left.withLock { blocks in
                blocks -= 1
                return blocks
            }
            if now == 0 { throw Stop() }
        }
        _ = try session.prefill(prefix)
        for blocks in 1...4 {
            left.withLock { $0 = blocks }
            #expect(throws: Stop.self) { try session.prefill(rest) }
            session.rewind(to: prefix.count)
            #expect([try session.prefill(rest), try session.decode(50)] == expected)
            session.rewind(to: prefix.count + rest.count)
            left.withLock { $0 = 1 + blocks % 2 }
            #expect(throws: Stop.self) { try session.decode(50) }
            #expect(session.position == prefix.count + rest.count)
            #expect(try session.decode(50) == expected[1])
            session.rewind(to: prefix.count)
        }
    }

    /// A prompt that does not fit changes nothing, however many passes of it would.
    @Test func aPromptThatDoesNotFitIsRefusedWhole() throws {
        let session = GenerationSession(try SyntheticModel(.f16).load(), capacity: GenerationSession.passTokens + 1)
        let error = #expect(throws: ModelError.self) { try session.prefill(text(GenerationSession.passTokens + 2)) }
        #expect(error?.code == "CONTEXT_FULL")
        #expect(session.position == 0)
    }

    /// Not a number in a norm is found at loading, in a matrix at the first token that meets it.
    @Test(arguments: ["attn_q", "attn_v", "ffn_down", "attn_norm"])
    func weightsThatAreNoNumbersAreAnError(part: String) throws {
        for value in [Float.nan, .infinity, -.infinity] {
            var synthetic = SyntheticModel(.f32)
            synthetic.change("blk.1.\(part).weight") { tensor in
                var bytes: [UInt8] = []
                bytes.append(number: value.bitPattern)
                tensor.data.replaceSubrange(32..<36, with: bytes)
            }
            guard part != "attn_norm" else {
                let error = #expect(throws: ModelError.self) { try synthetic.load() }
                #expect(error?.code == "MODEL_CORRUPT")
                continue
            }
            let session = GenerationSession(try synthetic.load(), capacity: 4)
            let prompt = #expect(throws: ModelError.self) { try session.prefill([50, 51]) }
            #expect(prompt?.code == "MODEL_NUMERICS")
            session.rewind(to: 0)
            let generated = #expect(throws: ModelError.self) { try session.decode(50) }
            #expect(generated?.code == "MODEL_NUMERICS")
        }
    }
}
