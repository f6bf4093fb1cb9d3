internal import Glibc
internal import Synchronization

/// One directory of the layout: opened once, and again where its path has come to mean another directory.
///
/// A remount or a directory made anew would otherwise go unnoticed for as long as the daemon lives, with every file
/// written to a place that nobody looks at.
final class SpoolDirectory: Sendable {
    private let role: DirectoryRole
    private let path: String
    private let calls: SystemCalls
    private let opened: Mutex<OpenDirectory>

    /// Makes the directory where it is missing (0700, with its parents), and opens it.
    init(_ path: String, role: DirectoryRole, calls: SystemCalls) throws(SpoolError) {
        let result = makeDirectory(path[...], calls)
        guard result == 0 else { throw SpoolError(Int(result), "make it", in: role) }
        opened = Mutex(try OpenDirectory.open(path, role: role, calls: calls))
        self.role = role
        self.path = path
        self.calls = calls
    }

    /// The directory that the path means now.
    ///
    /// Who holds an older one may finish with it: its descriptor closes with its last user.
    func current() throws(SpoolError) -> OpenDirectory {
        try opened.withLock { (open) throws(SpoolError) in
            var status = stat()
            let result = retrying { path.withCString { calls.fstatat(AT_FDCWD, $0, &status, 0) } }
            guard result == 0 else { throw SpoolError(Int(result), "look at it", in: role) }
            if FileIdentity(status) != open.identity {
                open = try OpenDirectory.open(path, role: role, calls: calls)
            }
            return open
        }
    }
}

/// Makes a directory and those above it, each with mode 0700, where they are missing.
private func makeDirectory(_ path: Substring, _ calls: SystemCalls) -> CInt {
    func make() -> CInt { retrying { String(path).withCString { calls.mkdirat(AT_FDCWD, $0, 0o700) } } }
    var result = make()
    if result == -ENOENT, let slash = path.drop(while: { $0 == "/" }).lastIndex(of: "/") {
        result = makeDirectory(path[..<slash], calls)
        if result == 0 { result = make() }
    }
    guard result != 0 else { return 0 }
    // mkdir says EROFS or EACCES for directories that are there, too; whether this is one is told by opening it.
    var status = stat()
    let present = String(path).withCString { calls.fstatat(AT_FDCWD, $0, &status, 0) }
    guard present == 0 else { return result }
    return status.st_mode & S_IFMT == S_IFDIR ? 0 : -ENOTDIR
}
