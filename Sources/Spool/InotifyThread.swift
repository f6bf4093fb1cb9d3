internal import CInotifyTools
internal import Dispatch
internal import Glibc
internal import Synchronization

/// The thread that owns libinotifytools while a watcher lives.
///
/// Each watch has a session: the library is initialised, used and cleaned up. Re-arming inside a session was rejected,
/// for the library keeps a watch that the kernel dropped under its name and answers for the new one with it.
enum InotifyThread {
    /// Whether a thread of this process is in a session; the library's variables are the process's.
    private static let isOwned = Mutex(false)

    /// Starts a thread, and waits until it armed the watch or could not.
    ///
    /// - Returns: nil where no thread could be made.
    static func start(_ state: WatchState) -> pthread_t? {
        var thread = pthread_t()
        let argument = Unmanaged.passRetained(state).toOpaque()
        guard pthread_create(&thread, nil, entry, argument) == 0 else {
            Unmanaged<WatchState>.fromOpaque(argument).release()
            return nil
        }
        state.started.wait()
        return thread
    }

    private static let entry: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
        // Never nil: `start` gives it.
        run(Unmanaged<WatchState>.fromOpaque(argument!).takeRetainedValue())
        return nil
    }

    private static func run(_ state: WatchState) {
        var isFirst = true
        while !state.isStopped {
            let claimed = isOwned.withLock { isOwned in
                defer { isOwned = true }
                return !isOwned
            }
            if claimed {
                session(state) {
                    if isFirst { state.started.signal() }
                    isFirst = false
                }
                isOwned.withLock { $0 = false }
                state.setArmed(false)
            }
            if isFirst { state.started.signal() }
            isFirst = false
            if !state.isStopped { state.waitToRearm() }
        }
    }

    private static let events =
        IN_MOVED_TO | IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR

    /// Watches until the watch is lost or the state is stopped; returns at once where it cannot be had.
    private static func session(_ state: WatchState, whenArmed: () -> Void) {
        guard state.bell >= 0, inotifytools_initialize() != 0 else { return }
        defer { inotifytools_cleanup() }
        let bellPath = "/proc/self/fd/\(state.bell)"
        // With a slash, as the library keeps the names of directories.
        let inboxPath = state.inbox.hasSuffix("/") ? state.inbox : state.inbox + "/"
        guard inotifytools_watch_file(bellPath, IN_ATTRIB) != 0 else { return }
        let bell = inotifytools_wd_from_filename(bellPath)
        // A bell that does not ring would let `stop` wait; there is nothing else yet that could be an event.
        state.nudge()
        guard inotifytools_next_event(1)?.pointee.wd == bell,
            inotifytools_watch_file(inboxPath, CInt(bitPattern: UInt32(events))) != 0
        else { return }
        let inbox = inotifytools_wd_from_filename(inboxPath)
        let identity = identity(of: inboxPath)
        let feedbackIdentity = state.feedback.flatMap { Self.identity(of: $0) }
        let feedback = watchFeedback(state)
        state.setArmed(true)
        whenArmed()

        var isWatching = true
        var lastMask: UInt32 = 0
        var lastFeedbackMask: UInt32 = 0
        while isWatching, !state.isStopped {
            // Whole seconds; zero would wait for ever. The bell ends it earlier.
            guard let event = inotifytools_next_event(60) else { continue }
            switch event.pointee.wd {
            case bell:
                isWatching =
                    Self.identity(of: inboxPath) == identity
                    && state.feedback.flatMap { Self.identity(of: $0) } == feedbackIdentity
            case feedback:
                lastFeedbackMask = event.pointee.mask
                isWatching = state.take(mask: lastFeedbackMask, name: name(of: event), in: .feedback)
            // An overflow belongs to no watch.
            case inbox, -1:
                lastMask = event.pointee.mask
                isWatching = state.take(mask: lastMask, name: name(of: event))
            default: break
            }
        }
        // What the kernel dropped cannot be removed, and the library would complain of that on stderr.
        let dropped = UInt32(IN_IGNORED | IN_DELETE_SELF | IN_UNMOUNT)
        if lastMask & dropped == 0 { _ = inotifytools_remove_watch_by_wd(inbox) }
        if let feedback, lastFeedbackMask & dropped == 0 { _ = inotifytools_remove_watch_by_wd(feedback) }
        drain(state, bell: bell)
    }

    /// Watches the feedback directory beside the inbox; nil where there is none to watch.
    private static func watchFeedback(_ state: WatchState) -> CInt? {
        guard let path = state.feedback, !isRemote(path) else { return nil }
        let name = path.hasSuffix("/") ? path : path + "/"
        guard inotifytools_watch_file(name, CInt(bitPattern: UInt32(events))) != 0 else { return nil }
        return inotifytools_wd_from_filename(name)
    }

    /// Leaves nothing in the library's static buffer, which a clean-up keeps and the next session would read.
    ///
    /// The inbox is not watched any more, so the bell's event is the last there is.
    private static func drain(_ state: WatchState, bell: CInt) {
        state.nudge()
        while let event = inotifytools_next_event(1), event.pointee.wd != bell {}
    }

    /// The name behind the event's fixed part, which Swift does not import; it is padded with NUL.
    private static func name(of event: UnsafeMutablePointer<inotify_event>) -> EntryName? {
        guard event.pointee.len > 0 else { return nil }
        let start = UnsafeRawPointer(event) + MemoryLayout<inotify_event>.size
        return EntryName(start.assumingMemoryBound(to: CChar.self))
    }

    private static func identity(of path: String) -> FileIdentity? {
        var status = stat()
        return stat(path, &status) == 0 ? FileIdentity(status) : nil
    }
}
