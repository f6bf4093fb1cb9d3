import Appraisal
import Testing

@testable import Alignment

/// Advantages against figures worked out by hand.
@Suite struct StageAdvantagesTests {
    private static func trace(_ potentials: [Double], terminal: Double = 0, isUnsafe: [Bool]? = nil) -> RewardTrace {
        RewardTrace(
            components: [.consistency: PotentialTrace.Component(potentials: potentials, terminal: terminal)],
            isUnsafe: isUnsafe ?? [Bool](repeating: false, count: potentials.count - 1))
    }

    private static func near(_ left: [Double], _ right: [Double]) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) < 1e-9 }
    }

    /// Rewards telescope, whatever the stages.
    @Test func returnsTelescope() {
        let component = PotentialTrace.Component(potentials: [0, 0.4, 0.3, 0.9], terminal: -0.25)
        #expect(abs(component.returnToGo(0) - 0.65) < 1e-12)
        #expect(abs(component.returnToGo(2) - 0.35) < 1e-12)
        #expect(component.value == component.returnToGo(0))
    }

    /// One case, three rollouts. At the first stage all have the same past: the baseline is the others' mean return.
    /// At the second, two reached it, and each has one other that did: all others count, with slope -1.
    @Test func baselinesOfOneCase() {
        let group = [Self.trace([0, 0.5, 1]), Self.trace([0, 0, 0.5]), Self.trace([0, 0.5])]
        let deltas = StageAdvantages([group]).deltas(of: .consistency)[0].map { $0.compactMap(\.self) }
        // Returns at stage 0: 1, .5, .5. At stage 1: .5 and .5; the third has ended with return 0 and potential .5.
        // Stage 1 of the first: mean return (.5 + 0) / 2 = .25, mean potential (0 + .5) / 2 = .25, slope -1:
        // b = .25 - (.5 - .25) = 0, so δ = .5. Of the second: mean return (.5 + 0) / 2, potential (.5 + .5) / 2:
        // b = .25 - (0 - .5) = .75, so δ = -.25.
        #expect(Self.near(deltas[0], [0.5, 0.5]))
        #expect(Self.near(deltas[1], [-0.25, -0.25]))
        #expect(Self.near(deltas[2], [-0.25]))
    }

    /// Who said the urgent thing first is not punished for having little left to gain.
    @Test func orderIsNoAdvantage() {
        let group = [Self.trace([0, 0.9, 1]), Self.trace([0, 0.1, 1]), Self.trace([0, 0.5, 1])]
        let deltas = StageAdvantages([group]).deltas(of: .consistency)[0]
        for rollout in deltas { for delta in rollout { #expect(abs(delta ?? 1) < 1e-9) } }
    }

    /// The slope comes from the other cases once they have eight pairs.
    @Test func theSlopeIsFittedOnOtherCases() {
        // In the other case half of what a prefix has is still gained: returns fall by .5 for each potential.
        let other = (0..<8).map { index in
            let past = Double(index) / 10
            return Self.trace([0, past, past + 0.8 - 0.5 * past])
        }
        let group = [Self.trace([0, 0.6, 1]), Self.trace([0, 0.2, 1]), Self.trace([0, 0.4, 1])]
        let deltas = StageAdvantages([group, other]).deltas(of: .consistency)[0]
        // b = mean return of the others (.8 + .6) / 2 = .7, and -.5 (.6 - .3) = -.15; δ = .4 - .55.
        #expect(abs((deltas[0][1] ?? 9) + 0.15) < 1e-9)
    }

    @Test func aSingleRolloutHasNoBaseline() {
        let deltas = StageAdvantages([[Self.trace([0, 0.5])]]).deltas(of: .consistency)
        #expect(deltas[0][0][0] == 0.5)
    }

    /// Scales are the run's, with a floor; components are clipped; null ones give nothing.
    @Test func scalesClipAndNull() throws {
        var scales = RewardScales()
        let group = [Self.trace([0, 1]), Self.trace([0, 0])]
        let values = StageAdvantages([group]).values(&scales)
        // δ = ±1, σ = 1.
        #expect(abs(values[0][0][0] - 0.45 / 1.0001) < 1e-9)
        #expect(abs(values[0][1][0] + 0.45 / 1.0001) < 1e-9)
        #expect(scales.components[.consistency]?.value == 1)
        #expect(scales.reward.value == 0.5)
        // Differences of a hundredth stay small.
        var fresh = RewardScales()
        let nearly = StageAdvantages([[Self.trace([0, 0.01]), Self.trace([0, 0])]]).values(&fresh)
        #expect(abs(nearly[0][0][0] - 0.45 * 0.01 / 0.0501) < 1e-9)
        // One far outlier is clipped at four.
        let outlier = [Self.trace([0, 50])] + (0..<99).map { _ in Self.trace([0, 0]) }
        var wide = RewardScales()
        let clipped = StageAdvantages([outlier]).values(&wide)
        #expect(abs(clipped[0][0][0] - 0.45 * 4) < 1e-9)
    }

    /// A stage that turns a finding into its opposite loses, whatever it gained, in groups without variance too.
    @Test func safetyDominates() {
        var scales = RewardScales()
        let group = [Self.trace([0, 0.5], isUnsafe: [true]), Self.trace([0, 0.5], isUnsafe: [true])]
        #expect(StageAdvantages([group]).values(&scales) == [[[-1], [-1]]])
        var options = StageAdvantages.Options()
        options.safetyDominates = false
        #expect(StageAdvantages([group], options).values(&scales) == [[[0], [0]]])
    }

    /// By trajectory every stage has the credit of the whole.
    @Test func trajectoryCredit() {
        var options = StageAdvantages.Options()
        options.credit = .trajectory
        let group = [Self.trace([0, 0.9, 1]), Self.trace([0, 0.5], terminal: -0.25)]
        let deltas = StageAdvantages([group], options).deltas(of: .consistency)[0].map { $0.compactMap(\.self) }
        #expect(Self.near(deltas[0], [0.75, 0.75]))
        #expect(Self.near(deltas[1], [-0.75]))
    }
}
