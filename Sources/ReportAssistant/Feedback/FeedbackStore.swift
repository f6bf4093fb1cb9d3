public import CaseLog
import Digest
import Glibc
public import ServiceConfiguration
import SystemService

/// The signed reports of a site, for the command line; a service may be running.
public struct FeedbackStore: Sendable {
    private let settings: Settings
    private let log: any CaseLog & CorrectionLog

    /// Opens the site's case log, making the state directory where it is missing.
    ///
    /// - Throws: what concerns the case log and its directory.
    public init(_ settings: Settings) throws(AssistantError) {
        self.settings = settings
        try settings.makeStateDirectory()
        do { log = try openCaseLog(at: settings.caseLogPath) } catch { throw AssistantError(error) }
    }

    /// Counts of all signed reports.
    public func counts() async throws(AssistantError) -> CorrectionCounts {
        do { return try await log.correctionCounts() } catch { throw AssistantError(error) }
    }

    /// The signed reports that wait, the oldest first.
    public func waiting() async throws(AssistantError) -> [WaitingCorrection] {
        do { return try await log.waiting(.all) } catch { throw AssistantError(error) }
    }

    /// For each run how many of the cases that it learnt from were erased since.
    public func erasedTrainings() async throws(AssistantError) -> [String: Int] {
        do { return try await log.erasedTrainings() } catch { throw AssistantError(error) }
    }

    /// Looks for the drafts of all signed reports that wait.
    ///
    /// - Returns: how many were found.
    public func match() async throws(AssistantError) -> Int {
        do { return try await matcher.match(.all) } catch { throw AssistantError(error) }
    }

    /// Says which report a signed report that waits belongs to.
    ///
    /// - Parameter job: its id, with `-n` for a report of a batch.
    /// - Throws: `NOT_MATCHED`.
    public func match(_ correction: Int64, to job: String) async throws(AssistantError) {
        do {
            guard let report = ReportID(job), try await matcher.assign(correction, to: report) else {
                throw AssistantError(
                    "NOT_MATCHED",
                    "There is no such signed report that waits, or the job has no draft; see impressiond feedback list.",
                    exit: .badData)
            }
        } catch { throw AssistantError(error) }
    }

    private var matcher: FeedbackMatcher { FeedbackMatcher(log: log, corrections: log, settings: settings) }

    /// Every signed report as a line of JSON, with its history.
    public func exported() async throws(AssistantError) -> [UInt8] {
        do { return FeedbackLines.bytes(try await log.exportedCorrections()) } catch { throw AssistantError(error) }
    }

    /// Takes over what another log exported, all or nothing.
    ///
    /// - Returns: how many signed reports there were, and how many of them were new.
    /// - Throws: `IMPORT_DAMAGED`, `IMPORT_NEWER`, and what concerns the case log.
    public func takeOver(_ lines: [UInt8]) async throws(AssistantError) -> (all: Int, new: Int) {
        let corrections = try FeedbackLines.corrections(lines)
        do { return (corrections.count, try await log.takeOver(corrections)) } catch { throw AssistantError(error) }
    }

    /// What an erasure removed.
    public struct Erased: Sendable, Equatable {
        /// Reports with their drafts.
        public let reports: Int
        /// Signed reports.
        public let corrections: Int
        /// Files of the spool.
        public let files: Int
        /// Reports that stay because they are being worked on.
        public let inWork: Int
    }

    /// Erases everything of a patient.
    ///
    /// - Parameter patient: the identifier as reports have it.
    public func erase(patient: String) async throws(AssistantError) -> Erased {
        do {
            let key = try SiteKey(at: settings.siteKeyPath)
            let erased = try await Erasure(log: log, layout: settings.layout).run(.patient(key.patient(patient)))
            return Erased(
                reports: erased.reports, corrections: erased.corrections, files: erased.files, inWork: erased.inWork)
        } catch { throw AssistantError(error) }
    }
}
