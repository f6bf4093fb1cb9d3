internal import Glibc
internal import Synchronization

/// What must be equal in two looks at a file for it to count as unchanged.
struct FileSignature: Hashable {
    let inode: UInt64
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    init(_ status: stat) {
        inode = UInt64(status.st_ino)
        size = Int(status.st_size)
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
    }
}

/// What is remembered from one scan to the next: since when each waiting file is unchanged, and what failed lately.
///
/// At most twice `maximumNames` files are remembered, the oldest; what is dropped is seen anew by a later scan.
final class IntakeMemory: Sendable {
    struct State {
        var sightings: [EntryName: Sighting] = [:]
        var failures: [EntryName: ContinuousClock.Instant] = [:]
    }

    struct Sighting {
        let signature: FileSignature
        let since: ContinuousClock.Instant
    }

    /// How long an entry is left alone after it could not be moved: an entry that cannot leave must not be a loop.
    static let failurePause = Duration.seconds(60)

    let state = Mutex(State())

    /// Leaves an entry alone for a while.
    func setAside(_ name: EntryName, limit: Int, now: ContinuousClock.Instant = .now) {
        state.withLock { state in
            guard state.failures.count < limit else { return }
            state.failures[name] = now + Self.failurePause
        }
    }
}

/// One entry of the inbox that may become ready, or be refused when it stays as it is.
struct WaitingEntry: Comparable {
    let name: EntryName
    let signature: FileSignature
    /// Nil for a file that becomes ready.
    let refusal: SpoolRefusal?

    static func < (left: WaitingEntry, right: WaitingEntry) -> Bool {
        let earlier = (left.signature.seconds, left.signature.nanoseconds)
        let later = (right.signature.seconds, right.signature.nanoseconds)
        return earlier == later ? left.name < right.name : earlier < later
    }
}
