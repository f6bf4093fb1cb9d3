import Testing

@testable import ImpressionWriting

@Suite struct CanonicalOrderTests {
    @Test func splitsLinesNumbersAndSentences() {
        #expect(
            CanonicalOrder.statements(of: "1. Mild cardiomegaly. 2. No effusion.\n3) 2.5 cm mass; stable\n")
                == ["Mild cardiomegaly.", "No effusion.", "3) 2.5 cm mass;", "stable"])
        #expect(CanonicalOrder.statements(of: "Seen by Dr. Roe, no change.") == ["Seen by Dr. Roe, no change."])
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
