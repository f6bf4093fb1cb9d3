import Glibc
import LanguageModel

extension AdapterFolder {
    /// Cards and licences have a few kilobytes.
    private static let maximumBytes = 1 << 20
    private static let maximumFiles = 64

    /// Every plain file of a directory but the factors; hidden and larger ones are left out.
    static func read(_ path: String) throws(ModelError) -> [String: [UInt8]] {
        guard let stream = opendir(path) else {
            throw errno == ENOENT || errno == ENOTDIR
                ? ModelError("ADAPTER_MISSING", "There is no adapter at the configured path; choose another, or none.")
                : ModelError("ADAPTER_UNREADABLE", "The adapter cannot be read: \(String(cString: strerror(errno))).")
        }
        defer { closedir(stream) }
        var files: [String: [UInt8]] = [:]
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            let isNeeded = name == LoRAAdapter.configurationFile || name == AdapterCard.fileName
            guard !name.hasPrefix("."), name != LoRAAdapter.weightsFile, isNeeded || files.count < maximumFiles else {
                continue
            }
            let descriptor = openat(dirfd(stream), name, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
            guard descriptor >= 0 else {
                throw ModelError(
                    "ADAPTER_UNREADABLE",
                    "A file of the adapter cannot be read: \(String(cString: strerror(errno))); check owner and mode.")
            }
            defer { close(descriptor) }
            var status = stat()
            guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= maximumBytes
            else {
                // A card that is not read would not be checked either.
                guard !isNeeded else {
                    throw ModelError(
                        "ADAPTER_CORRUPT", "A file of the adapter is not what it should be; copy it again.")
                }
                continue
            }
            var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
            let count = Glibc.read(descriptor, &bytes, bytes.count)
            files[name] = Array(bytes.prefix(max(0, count)))
        }
        return files
    }

    /// Writes a directory under another name, makes it durable, and renames it.
    static func create(_ files: [String: [UInt8]], at path: String) throws(ModelError) {
        let path = String(path.reversed().drop { $0 == "/" }.reversed())
        let slash = path.lastIndex(of: "/")
        let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let temporary = "\(parent)/.tmp-\(UInt64.random(in: 0...UInt64.max))"
        do throws(Failure) {
            try makeDirectories(parent)
            guard mkdir(temporary, 0o777) == 0 else { throw Failure() }
            for (name, bytes) in files { try write(bytes, to: "\(temporary)/\(name)") }
            try synchronise(temporary)
            // An empty directory may be there; the kernel replaces no other.
            guard rename(temporary, path) == 0 else { throw Failure() }
            try synchronise(parent)
        } catch {
            for name in files.keys { unlink("\(temporary)/\(name)") }
            rmdir(temporary)
            throw [EEXIST, ENOTEMPTY, ENOTDIR].contains(error.code)
                ? ModelError("ADAPTER_EXISTS", "The adapter's directory exists already; choose another, or remove it.")
                : ModelError(
                    "ADAPTER_UNWRITABLE",
                    "The adapter cannot be written: \(String(cString: strerror(error.code))). Check the free space and "
                        + "the directory's owner.")
        }
    }

    /// An `errno`.
    private struct Failure: Error {
        let code: Int32

        init(_ code: Int32 = errno) { self.code = code }
    }

    private static func makeDirectories(_ path: String) throws(Failure) {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/\(part)"
            guard mkdir(made, 0o777) == 0 || errno == EEXIST || errno == EROFS else { throw Failure() }
        }
    }

    private static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Failure() }
        defer { close(descriptor) }
        let failure: Int32 = bytes.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return count < 0 ? errno : ENOSPC }
                written += count
            }
            return fsync(descriptor) == 0 ? 0 : errno
        }
        guard failure == 0 else { throw Failure(failure) }
    }

    private static func synchronise(_ directory: String) throws(Failure) {
        let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure() }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw Failure() }
    }
}
