import Synchronization

/// Counts the steps of the work, so that the watchdog can tell a long draft from one that hangs.
///
/// Whoever computes calls `advance()` for each token or prefill chunk; it costs one atomic addition.
public final class ProgressCounter: Sendable {
    // The lowest bit says busy; the steps are counted above it, so that one load sees both as they were together.
    private let state = Atomic<UInt64>(0)

    /// An idle counter.
    public init() {}

    /// One step of the work is done.
    public func advance() {
        state.wrappingAdd(2, ordering: .relaxed)
    }

    /// Work begins: from now on only progress keeps the watchdog content. It counts as a step itself.
    public func busy() {
        state.bitwiseOr(1, ordering: .relaxed)
        advance()
    }

    /// Nothing is left to do: waiting for a file is no hang. It counts as a step itself.
    public func idle() {
        state.bitwiseAnd(~1, ordering: .relaxed)
        advance()
    }

    /// The state at one moment.
    var snapshot: Snapshot {
        let value = state.load(ordering: .relaxed)
        return Snapshot(steps: value >> 1, isBusy: value & 1 == 1)
    }

    struct Snapshot: Sendable, Equatable {
        var steps: UInt64
        var isBusy: Bool
    }
}
