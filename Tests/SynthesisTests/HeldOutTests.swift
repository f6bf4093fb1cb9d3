import Testing

@testable import Synthesis

/// Wordings that training never sees.
@Suite struct HeldOutTests {
    @Test func trainingNeverPicksThem() {
        let pool = WordingPool((0..<20).map { Wording("wording \($0)") })
        var generator = SeededGenerator(seed: 1, stream: 0)
        let part = pool.filter { !$0.source.hasSuffix("1") }
        for (isHeldOut, pool) in [(false, pool), (true, pool), (false, part), (true, part)] {
            let held = Set(zip(pool.wordings, pool.isHeldOut).filter(\.1).map(\.0.source))
            #expect(held.count >= 3)
            for _ in 0..<100 {
                let picked = pool.pick(WordingScope(isHeldOut: isHeldOut), &generator)
                #expect(held.contains(picked?.source ?? "") == isHeldOut)
            }
        }
    }

    /// Sentences that only held-out wordings have are in no training report, and are in held-out ones.
    @Test func theirSentencesAreInNoTrainingReport() {
        var (trained, held) = (Set<String>(), Set<String>())
        for exam in ExamTables.all {
            let normals = exam.organs.flatMap { [$0.normal, $0.otherwise] }
            for pool in normals + [exam.clear, exam.healthy, exam.titles] {
                for (wording, isHeldOut) in zip(pool.wordings, pool.isHeldOut) {
                    let sentences = Self.expansions(wording.whole).map { String($0.lowercased().drop { $0 == " " }) }
                    if isHeldOut { held.formUnion(sentences) } else { trained.formUnion(sentences) }
                }
            }
        }
        held.subtract(trained)
        #expect(held.count > 150)
        func sentences(isHeldOut: Bool) -> Set<String> {
            let synthesizer = ReportSynthesizer(seed: 2, isHeldOut: isHeldOut)
            var found = Set<String>()
            for number in 0..<400 {
                let report = synthesizer.report(number)
                for line in [report.exam, report.findings, report.impression].flatMap({ $0.split(separator: "\n") }) {
                    let pieces = line.lowercased().split(separator: ". ").flatMap { $0.split(separator: ": ") }
                    for piece in pieces { found.formUnion([String(piece), piece + "."]) }
                }
            }
            return found
        }
        #expect(held.intersection(sentences(isHeldOut: false)) == [])
        #expect(held.intersection(sentences(isHeldOut: true)).count > 100)
    }

    /// What a wording without slots can say.
    private static func expansions(_ parts: [Wording.Part]) -> [String] {
        parts.reduce([""]) { texts, part in
            let ends =
                switch part {
                case .text(let text): [text]
                case .choice(let branches): branches.flatMap(expansions)
                case .mark(_, let inner): expansions(inner)
                case .slot: ["\u{0}"]
                }
            return texts.flatMap { text in ends.map { text + $0 } }
        }
    }
}
