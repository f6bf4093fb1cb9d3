import Foundation
import Testing

@testable import Synthesis

/// The suites as a whole.
@Suite struct ChallengeSuiteTests {
    private static let challenge = ChallengeSuite().challenge()
    private static let never = ChallengeSuite().never()

    private func cases(_ kind: ChallengeCase.Kind) -> [ChallengeCase] { Self.challenge.filter { $0.kind == kind } }

    @Test func sameSeedSameBytes() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let suite = ChallengeSuite(seed: 7)
        let (first, second) = (suite.challenge(count: 60), suite.challenge(count: 60))
        let bytes = (try encoder.encode(first), try encoder.encode(second))
        #expect(bytes.0 == bytes.1)
        #expect(suite.challenge(count: 24) == Array(suite.challenge(count: 60).prefix(24)))
        #expect(
            suite.challenge(count: 12).map(\.findings) != ChallengeSuite(seed: 8).challenge(count: 12).map(\.findings))
        let line = try encoder.encode(Self.never[0])
        let decoded = try JSONDecoder().decode(ChallengeCase.self, from: line)
        #expect(decoded == Self.never[0])
        #expect(String(decoding: line, as: UTF8.self).contains(#""follow_up":null"#))
    }

    @Test func thereAreEnoughAndAllDiffer() {
        #expect(Self.challenge.count == 2_040)
        #expect(Self.never.count >= 100)
        for kind in ChallengeCase.Kind.allCases where kind != .never { #expect(cases(kind).count == 340, "\(kind)") }
        let all = Self.challenge + Self.never
        #expect(Set(all.map(\.id)).count == all.count)
        #expect(Set(all.map(\.findings)).count == all.count)
        let chest = Self.challenge.count { $0.exam.contains(/[Cc]hest|[Tt]hora/) }
        #expect(chest * 2 >= Self.challenge.count)
        #expect(Set(Self.challenge.flatMap { $0.truth.findings.map(\.concept) }).count >= 55)
    }

    @Test func theLargestStillDiffers() {
        let largest = ChallengeSuite(seed: 3).challenge(count: ChallengeSuite.maximumCount)
        #expect(Set(largest.map(\.findings)).count == largest.count)
        let never = ChallengeSuite(seed: 3).never(count: ChallengeSuite.maximumCount)
        #expect(Set(never.map(\.findings)).count == never.count)
    }

    @Test func textsAreTidy() {
        for aCase in Self.challenge + Self.never {
            let sentences = aCase.findings.split(separator: ". ").count
            #expect((2...8).contains(sentences), "\(aCase.findings)")
            for text in [aCase.exam, aCase.indication, aCase.comparison, aCase.findings, aCase.impression] {
                #expect(text.allSatisfy { $0.isASCII })
                #expect(!text.isEmpty && !text.contains { "{}[]<>|+=".contains($0) }, "\(text)")
                #expect(
                    !["  ", " .", " ,", "..", " a a ", " a e", " a i", " a o"].contains(where: text.contains), "\(text)"
                )
            }
        }
    }

    @Test func pairsDifferInOneThing() throws {
        let byId = Dictionary(uniqueKeysWithValues: Self.challenge.map { ($0.id, $0) })
        for aCase in cases(.negation) + cases(.side) {
            let twin = try #require(aCase.pair.flatMap { byId[$0] })
            #expect(twin.pair == aCase.id)
            #expect(twin.exam == aCase.exam && twin.indication == aCase.indication && twin.age == aCase.age)
            let sentences = (aCase.findings.split(separator: ". "), twin.findings.split(separator: ". "))
            #expect(sentences.0.count == sentences.1.count)
            let differing = zip(sentences.0, sentences.1).filter { $0 != $1 }
            if aCase.kind == .negation {
                #expect(differing.count == 1, "\(aCase.findings)")
            } else {
                // On a film of one limb all is on its side.
                #expect(!differing.isEmpty)
                for (one, other) in differing {
                    let neutral = [one, other].map { $0.lowercased().replacing(/left|right/, with: "*") }
                    #expect(neutral[0] == neutral[1])
                }
            }
        }
    }

    @Test func sizesLieAroundThresholds() {
        var counts: [Int: Int] = [:]
        for aCase in cases(.size) {
            let sizes = aCase.truth.findings.flatMap(\.sizes)
            let near = sizes.filter { size in [6, 8, 15, 30].contains { abs(size - $0) <= 1 } }
            #expect(!near.isEmpty, "\(aCase.findings)")
            for size in near { counts[Int(size), default: 0] += 1 }
        }
        for size in [5, 6, 7, 8, 9, 14, 15, 16, 29, 30, 31] { #expect(counts[size, default: 0] >= 20, "\(size)") }
    }

    @Test func urgentStandsInTheMiddle() {
        for number in 0..<50 {
            var generator = SeededGenerator(seed: 3, stream: number)
            let plan = ChallengeDraw(kind: .urgent, round: number).plan(&generator)
            #expect(plan.order.count >= 6, "\(plan.findings)")
            #expect(plan.order.firstIndex(of: 0) == (plan.order.count - 1) / 2, "\(plan.findings)")
        }
        for aCase in cases(.urgent) { #expect(aCase.truth.findings.contains { $0.isUrgent && $0.isPresent }) }
        for aCase in Self.never {
            #expect(aCase.truth.findings.count { $0.isUrgent } == 1)
            let sided = aCase.truth.findings.contains { $0.isUrgent && $0.side != nil }
            #expect(aCase.mustNotSay?.contains(.otherSide) == sided)
        }
    }

    @Test func followUpIsExpectedAsOftenAsNot() {
        let cases = cases(.recommendation)
        #expect(cases.count { $0.truth.followUp == true } == cases.count / 2)
        #expect(cases.count { $0.truth.followUp == false } == cases.count / 2)
    }

    @Test(
        arguments: [
            (5, 60, .none, false), (6, 60, .none, true), (5, 60, .smoker, nil), (9, 30, .none, nil),
            (9, 60, .cancer, nil),
        ] as [(Int, Int, ChallengeFollowUp.History, Bool?)])
    func solidNodules(size: Int, age: Int, history: ChallengeFollowUp.History, expected: Bool?) {
        let patient = ChallengeFollowUp.Patient(age: age, sex: "F", history: history)
        #expect(ChallengeFollowUp.fleischner.isDue(size: size, change: nil, patient) == expected)
    }

    @Test(arguments: [(7, nil), (8, true)] as [(Int, Bool?)]) func nodulesOnFilms(size: Int, expected: Bool?) {
        let patient = ChallengeFollowUp.Patient(age: 60, sex: "F", history: .none)
        #expect(ChallengeFollowUp.film.isDue(size: size, change: .new, patient) == expected)
        #expect(ChallengeFollowUp.film.isDue(size: size, change: .stable, patient) == nil)
        #expect(ChallengeFollowUp.film.isDue(size: size, change: .resolved, patient) == false)
    }

    @Test func changesAreToldWithAPrior() {
        for aCase in cases(.change) {
            #expect(aCase.comparison != "None.")
            #expect(aCase.truth.findings.count { $0.change != nil } == 1)
        }
        for change in ChallengeFinding.Change.allCases {
            #expect(cases(.change).count { $0.truth.findings.contains { $0.change == change } } == 68)
        }
    }
}
