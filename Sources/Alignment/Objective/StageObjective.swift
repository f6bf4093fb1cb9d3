import Glibc

/// The clipped stage-ratio objective with its penalty for leaving the reference (RGRO, section 4).
public struct StageObjective: Sendable, Equatable {
    /// 1 - this bounds what a ratio earns from below.
    public var clipLow = 0.04
    /// 1 + this bounds it from above.
    public var clipHigh = 0.06
    /// A negative advantage counts at most so many times itself.
    public var floor = 3.0
    /// How much leaving the reference costs.
    public var beta = 0.02
    /// The constant that stands for a draft's length: a divisor by its own length would favour long wrong drafts.
    public var length = 48.0

    /// The defaults.
    public init() {}

    /// One rollout's share of the loss and its derivatives.
    ///
    ///     ρ = exp(mean over the stage of log π - log π_old)
    ///     L = -1/(N K L0) Σ |a| J + β/(N K L0) Σ k3        k3 = exp(d) - d - 1, d = log π_ref - log π
    ///     J = min(ρ A, clip(ρ) A), and for A < 0 not below 3 A
    ///
    /// - Parameters:
    ///   - values: log π of each token.
    ///   - old: log π of each token when it was sampled.
    ///   - reference: log π_ref of each token.
    ///   - stages: token ranges.
    ///   - advantages: one a stage.
    ///   - drafts: N K.
    /// - Returns: the loss, and its derivative by each token's log π.
    public func loss(
        _ values: [Float], old: [Float], reference: [Float], stages: [Range<Int>], advantages: [Double], drafts: Int
    ) -> (loss: Double, derivatives: [Double], penalty: Double) {
        precondition(values.count == old.count && values.count == reference.count, "one value a token")
        precondition(stages.count == advantages.count, "one advantage a stage")
        let scale = 1 / (Double(drafts) * length)
        var (loss, penalty) = (0.0, 0.0)
        var derivatives = [Double](repeating: 0, count: values.count)
        for (stage, advantage) in zip(stages, advantages) {
            let count = Double(stage.count)
            let ratio = exp(stage.reduce(0) { $0 + Double(values[$1] - old[$1]) } / count)
            let (gain, slope) = gain(ratio, advantage)
            loss -= scale * count * gain
            // By each token the ratio has the derivative ρ / |a|.
            for token in stage { derivatives[token] -= scale * slope * ratio }
        }
        for token in values.indices {
            let (k3, slope) = Self.divergence(of: values[token], from: reference[token])
            penalty += k3
            derivatives[token] += scale * beta * slope
        }
        return (loss + scale * beta * penalty, derivatives, penalty)
    }

    /// k3 = exp(d) - d - 1 with d = log π_ref - log π, clamped to ±10, and its derivative by log π (Schulman 2020).
    static func divergence(of value: Float, from reference: Float) -> (value: Double, slope: Double) {
        let d = min(10, max(-10, Double(reference) - Double(value)))
        return (exp(d) - d - 1, abs(d) < 10 ? 1 - exp(d) : 0)
    }

    /// J and its derivative by the ratio.
    func gain(_ ratio: Double, _ advantage: Double) -> (value: Double, slope: Double) {
        let clipped = min(1 + clipHigh, max(1 - clipLow, ratio)) * advantage
        let plain = ratio * advantage
        if advantage < 0, min(plain, clipped) < floor * advantage { return (floor * advantage, 0) }
        return plain <= clipped ? (plain, advantage) : (clipped, 0)
    }
}
