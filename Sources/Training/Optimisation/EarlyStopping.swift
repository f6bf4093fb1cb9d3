public import LanguageModel

/// Remembers the adapter with the best development loss and says when it has not got better for a while (Prechelt 1998).
public struct EarlyStopping: Sendable, Equatable {
    /// The lowest loss so far; infinity before the first.
    public internal(set) var lowest = Double.infinity
    /// Evaluations since then.
    public internal(set) var evaluationsSince = 0
    /// The adapter that had it.
    public internal(set) var best: LoRAAdapter?

    /// Takes a development loss.
    ///
    /// - Parameter patience: evaluations without a better loss after which it is enough.
    /// - Returns: whether training should end.
    mutating func observe(_ loss: Double, of adapter: LoRAAdapter, patience: Int) -> Bool {
        guard loss < lowest else {
            evaluationsSince += 1
            return evaluationsSince >= patience
        }
        lowest = loss
        evaluationsSince = 0
        best = adapter
        return false
    }
}
