import Testing

@testable import ImpressionWriting

@Suite struct ConsensusTests {
    @Test(
        arguments: [
            ("a b c d", "a b c d", 1.0), ("a b c d", "a c", 4.0 / 6), ("a b", "b a", 0.5), ("a", "b", 0.0),
            ("", "", 1.0),
            ("", "a", 0.0), ("a a b", "a b b", 2.0 / 3),
        ])
    func agreementIsTheCommonSubsequence(_ left: String, _ right: String, _ expected: Double) {
        let (left, right) = (words(left), words(right))
        #expect(abs(Consensus.agreement(left, right) - expected) < 1e-12)
        #expect(abs(Consensus.agreement(right, left) - expected) < 1e-12)
    }

    @Test func whatMostSayIsChosen() {
        let candidates = ["small left effusion", "no acute disease", "left effusion", "small left pleural effusion"]
        #expect(Consensus.choice(among: candidates.map(words)) == 0)
        #expect(Consensus.choice(among: [words("no acute disease"), words("mass"), words("no acute disease")]) == 0)
        #expect(Consensus.choice(among: [words("mass"), words("no disease"), words("no disease")]) == 1)
        // Of equals, and of one, the first.
        #expect(Consensus.choice(among: [words("a"), words("b")]) == 0)
        #expect(Consensus.choice(among: [[]]) == 0)
    }

    private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
