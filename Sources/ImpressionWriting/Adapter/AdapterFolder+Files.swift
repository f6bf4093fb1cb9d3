import DurableFiles
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
        let parent = DurableFile.parent(of: path)
        let temporary = "\(parent)/.tmp-\(UInt64.random(in: 0...UInt64.max))"
        do throws(FileFailure) {
            try makeDirectories(parent)
            guard mkdir(temporary, 0o777) == 0 else { throw FileFailure() }
            for (name, bytes) in files { try DurableFile.write(bytes, to: "\(temporary)/\(name)") }
            // An empty directory may be there; the kernel replaces no other.
            guard rename(temporary, path) == 0 else { throw FileFailure() }
            try DurableFile.synchronise(parent)
        } catch {
            for name in files.keys { unlink("\(temporary)/\(name)") }
            rmdir(temporary)
            throw [EEXIST, ENOTEMPTY, ENOTDIR].contains(error.code)
                ? ModelError("ADAPTER_EXISTS", "The adapter's directory exists already; choose another, or remove it.")
                : ModelError(
                    "ADAPTER_UNWRITABLE",
                    "The adapter cannot be written: \(error.reason). Check the free space and "
                        + "the directory's owner.")
        }
    }

    private static func makeDirectories(_ path: String) throws(FileFailure) {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/\(part)"
            guard mkdir(made, 0o777) == 0 || errno == EEXIST || errno == EROFS else { throw FileFailure() }
        }
    }
}
