import CaseLog
import Digest
import ImpressionWriting
import LanguageModel
import ReportFormats
import ServiceConfiguration
import Spool
import SystemService

/// From the queue to the outbox: draft, render, publish, one report at a time.
struct DraftQueue: Sendable {
    let parts: PipelineParts
    let engine: DraftingEngine

    /// Drafts reports until none is queued.
    ///
    /// - Parameter afterEach: called when a report has an end.
    /// - Throws: `CancellationError`; what concerns the disk, the journal or the model, with the report queued again.
    func drain(afterEach: @Sendable () async throws -> Void) async throws {
        while let next = try await parts.log.nextReport() {
            try Task.checkCancellation()
            try await work(on: next)
            try await afterEach()
        }
    }

    private func work(on next: QueuedReport) async throws {
        guard next.attempts < parts.settings.intake.maximumAttempts else {
            return try await refuse(next, .poison(attempts: next.attempts))
        }
        guard let job = try await parts.log.job(next.id.job) else { return }
        let report: FindingsReport
        do {
            report = try source(of: next.id)
        } catch let refusal as Refusal {
            return try await refuse(next, refusal)
        } catch let error as SpoolError where error.code == .fileGone {
            return try await refuse(next, .sourceGone)
        }
        let provenance = engine.provenance(parts.settings)
        parts.events.log(.drafting(next.id.job))
        _ = try await parts.log.beginDrafting(next.id, provenance: provenance, at: Time.now())
        do {
            let clock = ContinuousClock()
            let start = clock.now
            let draft = try await engine.draft(report, parts.settings.drafts)
            let publisher = OutputPublisher(parts: parts)
            let output = try OutputContent(
                draft: draft, report: report, id: next.id, sourceSHA256: job.contentSHA256, provenance: provenance,
                settings: parts.settings.drafts, received: next.received
            ).output(name: next.name)
            parts.events.log(
                .drafted(
                    next.id.job, statements: draft.statements.count, tokens: draft.tokens, clock.now - start))
            try publisher.write(output, of: next.id)
            try await parts.log.markReady(next.id, output: output, at: Time.now())
            try publisher.publish(output, of: next.id, replacing: job.replacesItsDraft)
            try await parts.log.markDone(next.id, at: Time.now())
            parts.events.log(.published(next.id.job))
        } catch let error as ReportRenderer.Failure {
            return try await refuse(next, Refusal(error.code, error.message))
        } catch let error as ModelError where error.code == "CONTEXT_FULL" {
            return try await refuse(next, Refusal(error.code, error.message))
        } catch {
            // Nothing is wrong with the report: it waits, and the attempt does not count.
            try? await parts.log.release(next.id)
            if error is CancellationError { parts.events.log(.interrupted(next.id.job)) }
            throw error
        }
        try await settle(next.id.job)
    }

    /// One report of the job's source, read again: only what is in the journal and on disk counts after a crash.
    private func source(of report: ReportID) throws -> FindingsReport {
        let bytes = try parts.spool.readClaimed(report.job.description)
        let results = try parts.reader.read(bytes)
        let position = (report.ordinal ?? 1) - 1
        guard results.indices.contains(position) else { throw Refusal.sourceGone }
        return try results[position].get()
    }

    private func refuse(_ report: QueuedReport, _ refusal: Refusal) async throws {
        guard report.id.ordinal != nil else {
            return try await parts.reject(report.id.job, name: report.name, refusal)
        }
        let record = RefusalRecord(job: report.id.description, refusal, created: Time.text(Time.now()))
        try parts.spool.writeRefusal(record.json(), as: "\(report.id).error.json")
        try await parts.log.refuse(report.id, code: refusal.code, at: Time.now())
        parts.events.log(.rejected(report.id.job, EventCode(validating: refusal.code)))
        try await settle(report.id.job)
    }

    private func settle(_ job: JobID) async throws {
        if let record = try await parts.log.job(job) { try await parts.settle(record) }
    }
}
