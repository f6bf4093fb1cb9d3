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
    let corrections: any CorrectionLog
    let events: EventLog
    let key: SiteKey

    var reader: SourceReader { SourceReader(settings.intake) }

    /// Finds the drafts that signed reports belong to.
    var matcher: FeedbackMatcher { FeedbackMatcher(log: log, corrections: corrections, settings: settings) }

    /// Logs an error that is tried again later.
    func logPassing(_ error: SpoolError) {
        events.log(.ioFailed(EventCode(validating: error.code.rawValue), errno: error.errno))
    }

    /// Logs an error of the journal that is tried again later.
    func logPassing(_ error: CaseLogError) {
        events.log(.ioFailed(EventCode(validating: error.code), errno: 0))
    }

    /// Brings a claimed file under its job's name; the journal has the job, and the rename may be done already.
    func assign(_ claim: String, to job: JobID) throws(SpoolError) {
        // A second copy was left by a crash after the journal had ended that job; the bytes are the same.
        if try spool.assign(claim: claim, job: job) == .duplicate { try spool.discard(claim) }
    }

    /// Publishes an acknowledgement that the journal has. Safe to repeat after a crash.
    func publish(_ acknowledgement: Acknowledgement, of job: JobID) async throws {
        let temporary = ".tmp-\(job).ack"
        try spool.writeTemporary(temporary, bytes: acknowledgement.bytes)
        _ = try spool.publish(temporary: temporary, as: acknowledgement.name, replacing: true)
        try spool.syncOutbox()
        try await log.markAcknowledged(job)
    }

    /// Publishes an output that the journal has committed to. Safe to repeat after a crash.
    ///
    /// - Parameter isFresh: whether the temporaries were written by this very run.
    func finishDraft(_ report: ReportID, name: [UInt8], _ output: Output, replacing: Bool, isFresh: Bool) async throws {
        let publisher = OutputPublisher(parts: self)
        do {
            if try !publisher.publish(output, of: report, replacing: replacing), isFresh {
                // The outbox was exchanged under us, as by a mount.
                try publisher.write(output, of: report)
                try publisher.publish(output, of: report, replacing: replacing)
            }
        } catch {
            guard error.code == .nameTaken else { throw error }
            // As after the loss of the case log. What was published stays as it is, and so does the source.
            try publisher.discard(report)
            return try await refuse(report, name: name, Refusal(error))
        }
        try await log.markDone(report, at: Time.now())
        events.log(.published(report.job))
    }

    /// Refuses one report: by itself in a batch, with its job where it is the only one.
    func refuse(_ report: ReportID, name: [UInt8], _ refusal: Refusal) async throws {
        guard report.ordinal != nil else { return try await reject(report.job, name: name, refusal) }
        let record = RefusalRecord(job: report.description, refusal, created: Time.text(Time.now()))
        try spool.writeRefusal(record.json(), as: "\(report).error.json")
        try await log.refuse(report, code: refusal.code, at: Time.now())
        events.log(.rejected(report.job, EventCode(validating: refusal.code)))
    }

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
        guard job.state == .open, job.reports.allSatisfy({ [.done, .refused, .withdrawn].contains($0.state) }) else {
            return
        }
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
