internal import Glibc

/// An open file, closed when it goes.
struct OpenFile: ~Copyable {
    let descriptor: CInt
    /// As it was when the file was opened.
    let status: stat

    init(descriptor: CInt, status: stat) {
        self.descriptor = descriptor
        self.status = status
    }

    deinit {
        close(descriptor)
    }
}

extension OpenDirectory {
    /// Opens an entry for reading: neither follows a symbolic link nor waits for the writer of a FIFO.
    ///
    /// - Throws: `NOT_A_REGULAR_FILE`, `FILE_GONE`, `FILE_UNREADABLE`, or the error of the call.
    func openFile(_ name: EntryName) throws(SpoolError) -> OpenFile {
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY
        let descriptor = retrying { name.withPath { calls.openat(self.descriptor, $0, flags, 0) } }
        switch descriptor {
        case 0...: break
        case -ELOOP, -ENXIO, -ENODEV:
            throw SpoolError(.notARegularFile, SpoolRefusal.notARegularFile.message, errno: -descriptor)
        case -ENOENT:
            throw SpoolError(.fileGone, "a file of the \(role.rawValue) directory is gone", errno: ENOENT)
        case -EACCES, -EPERM:
            throw SpoolError(
                .fileUnreadable, "the file may not be read; let the sender give its group read permission (mode 0640)",
                errno: -descriptor)
        default: throw SpoolError(Int(descriptor), "open a file", in: role)
        }
        let file = OpenFile(descriptor: descriptor, status: try status(of: descriptor))
        guard file.status.st_mode & S_IFMT == S_IFREG else {
            throw SpoolError(.notARegularFile, SpoolRefusal.notARegularFile.message)
        }
        return file
    }

    /// The status of an open file of this directory.
    func status(of descriptor: CInt) throws(SpoolError) -> stat {
        var status = stat()
        let result = retrying { calls.fstat(descriptor, &status) }
        guard result == 0 else { throw SpoolError(Int(result), "look at a file", in: role) }
        return status
    }

    /// Writes a whole new file and makes its bytes durable; what stood under the name is removed before.
    ///
    /// - Parameter fill: writes the content to the descriptor.
    /// - Throws: the error of a call; then nothing is left under the name.
    func create(
        _ name: EntryName, mode: mode_t, _ fill: (CInt) throws(SpoolError) -> Void
    ) throws(SpoolError) {
        // Not truncated but removed: a leftover could be a link that somebody else put there.
        try remove(name)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let descriptor = retrying { name.withPath { calls.openat(self.descriptor, $0, flags, 0o600) } }
        guard descriptor >= 0 else { throw SpoolError(Int(descriptor), "create a file", in: role) }
        defer { close(descriptor) }
        do throws(SpoolError) {
            try fill(descriptor)
            // The mode comes last and by fchmod: the umask would take it away, and nobody reads half a file.
            for result in [retrying { calls.fchmod(descriptor, mode) }, retrying { calls.fsync(descriptor) }]
            where result != 0 {
                throw SpoolError(Int(result), "write a file", in: role)
            }
        } catch {
            _ = unlink(name)
            throw error
        }
    }

    /// Writes a whole new file and makes its bytes durable.
    func create(_ name: EntryName, bytes: [UInt8], mode: mode_t) throws(SpoolError) {
        try create(name, mode: mode) { (file) throws(SpoolError) in
            try write(bytes[...], to: file)
        }
    }

    /// Copies the content and the modification time of another directory's regular file into a new, durable file.
    func copy(_ name: EntryName, of source: OpenDirectory, to newName: EntryName, mode: mode_t) throws(SpoolError) {
        let original = try source.openFile(name)
        try create(newName, mode: mode) { (file) throws(SpoolError) in
            var piece = [UInt8](repeating: 0, count: 1 << 18)
            while case let count = try source.read(from: original, into: &piece), count > 0 {
                try write(piece[..<count], to: file)
            }
            // Oldest first holds on for copies too; where it cannot be set nothing is lost.
            var times = [original.status.st_atim, original.status.st_mtim]
            _ = futimens(file, &times)
        }
    }

    /// Fills as much of `buffer` as the file still has; less than all of it only at the end.
    func read(from file: borrowing OpenFile, into buffer: inout [UInt8]) throws(SpoolError) -> Int {
        var filled = 0
        let descriptor = file.descriptor
        while filled < buffer.count {
            let count = buffer.withUnsafeMutableBytes { bytes in
                let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[filled...])
                // Not empty by the loop's condition, so the base address exists.
                return retrying { calls.read(descriptor, rest.baseAddress!, rest.count) }
            }
            guard count >= 0 else { throw SpoolError(count, "read a file", in: role) }
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    func write(_ bytes: ArraySlice<UInt8>, to descriptor: CInt) throws(SpoolError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { piece in
                // Not empty by the loop's condition, so the base address exists.
                retrying { calls.write(descriptor, piece.baseAddress!, piece.count) }
            }
            guard count > 0 else { throw SpoolError(count == 0 ? Int(-EIO) : count, "write a file", in: role) }
            rest = rest.dropFirst(count)
        }
    }

    /// Whether an entry is a regular file with the same bytes as one of another directory.
    func hasSameContent(_ name: EntryName, as otherName: EntryName, of other: OpenDirectory) throws(SpoolError) -> Bool
    {
        do throws(SpoolError) {
            let left = try openFile(name)
            let right = try other.openFile(otherName)
            guard left.status.st_size == right.status.st_size else { return false }
            var leftPiece = [UInt8](repeating: 0, count: 1 << 18)
            var rightPiece = leftPiece
            while true {
                let count = try read(from: left, into: &leftPiece)
                guard count == (try other.read(from: right, into: &rightPiece)) else { return false }
                if count == 0 { return true }
                guard leftPiece[..<count].elementsEqual(rightPiece[..<count]) else { return false }
            }
        } catch  where error.code == .notARegularFile || error.code == .fileUnreadable {
            return false
        }
    }
}
