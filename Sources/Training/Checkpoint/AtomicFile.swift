import Glibc

/// The calls that a full or failing disk answers, as values, so that a test can let them fail.
struct FileCalls {
    /// `write(2)`
    var write: (CInt, UnsafeRawPointer, Int) -> Int = { Glibc.write($0, $1, $2) }
    /// `fsync(2)`
    var fsync: (CInt) -> CInt = { Glibc.fsync($0) }
}

/// Replaces a file of a directory: a temporary is written and fsynced, renamed over it, and the directory fsynced, so
/// that after a crash there is the old content or the new.
///
/// - Throws: `CHECKPOINT_DISK_FULL` or `CHECKPOINT_WRITE`; the old content is then still there.
func writeAtomically(
    _ bytes: [UInt8], to directory: String, name: String, _ calls: FileCalls
) throws(TrainingError) {
    let (temporary, final) = (directory + "/." + name + ".tmp", directory + "/" + name)
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw writeError() }
    do throws(TrainingError) {
        defer { close(file) }
        try writeAll(bytes, to: file, calls)
        guard calls.fsync(file) == 0 else { throw writeError() }
    } catch {
        unlink(temporary)
        throw error
    }
    guard rename(temporary, final) == 0 else {
        let error = writeError()
        unlink(temporary)
        throw error
    }
    let parent = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard parent >= 0 else { throw writeError() }
    defer { close(parent) }
    guard calls.fsync(parent) == 0 else { throw writeError() }
}

private func writeAll(_ bytes: [UInt8], to file: CInt, _ calls: FileCalls) throws(TrainingError) {
    var done = 0
    while done < bytes.count {
        let count = bytes.withUnsafeBytes { buffer in
            calls.write(file, buffer.baseAddress.unsafelyUnwrapped + done, buffer.count - done)
        }
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { throw writeError() }
        done += count
    }
}

private func writeError() -> TrainingError {
    errno == ENOSPC || errno == EDQUOT
        ? TrainingError(
            "CHECKPOINT_DISK_FULL",
            "The disk is full, the last checkpoint was kept; free some space and resume the training.")
        : TrainingError(
            "CHECKPOINT_WRITE",
            "The checkpoint cannot be written (\(String(cString: strerror(errno)))), the last one was kept; correct "
                + "this and resume the training.")
}

/// The content of a file; nil where there is none.
///
/// - Throws: `CHECKPOINT_UNREADABLE`.
func readWhole(_ path: String) throws(TrainingError) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
        if errno == ENOENT { return nil }
        throw readError()
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw readError() }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var done = 0
    while done < bytes.count {
        let count = bytes.withUnsafeMutableBytes { buffer in
            read(file, buffer.baseAddress.unsafelyUnwrapped + done, buffer.count - done)
        }
        if count < 0 && errno == EINTR { continue }
        guard count >= 0 else { throw readError() }
        guard count > 0 else { break }
        done += count
    }
    return Array(bytes.prefix(done))
}

private func readError() -> TrainingError {
    TrainingError(
        "CHECKPOINT_UNREADABLE",
        "The checkpoint cannot be read (\(String(cString: strerror(errno)))); correct this or start in another directory."
    )
}
