import Glibc
import Testing

@testable import Alignment

@Suite struct StageObjectiveTests {
    private static let old: [Float] = [-1, -2, -0.5, -3, -0.1]
    private static let reference: [Float] = [-1.1, -1.7, -0.6, -2.5, -0.1]
    private static let stages = [0..<2, 2..<5]

    /// On the policy that sampled, ratios are 1: the gradient is -A / (N K L0) a token, and the reference pulls.
    @Test func onPolicy() {
        let result = StageObjective().loss(
            Self.old, old: Self.old, reference: Self.reference, stages: Self.stages, advantages: [1, -0.5], drafts: 4)
        let scale = 1 / (4 * 48.0)
        let penalty = zip(Self.reference, Self.old).map { Double($0 - $1) }.reduce(0) { $0 + exp($1) - $1 - 1 }
        #expect(abs(result.loss - scale * (-2 + 1.5 + 0.02 * penalty)) < 1e-9)
        #expect(abs(result.penalty - penalty) < 1e-6)
        let first = Double(Self.reference[0] - Self.old[0])
        #expect(abs(result.derivatives[0] - scale * (-1 + 0.02 * (1 - exp(first)))) < 1e-9)
        #expect(abs(result.derivatives[4] - scale * 0.5) < 1e-9)
    }

    /// J at both sides of the clip: what is already much likelier earns no more, what is much less likely costs no more.
    @Test(arguments: [
        (1.2, 1.0, 1.06, 0.0), (1.02, 1.0, 1.02, 1.0), (0.5, 1.0, 0.5, 1.0),
        (0.5, -1.0, -0.96, 0.0), (1.2, -1.0, -1.2, -1.0), (5.0, -1.0, -3.0, 0.0),
    ]) func clipping(ratio: Double, advantage: Double, value: Double, slope: Double) {
        let gain = StageObjective().gain(ratio, advantage)
        #expect(abs(gain.value - value) < 1e-12)
        #expect(gain.slope == slope)
    }

    /// Derivatives against differences, away from the policy that sampled.
    @Test(arguments: [[1.0, -0.7], [-1.0, 2.0], [0.0, 0.0]]) func derivativesAgreeWithDifferences(advantages: [Double])
    {
        let objective = StageObjective()
        let values: [Float] = [-1.02, -1.95, -0.52, -3.03, -0.1]
        func loss(_ values: [Float]) -> Double {
            objective.loss(
                values, old: Self.old, reference: Self.reference, stages: Self.stages, advantages: advantages, drafts: 2
            ).loss
        }
        let exact = objective.loss(
            values, old: Self.old, reference: Self.reference, stages: Self.stages, advantages: advantages, drafts: 2
        ).derivatives
        for token in values.indices {
            var (up, down) = (values, values)
            up[token] += 1e-2
            down[token] -= 1e-2
            let step = Double(up[token] - down[token])
            #expect(abs((loss(up) - loss(down)) / step - exact[token]) < 2e-6)
        }
    }
}
