import Glibc

/// The learning rate over the steps, as a share of the highest.
public enum RateSchedule: Sendable, Equatable {
    /// Up in a straight line, then the same.
    case constant(warmUp: Int)
    /// Up in a straight line, then half a cosine down to zero at `steps` (Loshchilov and Hutter 2017).
    case cosine(warmUp: Int, steps: Int)

    /// The share at a step, counted from 0.
    ///
    /// Warm-up: (step + 1) / warmUp, so that no step is for nothing. Cosine: (1 + cos(π t)) / 2, t from 0 after the
    /// warm-up to 1 at the end.
    public func share(atStep step: Int) -> Float {
        switch self {
        case .constant(let warmUp): return step < warmUp ? Float(step + 1) / Float(warmUp) : 1
        case .cosine(let warmUp, let steps):
            if step < warmUp { return Float(step + 1) / Float(warmUp) }
            let t = min(1, Double(step - warmUp) / Double(max(1, steps - warmUp)))
            return Float((1 + cos(.pi * t)) / 2)
        }
    }
}
