internal import Glibc

/// Something that the daemon needs in a directory of the spool and may not do.
public struct DirectoryProblem: Sendable, Hashable, CustomStringConvertible {
    /// What was tried.
    public enum Operation: String, Sendable, CaseIterable {
        /// Reach and open the directory.
        case open
        /// List its entries.
        case list
        /// Create a file, or the directory itself where it is missing.
        case create
        /// Rename a file into the directory that it goes to next.
        case rename
        /// Remove a file.
        case unlink
        /// Read the files that are there.
        case read
    }

    /// The directory, and so the setting that names it.
    public let role: DirectoryRole
    /// The path that the numbers below are of: the directory's, or that of the nearest one above it that can be seen.
    public let path: String
    /// What was tried.
    public let operation: Operation
    /// The system's error number.
    public let errno: CInt
    /// The owner's name and number, as `alice (1001)`.
    public let owner: String
    /// The group's name and number.
    public let group: String
    /// The permission bits in octal, four digits.
    public let mode: String
    /// What an administrator can run or do.
    public let remedy: String

    /// The whole problem in one line.
    public var description: String {
        let action =
            switch operation {
            case .open: "open"
            case .list: "list the files of"
            case .create: "create files in"
            case .rename: "move files out of"
            case .unlink: "remove files from"
            case .read: "read the files of"
            }
        return "cannot \(action) the \(role.rawValue) directory: \(text(ofError: errno)); "
            + "\(path): owner \(owner), group \(group), mode \(mode); \(remedy)"
    }

    /// A problem with the status of a path as it is now.
    ///
    /// - Parameters:
    ///   - path: the directory's.
    ///   - visible: the path that the status is taken of, where it is one above.
    init(
        _ role: DirectoryRole, path directory: String, visible: String? = nil, _ operation: Operation, errno: CInt
    ) {
        let path = visible ?? directory
        var status = stat()
        _ = path.withCString { stat($0, &status) }
        self.role = role
        self.path = path
        self.operation = operation
        self.errno = errno
        owner = Self.userName(status.st_uid) + " (\(status.st_uid))"
        group = Self.groupName(status.st_gid) + " (\(status.st_gid))"
        let digits = String(status.st_mode & 0o7777, radix: 8)
        mode = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        remedy =
            path == directory
            ? Self.remedy(path: path, operation, errno: errno, status)
            : Self.remedyAbove(directory, operation)
    }

    private static func quoted(_ path: String) -> String {
        "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    /// Nobody should be told to change the owner or the mode of a directory that is not the spool's.
    private static func remedyAbove(_ directory: String, _ operation: Operation) -> String {
        let user = userName(geteuid())
        return operation == .create
            ? "run `sudo install -d -o \(user) -m 0700 \(quoted(directory))`, or set another directory"
            : "let the user \(user) pass through it, or set another directory"
    }

    private static func remedy(path: String, _ operation: Operation, errno: CInt, _ status: stat) -> String {
        guard errno == EACCES || errno == EPERM else {
            return errno == EROFS ? "mount it writable" : "check the mount, the disk and the setting"
        }
        let user = userName(geteuid())
        let quoted = quoted(path)
        if operation == .read {
            return "let senders write files that the group can read (mode 0640)"
        }
        if operation == .rename && status.st_mode & S_ISVTX != 0 {
            return "the sticky bit lets only owners move files: run `sudo chmod -t \(quoted)`"
        }
        if status.st_mode & 0o070 == 0o070, status.st_gid != 0, !isMember(of: status.st_gid) {
            return "run `sudo usermod -aG \(groupName(status.st_gid)) \(user)` and start again"
        }
        if isMember(of: status.st_gid), status.st_uid != geteuid() {
            return "run `sudo chmod g+rwx \(quoted)`"
        }
        return status.st_uid == geteuid() ? "run `chmod u+rwx \(quoted)`" : "run `sudo chown \(user) \(quoted)`"
    }

    private static func isMember(of group: gid_t) -> Bool {
        var groups = [gid_t](repeating: 0, count: 65536)  // NGROUPS_MAX
        let count = getgroups(CInt(groups.count), &groups)
        return group == getegid() || groups.prefix(max(0, Int(count))).contains(group)
    }

    private static func userName(_ id: uid_t) -> String {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        let buffer = UnsafeMutablePointer<CChar>.allocate(capacity: 1 << 14)
        defer { buffer.deallocate() }
        guard getpwuid_r(id, &entry, buffer, 1 << 14, &found) == 0, found != nil else { return "unknown" }
        return entry.pw_name.map { String(cString: $0) } ?? "unknown"
    }

    private static func groupName(_ id: gid_t) -> String {
        var entry = Glibc.group()
        var found: UnsafeMutablePointer<Glibc.group>?
        let buffer = UnsafeMutablePointer<CChar>.allocate(capacity: 1 << 16)
        defer { buffer.deallocate() }
        guard getgrgid_r(id, &entry, buffer, 1 << 16, &found) == 0, found != nil else { return "unknown" }
        return entry.gr_name.map { String(cString: $0) } ?? "unknown"
    }
}
