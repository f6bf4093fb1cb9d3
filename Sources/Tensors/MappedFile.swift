import Glibc

/// A read-only file mapped into memory; unmapped when the last weight that lies in it is gone.
///
/// The file must not be truncated while it is mapped (the kernel answers with SIGBUS); models are replaced by rename.
public final class MappedFile: @unchecked Sendable {
    // @unchecked: the mapping is private, read-only and lives as long as the object.
    let start: UnsafeRawPointer
    /// The file's size in bytes.
    public let count: Int

    /// Maps a file, `mmap(2)`.
    ///
    /// - Throws: `MODEL_MISSING`, `MODEL_UNREADABLE` or `MODEL_TRUNCATED` (a file of zero bytes).
    public init(path: String) throws(TensorError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw errno == ENOENT
                ? TensorError(
                    "MODEL_MISSING", "There is no model file at the configured path; run `impressiond model fetch`.")
                : TensorError(
                    "MODEL_UNREADABLE", "The model file cannot be opened: \(String(cString: strerror(errno))).")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw TensorError("MODEL_UNREADABLE", "The model path is not a regular file; give the path of a GGUF file.")
        }
        count = Int(status.st_size)
        guard count > 0 else {
            throw TensorError("MODEL_TRUNCATED", "The model file is empty; fetch or copy it again.")
        }
        guard let address = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), address != MAP_FAILED else {
            throw TensorError(
                "MODEL_UNREADABLE", "The model file cannot be mapped: \(String(cString: strerror(errno))).")
        }
        start = UnsafeRawPointer(address)
    }

    /// Memory of our own with a copy of some bytes, for what is not in a file as it is needed.
    convenience init(copying bytes: UnsafeRawBufferPointer) {
        self.init(count: bytes.count) {
            UnsafeMutableRawBufferPointer(start: $0, count: bytes.count).copyMemory(from: bytes)
        }
    }

    /// Memory of our own, aligned to a page, that `body` fills.
    init(count: Int, writtenBy body: (UnsafeMutableRawPointer) -> Void) {
        self.count = max(1, count)
        let address = mmap(nil, self.count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard let address, address != MAP_FAILED else { fatalError("Out of memory") }
        body(address)
        start = UnsafeRawPointer(address)
    }

    deinit {
        munmap(UnsafeMutableRawPointer(mutating: start), count)
    }

    /// Calls `body` with all bytes of the file.
    public func withBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        try body(UnsafeRawBufferPointer(start: start, count: count))
    }
}
