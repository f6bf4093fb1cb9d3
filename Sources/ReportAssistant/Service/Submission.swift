import CaseLog
public import Digest
import Glibc
public import ServiceConfiguration
import Spool
import SystemService

/// Drops files into the inbox as a careful sender does, and follows their jobs.
public struct Submission: Sendable {
    /// One file's job.
    public struct Job: Sendable {
        /// The job.
        public let id: JobID
        /// `waiting`, `done`, `rejected`, or `withdrawn` for one without a draft because it was cancelled or replaced, or
        /// is itself a cancel.
        public internal(set) var state: String
        /// Why it was rejected or withdrawn.
        public internal(set) var code: String?
        /// The outputs' paths.
        public internal(set) var outputs: [String]
        fileprivate let name: [UInt8]
    }

    private let settings: Settings
    private let log: any CaseLog

    /// Opens the site's case log, making the state directory and the inbox where they are missing.
    public init(_ settings: Settings) throws(AssistantError) {
        self.settings = settings
        try settings.makeStateDirectory()
        do { log = try openCaseLog(at: settings.caseLogPath) } catch { throw AssistantError(error) }
    }

    /// Puts a file into the inbox by a durable copy and a rename, so that it is whole when it is seen.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - again: draft anew even if the same file was drafted before.
    /// - Throws: `INPUT_UNREADABLE`, `INBOX_UNWRITABLE`, `INBOX_NAME_TAKEN`.
    public func drop(_ path: String, again: Bool) async throws(AssistantError) -> Job {
        let limit = settings.intake.maximumBytes
        let bytes = try Self.read(path, limit: limit)
        let name = Array(path.split(separator: "/").last.map(String.init) ?? path).flatMap { Array(String($0).utf8) }
        guard EntryName(bytes: name).map({ !settings.intakePolicy.ignores($0) }) ?? false else {
            throw AssistantError(
                "NAME_IGNORED", "The service ignores files of such names (ignore in [intake]); rename the file.",
                exit: .usage)
        }
        // A file that is too large is refused unread.
        let isTooLarge = bytes.count > limit
        let job = JobID(name: name, content: isTooLarge ? [] : bytes)
        if again { do { try await log.requestRedraft(job) } catch { throw AssistantError(error) } }
        do {
            let inbox = InboxDrop(settings.layout.inbox)
            if isTooLarge {
                let descriptor = open(path, O_RDONLY | O_CLOEXEC)
                defer { if descriptor >= 0 { close(descriptor) } }
                try inbox.put(contentsOf: descriptor, as: name)
            } else {
                try inbox.put(bytes, as: name)
            }
        } catch { throw AssistantError(error) }
        return Job(id: job, state: "waiting", code: nil, outputs: [], name: name)
    }

    /// Looks up how far a job is.
    public func update(_ job: inout Job) async throws(AssistantError) {
        do {
            // What the log says of an earlier drop of the same file does not count while this one waits.
            guard !InboxDrop(settings.layout.inbox).holds(job.name),
                try await !log.claims().values.contains(job.name), let record = try await log.job(job.id)
            else { return }
            switch record.state {
            case .open, .rejecting: return
            case .done:
                let isWithdrawn = record.reports.allSatisfy { $0.state == .withdrawn } && !record.reports.isEmpty
                job.state = isWithdrawn ? "withdrawn" : "done"
                job.code = isWithdrawn ? record.reports.first?.code : nil
            case .rejected:
                job.state = "rejected"
                job.code = record.rejection.code
            }
            let published = record.reports.filter { $0.state != .withdrawn }
            job.outputs = published.flatMap { [$0.draftName, $0.provenanceName] }.compactMap { $0 }
                .map { "\(settings.outboxPath)/\($0)" }
            if job.state == "rejected" { job.outputs.append("\(settings.rejectedPath)/\(job.id).error.json") }
        } catch { throw AssistantError(error) }
    }

    /// The bytes of an input file, or of stdin.
    ///
    /// - Parameter limit: at most one byte more is read, which says that the input is too large.
    /// - Throws: `INPUT_UNREADABLE`.
    public static func read(_ path: String, limit: Int) throws(AssistantError) -> [UInt8] {
        let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        defer { if descriptor >= 0 { close(descriptor) } }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while descriptor >= 0 {
            let count = Glibc.read(descriptor, &piece, piece.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { break }
            bytes += piece[..<count]
            if count == 0 || bytes.count > limit { return Array(bytes.prefix(limit + 1)) }
        }
        // The operand is the user's own word, but it may be a patient's name: it is not repeated.
        throw AssistantError(
            "INPUT_UNREADABLE", "An input file cannot be read: \(String(cString: strerror(errno))).", exit: .noInput)
    }
}
