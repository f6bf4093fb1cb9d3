import Digest
import Glibc

/// A tool's file as it was when it was opened.
struct ToolExecutable: Sendable {
    /// An absolute path.
    let path: String
    /// SHA-256 of the file.
    let digest: SHA256Digest
    private let identity: Identity

    /// What changes when a file is replaced or written to.
    private struct Identity: Equatable, Sendable {
        let device: UInt
        let inode: UInt
        let size: Int
        let modified: [Int]
        let changed: [Int]

        init(_ status: stat) {
            device = UInt(status.st_dev)
            inode = UInt(status.st_ino)
            size = Int(status.st_size)
            modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
            changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
        }
    }

    /// Looks at a file and reads it once.
    ///
    /// - Throws: ``ToolError``: the path is relative, or there is no file that may be executed, read, and not changed by
    ///   everybody.
    init(path: String) throws(ToolError) {
        guard path.hasPrefix("/"), !path.utf8.contains(0) else {
            throw ToolError(.pathNotAbsolute, "a tool is named by its absolute path; write the path from / on")
        }
        self.path = path
        // Not blocking: a FIFO without a writer would keep us for ever.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard file >= 0 else {
            switch errno {
            case ENOENT, ENOTDIR:
                throw ToolError(.missing, "there is no such file; install the tool or correct its path")
            case ENXIO: throw ToolError(.notAFile, "a tool is a regular file; name the program itself")
            default: throw ToolError(.unreadable, "the file cannot be read; chmod a+r", errno: errno)
            }
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw ToolError(.unreadable, "the file cannot be read", errno: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw ToolError(.notAFile, "a tool is a regular file; name the program itself and not its directory")
        }
        guard access(path, X_OK) == 0 else {
            throw ToolError(.notExecutable, "the file may not be executed; chmod +x, on a file system without noexec")
        }
        guard status.st_mode & 0o002 == 0 else {
            throw ToolError(.writableByOthers, "everybody may change the file; chmod o-w")
        }
        guard let digest = SHA256Digest(ofFile: file) else {
            throw ToolError(.unreadable, "the file cannot be read; check the disk", errno: errno)
        }
        self.digest = digest
        identity = Identity(status)
    }

    /// Whether the path still names that file, untouched.
    var isUnchanged: Bool {
        var status = stat()
        return stat(path, &status) == 0 && Identity(status) == identity
    }
}
