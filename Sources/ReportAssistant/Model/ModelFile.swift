public import Digest
import Glibc
public import LanguageModel

/// A model file that was read through, hashed and found whole.
public struct ModelFile: Sendable {
    /// SHA-256 of the file.
    public let digest: SHA256Digest
    /// The model in it.
    public let model: LanguageModel
    /// Which file it is: device, inode, size and time of change, so that a reload can tell whether it was replaced.
    let identity: Identity

    /// A file's identity without its content.
    struct Identity: Equatable {
        let device: UInt
        let inode: UInt
        let size: Int
        let seconds: Int
        let nanoseconds: Int

        init?(path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            device = UInt(status.st_dev)
            inode = UInt(status.st_ino)
            size = Int(status.st_size)
            seconds = status.st_mtim.tv_sec
            nanoseconds = status.st_mtim.tv_nsec
        }
    }

    /// Hashes the whole file, then maps it. A damaged model must not draft: a flipped bit may flip a side.
    ///
    /// - Parameters:
    ///   - path: a GGUF file.
    ///   - expected: the SHA-256 that the configuration asks for, hex; empty for none. A file as large as a known model
    ///     must be that model unless the configuration says otherwise.
    /// - Throws: `MODEL_HASH`, and the codes of ``LanguageModel``.
    public init(path: String, expected: String = "") throws(ModelError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        defer { if descriptor >= 0 { close(descriptor) } }
        guard descriptor >= 0, let identity = Identity(path: path) else {
            throw errno == ENOENT
                ? ModelError("MODEL_MISSING", "There is no model file at \(path); run `impressiond model fetch`.")
                : ModelError(
                    "MODEL_UNREADABLE", "The model file \(path) cannot be read: \(String(cString: strerror(errno))).")
        }
        guard let digest = SHA256Digest(ofFile: descriptor) else {
            throw ModelError(
                "MODEL_UNREADABLE", "The model file \(path) cannot be read: \(String(cString: strerror(errno))).")
        }
        let known = KnownModel.standard
        let required = !expected.isEmpty ? expected : identity.size == known.size ? known.sha256 : nil
        guard required == nil || required == digest.description else {
            throw ModelError(
                "MODEL_HASH",
                "The model file \(path) has the SHA-256 \(digest), expected is \(required ?? ""): it is damaged or "
                    + "another one. Fetch or copy it again, or set sha256 in [model] to the new value if it is meant.")
        }
        self.identity = identity
        self.digest = digest
        model = try LanguageModel(path: path)
    }
}
