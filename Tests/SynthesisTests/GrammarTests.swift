import ClinicalText
import Testing

@testable import Synthesis

/// The small parts: draws, wordings, the writing of a sentence.
@Suite struct GrammarTests {
    private func written(_ source: String, _ slots: [String: String] = [:]) -> WrittenSentence {
        var builder = TextBuilder()
        var generator = SeededGenerator(seed: 1, stream: 0)
        builder.append(Wording(source).whole, WordingScope(slots: slots), &generator)
        return builder.finished()
    }

    /// Pinned: a seed gives the same reports for ever.
    @Test func drawsArePinned() {
        var generator = SeededGenerator(seed: 0, stream: 0)
        let first = (0..<3).map { _ in generator.next() }
        #expect(first == [12_935_080_325_729_570_654, 7_141_179_953_334_974_231, 12_108_695_660_851_890_438])
        var other = SeededGenerator(seed: 0, stream: 1)
        #expect(other.next() != first[0])
        var counts = [Int](repeating: 0, count: 3)
        for _ in 0..<3_000 { counts[generator.index(byWeight: [1, 0, 2])] += 1 }
        #expect(counts[1] == 0)
        #expect((800...1_200).contains(counts[0]))
    }

    @Test(arguments: [
        ("a {x} nodule", "8 mm", "An 8 mm nodule"), ("a {x} nodule", "9 mm", "A 9 mm nodule"),
        ("a {x} nodule", "11 mm", "An 11 mm nodule"), ("a {x} nodule", "1.1 cm", "A 1.1 cm nodule"),
        ("a {x} tear", "oblique", "An oblique tear"), ("a {x} lesion", "unilocular", "A unilocular lesion"),
        ("a {x} mass", "uterine", "A uterine mass"), ("a {x} disc", "L4-L5", "An L4-L5 disc"),
        ("a {x} effusion , moderate", "", "An effusion, moderate"), ("effusion, {x}, seen.", "", "Effusion, seen."),
        ("effusion, {x}.", "", "Effusion."),
    ])
    func sentencesAreTidy(source: String, slot: String, text: String) {
        #expect(written(source, ["x": slot]).text == text)
    }

    @Test func marksStayOnTheirWords() {
        let sentence = written("a {x} <pleural effusion> , and <edema:fluid in the lungs>.", ["x": "abnormal"])
        #expect(sentence.text == "An abnormal pleural effusion, and fluid in the lungs.")
        let words = sentence.marks.map { String(decoding: sentence.bytes[$0.range], as: UTF8.self) }
        #expect(words == ["pleural effusion", "fluid in the lungs"])
        #expect(sentence.marks.map(\.concept) == [nil, "edema"])
    }

    @Test func wordingsAreRead() {
        let wording = Wording("both,sev=large> +{sev} <effusions> [on|at] both sides")
        #expect(wording.conditions == ["both", "sev=large"])
        #expect(wording.number == .plural)
        #expect(Wording("=Saddle embolus.").isSentence)
        #expect(Wording("the <dens>").number == .definite)
        #expect(Wording.list("a [b|c] | d").count == 2)
        let scope = WordingScope(flags: ["both"], slots: ["sev": "large"])
        #expect(scope.satisfies(wording.conditions))
        #expect(!scope.satisfies(["!both"]))
        #expect(!scope.satisfies(["sev=small"]))
    }

    /// Every finding can be worded for either side, and names itself in what it says.
    @Test func findingsAreMarked() {
        for exam in ExamTables.all {
            for entry in exam.findings {
                for wording in entry.nouns.wordings + entry.sentences.wordings {
                    #expect(wording.source.contains("<"), "\(exam.key): \(wording.source)")
                }
                #expect(entry.tier == .benign || entry.flags["quiet"] != nil || !entry.nouns.isEmpty)
                for organ in entry.organs {
                    #expect(exam.organs.contains { $0.key == organ }, "\(exam.key): \(entry.concept) in \(organ)")
                }
            }
        }
    }

    /// What a finding brings along can be drawn, and what is denied beside it is denied in the findings.
    @Test func companionsExist() {
        for exam in ExamTables.all {
            let concepts = Set(exam.findings.map(\.concept))
            let denied = Set(exam.organs.flatMap { $0.denials.map(\.concept) })
            for entry in exam.findings {
                for companion in entry.companions { #expect(concepts.contains(companion.concept), "\(exam.key)") }
                for concept in entry.pertinent { #expect(denied.contains(concept), "\(exam.key): \(concept)") }
            }
        }
    }
}
