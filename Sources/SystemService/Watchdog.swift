import CSystemd
import Dispatch
import Synchronization

/// Answers the service manager's watchdog (`WatchdogSec=`) as long as the work moves on.
///
/// A free-running timer would answer for a process whose model hangs. This one asks the progress counter at half the
/// watchdog's time, and stays silent where work was begun and no step was done since it last answered; the manager
/// then restarts the service, and the journal resumes the job.
public final class Watchdog: Sendable {
    // Unsafe in name only: libdispatch's objects may be used from any thread, but their protocols are not Sendable.
    nonisolated(unsafe) private let timer: any DispatchSourceTimer

    /// Begins to answer.
    ///
    /// - Returns: nil where the manager expects no answers (`sd_watchdog_enabled`).
    public convenience init?(counter: ProgressCounter, notifier: ServiceNotifier = ServiceNotifier()) {
        var microseconds: UInt64 = 0
        guard sd_watchdog_enabled(0, &microseconds) > 0 else { return nil }
        self.init(interval: .microseconds(Int(clamping: microseconds / 2)), counter: counter, notifier: notifier)
    }

    init(interval: DispatchTimeInterval, counter: ProgressCounter, notifier: ServiceNotifier) {
        let gate = Mutex(WatchdogGate())
        timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "watchdog", qos: .userInteractive))
        timer.setEventHandler { @Sendable in
            if gate.withLock({ $0.answers(counter.snapshot) }) { notifier.watchdog() }
        }
        timer.schedule(deadline: .now(), repeating: interval)
        timer.resume()
    }

    deinit { timer.cancel() }
}

/// The decision of each interval.
struct WatchdogGate {
    private var lastSteps: UInt64?

    /// Whether to answer: when idle, or when a step was done since the last answer.
    mutating func answers(_ progress: ProgressCounter.Snapshot) -> Bool {
        guard !progress.isBusy || progress.steps != lastSteps else { return false }
        lastSteps = progress.steps
        return true
    }
}
