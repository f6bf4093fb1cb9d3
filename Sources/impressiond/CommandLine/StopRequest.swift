import Synchronization
import SystemService

/// Raised once, when a signal asks the process to finish.
final class StopRequest: Sendable {
    private final class Flag: Sendable {
        let value = Atomic<Bool>(false)
    }

    private let flag: Flag
    private let listener: Task<Void, Never>

    /// Listens to signals as long as it lives.
    init() async {
        let (signals, flag) = (await ServiceSignals(), Flag())
        self.flag = flag
        listener = Task {
            for await request in signals.requests where request == .terminate {
                flag.value.store(true, ordering: .relaxed)
            }
        }
    }

    deinit { listener.cancel() }

    var isRaised: Bool { flag.value.load(ordering: .relaxed) }
}
