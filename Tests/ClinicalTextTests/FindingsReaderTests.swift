import Testing

@testable import ClinicalText

@Suite struct FindingsReaderTests {
    private func passages(_ findings: String) -> [String] {
        FindingsReader.passages(in: findings).map { $0.words.map(\.text).joined(separator: " ") }
    }

    /// What is denied or normal gives no passage.
    @Test(arguments: [
        "No focal consolidation, pleural effusion or pneumothorax.",
        "The lungs are clear without effusion, infiltrate or mass.",
        "Heart size is normal.",
        "The heart is not enlarged.",
        "Negative for fracture.",
        "The effusion has resolved.",
        "There is no focal opacity to suggest a pneumonia.",
        "The marrow signal is normal.",
        "Not visualized on the lateral view.",
        "Pneumothorax is not seen.",
        "Frontal and lateral views of the chest were obtained.",
        "Lungs demonstrate no consolidation.",
        "NO PNEUMOTHORAX. LUNGS ARE CLEAR.",
        "",
        " \n . ; - ",
    ])
    func nothingIsAsserted(findings: String) {
        #expect(passages(findings) == [])
    }

    /// What is asserted is kept whole, with its side, size, hedge and change.
    @Test(arguments: [
        ("There is a small left pleural effusion. No pneumothorax.", ["There is a small left pleural effusion"]),
        ("No pneumothorax but there is a large right effusion.", ["there is a large right effusion"]),
        ("No effusion. Right apical pneumothorax.", ["Right apical pneumothorax"]),
        ("Pneumonia cannot be excluded.", ["Pneumonia cannot be excluded"]),
        ("No significant change in the left effusion.", ["No significant change in the left effusion"]),
        ("A 1.6 cm nodule projects in the left upper lobe.", ["A 1.6 cm nodule projects in the left upper lobe"]),
        ("The heart is not enlarged with a small effusion.", ["a small effusion"]),
        ("LIVER: 2.3 cm hypodense lesion in segment 4.", ["2.3 cm hypodense lesion in segment 4"]),
        ("Lungs are clear.There is a rib fracture.", ["There is a rib fracture"]),
        ("The flurbium is gronked.", ["The flurbium is gronked"]),
        ("LEFT BREAST: There is a 6 mm mass.", ["LEFT BREAST There is a 6 mm mass"]),
        ("GENERAL EVALUATION: Normal. CT PELVIS:", []),
        ("There is a right pneumothorax and the heart is normal.", ["There is a right pneumothorax"]),
        ("Large left effusion, the heart is normal.", ["Large left effusion"]),
        ("No effusion, large right pneumothorax.", ["large right pneumothorax"]),
        ("No effusion, large mass or fracture. Left edema.", ["Left edema"]),
    ])
    func whatIsAsserted(findings: String, expected: [String]) {
        #expect(passages(findings) == expected)
    }

    /// A denial reaches over a list, and over "with": a fracture's denied displacement is denied too.
    @Test func aDenialReachesOverItsList() {
        #expect(passages("No rib fracture with associated pneumothorax, effusion, or hematoma.") == [])
    }

    @Test(arguments: [
        ("Large right pneumothorax.", SignificanceTier.urgent),
        ("Small left pleural effusion.", .actionable),
        ("Trace left pleural effusion.", .minor),
        ("Mild bibasilar atelectasis.", .minor),
        ("Degenerative change of the spine.", .benign),
        ("The flurbium is gronked.", nil),
        // The most significant finding of a passage counts.
        ("Atelectasis next to a pneumothorax.", .urgent),
    ])
    func tiers(findings: String, tier: SignificanceTier?) throws {
        let passage = try #require(FindingsReader.passages(in: findings).first)
        #expect(passage.tier == tier)
    }

    /// Offsets count Unicode scalars of the findings and give the words back.
    @Test func offsetsAreOfUnicodeScalars() throws {
        let findings = "Café — normal. 🫁 There is an éffusion: large effusion (left)."
        let scalars = Array(findings.unicodeScalars)
        for passage in FindingsReader.passages(in: findings) {
            for word in passage.words {
                #expect(String(String.UnicodeScalarView(scalars[word.range])) == word.text)
                #expect(passage.sentence.contains(word.range.lowerBound))
            }
        }
        #expect(!FindingsReader.passages(in: findings).isEmpty)
    }

    /// Sides, sizes, hedges, changes and findings may not be cut off; empty words may be left out.
    @Test func whatMustNotBeLost() throws {
        let passage = try #require(
            FindingsReader.passages(in: "There is a possible new 8 mm nodule in the left lung near the heart.").first)
        let lost = passage.words.indices.filter { !passage.isProtected($0) }.map { passage.words[$0].key }
        #expect(lost == ["there", "is", "a", "mm", "the", "near", "the", "heart"])
        #expect(
            passage.words.indices.filter(passage.isDroppable).map { passage.words[$0].key } == [
                "there", "is", "a", "the", "the",
            ])
    }

    /// A megabyte without a full stop is read in a moment and not in minutes.
    @Test func longTextIsReadInLinearTime() {
        let text = String(repeating: "no effusion with opacity ", count: 40_000)
        let clock = ContinuousClock()
        #expect(clock.measure { _ = FindingsReader.passages(in: text) } < .seconds(60))
    }
}
