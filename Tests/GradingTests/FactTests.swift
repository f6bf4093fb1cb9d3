import Grading
import Testing

/// A fact as a row of a table: concept, sign and side.
private func brief(_ fact: GradedFact) -> String {
    let sign =
        switch fact.assertion {
        case .present: "+"
        case .absent: "-"
        case .uncertain: "?"
        }
    return "\(fact.concept) \(sign)" + (fact.side.map { " \($0)" } ?? "")
}

private func facts(_ text: String) -> [String] { GradedReport(text).facts.map(brief) }

@Suite struct FactTests {
    @Test(arguments: [
        ("Large left pneumothorax.", ["pneumothorax + left"]),
        (
            "No focal consolidation, effusion, or pneumothorax.",
            ["consolidation -", "pleural effusion -", "pneumothorax -"]
        ),
        ("No effusion, small right pneumothorax.", ["pleural effusion -", "pneumothorax + right"]),
        ("No effusion, large mass or fracture.", ["pleural effusion -", "mass -", "fracture -"]),
        ("No pneumothorax but a small effusion.", ["pneumothorax -", "pleural effusion +"]),
        ("Pneumothorax is not seen.", ["pneumothorax -"]),
        ("The heart is enlarged and a pneumothorax is not seen.", ["cardiomegaly +", "pneumothorax -"]),
        ("The pneumonia has resolved.", ["pneumonia -"]),
        ("The pneumonia has not resolved.", ["pneumonia +"]),
        ("No significant change in the right effusion.", ["pleural effusion + right"]),
    ])
    func denialReachesWhatItDenies(text: String, expected: [String]) { #expect(facts(text) == expected) }

    @Test(arguments: [
        ("Possible small effusion and cardiomegaly.", ["pleural effusion ?", "cardiomegaly +"]),
        (
            "Right basilar opacity may represent atelectasis, scarring or pneumonia.",
            ["opacity + right", "atelectasis ?", "scar ?", "pneumonia ?"]
        ),
        ("Lingular atelectasis versus infiltrate.", ["atelectasis ?", "airspace opacity ?"]),
        ("A hairline fracture cannot be excluded.", ["fracture ?"]),
        ("Cannot exclude a hairline fracture.", ["fracture ?"]),
        ("Opacity compatible with pneumonia.", ["opacity +", "pneumonia +"]),
        ("The heart size is at the upper limits of normal.", ["cardiomegaly ?"]),
    ])
    func hedgesMakeUncertain(text: String, expected: [String]) { #expect(facts(text) == expected) }

    @Test(arguments: [
        "History of breast cancer.", "CT is recommended to exclude a mass.",
        "Please correlate clinically for pneumonia.",
        "If there is concern for fracture, obtain further views.",
    ])
    func whatIsNotAssertedIsNoFact(text: String) { #expect(facts(text) == []) }

    @Test(arguments: [
        (
            "The heart, mediastinum and hila are normal.",
            ["cardiomegaly -", "enlarged mediastinum -", "lymphadenopathy -"]
        ),
        ("The heart is not enlarged.", ["cardiomegaly -"]),
        ("Heart size mildly enlarged, mediastinal contour stable.", ["cardiomegaly +"]),
        ("Lungs are clear.", ["opacity -"]),
    ])
    func normalityDenies(text: String, expected: [String]) { #expect(facts(text) == expected) }

    @Test(arguments: [
        ("Effusions, left greater than right.", ["pleural effusion + bilateral"]),
        ("Left effusion and atelectasis.", ["pleural effusion + left", "atelectasis + left"]),
        ("Opacity in the right lung base with a left effusion.", ["opacity + right", "pleural effusion + left"]),
        ("Left effusion and enlarged heart.", ["pleural effusion + left", "cardiomegaly +"]),
        ("Bibasilar atelectasis.", ["atelectasis + bilateral"]),
    ])
    func sidesBelongToWhatTheyStandBeside(text: String, expected: [String]) { #expect(facts(text) == expected) }

    @Test(arguments: [
        ("Moderate effusion of the left knee joint.", "joint effusion", "joint"),
        ("A 9 mm nodule in the left lobe of the thyroid.", "thyroid nodule", "thyroid"),
        ("The right kidney has a simple cyst.", "renal cyst", "kidney"),
        ("Fracture of the third rib.", "fracture", "rib"),
        ("Stone in the gallbladder.", "gallstones", "gallbladder"),
        ("Torn medial meniscus.", "meniscal tear", "meniscus"),
        ("Subdural hematoma along the convexity.", "intracranial hemorrhage", "brain"),
        ("Spiculated mass in the upper outer left breast.", "breast mass", "breast"),
        ("Severe stenosis of the lumbar canal.", "spinal stenosis", "spine"),
    ])
    func theOrganDecidesAboutTheConcept(text: String, concept: String, organ: String) throws {
        let fact = try #require(GradedReport(text).facts.first)
        #expect(fact.concept == concept)
        #expect(fact.anatomy == organ)
    }

    @Test func modifiersAreRead() throws {
        let fact = try #require(GradedReport("Two new small nodules in the right upper lobe.").facts.first)
        #expect(fact.severity == .mild)
        #expect(fact.change == .new)
        #expect(fact.count == 2)
        #expect(GradedReport("Old healed rib fracture.").facts.map(\.isOld) == [true])
        #expect(GradedReport("No acute fracture.").facts.map(\.limit) == [.acute])
        #expect(GradedReport("The lungs are otherwise clear.").facts.map(\.limit) == [.elsewhere])
    }

    @Test func aSpanCoversTheWordsThatNameIt() throws {
        let text = "Größere Übersicht: bilateral pleural effusions."
        let fact = try #require(GradedReport(text).facts.first)
        let scalars = Array(text.unicodeScalars)[fact.span]
        #expect(String(String.UnicodeScalarView(scalars)) == "pleural effusions")
    }

    @Test(arguments: ["", " \n", "XXXX.", "1. 2. 3.", "Dear colleague, thank you.", "\u{0}\u{301}…—"])
    func textWithoutFactsGivesNone(text: String) {
        let report = GradedReport(text)
        #expect(report.facts.isEmpty)
        #expect(report.labels.isEmpty)
    }
}
