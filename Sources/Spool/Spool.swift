internal import Glibc

/// The directories between a sender and a draft: what waits is scanned, claimed, read, published, refused and archived.
///
/// Everything here is a step that is safe to repeat: a crash between any two system calls, and any error of one, leaves
/// each file under exactly one name that a later run finds. What a file means is for others to know; so is the journal,
/// which is written before a claim and consulted after a restart.
///
/// One object at a time holds a spool, by an advisory lock (`flock`) on the processing directory, released when the
/// object goes. The methods block on the disk, so call them outside the cooperative pool's actors that must stay quick.
public final class Spool: Sendable {
    /// The paths.
    public let layout: SpoolLayout
    /// When a file is taken.
    public let policy: IntakePolicy

    let calls: SystemCalls
    let inbox: SpoolDirectory
    let feedback: SpoolDirectory
    let outbox: SpoolDirectory
    let rejected: SpoolDirectory
    let archiveDirectory: SpoolDirectory
    /// Fixed, for the lock is on this very directory.
    let processing: OpenDirectory
    private let memories: [IntakeDirectory: IntakeMemory] = [.inbox: IntakeMemory(), .feedback: IntakeMemory()]

    /// Makes what is missing of the layout (0700), opens all of it and takes the lock.
    ///
    /// - Throws: `SPOOL_IN_USE` while another process or object holds the spool; `SPOOL_SAME_DIRECTORY` where two roles
    ///   have one directory; `INBOX_UNREADABLE`, or the error of a directory that cannot be made or opened.
    public init(
        layout: SpoolLayout, policy: IntakePolicy = IntakePolicy(), calls: SystemCalls = .live
    ) throws(SpoolError) {
        self.layout = layout
        self.policy = policy
        self.calls = calls
        func open(_ role: DirectoryRole) throws(SpoolError) -> SpoolDirectory {
            try SpoolDirectory(layout.path(of: role), role: role, calls: calls)
        }
        inbox = try IntakeDirectory.inbox.whileReading { () throws(SpoolError) in try open(.inbox) }
        feedback = try IntakeDirectory.feedback.whileReading { () throws(SpoolError) in try open(.feedback) }
        outbox = try open(.outbox)
        rejected = try open(.rejected)
        archiveDirectory = try open(.archive)
        processing = try open(.processing).current()

        var roles: [FileIdentity: DirectoryRole] = [processing.identity: .processing]
        for directory in [inbox, feedback, outbox, rejected, archiveDirectory] {
            let opened = try directory.current()
            if let other = roles.updateValue(opened.role, forKey: opened.identity) {
                throw SpoolError(
                    .sameDirectory,
                    "\(other.rawValue) and \(opened.role.rawValue) are one directory; give each a directory of its own")
            }
        }
        try Self.lock(processing)
    }

    private static func lock(_ directory: OpenDirectory) throws(SpoolError) {
        // `isInUse` holds a shared lock for a moment; a start must not fail by a status asked at the same time.
        for attempt in 0..<5 {
            if attempt > 0 { usleep(20_000) }
            if flock(directory.descriptor, LOCK_EX | LOCK_NB) == 0 { return }
            switch errno {
            case EINTR, EWOULDBLOCK: continue
            case let number:
                throw SpoolError(
                    .lockUnsupported,
                    "cannot lock the processing directory: \(text(ofError: number)); put it on a local file system",
                    errno: number)
            }
        }
        throw SpoolError(
            .inUse, "another impressiond works on this spool; stop it, or use a spool of your own with --spool",
            errno: EWOULDBLOCK)
    }

    /// Whether somebody holds the spool, by trying a shared lock; false where the processing directory is missing.
    public static func isInUse(_ layout: SpoolLayout) -> Bool {
        guard let directory = try? OpenDirectory.open(layout.processing, role: .processing, calls: .live)
        else { return false }
        return flock(directory.descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
    }

    /// A directory of senders, as its path means it now.
    func opened(_ directory: IntakeDirectory) throws(SpoolError) -> OpenDirectory {
        try directory.whileReading { () throws(SpoolError) in
            switch directory {
            case .inbox: try inbox.current()
            case .feedback: try feedback.current()
            }
        }
    }

    func memory(of directory: IntakeDirectory) -> IntakeMemory {
        // The dictionary has every case.
        memories[directory]!
    }

    /// A new name for a claim: `claim-` (`feedback-` for a signed report) and 32 hex digits from `getrandom`.
    public static func newClaim(of directory: IntakeDirectory = .inbox) -> String {
        directory.claimPrefix + randomHex(bytes: 16)
    }

    static let temporaryPrefix = ".tmp-"

    /// Lower-case hex digits from `getrandom`, two a byte.
    static func randomHex(bytes count: Int) -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).reduce(into: "") { text, _ in
            let byte: UInt8 = generator.next()
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
    }

    /// Checks a name that a caller composed: a mistake there must not lead out of a directory.
    static func entry(_ name: String) throws(SpoolError) -> EntryName {
        guard let entry = EntryName(name), entry.bytes.count <= 255 else {
            throw SpoolError(.invalidName, "a name is empty, too long or has a slash; this is a defect, report it")
        }
        return entry
    }
}
