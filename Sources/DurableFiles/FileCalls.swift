public import Glibc

/// The calls that a full or failing disk answers, as values, so that a test can let them fail.
public struct FileCalls {
    /// `write(2)`
    public var write: (CInt, UnsafeRawPointer, Int) -> Int
    /// `fsync(2)`
    public var fsync: (CInt) -> CInt

    /// The system's calls.
    public init(
        write: @escaping (CInt, UnsafeRawPointer, Int) -> Int = { Glibc.write($0, $1, $2) },
        fsync: @escaping (CInt) -> CInt = { Glibc.fsync($0) }
    ) {
        self.write = write
        self.fsync = fsync
    }
}

/// What a file call answered.
public struct FileFailure: Error, Sendable, Equatable {
    /// An `errno`.
    public let code: CInt

    /// Of the last call, unless told otherwise.
    public init(_ code: CInt = errno) { self.code = code }

    /// Whether there was no room.
    public var isFullDisk: Bool { code == ENOSPC || code == EDQUOT }

    /// The system's words for it.
    public var reason: String { String(cString: strerror(code)) }
}
