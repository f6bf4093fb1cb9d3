/// Sees a loss that is no number any more, or that runs away.
struct DivergenceGuard: Sendable, Equatable {
    /// A running mean of the losses, 0.9 m + 0.1 loss.
    var mean = Double.nan
    /// The lowest that the mean has been.
    var lowest = Double.infinity

    /// Whether training with this loss makes sense; takes the loss if so.
    ///
    /// A loss has run away above 3 · lowest + 1 nat: batches of a run that converges differ by far less, and a rise that
    /// is too slow for this the development loss sees.
    mutating func accepts(loss: Double) -> Bool {
        guard loss.isFinite, loss <= 3 * lowest + 1 else { return false }
        mean = mean.isNaN ? loss : 0.9 * mean + 0.1 * loss
        lowest = min(lowest, mean)
        return true
    }
}
