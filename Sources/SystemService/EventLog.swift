import CSystemd
import Glibc
import Synchronization

/// Where events are logged; events below its level are dropped.
public final class EventLog: Sendable {
    /// The form in which events are written.
    enum Form: Sendable, Equatable {
        /// To journald with fields.
        case journal
        /// Lines with the priority in front, as a service manager without journald reads it.
        case prefixed
        /// Lines with the time in front, for a person.
        case timed
    }

    private let form: Form
    private let descriptor: CInt
    private let lowest: Atomic<Int>

    /// A log to the journal where stderr leads there, else to stderr.
    ///
    /// - Parameter level: the least grave priority that is written.
    public convenience init(level: EventPriority) {
        self.init(level: level, form: Self.form(ofError: STDERR_FILENO), descriptor: STDERR_FILENO)
    }

    init(level: EventPriority, form: Form, descriptor: CInt) {
        self.form = form
        self.descriptor = descriptor
        lowest = Atomic(level.rawValue)
    }

    /// The least grave priority that is written; a reload may change it.
    public var level: EventPriority {
        get { EventPriority(rawValue: lowest.load(ordering: .relaxed)) ?? .info }
        set { lowest.store(newValue.rawValue, ordering: .relaxed) }
    }

    /// Logs one event.
    public func log(_ event: Event) {
        guard event.priority <= level else { return }
        switch form {
        case .journal:
            // A journal that is full or restarts must not silence the service.
            if sendToJournal(event) < 0 { write("<\(event.priority.rawValue)>\(event.message)\n") }
        case .prefixed: write("<\(event.priority.rawValue)>\(event.message)\n")
        case .timed: write("\(Self.timestamp(time(nil))) \(event.message)\n")
        }
    }

    /// The form for a descriptor, stderr as a rule.
    ///
    /// systemd puts the device and inode of the journal's stream into `JOURNAL_STREAM`; they are compared because the
    /// variable is inherited by processes whose stderr leads elsewhere (systemd.exec(5)).
    static func form(
        ofError descriptor: CInt, journalStream: String? = getenv("JOURNAL_STREAM").map { String(cString: $0) }
    ) -> Form {
        var status = stat()
        if let journalStream, fstat(descriptor, &status) == 0, journalStream == "\(status.st_dev):\(status.st_ino)" {
            return .journal
        }
        return isatty(descriptor) == 1 ? .timed : .prefixed
    }

    /// A time in UTC by ISO 8601, `2017-03-01T12:00:00Z`.
    ///
    /// - Parameter seconds: since 1970.
    public static func timestamp(_ seconds: Int) -> String {
        var seconds = seconds
        var parts = tm()
        gmtime_r(&seconds, &parts)
        var text = [CChar](repeating: 0, count: 32)
        let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
        return String(decoding: text[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// By `sd_journal_sendv`; negative where it failed.
    private func sendToJournal(_ event: Event) -> CInt {
        let fields = event.fields.map { Array("\($0.name)=\($0.value)".utf8) }
        let size = fields.reduce(0) { $0 + $1.count }
        let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 1)
        defer { storage.deallocate() }
        storage.copyBytes(from: fields.joined())
        var offset = 0
        let vectors = fields.map { field in
            defer { offset += field.count }
            return iovec(iov_base: storage.baseAddress.map { $0 + offset }, iov_len: field.count)
        }
        return sd_journal_sendv(vectors, CInt(vectors.count))
    }

    /// One `write` a line, so that lines of several threads do not mix; where stderr is closed, the line is lost.
    private func write(_ line: String) {
        let bytes = Array(line.utf8)
        while Glibc.write(descriptor, bytes, bytes.count) < 0 && errno == EINTR {}
    }
}
