internal import Glibc

/// Why the spool could not do something. Two errors are equal when their codes are.
///
/// The message names a directory by its role and never an entry of it, for a sender's file name is patient data.
public struct SpoolError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A stable word for programs.
    public struct Code: RawRepresentable, Sendable, Hashable {
        /// The word, in upper case with underscores.
        public let rawValue: String

        /// A code from its word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Another daemon has locked the processing directory.
        public static let inUse = Code(rawValue: "SPOOL_IN_USE")
        /// The file system of the processing directory has no locks.
        public static let lockUnsupported = Code(rawValue: "SPOOL_LOCK_UNSUPPORTED")
        /// Two roles have the same directory.
        public static let sameDirectory = Code(rawValue: "SPOOL_SAME_DIRECTORY")
        /// The inbox could not be listed; nothing is known about what waits in it.
        public static let inboxUnreadable = Code(rawValue: "INBOX_UNREADABLE")
        /// The feedback directory could not be listed.
        public static let feedbackUnreadable = Code(rawValue: "FEEDBACK_UNREADABLE")
        /// A directory is missing, was replaced, or is no directory.
        public static let directoryGone = Code(rawValue: "SPOOL_DIRECTORY_GONE")
        /// No space, inodes or quota left.
        public static let full = Code(rawValue: "SPOOL_FULL")
        /// No permission, or a read-only file system.
        public static let denied = Code(rawValue: "SPOOL_DENIED")
        /// Any other failure of a system call.
        public static let inputOutput = Code(rawValue: "SPOOL_IO_ERROR")
        /// A claimed file may not be opened for reading.
        public static let fileUnreadable = Code(rawValue: "FILE_UNREADABLE")
        /// A claimed file is not there.
        public static let fileGone = Code(rawValue: "FILE_GONE")
        /// A claimed entry is no regular file.
        public static let notARegularFile = Code(rawValue: "NOT_A_REGULAR_FILE")
        /// A claimed file is over the size limit.
        public static let tooLarge = Code(rawValue: "TOO_LARGE")
        /// A claimed file changed while it was read; read it again later.
        public static let fileChanged = Code(rawValue: "FILE_CHANGED")
        /// The target name is taken by other content.
        public static let nameTaken = Code(rawValue: "NAME_TAKEN")
        /// A name that cannot stand as one directory entry.
        public static let invalidName = Code(rawValue: "INVALID_NAME")
    }

    /// The stable code.
    public let code: Code
    /// What happened and what to do about it.
    public let message: String
    /// The system's error number; 0 where no system call failed.
    public let errno: CInt

    /// An error.
    public init(_ code: Code, _ message: String, errno: CInt = 0) {
        self.code = code
        self.message = message
        self.errno = errno
    }

    /// By the codes alone.
    public static func == (left: SpoolError, right: SpoolError) -> Bool { left.code == right.code }

    /// Code and message.
    public var description: String { "\(code.rawValue): \(message)" }
}

extension SpoolError {
    /// The error for a failed system call.
    ///
    /// - Parameters:
    ///   - result: the call's negative result.
    ///   - action: what was tried, to follow "cannot".
    ///   - role: the directory it was tried in.
    init(_ result: Int, _ action: String, in role: DirectoryRole) {
        let number = CInt(-result)
        let cause = "\(role.rawValue) directory: cannot \(action): \(text(ofError: number))"
        switch number {
        case ENOSPC, EDQUOT:
            self.init(.full, cause + "; free space or raise the quota there, nothing was lost", errno: number)
        case EACCES, EPERM, EROFS:
            self.init(.denied, cause + "; run `impressiond check-config` to see what is missing", errno: number)
        case ENOENT, ENOTDIR, ESTALE:
            self.init(.directoryGone, cause + "; mount or create the directory again", errno: number)
        default:
            self.init(.inputOutput, cause + "; check the disk and the kernel's log", errno: number)
        }
    }
}

/// The text of an error number, by `strerror_r`.
func text(ofError number: CInt) -> String {
    var buffer = [CChar](repeating: 0, count: 128)
    guard strerror_r(number, &buffer, buffer.count) == 0 else { return "error \(number)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
}
