import ClinicalText
import Testing

/// The other half of the labelled sentences: the reader was never improved on them.
@Suite struct HeldOutSentencesTests {
    @Test func readsSentencesThatItWasNotMadeWith() throws {
        let score = LabelScore(try LabelledSentence.all("sentences-heldout"))
        #expect(score.labelled >= 200)
        #expect(score.f1 >= 0.92, "\(score)")
    }
}
