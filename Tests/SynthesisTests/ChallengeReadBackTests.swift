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

    /// Prints what fails, by what is misread.
    private func share(_ cases: [ChallengeCase]) -> Double {
        var failures: [String: [ChallengeCase]] = [:]
        for aCase in cases { misreading(aCase).map { failures[$0, default: []].append(aCase) } }
        let count = failures.values.reduce(0) { $0 + $1.count }
        for (reason, cases) in failures.sorted(by: { $0.value.count > $1.value.count }) {
            print("\(cases.count) \(reason): \(cases[0].id) \(cases[0].findings)")
        }
        print("read back: \(cases.count - count) of \(cases.count)")
        return 1 - Double(count) / Double(cases.count)
    }

    @Test func conceptsAreThoseOfGrading() {
        for aCase in Self.challenge + Self.never { #expect(CaseTruth(aCase.truth).isKnown, "\(aCase.id)") }
    }

    @Test func challengeIsRead() { #expect(share(Self.challenge) >= 0.97) }

    @Test func neverIsRead() { #expect(share(Self.never) == 1) }

    /// The impression of each case is a right draft, by the verdicts.
    @Test func rightDraftsPass() {
        var wrong: [String] = []
        for aCase in Self.challenge + Self.never {
            let verdict = ChallengeVerdict(draft: aCase.impression, truth: CaseTruth(aCase.truth))
            if !verdict.isClean { wrong.append("\(aCase.kind) \(aCase.findings) -> \(aCase.impression): \(verdict)") }
        }
        for line in wrong.prefix(25) { print(line) }
        print("right drafts that fail: \(wrong.count)")
        #expect(wrong.count <= Self.challenge.count / 100)
        for aCase in Self.never {
            #expect(NeverVerdict(draft: aCase.impression, truth: CaseTruth(aCase.truth)).failures.isEmpty)
        }
    }

    /// The impression of its twin is a wrong draft of a case.
    @Test func draftsOfTheTwinFail() {
        let byId = Dictionary(uniqueKeysWithValues: Self.challenge.map { ($0.id, $0) })
        var (tried, caught) = (0, 0)
        for aCase in Self.challenge {
            guard let pair = aCase.pair, let twin = byId[pair] else { continue }
            let verdict = ChallengeVerdict(draft: twin.impression, truth: CaseTruth(aCase.truth))
            tried += 1
            let isCaught = aCase.kind == .side ? verdict.hasWrongSide : !verdict.isClean
            if isCaught { caught += 1 } else { print("passes: \(aCase.findings) -> \(twin.impression)") }
        }
        print("wrong drafts caught: \(caught) of \(tried)")
        #expect(tried > 600 && Double(caught) / Double(tried) >= 0.9)
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
