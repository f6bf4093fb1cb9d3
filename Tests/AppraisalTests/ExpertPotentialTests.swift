import ClinicalText
import Testing

@testable import Appraisal

/// The expert reward, against values computed by hand from RGRO, section 2.
@Suite struct ExpertPotentialTests {
    /// "left" and "no" weigh 4, other words 1.
    static let pairs: [(left: String, right: String, distance: Double, similarity: Double)] = [
        ("left effusion", "left effusion", 0.0, 1.0),
        // left -> right: max(4, 4) of 5.
        ("left effusion", "right effusion", 4, 0.2),
        // One word of weight 1 of 6 is put in.
        ("left effusion", "small left effusion", 1, 1 - 1.0 / 6),
        // "no" (4) is put in: 4 of 5.
        ("effusion", "no effusion", 4, 0.2),
        // a number in the place of a number: 4 of 4 + 1 + 1.
        ("9 mm nodule", "19 mm nodule", 4, 1 - 4.0 / 6),
        ("", "left effusion", 5, 0), ("", "", 0, 1),
        // A heavy word against four light ones: 4 + 3 is more than the length, which is 4.
        ("no", "a b c d", 7, 0),
        ("Effusion.", "effusion", 0, 1), ("2.5 cm", "25 cm", 4, 0.2),
    ]

    @Test(arguments: pairs)
    func wordsAreCompared(_ left: String, _ right: String, _ distance: Double, _ similarity: Double) {
        let (left, right) = (WeightedWords(left), WeightedWords(right))
        #expect(abs(left.distance(to: right) - distance) < 1e-9)
        #expect(abs(right.distance(to: left) - distance) < 1e-9)
        #expect(abs(left.similarity(to: right) - similarity) < 1e-9)
    }

    private func f1(_ left: String, _ right: String) -> Double {
        WeightedFactAgreement.f1(FactReader.reading(of: left), FactReader.reading(of: right))
    }

    @Test func factsAreCompared() {
        #expect(f1("Left pleural effusion.", "Left pleural effusion.") == 1)
        #expect(f1("Left pleural effusion.", "Right pleural effusion.") == 0)
        #expect(f1("No acute disease.", "No acute cardiopulmonary abnormality.") == 1)
        #expect(f1("", "") == 1)
        #expect(f1("", "Left pleural effusion.") == 0)
        // Two actionable facts (.5 each) against one of them: precision 1/2, recall 1.
        let half = f1("Left pleural effusion. Cardiomegaly.", "Left pleural effusion.")
        #expect(abs(half - 2 * 0.5 / 1.5) < 1e-9)
        // One significant error of severity: .5 * .5/(.5 + .5) of .5 both ways.
        #expect(abs(f1("Small left pleural effusion.", "Large left pleural effusion.") - 0.5) < 1e-9)
        // A global negative counts .5, as much as the effusion.
        let one = f1("No acute disease.", "Left pleural effusion.")
        #expect(one == 0)
    }

    @Test func thePotentialIsHalfWordsHalfFacts() {
        let expert = ExpertPotential(correction: ["Left pleural effusion.", "Cardiomegaly."])
        #expect(expert.potential(["Left pleural effusion.", "Cardiomegaly."]) == 1)
        // Words: 6 of 7 are there (left 4, pleural 1, effusion 1 of those and cardiomegaly 1).
        // Facts: precision 1, recall 1/2.
        let first = (6.0 / 7 + 2.0 / 3) / 2
        #expect(abs(expert.potential(["Left pleural effusion."]) - first) < 1e-9)
        let trace = expert.component([["Left pleural effusion."], ["Left pleural effusion.", "Cardiomegaly."]])
        #expect(trace.potentials.count == 3)
        #expect(trace.potentials[0] == 0)
        #expect(abs(trace.potentials[1] - first) < 1e-9)
        #expect(trace.value == 1)
        #expect(trace.terminal == 0)
    }

    @Test func aRejectionWithoutATextPunishesWhatIsMuchTheSame() {
        let rejected = ["Left pleural effusion.", "Cardiomegaly.", "Old granuloma of the right lung."]
        #expect(ExpertPotential.rejection(of: rejected, rejected: rejected) == -0.5)
        // One light word of 16: 1 - 1/16 is at least .9.
        let near = ["Left pleural effusion.", "Cardiomegaly.", "Old granuloma of the right lung here."]
        #expect(ExpertPotential.rejection(of: near, rejected: rejected) == -0.5)
        #expect(ExpertPotential.rejection(of: ["Cardiomegaly."], rejected: rejected) == nil)
    }
}
