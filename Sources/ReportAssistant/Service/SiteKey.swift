import CaseLog
import Digest
import Glibc
import ReportFormats
import ServiceConfiguration
import SystemService

/// The site's secret: what turns identifiers of patients into names that the case log may keep.
///
/// It lies in the state directory, for the service's user alone, and is made at the first start. Without it earlier
/// reports are not found again by accession or document; nothing else is lost.
struct SiteKey: Sendable {
    private let bytes: [UInt8]
    private static let count = 32

    /// Reads the key, or makes it.
    ///
    /// - Throws: `SITE_KEY_UNREADABLE`.
    init(at path: String) throws(AssistantError) {
        // Linked into place when it is whole and durable, so that a crash leaves no half key, and of two processes that
        // make one the second takes the first one's.
        if let found = try Self.read(path) {
            bytes = found
            return
        }
        let temporary = "\(path).\(getpid())"
        unlink(temporary)
        try Self.write(temporary)
        let isMade = link(temporary, path) == 0 || errno == EEXIST
        unlink(temporary)
        guard isMade, let made = try Self.read(path) else { throw Self.error(errno) }
        bytes = made
    }

    private static func read(_ path: String) throws(AssistantError) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else {
            guard errno == ENOENT else { throw error(errno) }
            return nil
        }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: count)
        guard Glibc.read(descriptor, &bytes, count) == count else { throw error(EIO) }
        return bytes
    }

    private static func write(_ path: String) throws(AssistantError) {
        var random = SystemRandomNumberGenerator()
        let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw error(errno) }
        defer { close(descriptor) }
        guard Glibc.write(descriptor, bytes, count) == count, fsync(descriptor) == 0 else { throw error(errno) }
    }

    private static func error(_ number: CInt) -> AssistantError {
        AssistantError(
            "SITE_KEY_UNREADABLE",
            "site.key in the state directory cannot be read or made: \(String(cString: strerror(number))). Give it back "
                + "to the service's user, or put back its backup.", exit: number == EACCES ? .permission : .inputOutput)
    }

    /// The identity as the case log keeps it: no value can be read from it.
    func identity(of report: ReportIdentity) -> CaseIdentity {
        var identity = CaseIdentity()
        identity.accession = hash("accession", report.accession)
        identity.document = hash("document", report.document)
        identity.documentSet = hash("set", report.documentSet)
        identity.version = report.documentVersion
        identity.replaces = hash("document", report.replacedDocument)
        identity.message = hash("message", report.message)
        identity.patient = hash("patient", report.patient)
        identity.exam = hash("exam", report.exam?.lowercased())
        identity.reader = hash("reader", report.reader)
        identity.jobs = report.jobs
        return identity
    }

    /// A patient's identifier as the case log keeps it.
    func patient(_ identifier: String) -> String {
        // On one line, as identifiers are read from reports.
        let line = identifier.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return SHA256Digest(authenticating: "patient\u{0}\(line)".utf8, key: bytes).description
    }

    /// The id under which a draft's receiver knows it; nil where its format gives none.
    func document(ofDraft draft: [UInt8], limits: IntakeLimits) -> String? {
        let reading = try? ReportParser.read(draft, limits: limits).first
        return hash("document", reading?.identity.document)
    }

    private func hash(_ kind: String, _ value: String?) -> String? {
        value.map { SHA256Digest(authenticating: "\(kind)\u{0}\($0)".utf8, key: bytes).description }
    }
}
