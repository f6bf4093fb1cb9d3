internal import Glibc

/// How many files are where, for a status; nothing in it comes from a sender.
public struct SpoolCounts: Sendable, Hashable {
    /// Entries of the inbox that are neither ignored nor directories.
    public var waiting = 0
    /// Claimed files.
    public var processing = 0
    /// Reasons of refusals in the rejected directory.
    public var rejected = 0
    /// How long ago the oldest waiting file was modified, in seconds; nil where none waits.
    public var oldestSeconds: Int?
}

extension Spool {
    /// Counts without the lock, beside a running daemon or without one.
    ///
    /// - Returns: zero for processing and rejected directories that are not there yet.
    /// - Throws: `INBOX_UNREADABLE`, for an inbox that is missing is not an empty one; or the error of a call.
    public static func counts(
        _ layout: SpoolLayout, policy: IntakePolicy = IntakePolicy(), calls: SystemCalls = .live
    ) throws(SpoolError) -> SpoolCounts {
        var counts = SpoolCounts()
        var oldest = Int.max
        try IntakeDirectory.inbox.whileReading { () throws(SpoolError) in
            let inbox = try OpenDirectory.open(layout.inbox, role: .inbox, calls: calls)
            try inbox.list { name in
                guard !policy.ignores(name), case let (result, status) = inbox.status(of: name), result == 0,
                    status.st_mode & S_IFMT != S_IFDIR
                else { return }
                counts.waiting += 1
                oldest = min(oldest, status.st_mtim.tv_sec)
            }
        }
        if counts.waiting > 0 { counts.oldestSeconds = max(0, time(nil) - oldest) }
        counts.processing = try count(layout, .processing, calls) { $0.bytes[0] != 0x2E }
        counts.rejected = try count(layout, .rejected, calls) { name in
            name.bytes.count > refusalEnding.count && name.bytes[0] != 0x2E
                && name.bytes.suffix(refusalEnding.count).elementsEqual(refusalEnding)
        }
        return counts
    }

    private static let refusalEnding = Array(".error.json".utf8)

    private static func count(
        _ layout: SpoolLayout, _ role: DirectoryRole, _ calls: SystemCalls, where matches: (EntryName) -> Bool
    ) throws(SpoolError) -> Int {
        do {
            return try OpenDirectory.open(layout.path(of: role), role: role, calls: calls).names().count(where: matches)
        } catch  where error.errno == ENOENT {
            return 0
        }
    }
}
