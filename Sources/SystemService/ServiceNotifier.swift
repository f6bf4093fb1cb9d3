import CSystemd
import Glibc

/// Tells the service manager how the service does, by `sd_notify`; without `NOTIFY_SOCKET` every call does nothing.
public struct ServiceNotifier: Sendable {
    /// What the status line says the service does.
    public enum Activity: String, Sendable {
        /// No report is being worked on.
        case idle = "Idle"
        /// A report is being worked on.
        case drafting = "Drafting"
    }

    private let send: @Sendable (String) -> Void

    /// A notifier for the service manager that started this process.
    public init() {
        // A failed message is dropped: the manager's own time-outs notice a service that it no longer hears.
        send = { sd_notify(0, $0) }
    }

    init(send: @escaping @Sendable (String) -> Void) {
        self.send = send
    }

    /// The weights are mapped and the first scan is done.
    public func ready() { send("READY=1") }

    /// A reload has begun; `ready()` ends it.
    public func reloading() {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        send("RELOADING=1\nMONOTONIC_USEC=\(now.tv_sec * 1_000_000 + now.tv_nsec / 1000)")
    }

    /// The service is shutting down.
    public func stopping() { send("STOPPING=1") }

    /// The line that `systemctl status` shows; counts only, such as `Idle; 0 waiting, 412 done today, 1 rejected`.
    public func status(_ activity: Activity, waiting: Int, doneToday: Int, rejected: Int) {
        send("STATUS=\(activity.rawValue); \(waiting) waiting, \(doneToday) done today, \(rejected) rejected")
    }

    func watchdog() { send("WATCHDOG=1") }
}
