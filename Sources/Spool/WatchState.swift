internal import CInotifyTools
internal import Dispatch
internal import Glibc
internal import Synchronization

/// What the watching thread and the watcher share; the thread does not keep the watcher alive.
final class WatchState: Sendable {
    struct Shared {
        var movedIn: [IntakeDirectory: Set<EntryName>] = [:]
        var armed = false
        var stopped = false
    }

    let inbox: String
    /// Watched besides where that is possible; without it, the timed scans find what is there.
    let feedback: String?
    let continuation: AsyncStream<Void>.Continuation
    let shared = Mutex(Shared())
    /// Signalled when the first attempt to arm is over.
    let started = DispatchSemaphore(value: 0)
    /// The reading end of a pipe that is watched too: a change of its mode is an event that ends the thread's wait, for
    /// libinotifytools shows no descriptor that could be polled beside another.
    let bell: CInt
    private let bellEnd: CInt

    private let limit: Int
    private let rearmInterval: DispatchTimeInterval
    private let pause = DispatchSemaphore(value: 0)

    init(
        inbox: String, feedback: String? = nil, limit: Int, rearmInterval: DispatchTimeInterval,
        continuation: AsyncStream<Void>.Continuation
    ) {
        self.inbox = inbox
        self.feedback = feedback
        self.limit = limit
        self.rearmInterval = rearmInterval
        self.continuation = continuation
        var ends: [CInt] = [-1, -1]
        pipe(&ends)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (bell, bellEnd) = (ends[0], ends[1])
    }

    deinit {
        close(bell)
        close(bellEnd)
    }

    var isStopped: Bool { shared.withLock { $0.stopped } }

    /// Ends the thread's wait for an event.
    func nudge() {
        fchmod(bell, 0o600)
    }

    /// Waits before the next attempt to arm.
    func waitToRearm() {
        _ = pause.wait(timeout: .now() + rearmInterval)
    }

    func stop() {
        shared.withLock { $0.stopped = true }
        pause.signal()
        nudge()
    }

    /// Notes whether events come; in both cases names learnt before are no exemptions any more.
    func setArmed(_ armed: Bool) {
        let changed = shared.withLock { shared in
            defer { shared.armed = armed }
            shared.movedIn = [:]
            return shared.armed != armed
        }
        if changed { continuation.yield() }
    }

    /// Takes note of one event of a watched directory.
    ///
    /// - Returns: false where the watch is lost.
    func take(mask: UInt32, name: EntryName?, in directory: IntakeDirectory = .inbox) -> Bool {
        if has(mask, IN_Q_OVERFLOW) {
            // A write to an exempted file may be among what was lost.
            shared.withLock { $0.movedIn = [:] }
            continuation.yield()
            return true
        }
        if has(mask, IN_IGNORED | IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT) { return false }
        guard let name, !has(mask, IN_ISDIR) else { return true }
        shared.withLock { shared in
            if has(mask, IN_MOVED_TO) {
                if shared.movedIn[directory, default: []].count < limit {
                    shared.movedIn[directory, default: []].insert(name)
                }
            } else {
                // Made or written in place after all: it must settle like any other.
                shared.movedIn[directory]?.remove(name)
            }
        }
        // Writes alone wake nobody: the scan after the first one knows when to look again.
        if !has(mask, IN_MODIFY) { continuation.yield() }
        return true
    }

    private func has(_ mask: UInt32, _ bits: CInt) -> Bool { mask & UInt32(bitPattern: bits) != 0 }
    private func has(_ mask: UInt32, _ bits: UInt32) -> Bool { mask & bits != 0 }
}
