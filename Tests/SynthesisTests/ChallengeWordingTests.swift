import Testing

@testable import Synthesis

/// The suites share no wording with what training sees: else they would measure memory.
@Suite struct ChallengeWordingTests {
    /// Words in lower case without punctuation; a slot is `_`.
    private static func normal(_ text: String) -> String {
        text.lowercased().replacing(/\{[^}]*\}/, with: " _ ").split { !($0.isLetter || $0.isNumber || $0 == "_") }
            .joined(separator: " ")
    }

    /// All that the tables of training can say, choices expanded, each between spaces.
    private static let training: [String] = {
        var wordings = SharedWordings.pools.values.flatMap(\.wordings)
        for exam in ExamTables.all {
            let organs = exam.organs.flatMap { $0.normal.wordings + $0.otherwise.wordings + $0.denials.map(\.wording) }
            let entries = exam.findings.flatMap {
                $0.nouns.wordings + $0.sentences.wordings + $0.statements.wordings
                    + $0.slots.flatMap { $0.values.map { Wording($0.text) } }
            }
            wordings += exam.titles.wordings + exam.reasons.wordings + exam.clear.wordings + exam.healthy.wordings
            wordings += organs + entries + exam.questions.map(\.wording)
        }
        return Set(wordings.flatMap { expansions($0.whole) }.map { " \(normal($0)) " }).sorted()
    }()

    private static func expansions(_ parts: [Wording.Part]) -> [String] {
        parts.reduce([""]) { texts, part in
            let ends =
                switch part {
                case .text(let text): [text]
                case .choice(let branches): branches.flatMap(expansions)
                case .mark(_, let inner): expansions(inner)
                case .slot(let name): ["{\(name)}"]
                }
            return texts.flatMap { text in ends.map { text + $0 } }
        }
    }

    @Test func noSentenceIsInTrainingsTables() {
        #expect(Self.training.count > 5_000)
        let haystack = Self.training.joined(separator: "\n")
        for wording in ChallengeTables.wordings {
            let whole = Self.normal(wording.source)
            // The sentence with its slots, and each piece between slots.
            for text in Set([whole] + whole.split(separator: "_").map { String($0.trimmed) }) {
                guard text.split(separator: " ").count(where: { $0 != "_" }) >= 4 else { continue }
                let isShared = haystack.contains(" \(text) ")
                #expect(!isShared, "\(wording.source): \(text)")
            }
        }
    }

    @Test func noTextIsSynthesized() {
        let suite = ChallengeSuite()
        let texts = Set((suite.challenge() + suite.never()).map { Self.normal($0.findings) })
        for isHeldOut in [false, true] {
            let synthesizer = ReportSynthesizer(seed: 9, isHeldOut: isHeldOut)
            for number in 0..<1_500 {
                #expect(!texts.contains(Self.normal(synthesizer.report(number).findings)))
            }
        }
    }
}
