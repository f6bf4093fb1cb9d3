import Testing

@testable import negation_side_checker

/// What one sentence says of the findings that it names, as "name presence side".
private func reading(_ text: String) -> [String] {
    Sentence.all(in: text).flatMap(\.mentions).map { mention in
        let presence =
            switch mention.presence {
            case .asserted: "yes"
            case .hedged: "maybe"
            case .denied(let limit): limit.map { "no-\($0)" } ?? "no"
            }
        return [mention.finding.name, presence, mention.side.map { "\($0)" }].compactMap { $0 }.joined(separator: " ")
    }
}

@Suite struct ReadingTests {
    @Test(arguments: [
        ("Small left apical pneumothorax.", ["pneumothorax yes left"]),
        ("No pneumothorax or pleural effusion.", ["pneumothorax no", "effusion no"]),
        ("No consolidation, effusion, or pneumothorax.", ["consolidation no", "effusion no", "pneumothorax no"]),
        ("No pneumothorax, small left effusion.", ["pneumothorax no", "effusion yes left"]),
        ("No pneumothorax but there is a right effusion.", ["pneumothorax no", "effusion yes right"]),
        ("Pneumothorax is not seen.", ["pneumothorax no"]),
        ("The pneumothorax is no longer present.", ["pneumothorax no"]),
        ("Resolved right effusion.", ["effusion no right"]),
        ("The effusion has resolved.", ["effusion no"]),
        ("Negative for fracture or dislocation.", ["fracture no", "dislocation no"]),
        ("Fracture cannot be excluded.", ["fracture maybe"]),
        ("Cannot exclude pneumonia.", ["pneumonia maybe"]),
        ("Atelectasis versus pneumonia.", ["atelectasis maybe", "pneumonia maybe"]),
        ("Pneumonia is suspected.", ["pneumonia maybe"]),
        ("No change in the right effusion.", ["effusion yes right"]),
        ("No acute fracture.", ["fracture no-acute"]),
        ("No acute, displaced rib fracture.", ["fracture no-displaced"]),
        ("No large effusion or pneumothorax.", ["effusion no-large", "pneumothorax no"]),
        ("Effusions, right greater than left.", ["effusion yes both"]),
        ("Right and left pleural effusions.", ["effusion yes both"]),
        ("Right effusion and left pneumothorax.", ["effusion yes right", "pneumothorax yes left"]),
        ("Fracture of the left femur and right radius.", ["fracture yes left"]),
        ("Opacity in the left base, representing atelectasis.", ["atelectasis yes left"]),
        ("RLL consolidation.", ["consolidation yes right"]),
        ("Lungs are clear.", ["consolidation no"]),
        ("Heart is mildly enlarged.", ["cardiomegaly yes"]),
        ("The heart is not enlarged.", ["cardiomegaly no"]),
        ("Heart size is normal.", ["cardiomegaly no"]),
        ("Recommend CT to evaluate for pneumonia.", []),
        ("History: pneumonia.", []),
        ("Free air under the diaphragm.", ["pneumoperitoneum yes"]),
        ("Lungs: No effusion. Bones: fracture", ["effusion no", "fracture yes"]),
    ])
    func presenceAndSide(text: String, expected: [String]) {
        #expect(reading(text) == expected)
    }

    /// Reports are wrapped, and lists lack full stops.
    @Test func lineEnds() {
        #expect(reading("There is no\npleural effusion") == ["effusion no"])
        #expect(reading("No pneumothorax\nSmall left effusion") == ["pneumothorax no", "effusion yes left"])
        #expect(reading("No pneumothorax\n\nsmall left effusion") == ["pneumothorax no", "effusion yes left"])
        #expect(reading("Nodule of 4.5 mm. No mass.") == ["nodule yes", "mass no"])
    }

    @Test func theTableIsWhole() {
        #expect(Finding.count == Finding.table.split(separator: "\n").count)
        #expect(Finding.count >= 40)
    }
}
