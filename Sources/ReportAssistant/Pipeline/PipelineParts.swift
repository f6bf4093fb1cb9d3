import CaseLog
import Digest
import ReportFormats
import ServiceConfiguration
import Spool
import SystemService

/// What every stage of the pipeline works with.
struct PipelineParts: Sendable {
    let settings: Settings
    let spool: Spool
    let log: any CaseLog
    let events: EventLog

    var reader: SourceReader { SourceReader(settings.intake) }

    /// Rejects a job: announced in the journal, then the error file and the source in `rejected/`, then the journal.
    ///
    /// - Parameter reports: the refused reports of a batch.
    func reject(
        _ job: JobID, name: [UInt8], _ refusal: Refusal, reports: [RefusalRecord.Report]? = nil
    ) async throws {
        let now = Time.now()
        let error = RefusalRecord(job: job.description, refusal, created: Time.text(now), reports: reports).json()
        try await log.beginRejection(job, code: refusal.code, error: error, at: now)
        try await finishRejection(job, name: name, Rejection(code: refusal.code, error: error))
    }

    /// The second half of a rejection, safe to repeat after a crash.
    func finishRejection(_ job: JobID, name: [UInt8], _ rejection: Rejection) async throws {
        _ = try spool.quarantine(
            job.description, as: keptName(name, job), error: rejection.error, errorName: "\(job).error.json")
        try await log.finish(job, as: .rejected, at: Time.now())
        events.log(.rejected(job, EventCode(validating: rejection.code)))
    }

    /// Puts the source away when every report of its job has an end. Safe to repeat after a crash.
    func settle(_ job: JobRecord) async throws {
        guard job.state == .open, job.reports.allSatisfy({ $0.state == .done || $0.state == .refused }) else { return }
        let refused = job.reports.filter { $0.state == .refused }
        guard refused.isEmpty else {
            // The source of a batch in which one report was refused is kept whole, beside what says which one.
            try await reject(
                job.id, name: job.name,
                Refusal(
                    "BATCH_PARTLY_REFUSED",
                    "Some reports of the file were refused; each has an error file of its own that says why."),
                reports: refused.map { .init(report: $0.id.description, code: $0.code ?? "") })
            return
        }
        try putAway(job.id.description, name: job.name, job.id)
        try await log.finish(job.id, as: .done, at: Time.now())
    }

    /// Archives or deletes a source whose draft is published, by the setting.
    func putAway(_ entry: String, name: [UInt8], _ job: JobID) throws {
        switch settings.intake.source {
        case .archive: _ = try spool.archive(entry, as: keptName(name, job))
        case .delete: try spool.discard(entry)
        }
    }

    /// The name under which a source is kept; the name from the inbox comes from a sender and is made safe.
    func keptName(_ name: [UInt8], _ job: JobID) -> String {
        EntryName(bytes: name)?.keptName(id: job.description) ?? "\(job)"
    }
}
