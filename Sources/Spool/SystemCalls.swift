public import Glibc

/// The system calls of the spool, as values, so that a test can let the n-th of one kind fail.
///
/// Results follow the kernel: what is negative is `-errno`. The callers retry after `EINTR` and go on after a short
/// read or write.
public struct SystemCalls: Sendable {
    /// `openat(2)`.
    public var openat: @Sendable (_ directory: CInt, _ path: UnsafePointer<CChar>, _ flags: CInt, mode_t) -> CInt
    /// `fstat(2)`.
    public var fstat: @Sendable (_ file: CInt, UnsafeMutablePointer<stat>) -> CInt
    /// `fstatat(2)`.
    public var fstatat:
        @Sendable (_ directory: CInt, UnsafePointer<CChar>, UnsafeMutablePointer<stat>, _ flags: CInt) -> CInt
    /// `read(2)`.
    public var read: @Sendable (_ file: CInt, UnsafeMutableRawPointer, _ count: Int) -> Int
    /// `write(2)`.
    public var write: @Sendable (_ file: CInt, UnsafeRawPointer, _ count: Int) -> Int
    /// `fsync(2)`.
    public var fsync: @Sendable (_ file: CInt) -> CInt
    /// `fchmod(2)`.
    public var fchmod: @Sendable (_ file: CInt, mode_t) -> CInt
    /// `renameat2(2)`; flags 0 is `renameat(2)`.
    public var renameat2:
        @Sendable (_ from: CInt, UnsafePointer<CChar>, _ to: CInt, UnsafePointer<CChar>, _ flags: CUnsignedInt) -> CInt
    /// `unlinkat(2)` without flags: it never removes a directory.
    public var unlinkat: @Sendable (_ directory: CInt, UnsafePointer<CChar>) -> CInt
    /// `mkdirat(2)`.
    public var mkdirat: @Sendable (_ directory: CInt, UnsafePointer<CChar>, mode_t) -> CInt
    /// `readdir(3)` over the whole directory from its start, `.` and `..` included.
    public var list: @Sendable (_ directory: CInt, _ visit: (UnsafePointer<CChar>) -> Void) -> CInt

    /// The calls of the system.
    public static let live = SystemCalls(
        openat: { signed(Glibc.openat($0, $1, $2, $3)) },
        fstat: { signed(Glibc.fstat($0, $1)) },
        fstatat: { signed(Glibc.fstatat($0, $1, $2, $3)) },
        read: { signed(Glibc.read($0, $1, $2)) },
        write: { signed(Glibc.write($0, $1, $2)) },
        fsync: { signed(Glibc.fsync($0)) },
        fchmod: { signed(Glibc.fchmod($0, $1)) },
        renameat2: { signed($4 == 0 ? Glibc.renameat($0, $1, $2, $3) : renameat2Live($0, $1, $2, $3, $4)) },
        unlinkat: { signed(Glibc.unlinkat($0, $1, 0)) },
        mkdirat: { signed(Glibc.mkdirat($0, $1, $2)) },
        list: listLive)
}

/// Looked up by name, for Swift's Glibc module leaves out what glibc declares only with `_GNU_SOURCE`.
private let renameat2Live: Renameat2 = {
    // The type is that of the C declaration in <stdio.h>; glibc has had the function since 2.28.
    if let symbol = dlsym(nil, "renameat2") { return unsafeBitCast(symbol, to: Renameat2.self) }
    return { _, _, _, _, _ in
        errno = ENOSYS
        return -1
    }
}()

private typealias Renameat2 =
    @convention(c) (CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt) -> CInt

/// `RENAME_NOREPLACE` of `<stdio.h>`: fail with `EEXIST` where the new name is taken.
let renameNoReplace: CUnsignedInt = 1

private func signed<Value: SignedInteger>(_ result: Value) -> Value {
    result < 0 ? Value(-errno) : result
}

private func listLive(_ directory: CInt, _ visit: (UnsafePointer<CChar>) -> Void) -> CInt {
    // A descriptor of its own: a duplicate would share its offset with every other listing.
    let descriptor = Glibc.openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return -errno }
    guard let stream = fdopendir(descriptor) else {
        let failure = -errno
        close(descriptor)
        return failure
    }
    defer { closedir(stream) }
    // A stored property of a C struct always has an offset.
    let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name)!
    while true {
        errno = 0
        guard let entry = readdir(stream) else { return -errno }
        visit((UnsafeRawPointer(entry) + nameOffset).assumingMemoryBound(to: CChar.self))
    }
}

/// Repeats a call while a signal interrupts it.
func retrying<Value: SignedInteger>(_ call: () -> Value) -> Value {
    while true {
        let result = call()
        if result != Value(-EINTR) { return result }
    }
}
