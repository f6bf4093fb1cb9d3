import Testing

@testable import ImpressionWriting

@Suite struct CanonicalOrderTests {
    @Test func splitsLinesNumbersAndSentences() {
        #expect(
            CanonicalOrder.statements(of: "1. Mild cardiomegaly. 2. No effusion.\n3) 2.5 cm mass; stable\n")
                == ["Mild cardiomegaly.", "No effusion.", "3) 2.5 cm mass;", "stable"])
        #expect(CanonicalOrder.statements(of: "Seen by Dr. Roe, no change.") == ["Seen by Dr. Roe, no change."])
    }

    @Test func strayStopsAreNoStatements() {
        #expect(
            CanonicalOrder.statements(of: "No active disease. .\nStable chest. . .\n.") == [
                "No active disease.", "Stable chest.",
            ])
    }

    @Test(
        arguments: [
            ("No acute cardiopulmonary abnormality.", true), ("Normal chest. No evidence of tuberculosis", true),
            ("There is no evidence of active disease.", true), ("Negative for acute abnormality.", true),
            ("No pneumothorax. Small left effusion.", false), ("Left lower lobe pneumonia.", false),
            ("9 mm nodule; no other abnormality.", false),
        ])
    func onlyDenialsAreNormal(_ impression: String, _ isNormal: Bool) {
        #expect(CanonicalOrder.isNormal(CanonicalOrder.statements(of: impression)) == isNormal)
    }

    @Test func theMostUrgentComesFirstAndAdviceLast() {
        let statements = [
            "Recommend CT for the left lung nodule.", "No acute abnormality.", "Degenerative changes of the spine.",
            "Small right pleural effusion.", "Basilar atelectasis.", "Large left pneumothorax.",
            "8 mm nodule, for which follow-up is advised.",
        ]
        #expect(
            CanonicalOrder.ordered(statements) == [
                "Large left pneumothorax.", "Small right pleural effusion.",
                "8 mm nodule, for which follow-up is advised.", "Basilar atelectasis.",
                "Degenerative changes of the spine.", "No acute abnormality.",
                "Recommend CT for the left lung nodule.",
            ])
    }
}
