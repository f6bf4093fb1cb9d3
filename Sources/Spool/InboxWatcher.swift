internal import Dispatch
internal import Glibc
internal import Synchronization

/// Wakes the daemon when something may have happened in the inbox, or in the feedback directory.
///
/// A wake-up has no content: it means "scan". So a lost event, an overflow, a restart and a file system without events
/// differ only in how soon a file is seen. When the initialiser returns, the watch is armed or known to be impossible:
/// what arrives after a first scan that starts then is not missed.
///
/// libinotifytools has one state a process, which one thread at a time may use: of several watchers the first has it and
/// the others poll until it is stopped.
public final class InboxWatcher: Sendable {
    /// How the inbox is watched at the moment.
    public enum Mode: String, Sendable {
        /// By the kernel's events, and by timed scans.
        case inotify
        /// By timed scans alone.
        case polling
    }

    /// The wake-ups, for one consumer. It starts with one, unread ones are merged into one, and it ends with `stop`.
    public let wakeUps: AsyncStream<Void>

    private let state: WatchState
    // A dispatch source may be used from any thread; only its protocol does not say so.
    private nonisolated(unsafe) let timer: any DispatchSourceTimer
    private let thread: Mutex<pthread_t?>
    private let due = Mutex<ContinuousClock.Instant?>(nil)

    /// Starts to watch, where the policy and the file system allow it, and to wake every `rescanSeconds`.
    ///
    /// - Parameters:
    ///   - inbox: the directory's path. It may be missing, and may be replaced later.
    ///   - feedback: the path of the directory for signed reports, if that is watched too; as for the inbox.
    ///   - policy: `watch`, `rescanSeconds` and `maximumNames` are used.
    public convenience init(inbox: String, feedback: String? = nil, policy: IntakePolicy) {
        self.init(inbox: inbox, feedback: feedback, policy: policy, rearmInterval: .seconds(1))
    }

    /// - Parameter rearmInterval: how often a lost watch is tried again.
    init(inbox: String, feedback: String? = nil, policy: IntakePolicy, rearmInterval: DispatchTimeInterval) {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let state = WatchState(
            inbox: inbox, feedback: feedback, limit: policy.maximumNames, rearmInterval: rearmInterval,
            continuation: continuation)
        wakeUps = stream
        self.state = state

        let period = DispatchTimeInterval.milliseconds(Int(max(0.01, policy.rescanSeconds) * 1000))
        timer = DispatchSource.makeTimerSource()
        timer.schedule(deadline: .now() + period, repeating: period, leeway: .milliseconds(100))
        timer.setEventHandler { @Sendable in
            state.continuation.yield()
            // Also a look at whether the path still means the watched directory: a mount over it gives no event.
            state.nudge()
        }
        timer.activate()

        thread = Mutex(policy.watch == .automatic && !isRemote(inbox) ? InotifyThread.start(state) : nil)
        continuation.yield()
    }

    deinit {
        stop()
    }

    /// How the inbox is watched at the moment; a lost watch is tried again until it succeeds.
    public var mode: Mode { state.shared.withLock { $0.armed ? .inotify : .polling } }

    /// The names that were renamed into a directory since the last call and not written to since: exemptions from settling.
    ///
    /// At most `maximumNames`; what came on top just settles. After lost events there is none.
    public func takeMovedIn(_ directory: IntakeDirectory = .inbox) -> Set<EntryName> {
        state.shared.withLock { $0.movedIn.removeValue(forKey: directory) ?? [] }
    }

    /// Asks for a scan.
    public func wake() {
        state.continuation.yield()
    }

    /// Asks for a scan after some time, unless an earlier one is pending: that one will know when the next is due.
    public func wake(after delay: Duration) {
        let deadline = ContinuousClock.now + max(.zero, delay)
        let isEarliest = due.withLock { due in
            if let pending = due, pending <= deadline { return false }
            due = deadline
            return true
        }
        guard isEarliest else { return }
        let (seconds, attoseconds) = max(.zero, delay).components
        // Rounded up, so that the scan does not come just before the file is due.
        let milliseconds = Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000) + 1
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
            @Sendable [weak self] in
            guard let self else { return }
            self.due.withLock { if $0 == deadline { $0 = nil } }
            self.wake()
        }
    }

    /// Ends the wake-ups and the thread, and waits for the thread.
    public func stop() {
        timer.cancel()
        state.stop()
        if let thread = thread.withLock({ $0.take() }) { pthread_join(thread, nil) }
        state.continuation.finish()
    }
}
