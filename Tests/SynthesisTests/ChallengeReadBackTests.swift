import Grading
import Testing

@testable import Synthesis

extension CaseTruth {
    /// The truth of a generated case, as `Grading` takes it.
    init(_ truth: ChallengeTruth) {
        let findings = truth.findings.map { finding in
            CaseTruth.Finding(
                concept: finding.concept, isPresent: finding.isPresent,
                side: finding.side.flatMap { GradedFact.Side(rawValue: $0.rawValue) }, sizes: finding.sizes,
                isUrgent: finding.isUrgent,
                change: finding.change.flatMap { GradedFact.Change(rawValue: $0.rawValue) })
        }
        self.init(findings: findings, expectsFollowUp: truth.followUp)
    }
}

/// Whether the second extractor reads in the cases what is true of them: else its verdicts would mean little.
@Suite struct ChallengeReadBackTests {
    private static let challenge = ChallengeSuite().challenge()
    private static let never = ChallengeSuite().never()

    /// What `Grading` reads otherwise than the truth says; nil if nothing.
    private func misreading(_ aCase: ChallengeCase) -> String? {
        let facts = GradedReport(aCase.findings).facts
        let truth = CaseTruth(aCase.truth)
        for finding in truth.findings {
            let read = facts.filter { $0.concept == finding.concept }
            guard finding.isPresent else {
                if let fact = read.first(where: \.isPositive) { return "present: \(fact.concept)" }
                if read.isEmpty { return "not denied: \(finding.concept)" }
                if finding.change == .resolved, !read.contains(where: { $0.change == .resolved }) {
                    return "not resolved: \(finding.concept)"
                }
                continue
            }
            guard let fact = read.first(where: { $0.assertion == .present }) else { return "lost: \(finding.concept)" }
            if fact.side != finding.side, finding.side != nil { return "side of \(finding.concept)" }
            if fact.sizes != finding.sizes { return "size of \(finding.concept)" }
            if fact.change != finding.change { return "change of \(finding.concept)" }
        }
        let present = Set(truth.findings.filter(\.isPresent).map(\.concept))
        return facts.first { $0.isPositive && !present.contains($0.concept) }.map { "invented: \($0.concept)" }
    }

    /// The share that is read right, and by reason one of those that are not.
    private func readBack(_ cases: [ChallengeCase]) -> (share: Double, failures: String) {
        var failures: [String: [ChallengeCase]] = [:]
        for aCase in cases { misreading(aCase).map { failures[$0, default: []].append(aCase) } }
        let count = failures.values.reduce(0) { $0 + $1.count }
        let lines = failures.sorted { $0.value.count > $1.value.count }
            .map { "\($0.value.count) \($0.key): \($0.value[0].id) \($0.value[0].findings)" }
        return (1 - Double(count) / Double(cases.count), lines.joined(separator: "\n"))
    }

    @Test func conceptsAreThoseOfGrading() {
        for aCase in Self.challenge + Self.never { #expect(CaseTruth(aCase.truth).isKnown, "\(aCase.id)") }
    }

    @Test(arguments: [1, 2]) func challengeIsRead(seed: UInt64) {
        let result = readBack(ChallengeSuite(seed: seed).challenge())
        #expect(result.share >= 0.97, "\(result.failures)")
    }

    @Test(arguments: [1, 2]) func neverIsRead(seed: UInt64) {
        let result = readBack(ChallengeSuite(seed: seed).never())
        #expect(result.share == 1, "\(result.failures)")
    }

    /// The impression of each case is a right draft, by the verdicts.
    @Test func rightDraftsPass() {
        let wrong = (Self.challenge + Self.never).filter {
            !ChallengeVerdict(draft: $0.impression, truth: CaseTruth($0.truth)).isClean
        }
        #expect(wrong.count <= Self.challenge.count / 100, "\(wrong.prefix(5).map { [$0.findings, $0.impression] })")
        for aCase in Self.never {
            #expect(NeverVerdict(draft: aCase.impression, truth: CaseTruth(aCase.truth)).failures.isEmpty)
        }
    }

    /// The impression of its twin is a wrong draft of a case.
    @Test func draftsOfTheTwinFail() {
        let byId = Dictionary(uniqueKeysWithValues: Self.challenge.map { ($0.id, $0) })
        var tried = 0
        var passed: [[String]] = []
        for aCase in Self.challenge {
            guard let pair = aCase.pair, let twin = byId[pair] else { continue }
            let verdict = ChallengeVerdict(draft: twin.impression, truth: CaseTruth(aCase.truth))
            tried += 1
            let isCaught = aCase.kind == .side ? verdict.hasWrongSide : verdict.contradicts
            if !isCaught { passed.append([aCase.findings, twin.impression]) }
        }
        #expect(tried > 600 && passed.count <= tried / 50, "\(passed.prefix(5))")
    }

    /// A size of another case is wrong, advice where none is due, and none where it is.
    @Test func otherSizesAndAdviceFail() {
        for aCase in Self.challenge where aCase.kind == .recommendation {
            let truth = CaseTruth(aCase.truth)
            if aCase.truth.followUp == true {
                let silent = aCase.impression.split(separator: "\n").dropLast().joined(separator: "\n")
                #expect(ChallengeVerdict(draft: silent, truth: truth).lacksRecommendation, "\(silent)")
            } else {
                let eager = aCase.impression + "\nShort-term follow-up is recommended."
                #expect(ChallengeVerdict(draft: eager, truth: truth).recommendsUnwarranted, "\(eager)")
            }
        }
        let sized = Self.challenge.filter { $0.kind == .size && $0.impression.contains(" mm") }
        for aCase in sized {
            let truth = CaseTruth(aCase.truth)
            let wrong = aCase.impression.replacing(/[0-9]+ mm/, with: "63 mm")
            #expect(ChallengeVerdict(draft: wrong, truth: truth).hasWrongSize, "\(wrong)")
        }
        #expect(sized.count > 150)
    }

    /// What the never suite forbids is caught: each of it.
    @Test func forbiddenDraftsFail() throws {
        for aCase in Self.never {
            let truth = CaseTruth(aCase.truth)
            let urgent = try #require(aCase.truth.findings.first { $0.isUrgent })
            for mistake in aCase.mustNotSay ?? [] {
                let statements = aCase.impression
                let draft =
                    switch mistake {
                    case .denial: "No evidence of \(urgent.concept)."
                    case .globalNegative: statements + "\nNo acute abnormality."
                    case .otherSide: swapped(statements, urgent.side ?? .left)
                    case .omission: "Mild degenerative change."
                    }
                let failures = NeverVerdict(draft: draft, truth: truth).failures
                #expect(failures.contains { $0.rawValue == mistake.rawValue }, "\(aCase.id) \(mistake): \(draft)")
            }
        }
    }

    private func swapped(_ text: String, _ side: ChallengeFinding.Side) -> String {
        let capitals: [ChallengeFinding.Side: String] = [.left: "Left", .right: "Right"]
        return text.replacing(side.rawValue, with: side.other.rawValue)
            .replacing(capitals[side] ?? "", with: capitals[side.other] ?? "")
    }
}
