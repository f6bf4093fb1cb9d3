import Evaluation
import Testing

private func row(_ id: String, _ findings: String, _ impression: String) -> EvaluationCase {
    EvaluationCase(id: id, findings: findings, impression: impression)
}

@Suite struct BaselineTests {
    private static let rows = [
        row("1", "The lungs are clear. The heart is normal.", "Normal."),
        row("2", "The lungs are clear. There is a fracture of the rib.", "Rib fracture."),
        row("3", "There is a large effusion of the lungs.", "Effusion XXXX."),
        row("4", "There is an effusion.", "Effusion."),
    ]

    @Test(arguments: [
        ("A rib fracture is seen.", "Rib fracture."), ("The heart is normal.", "Normal."),
        // Row 3 is nearer, but its impression has the mark of de-identification.
        ("A large effusion.", "Effusion."),
        // Nothing in common: all are equal, and the first counts.
        ("Unrelated", "Normal."),
    ])
    func theNearestRowIsCopied(findings: String, impression: String) {
        let neighbour = NearestNeighbour(Self.rows, weightedBy: Self.rows)
        #expect(neighbour.impression(for: findings) == impression)
    }

    @Test func withoutRowsNothingIsCopied() {
        #expect(NearestNeighbour([], weightedBy: []).impression(for: "Effusion.") == "")
    }

    @Test func rareWordsDecide() {
        let rows = [
            row("1", "lungs heart bones clear", "Common."), row("2", "lungs heart bones clear", "Common."),
            row("3", "lungs pneumothorax", "Rare."),
        ]
        let neighbour = NearestNeighbour(rows, weightedBy: rows)
        #expect(neighbour.impression(for: "lungs heart pneumothorax") == "Rare.")
    }
}
