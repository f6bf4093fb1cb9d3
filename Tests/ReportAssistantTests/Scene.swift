import Digest
import Foundation
import Glibc
import ReportFormats
import ServiceConfiguration
import Spool
import Testing

@testable import CaseLog
@testable import ReportAssistant
@testable import SystemService

/// A spool and a state directory of one test, and the steps of a report's life that the model takes part in, by hand.
final class Scene {
    let root: String
    var settings = Settings()

    static let report = "FINDINGS: The lungs are clear. The heart is of normal size.\n"

    init() throws {
        // In memory where there is such a place: every step syncs.
        let parent = access("/dev/shm", W_OK | X_OK) == 0 ? "/dev/shm" : NSTemporaryDirectory()
        var template = Array((parent + "/assistant-test-XXXXXX").utf8CString)
        root = String(cString: try #require(mkdtemp(&template)))
        settings.directories.spool = root + "/spool"
        settings.directories.state = root + "/state"
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    /// One life of the service: the spool is locked, and free again when this returns.
    func life<Value>(
        calls: SystemCalls = .live, _ wrap: (any CaseLog) -> any CaseLog = { $0 },
        _ body: (PipelineParts) async throws -> Value
    ) async throws -> Value {
        try settings.makeStateDirectory()
        let quiet = open("/dev/null", O_WRONLY | O_CLOEXEC)
        defer { close(quiet) }
        let log = try SQLiteCaseLog(path: settings.caseLogPath)
        return try await body(
            PipelineParts(
                settings: settings,
                spool: try Spool(layout: settings.layout, policy: settings.intakePolicy, calls: calls),
                log: wrap(log), corrections: log,
                events: EventLog(level: .info, form: .prefixed, descriptor: quiet),
                key: try SiteKey(at: settings.siteKeyPath)))
    }

    /// A start after a crash, twice: the second must find nothing to do.
    func restart() async throws {
        try await life { parts in
            try await Recovery(parts: parts).run()
            return
        }
        let once = try snapshot()
        try await life { parts in
            try await Recovery(parts: parts).run()
            return
        }
        #expect(try snapshot() == once, "recovering twice must change nothing")
    }

    // MARK: Files

    func drop(_ name: String, _ content: String = Scene.report) throws {
        try InboxDrop(settings.inboxPath).put(Array(content.utf8), as: Array(name.utf8))
    }

    func link(_ target: String, in directory: String, as name: String) throws {
        try #require(symlink(target, directory + "/" + name) == 0)
    }

    func job(_ name: String, _ content: String = Scene.report) -> JobID {
        JobID(name: name.utf8, content: Array(content.utf8))
    }

    func names(_ role: DirectoryRole) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: settings.layout.path(of: role))) ?? []).sorted()
    }

    func content(_ role: DirectoryRole, _ name: String) -> String? {
        FileManager.default.contents(atPath: settings.layout.path(of: role) + "/" + name)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every file with its bytes.
    func snapshot() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for role in DirectoryRole.allCases {
            for name in names(role) {
                let path = settings.layout.path(of: role) + "/" + name
                files["\(role)/\(name)"] = FileManager.default.contents(atPath: path) ?? Data()
            }
        }
        return files
    }

    /// The code that an error file gives.
    func refusalCode(_ job: some CustomStringConvertible) throws -> String {
        let text = try #require(content(.rejected, "\(job).error.json"))
        return try JSONDecoder().decode(RefusalRecord.self, from: Data(text.utf8)).code
    }

    // MARK: Steps

    /// Takes everything in the inbox as if it had been renamed into it.
    func take(_ parts: PipelineParts) async throws {
        let names = Set(self.names(.inbox).compactMap { EntryName($0) })
        let outcome = try await Intake(parts: parts).takeWhatIsReady(movedIn: names) {}
        if outcome.hasOpenClaims { throw SpoolError(.inputOutput, "a claim is open") }
    }

    func output(_ id: ReportID, stem: String = "x") -> Output {
        Output(
            draftName: "\(stem).\(id).impression.txt", draft: Array("draft of \(id)".utf8),
            provenanceName: "\(stem).\(id).json", provenance: Array("{\"job\":\"\(id)\"}".utf8))
    }

    /// Puts a signed report where those go.
    func sign(_ name: String, _ content: String) throws {
        try InboxDrop(settings.feedbackPath).put(Array(content.utf8), as: Array(name.utf8))
    }

    /// The id of a file in the feedback directory.
    func feedback(_ name: String, _ content: String) -> JobID {
        FeedbackIntake.id(name: Array(name.utf8), content: Array(content.utf8))
    }

    /// Takes everything in the feedback directory as if it had been renamed into it.
    func takeFeedback(_ parts: PipelineParts) async throws {
        let names = Set(self.names(.feedback).compactMap { EntryName($0) })
        let outcome = try await FeedbackIntake(parts: parts).takeWhatIsReady(movedIn: names)
        if outcome.hasOpenClaims { throw SpoolError(.inputOutput, "a claim is open") }
    }

    /// What a model that wrote these statements would have kept.
    func keep(_ statements: [String], of id: ReportID, _ parts: PipelineParts) async throws {
        let job = try #require(try await parts.log.job(id.job))
        let readings = try parts.reader.readings(try parts.spool.readClaimed(job.id.description))
        let report = readings[(id.ordinal ?? 1) - 1].report
        try await parts.corrections.keep(
            CaseContent(report, statements: statements, adapter: "none"), of: id, at: 1)
    }

    static let provenance = Provenance(modelSHA256: "00", adapter: "none", seed: 1, kernels: "none")

    /// Drafts all that is queued as the draft queue does, with a text that no model wrote.
    func draft(_ parts: PipelineParts, _ statements: [String] = ["Normal chest."]) async throws {
        try await Withdrawals(parts: parts).run()
        while let next = try await parts.log.nextReport() {
            let job = try #require(try await parts.log.job(next.id.job))
            _ = try parts.spool.readClaimed(job.id.description)
            _ = try await parts.log.beginDrafting(next.id, provenance: Self.provenance, at: 1)
            let publisher = OutputPublisher(parts: parts)
            try publisher.write(output(next.id), of: next.id)
            try await keep(statements, of: next.id, parts)
            #expect(try await parts.log.markReady(next.id, output: output(next.id), document: nil, at: 2))
            _ = try publisher.publish(output(next.id), of: next.id, replacing: job.replacesItsDraft)
            try await parts.log.markDone(next.id, at: 3)
            try await parts.settle(try #require(try await parts.log.job(next.id.job)))
            try await parts.matcher.match(.report(next.id))
        }
    }

    /// The state of a job, and that no claim is open.
    func expect(_ job: JobID, is state: JobRecord.State, _ location: SourceLocation = #_sourceLocation) async throws {
        try await life { parts in
            let record = try #require(try await parts.log.job(job), sourceLocation: location)
            #expect(record.state == state, sourceLocation: location)
            #expect(try await parts.log.claims().isEmpty, sourceLocation: location)
            #expect(try await parts.log.readyOutputs().isEmpty, sourceLocation: location)
            #expect(try await parts.log.nextReport() == nil, sourceLocation: location)
        }
    }
}
