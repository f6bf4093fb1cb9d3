import Tensors
import Testing

@testable import LanguageModel

/// Texts that go on from shared ones.
@Suite struct BranchSessionTests {
    private static let prompts: [[Int32]] = [[50, 60, 70, 80], (0..<40).map { 40 + $0 * 7 % 200 }]

    /// Branches that grow together, at their own pace, are what each is alone.
    @Test(arguments: [Arithmetic.decode, .prefill]) func branchesAreWhatEachIsAlone(arithmetic: Arithmetic) throws {
        let model = try SyntheticModel(.q41).load()
        let texts: [(trunk: Int, tokens: [Int32])] = [
            (0, [90, 91, 92]), (1, [90]), (0, [95, 96]), (1, [99, 98, 97, 96]), (0, [90, 93]),
        ]
        let session = BranchSession(model, capacity: 64, arithmetic: arithmetic)
        let trunks = try Self.prompts.map { prompt in
            let trunk = GenerationSession(model, capacity: 64)
            _ = try trunk.prefill(prompt)
            return trunk
        }
        let branches = texts.map { session.branch(from: trunks[$0.trunk]) }
        var actual = texts.map { _ in [[Float]]() }
        for step in 0..<4 {
            let growing = texts.indices.filter { step < texts[$0].tokens.count }
            let logits = try session.decode(growing.map { (branches[$0], texts[$0].tokens[step]) })
            for (row, index) in growing.enumerated() { actual[index].append(logits.row(row)) }
        }
        for (index, text) in texts.enumerated() {
            let alone = GenerationSession(model, capacity: 64)
            _ = try alone.prefill(Self.prompts[text.trunk])
            let expected = try text.tokens.map { try alone.decode($0) }
            if arithmetic == .decode {
                #expect(actual[index] == expected)
            } else {
                let differences = zip(actual[index].joined(), expected.joined()).map { abs($0 - $1) }
                #expect((differences.max() ?? 1) < 1e-4)
            }
        }
    }

    /// A branch that has no room refuses, and none has grown.
    @Test func aFullContextRefusesAll() throws {
        let model = try SyntheticModel(.q41).load()
        let trunk = GenerationSession(model, capacity: 8)
        _ = try trunk.prefill([50, 51, 52])
        let session = BranchSession(model, capacity: 5)
        let (full, other) = (session.branch(from: trunk), session.branch(from: trunk))
        for token: Int32 in [60, 61] { _ = try session.decode([(full, token)]) }
        #expect(throws: ModelError("CONTEXT_FULL", "")) { try session.decode([(other, 60), (full, 62)]) }
        let expected = try session.decode([(other, 60)])
        let again = BranchSession(model, capacity: 5)
        #expect(try again.decode([(again.branch(from: trunk), 60)]) == expected)
    }

    /// A model into which an adapter is folded computes what the adapted one does.
    @Test func foldingIsAdapting() throws {
        let model = try SyntheticModel(.q41).load()
        var adapter = LoRAAdapter(initialFor: model.configuration, rank: 4, scale: 2, seed: 5)
        for block in adapter.factors.indices {
            for part in adapter.factors[block].indices {
                adapter.factors[block][part].up = adapter.factors[block][part].up.indices.map {
                    0.01 * Float($0 * 7919 % 13) - 0.06
                }
            }
        }
        let folded = try GenerationSession(model.folded(adapter), capacity: 16).prefill(Self.prompts[0])
        let adapted = try GenerationSession(model.adapted(by: adapter), capacity: 16).prefill(Self.prompts[0])
        let base = try GenerationSession(model, capacity: 16).prefill(Self.prompts[0])
        #expect((zip(folded, adapted).map { abs($0 - $1) }.max() ?? 1) < 1e-4)
        #expect((zip(folded, base).map { abs($0 - $1) }.max() ?? 0) > 0.01)
    }
}
