import Glibc
import Testing

@testable import Alignment

@Suite struct UpdateObjectiveTests {
    private static let policy: [[Float]] = [[-1, -2, -0.5], [-0.3, -4], [-0.2, -0.9, -1.5], [-2, -2.5]]
    private static let reference: [[Float]] = [[-1.2, -1.5, -0.5], [-0.3, -3], [-0.4, -0.8, -1.4], [-2.1, -2.2]]
    private static let group = UpdateObjective.Group(
        roles: [
            .rollout(stages: [0..<2, 2..<3], advantages: [0.8, -1]), .rollout(stages: [0..<2], advantages: [-0.4]),
            .target, .edit(weights: [0, 3]),
        ], pair: (better: 2, worse: 1))

    private static var objective: UpdateObjective {
        var objective = UpdateObjective()
        (objective.drafts, objective.targetTokens, objective.pairs) = (2, 3, 2)
        return objective
    }

    private static func loss(_ policy: [[Float]]) -> Double {
        var loss = UpdateObjective.Loss()
        let values = UpdateObjective.Values(policy: policy, old: Self.policy, reference: reference)
        _ = objective.derivatives(group, values, addingTo: &loss)
        return objective.total(loss)
    }

    /// Each part against figures worked out by hand.
    @Test func parts() {
        var loss = UpdateObjective.Loss()
        let values = UpdateObjective.Values(policy: Self.policy, old: Self.policy, reference: Self.reference)
        let derivatives = Self.objective.derivatives(Self.group, values, addingTo: &loss)
        #expect(abs(loss.anchor - (0.2 + 0.9 + 1.5) / 3) < 1e-6)
        // Weight 3 on a token of log p -2.5, which is above a thousandth.
        #expect(abs(loss.edits - 3 * 2.5 / (2 * 48)) < 1e-6)
        #expect(derivatives[3][0] == 0)
        #expect(abs(derivatives[3][1] + 3.0 / 96) < 1e-9)
        // The signed text gained 2.6 - 2.6 = 0 on the reference, the worse one lost 1: the margin is a tenth.
        #expect(abs(loss.preference - log1p(exp(-0.1)) / 2) < 1e-6)
        let slope = 0.1 * 0.5 * 0.1 * (1 / (1 + exp(-0.1)) - 1)
        #expect(abs(derivatives[2][0] - (-0.1 / 3 + slope)) < 1e-7)
    }

    /// A token that the policy would hardly write is learnt the more slowly, the less likely it is.
    @Test func unlikelyEditsAreLearntSlowly() {
        var loss = UpdateObjective.Loss()
        let group = UpdateObjective.Group(roles: [.edit(weights: [1])])
        let values = UpdateObjective.Values(policy: [[-9.2103404]], old: [[0]], reference: [[0]])
        let derivatives = Self.objective.derivatives(group, values, addingTo: &loss)
        #expect(abs(derivatives[0][0] + 0.1 / 96) < 1e-6)
    }

    /// All derivatives together against differences; the weight of an edit does not count as moving.
    @Test func derivativesAgreeWithDifferences() {
        var loss = UpdateObjective.Loss()
        let values = UpdateObjective.Values(policy: Self.policy, old: Self.policy, reference: Self.reference)
        let exact = Self.objective.derivatives(Self.group, values, addingTo: &loss)
        for (continuation, tokens) in Self.policy.enumerated() {
            for token in tokens.indices {
                var (up, down) = (Self.policy, Self.policy)
                up[continuation][token] += 1e-2
                down[continuation][token] -= 1e-2
                let step = Double(up[continuation][token] - down[continuation][token])
                let difference = (Self.loss(up) - Self.loss(down)) / step
                #expect(abs(difference - exact[continuation][token]) < 5e-6)
            }
        }
    }
}
