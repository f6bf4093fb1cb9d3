import CaseLog
import Digest
import Glibc
import ReportFormats
public import ServiceConfiguration
import Spool
import SystemService

extension Explanation {
    /// Explains files.
    ///
    /// - Parameters:
    ///   - findings: a report of any format.
    ///   - impression: a report that has one, or a text with a statement a line; nil for the report's own, if it has one.
    /// - Throws: `SEVERAL_REPORTS`, `NO_IMPRESSION`, the codes of intake and of the site's rules.
    public init(findings: [UInt8], impression: [UInt8]?, _ settings: Settings) throws(AssistantError) {
        do {
            let reader = SourceReader(settings.intake)
            let readings = try reader.readings(findings)
            guard readings.count == 1 else { throw Refusal.severalReports }
            let report = try readings[0].result.get()
            let statements =
                try impression.map { try ImpressionText.statements(of: $0, limits: reader.limits) }
                ?? report.existingImpression.map { ImpressionText.statements(of: $0) }
            try self.init(report, impression: statements, settings)
        } catch { throw AssistantError(error) }
    }

    /// Explains the draft of a job; a service may be running.
    ///
    /// - Parameter job: its id, with `-n` for a report of a batch.
    /// - Throws: `JOB_UNKNOWN`, `SEVERAL_REPORTS`, `NO_DRAFT`, `DRAFT_UNREADABLE`, `SOURCE_GONE`, `SOURCE_CHANGED`, and
    ///   what concerns the case log, the source and the site's rules.
    public init(job: String, _ settings: Settings) async throws(AssistantError) {
        // Asking must not make a case log where there is none.
        guard let id = ReportID(job), access(settings.caseLogPath, F_OK) == 0 || errno != ENOENT else {
            throw .jobUnknown
        }
        do {
            let log = try openCaseLog(at: settings.caseLogPath)
            guard let record = try await log.job(id.job) else { throw AssistantError.jobUnknown }
            if id.ordinal == nil, record.reports.count > 1 { throw AssistantError.severalReports }
            guard let position = record.reports.firstIndex(where: { $0.id == id }) else {
                throw record.reports.isEmpty ? AssistantError.noDraft : .jobUnknown
            }
            guard let output = try await log.outputs(of: id.job)[id] else { throw AssistantError.noDraft }
            let draft = try StoredDraft(output.provenance)
            let readings = try SourceReader(settings.intake).readings(try Self.source(of: record, settings))
            guard readings.indices.contains(position) else { throw AssistantError.sourceChanged }
            try self.init(try readings[position].result.get(), draft: draft, of: id.description, settings)
        } catch { throw AssistantError(error) }
    }

    /// The bytes of a job's file, wherever it is.
    static func source(of job: JobRecord, _ settings: Settings) throws(AssistantError) -> [UInt8] {
        let name = EntryName(bytes: job.name)?.keptName(id: job.id.description) ?? job.id.description
        // In the order in which a file moves, so that one that moves meanwhile is found.
        let layout = settings.layout
        let paths = ["\(layout.processing)/\(job.id)", "\(layout.archive)/\(name)", "\(layout.rejected)/\(name)"]
        guard let path = paths.first(where: { access($0, F_OK) == 0 }) else {
            throw AssistantError(
                "SOURCE_GONE",
                "The job's file is neither in processing/ nor in archive/, as with source = delete in [intake]; explain the "
                    + "report with --findings.", exit: .noInput)
        }
        let bytes = try Submission.read(path, limit: settings.intake.maximumBytes)
        guard JobID(name: job.name, content: bytes) == job.id else { throw .sourceChanged }
        return bytes
    }
}

extension AssistantError {
    fileprivate static let jobUnknown = AssistantError(
        "JOB_UNKNOWN",
        "The case log has no such job; JOB is the id in the names of its outputs, twelve hex digits, with -n in a batch.",
        exit: .noInput)

    fileprivate static let severalReports = AssistantError(
        "SEVERAL_REPORTS", "The job's file holds several reports; name one by its number, as in JOB-1.", exit: .badData)

    fileprivate static let noDraft = AssistantError(
        "NO_DRAFT",
        "The job has no draft: it waits, or it was refused, withheld or withdrawn; explain its report with --findings.",
        exit: .badData)

    fileprivate static let sourceChanged = AssistantError(
        "SOURCE_CHANGED",
        "The kept file is not the one that the draft was made of; drop the report into the inbox again.", exit: .badData
    )
}
