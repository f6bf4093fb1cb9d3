internal import Glibc

/// What tells one file from another, whatever their paths are.
struct FileIdentity: Hashable {
    let device: UInt64
    let inode: UInt64

    init(_ status: stat) {
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
    }
}

/// A directory of the spool, open; everything in it is reached by its descriptor and never by path.
///
/// The single operations give the kernel's result, for the caller knows which errors are expected.
final class OpenDirectory: Sendable {
    let role: DirectoryRole
    let descriptor: CInt
    let identity: FileIdentity
    let calls: SystemCalls

    /// Takes over a descriptor.
    private init(role: DirectoryRole, descriptor: CInt, identity: FileIdentity, calls: SystemCalls) {
        self.role = role
        self.descriptor = descriptor
        self.identity = identity
        self.calls = calls
    }

    deinit {
        close(descriptor)
    }

    /// Opens a directory by its path.
    static func open(_ path: String, role: DirectoryRole, calls: SystemCalls) throws(SpoolError) -> OpenDirectory {
        try open(role, calls) { path.withCString { calls.openat(AT_FDCWD, $0, openFlags, 0) } }
    }

    /// Opens a directory inside this one, which symbolic links do not lead to.
    func open(_ name: EntryName) throws(SpoolError) -> OpenDirectory {
        try Self.open(role, calls) { name.withPath { calls.openat(descriptor, $0, Self.openFlags | O_NOFOLLOW, 0) } }
    }

    private static let openFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC

    private static func open(
        _ role: DirectoryRole, _ calls: SystemCalls, _ call: () -> CInt
    ) throws(SpoolError) -> OpenDirectory {
        let descriptor = retrying(call)
        guard descriptor >= 0 else { throw SpoolError(Int(descriptor), "open it", in: role) }
        var status = stat()
        let result = calls.fstat(descriptor, &status)
        guard result == 0 else {
            close(descriptor)
            throw SpoolError(Int(result), "look at it", in: role)
        }
        return OpenDirectory(role: role, descriptor: descriptor, identity: FileIdentity(status), calls: calls)
    }

    /// Makes a directory inside this one (0700) where it is missing, and opens it.
    func openOrMake(_ name: EntryName) throws(SpoolError) -> OpenDirectory {
        let result = retrying { name.withPath { calls.mkdirat(descriptor, $0, 0o700) } }
        guard result == 0 || result == -EEXIST else { throw SpoolError(Int(result), "make a directory", in: role) }
        return try open(name)
    }

    /// The status of an entry itself: a symbolic link is not followed.
    func status(of name: EntryName) -> (result: CInt, status: stat) {
        var status = stat()
        let result = retrying { name.withPath { calls.fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) } }
        return (result, status)
    }

    /// Whether an entry of that name is there; throws where that could not be told.
    func contains(_ name: EntryName) throws(SpoolError) -> Bool {
        let result = status(of: name).result
        guard result == 0 || result == -ENOENT else { throw SpoolError(Int(result), "look for a file", in: role) }
        return result == 0
    }

    /// Renames an entry, never onto one that exists.
    func move(_ name: EntryName, to target: OpenDirectory, as newName: EntryName) -> CInt {
        let result = rename(name, to: target, as: newName, flags: renameNoReplace)
        guard [-EINVAL, -ENOSYS, -EOPNOTSUPP].contains(result) else { return result }
        // NFS and others have no such flag. The check is not atomic, but only the holder of the spool's lock writes
        // names of ours; a hard link and an unlink would be, yet would show the file twice after a crash between them.
        let present = target.status(of: newName).result
        guard present == -ENOENT else { return present == 0 ? -EEXIST : present }
        return rename(name, to: target, as: newName, flags: 0)
    }

    /// Renames an entry inside this directory, onto whatever has the new name.
    func replace(_ newName: EntryName, by name: EntryName) -> CInt {
        rename(name, to: self, as: newName, flags: 0)
    }

    private func rename(
        _ name: EntryName, to target: OpenDirectory, as newName: EntryName, flags: CUnsignedInt
    ) -> CInt {
        retrying {
            name.withPath { old in
                newName.withPath { new in calls.renameat2(descriptor, old, target.descriptor, new, flags) }
            }
        }
    }

    /// Removes an entry that is no directory.
    func unlink(_ name: EntryName) -> CInt {
        retrying { name.withPath { calls.unlinkat(descriptor, $0) } }
    }

    /// Removes an entry that may be gone already; throws where it stays.
    func remove(_ name: EntryName) throws(SpoolError) {
        let result = unlink(name)
        guard result == 0 || result == -ENOENT else { throw SpoolError(Int(result), "remove a file", in: role) }
    }

    /// Makes renames and removals in this directory outlive a power failure.
    func sync() throws(SpoolError) {
        let result = retrying { calls.fsync(descriptor) }
        // Some network file systems have no fsync for directories.
        guard result == 0 || result == -EINVAL else { throw SpoolError(Int(result), "sync it", in: role) }
    }

    /// Calls `visit` with every name but `.` and `..`, in no order.
    func list(_ visit: (EntryName) -> Void) throws(SpoolError) {
        let result = retrying { calls.list(descriptor) { EntryName($0).map(visit) } }
        guard result == 0 else { throw SpoolError(Int(result), "list the files", in: role) }
    }

    /// All names but `.` and `..`, sorted.
    func names() throws(SpoolError) -> [EntryName] {
        var names: [EntryName] = []
        try list { names.append($0) }
        return names.sorted()
    }
}
