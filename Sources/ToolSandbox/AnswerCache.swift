import Digest
import FoundationEssentials
import Glibc

/// Answers that a tool gave, in memory and in a directory if there is one.
///
/// A file has the item's key as its name and holds verdicts only; of the report there is nothing but the key. What
/// cannot be read counts as never asked, and what cannot be written is only not kept.
struct AnswerCache {
    private let directory: String?
    private let memoryLimit: Int
    private let fileLimit: Int
    private var answers: [SHA256Digest: ToolAnswer] = [:]
    /// The keys in the order they came; the first to go stands at `oldest`.
    private var order: [SHA256Digest] = []
    private var oldest = 0
    /// Names of files, oldest first.
    private var files: [String] = []

    /// - Parameters:
    ///   - directory: of files, made 0700 if it is not there; nil for memory alone.
    ///   - memoryLimit: answers in memory.
    ///   - fileLimit: files; the oldest go.
    /// - Throws: ``ToolError`` with ``ToolError/Code/directoryUnusable``.
    init(directory: String?, memoryLimit: Int = 4096, fileLimit: Int = 20_000) throws(ToolError) {
        self.directory = directory
        self.memoryLimit = max(1, memoryLimit)
        self.fileLimit = fileLimit
        guard let directory else { return }
        guard mkdir(directory, 0o700) == 0 || errno == EEXIST, access(directory, R_OK | W_OK | X_OK) == 0 else {
            throw ToolError(
                .directoryUnusable, "the directory for answers cannot be used; correct its path", errno: errno)
        }
        files = Self.list(directory)
    }

    /// The answer to an item with `count` statements.
    mutating func answer(_ key: SHA256Digest, stages count: Int) -> ToolAnswer? {
        if let answer = answers[key] { return answer }
        guard let directory, let answer = Self.read("\(directory)/\(key).json", key: key, stages: count) else {
            return nil
        }
        keep(answer, key)
        return answer
    }

    /// Keeps an answer in memory.
    mutating func keep(_ answer: ToolAnswer, _ key: SHA256Digest) {
        guard answers.updateValue(answer, forKey: key) == nil else { return }
        order.append(key)
        guard answers.count > memoryLimit else { return }
        answers[order[oldest]] = nil
        oldest += 1
        // Now and then, not each time: the whole array is moved.
        if oldest > memoryLimit {
            order.removeFirst(oldest)
            oldest = 0
        }
    }

    /// Keeps an answer in a file.
    mutating func store(_ answer: ToolAnswer, _ key: SHA256Digest) {
        guard let directory, let content = try? answer.line(id: "\(key)") else { return }
        let name = "\(key).json"
        let temporary = "\(directory)/.\(key).\(getpid()).tmp"
        guard Self.write(content, "\(directory)/\(name)", temporary: temporary) else { return }
        if !files.contains(name) { files.append(name) }
        while files.count > fileLimit { unlink("\(directory)/\(files.removeFirst())") }
    }

    /// Forgets what is in memory; files hold only what a passed canary vouches for.
    mutating func forget() {
        answers = [:]
        order = []
        oldest = 0
    }

    private static func read(_ path: String, key: SHA256Digest, stages count: Int) -> ToolAnswer? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
            status.st_mode & 0o022 == 0, (1...(1 << 20)).contains(status.st_size)
        else { return nil }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        guard Glibc.read(file, &bytes, bytes.count) == bytes.count else { return nil }
        return try? ToolAnswer(line: bytes, id: "\(key)", stages: count)
    }

    /// Not synced: an answer that a crash takes away is asked again.
    private static func write(_ bytes: [UInt8], _ path: String, temporary: String) -> Bool {
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { return false }
        let isWhole = Glibc.write(file, bytes, bytes.count) == bytes.count
        guard close(file) == 0, isWhole, rename(temporary, path) == 0 else {
            unlink(temporary)
            return false
        }
        return true
    }

    /// The files of answers, oldest first. What a killed process left of one is removed.
    private static func list(_ directory: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        for name in names where name.hasPrefix(".") && name.hasSuffix(".tmp") { unlink("\(directory)/\(name)") }
        let dated = names.filter { $0.count == 69 && $0.hasSuffix(".json") }.map { name in
            var status = stat()
            let isThere = lstat("\(directory)/\(name)", &status) == 0
            return (time: isThere ? status.st_mtim.tv_sec : 0, name: name)
        }
        return dated.sorted { ($0.time, $0.name) < ($1.time, $1.name) }.map(\.name)
    }
}
