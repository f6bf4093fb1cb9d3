public import Glibc

/// A new file, whole and durable under its name, or not there: after a crash there is the old content or the new.
///
/// It is written as `.NAME.tmp` in the same directory, which a later writer of the same name removes.
public struct DurableFile: ~Copyable {
    private let directory: String
    private let temporary: String
    private let final: String
    private let descriptor: CInt
    private let calls: FileCalls

    /// Begins a file.
    ///
    /// - Parameters:
    ///   - path: the name that it will have; what is there is replaced at ``commit()`` and not before.
    ///   - mode: of the file, less the process's mask.
    /// - Throws: ``FileFailure``.
    public init(path: String, mode: mode_t = 0o666, calls: FileCalls = FileCalls()) throws(FileFailure) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        directory = Self.parent(of: path)
        temporary = "\(directory)/.\(name).tmp"
        final = path
        self.calls = calls
        // Not truncated but removed: a leftover would keep its owner and its mode.
        unlink(temporary)
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw FileFailure() }
    }

    /// Adds bytes at the end.
    ///
    /// - Throws: ``FileFailure``.
    public func append(_ bytes: [UInt8]) throws(FileFailure) {
        let failure = bytes.withUnsafeBytes { bytes -> FileFailure? in
            var rest = bytes[...]
            while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
                let count = calls.write(descriptor, start, rest.count)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return FileFailure(count < 0 ? errno : ENOSPC) }
                rest = rest.dropFirst(count)
            }
            return nil
        }
        if let failure { throw failure }
    }

    /// Gives the file its name.
    ///
    /// - Throws: ``FileFailure``; what the name named before is then still there, unless it was the directory that could
    ///   not be made durable: then the file has its name, and a crash may take it away.
    public consuming func commit() throws(FileFailure) {
        guard calls.fsync(descriptor) == 0, rename(temporary, final) == 0 else { throw FileFailure() }
        try Self.synchronise(directory, calls)
    }

    deinit {
        close(descriptor)
        // Gone already if it has its name.
        unlink(temporary)
    }

    /// Writes a whole file.
    ///
    /// - Throws: ``FileFailure``, as ``commit()``.
    public static func write(
        _ bytes: [UInt8], to path: String, mode: mode_t = 0o666, calls: FileCalls = FileCalls()
    ) throws(FileFailure) {
        let file = try DurableFile(path: path, mode: mode, calls: calls)
        try file.append(bytes)
        try file.commit()
    }

    /// Makes what was created, renamed and removed in a directory durable.
    ///
    /// - Throws: ``FileFailure``.
    public static func synchronise(_ directory: String, _ calls: FileCalls = FileCalls()) throws(FileFailure) {
        let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure() }
        defer { close(descriptor) }
        guard calls.fsync(descriptor) == 0 else { throw FileFailure() }
    }

    /// The directory that a path lies in.
    public static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
