import Testing

@testable import ToolSandbox

@Suite struct ToolPotentialTests {
    private func verdicts(_ scores: Double..., veto: Int? = nil) -> [ToolVerdict] {
        scores.enumerated().map { ToolVerdict(score: $1, veto: $0 == veto) }
    }

    @Test func potentialsByHand() {
        #expect(ToolPotential.prefixes([], tokens: []) == [0])
        // (10 * 1) / 10, (10 * 1 + 30 * -1) / 40, (-20 + 40 * .5) / 80
        #expect(ToolPotential.prefixes(verdicts(1, -1, 0.5), tokens: [10, 30, 40]) == [0, 1, -0.5, 0])
        // A veto holds from its statement on, whatever its score and whatever follows.
        #expect(ToolPotential.prefixes(verdicts(1, 1, 1), tokens: [1, 1, 1]) == [0, 1, 1, 1])
        #expect(ToolPotential.prefixes(verdicts(1, 1, 1, veto: 1), tokens: [1, 1, 1]) == [0, 1, -1, -1])
        #expect(ToolPotential.prefixes(verdicts(0.5, veto: 0), tokens: [4]) == [0, -1])
        // Statements without tokens weigh nothing.
        #expect(ToolPotential.prefixes(verdicts(1, -1), tokens: [0, 2]) == [0, 0, -1])
    }

    /// Splitting a statement earns nothing: the rewards sum to the last potential.
    @Test func rewardsTelescope() {
        let whole = ToolPotential.prefixes(verdicts(0.5), tokens: [8])
        let split = ToolPotential.prefixes(verdicts(0.5, 0.5), tokens: [3, 5])
        func rewards(_ potentials: [Double]) -> Double {
            zip(potentials.dropFirst(), potentials).reduce(0) { $0 + $1.0 - $1.1 }
        }
        #expect(rewards(whole) == 0.5 && rewards(split) == 0.5)
    }

    @Test func severalToolsAreAveraged() {
        #expect(ToolPotential.mean([]) == nil)
        #expect(ToolPotential.mean([nil, nil]) == nil)
        #expect(ToolPotential.mean([[0, 1, -1], nil, [0, 0.5, 0.5]]) == [0, 0.75, -0.25])
    }

    @Test func failuresAndAbstentionsCountForNothing() throws {
        let fixture = try Fixture()
        let good = try fixture.tool(odd: "exit 1")
        let silent = try DiagnosticTool(
            path: fixture.script(
                #"case $line in *known*) ;; *) printf '{"id":"%s","abstain":true}\n' "$id"; continue;; esac"#,
                name: "silent"), canaries: [.positive], limits: .patient)
        let tools = [good, silent]
        #expect(tools.potentials(of: .item("item"), tokens: [3]) == [0, 0.5])
        #expect(tools.potentials(of: .odd, tokens: [3]) == nil)
        #expect([DiagnosticTool]().potentials(of: .odd, tokens: [3]) == nil)
        let empty = ToolRequest(exam: "e", findings: "f", stages: [])
        #expect(tools.potentials(of: empty, tokens: []) == [0])
    }
}
