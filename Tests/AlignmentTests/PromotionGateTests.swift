import Testing

@testable import Alignment

@Suite struct PromotionGateTests {
    private static func figures(_ reward: Double, _ faults: Set<GateFigures.Fault> = []) -> GateFigures {
        var figures = GateFigures()
        (figures.reward, figures.faults) = (reward, faults)
        (figures.rougeL, figures.words) = (0.5, 10)
        (figures.factsMatched, figures.factsDrafted, figures.factsSigned, figures.claims) = (1, 1, 1, 1)
        return figures
    }

    /// Cases that gain, or lose a little, by turns.
    private static func cases(
        _ count: Int, gain: Double = 0.1, _ change: (Int, inout GateFigures) -> Void = { _, _ in }
    ) -> [GatedCase] {
        (0..<count).map { index in
            var candidate = figures(0.5 + gain + (index % 2 == 0 ? 0.05 : -0.05))
            change(index, &candidate)
            return GatedCase(
                cluster: "\(index)", isAbnormal: index % 3 == 0, live: figures(0.5), candidate: candidate)
        }
    }

    private static let gate = PromotionGate(resamples: 2000, seed: 3)

    private static func failures(_ verdict: PromotionGate.Verdict) -> [String] {
        verdict.rows.filter { !$0.pass }.map(\.name)
    }

    @Test func aBetterCandidateThatIsAsSafePasses() {
        let verdict = Self.gate.judge(gate: Self.cases(300), challenge: Self.cases(2000), PromotionGate.Run())
        #expect(Self.failures(verdict) == [])
        #expect(verdict.passes && !verdict.needsApproval)
    }

    @Test func fewCasesNeedAnOperator() {
        let verdict = Self.gate.judge(gate: Self.cases(199), challenge: Self.cases(2000), PromotionGate.Run())
        #expect(verdict.passes && verdict.needsApproval)
    }

    @Test func noGainDoesNotPass() {
        let verdict = Self.gate.judge(gate: Self.cases(300, gain: 0), challenge: Self.cases(2000), PromotionGate.Run())
        #expect(Self.failures(verdict).contains("reward gain"))
    }

    /// A gain on one patient's many reports is one patient's.
    @Test func aClusterIsOneCase() {
        var cases = Self.cases(300, gain: -0.001)
        for index in 0..<60 {
            cases[index].cluster = "one"
            cases[index].candidate.reward = 1.5
        }
        let verdict = Self.gate.judge(gate: cases, challenge: Self.cases(2000), PromotionGate.Run())
        #expect(Self.failures(verdict).contains("reward gain"))
    }

    /// One new fault in thirty is more than two points.
    @Test(arguments: GateFigures.Fault.allCases) func aNewFaultKeepsTheLiveAdapter(fault: GateFigures.Fault) {
        let gate = Self.cases(300) { index, figures in if index % 30 == 0 { figures.faults = [fault] } }
        let verdict = Self.gate.judge(gate: gate, challenge: Self.cases(2000), PromotionGate.Run())
        #expect(Self.failures(verdict) == ["\(fault.rawValue), gate"])
        let challenge = Self.cases(2000) { index, figures in if index % 90 == 0 { figures.faults = [fault] } }
        let other = Self.gate.judge(gate: Self.cases(300), challenge: challenge, PromotionGate.Run())
        #expect(Self.failures(other) == ["\(fault.rawValue), challenge"])
    }

    @Test func otherConditions() {
        func failures(
            _ run: PromotionGate.Run = PromotionGate.Run(), _ change: (Int, inout GateFigures) -> Void = { _, _ in }
        ) -> [String] {
            Self.failures(Self.gate.judge(gate: Self.cases(300, change), challenge: Self.cases(2000), run))
        }
        var run = PromotionGate.Run()
        run.newNeverFailures = 1
        #expect(failures(run) == ["new never failures"])
        run = PromotionGate.Run()
        run.divergence = 0.11
        #expect(failures(run) == ["divergence"])
        #expect(failures { $1.rougeL = 0.48 } == ["ROUGE-L"])
        #expect(failures { $1.factsMatched = 0.9 } == ["fact F1"])
        #expect(failures { $1.words = 13 } == ["length"])
        #expect(failures { $1.words = 7 } == ["length"])
        #expect(failures { $1.isOnlyNegative = $0 % 5 == 0 } == ["only negative"])
        #expect(failures { $1.hedged = 0.2 } == ["hedged"])
        #expect(failures { if $0 % 3 == 0 { $1.reward = 0.4 } }.contains("reward gain, abnormal"))
    }

    /// After failures on the same data a gain must be the clearer.
    @Test func failuresRaiseTheBar() {
        let cases = Self.cases(300, gain: 0.006)
        var run = PromotionGate.Run()
        let first = Self.gate.judge(gate: cases, challenge: Self.cases(2000), run)
        run.failedBefore = 6
        let later = Self.gate.judge(gate: cases, challenge: Self.cases(2000), run)
        #expect(first.rows[0].pass && first.rows[0].value > later.rows[0].value)
        #expect(!later.rows[0].pass)
    }

    /// Without cases nothing is known, and nothing is promoted.
    @Test func noCasesPromoteNothing() {
        #expect(!Self.gate.judge(gate: [], challenge: [], PromotionGate.Run()).passes)
    }
}
