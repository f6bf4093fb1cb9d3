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
        try await engine.prepare()
        while true {
            // Before anything else: until then somebody may collect it.
            try await Withdrawals(parts: parts).run()
            guard let next = try await parts.log.nextReport() else { return }
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
        let source: [UInt8]
        do {
            (report, source) = try read(next.id, job)
        } catch let refusal as Refusal {
            return try await refuse(next, refusal)
        } catch let error as SpoolError where error.code == .fileGone {
            return try await refuse(next, .sourceGone)
        }
        let provenance = engine.provenance(parts.settings)
        parts.events.log(.drafting(next.id.job))
        guard try await parts.log.beginDrafting(next.id, provenance: provenance, at: Time.now()) > 0 else { return }
        do {
            let clock = ContinuousClock()
            let start = clock.now
            let draft = try await engine.draft(report, parts.settings.drafts)
            guard !parts.settings.drafts.withholds(draft) else {
                return try await refuse(next, .contradictsFindings)
            }
            let publisher = OutputPublisher(parts: parts)
            let output = try OutputContent(
                draft: draft, report: report, source: source, id: next.id, sourceSHA256: job.contentSHA256,
                provenance: provenance,
                settings: parts.settings.drafts, received: next.received, limits: parts.reader.limits
            ).output(name: next.name)
            parts.events.log(
                .drafted(
                    next.id.job, statements: draft.draft.statements.count, tokens: draft.draft.tokens, clock.now - start
                ))
            try publisher.write(output, of: next.id)
            try await parts.corrections.keep(CaseContent(draft, of: report, provenance), of: next.id, at: Time.now())
            let document = parts.key.document(ofDraft: output.draft, limits: parts.reader.limits)
            guard try await parts.log.markReady(next.id, output: output, document: document, at: Time.now()) else {
                return try publisher.discard(next.id)
            }
            try await parts.finishDraft(
                next.id, name: next.name, output, replacing: job.replacesItsDraft, isFresh: true)
        } catch let error as ReportRenderer.Failure {
            return try await refuse(next, Refusal(error.code, error.message))
        } catch let error as ModelError where error.code == "CONTEXT_FULL" {
            return try await refuse(next, Refusal(error.code, error.message))
        } catch  where error is CancellationError || error is SpoolError || error is CaseLogError {
            // Nothing is wrong with the report: it waits, and the attempt does not count.
            for _ in 0..<3 where (try? await parts.log.release(next.id)) == nil {}
            if error is CancellationError { parts.events.log(.interrupted(next.id.job)) }
            throw error
        }
        try await settle(next.id.job)
        // A signed report may have come before its draft.
        try await parts.matcher.match(.report(next.id))
    }

    private func bytes(of job: JobRecord) throws(SpoolError) -> [UInt8] {
        do {
            return try parts.spool.readClaimed(job.id.description)
        } catch {
            guard error.code == .fileGone else { throw error }
            // The journal shows us a job before intake has renamed its file.
            try parts.assign(job.claim, to: job.id)
            return try parts.spool.readClaimed(job.id.description)
        }
    }

    /// One report of the job's source and the source, read again: only what is in the journal and on disk counts after a crash.
    private func read(_ report: ReportID, _ job: JobRecord) throws -> (FindingsReport, [UInt8]) {
        let bytes = try bytes(of: job)
        // A sender may still have the file open.
        guard SHA256Digest(of: bytes).description == job.contentSHA256 else { throw Refusal.sourceChanged }
        let results = try parts.reader.read(bytes)
        let position = (report.ordinal ?? 1) - 1
        guard results.indices.contains(position) else { throw Refusal.sourceGone }
        return (try results[position].get(), bytes)
    }

    private func refuse(_ report: QueuedReport, _ refusal: Refusal) async throws {
        try await parts.refuse(report.id, name: report.name, refusal)
        try await settle(report.id.job)
    }

    private func settle(_ job: JobID) async throws {
        if let record = try await parts.log.job(job) { try await parts.settle(record) }
    }
}
