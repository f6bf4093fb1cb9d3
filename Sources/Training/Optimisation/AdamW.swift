public import LanguageModel

/// AdamW over the factors of an adapter (Loshchilov and Hutter 2019), float32.
public struct AdamW: Sendable, Equatable {
    /// What does not change from step to step.
    public struct Constants: Sendable, Equatable {
        /// Decay of the first moment.
        public var beta1: Float
        /// Decay of the second moment.
        public var beta2: Float
        /// Added to the root of the second moment.
        public var epsilon: Float
        /// Decoupled weight decay.
        public var decay: Float

        /// The usual ones, without decay.
        public init(beta1: Float = 0.9, beta2: Float = 0.999, epsilon: Float = 1e-8, decay: Float = 0) {
            self.beta1 = beta1
            self.beta2 = beta2
            self.epsilon = epsilon
            self.decay = decay
        }
    }

    /// The constants.
    public let constants: Constants
    /// Steps done.
    public internal(set) var steps = 0
    var first: LoRAGradients
    var second: LoRAGradients

    /// Before the first step of an adapter.
    public init(_ adapter: LoRAAdapter, _ constants: Constants) {
        self.constants = constants
        first = LoRAGradients(of: adapter)
        second = first
    }

    /// One step:
    ///
    ///     m = β₁ m + (1 - β₁) g        v = β₂ v + (1 - β₂) g²
    ///     x = x - rate · decay · x - rate · (m / (1 - β₁ᵗ)) / (√(v / (1 - β₂ᵗ)) + ε)
    ///
    /// - Parameters:
    ///   - gradients: of the adapter's shape.
    ///   - share: g is the gradient times this: what clipping leaves of it.
    public mutating func step(_ adapter: inout LoRAAdapter, _ gradients: LoRAGradients, rate: Float, share: Float) {
        steps += 1
        var step = Step(constants: constants, rate: rate, share: share)
        // In double: in float32 the powers of β₂ = 0.999 lose half of their digits in the first steps.
        step.correction1 = Float(1 - power(constants.beta1, steps))
        step.correction2 = Float(1 - power(constants.beta2, steps))
        for block in adapter.factors.indices {
            for part in adapter.factors[block].indices {
                let own = gradients.factors[block][part]
                step.apply(
                    &adapter.factors[block][part].down, own.down, &first.factors[block][part].down,
                    &second.factors[block][part].down)
                step.apply(
                    &adapter.factors[block][part].up, own.up, &first.factors[block][part].up,
                    &second.factors[block][part].up)
            }
        }
    }

    private func power(_ base: Float, _ exponent: Int) -> Double {
        (0..<exponent).reduce(1.0) { power, _ in power * Double(base) }
    }
}

/// One step of AdamW for any number of elements.
private struct Step {
    let constants: AdamW.Constants
    let rate: Float
    let share: Float
    var correction1: Float = 1
    var correction2: Float = 1

    func apply(_ x: inout [Float], _ gradient: [Float], _ m: inout [Float], _ v: inout [Float]) {
        precondition(gradient.count == x.count && m.count == x.count && v.count == x.count, "shapes differ")
        let (beta1, beta2) = (constants.beta1, constants.beta2)
        for index in x.indices {
            let g = gradient[index] * share
            m[index] = beta1 * m[index] + (1 - beta1) * g
            v[index] = beta2 * v[index] + (1 - beta2) * g * g
            let root = (v[index] / correction2).squareRoot() + constants.epsilon
            x[index] -= rate * (constants.decay * x[index] + m[index] / correction1 / root)
        }
    }
}

/// What is left of a gradient when its norm is clipped: min(1, limit / norm) (Pascanu 2013).
public func clippingShare(norm: Double, limit: Double) -> Float {
    norm > limit ? Float(limit / norm) : 1
}
