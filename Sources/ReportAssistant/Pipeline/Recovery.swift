import CaseLog
import Digest
import Spool
import SystemService

/// What a start does before it takes new files: `processing/` and the outbox are matched with the journal.
struct Recovery: Sendable {
    let parts: PipelineParts

    /// Finishes every step that an earlier run began. Safe to repeat.
    ///
    /// - Returns: false where the trouble of a single entry, which is logged, left something for another attempt.
    /// - Throws: what concerns the journal or a whole directory.
    @discardableResult
    func run() async throws -> (reports: Bool, claims: Bool) {
        let isPublished = try await publishWhatIsReady()
        // What could not be published or taken back yet keeps its temporaries; what else is left belongs to no
        // commitment and is made again.
        let committed = try await Array(parts.log.readyOutputs().keys) + parts.log.withdrawals().map(\.id)
        let kept = Set(committed.flatMap(OutputPublisher.temporaries))
        for temporary in try parts.spool.temporaries() where !kept.contains(temporary) {
            _ = try await attempt { try parts.spool.removeTemporary(temporary) }
        }
        let claims = try await resumeClaims {}
        let jobs = try await parts.log.openJobs().count
        if jobs > 0 { parts.events.log(.resumed(jobs: jobs)) }
        return (try await resumeJobs() && isPublished, claims)
    }

    /// Finishes reports and jobs for which a step failed; for the task that drafts, also while files are taken.
    func resumeReports() async throws -> Bool {
        let isPublished = try await publishWhatIsReady()
        return try await resumeJobs() && isPublished
    }

    /// A report that was ready is published as it is, never made anew: what was collected is not sent twice.
    private func publishWhatIsReady() async throws -> Bool {
        var isFinished = true
        for (report, output) in try await parts.log.readyOutputs() {
            guard let job = try await parts.log.job(report.job) else { continue }
            isFinished =
                try await attempt {
                    try await parts.finishDraft(
                        report, name: job.name, output, replacing: job.replacesItsDraft, isFresh: false)
                } && isFinished
        }
        return isFinished
    }

    /// Makes jobs of claims that were cut off between the rename and the journal, and accounts for everything that lies
    /// in `processing/`. Not while another claim runs.
    ///
    /// - Returns: false where something is left for another attempt.
    func resumeClaims(onAdmission: @Sendable () -> Void) async throws -> Bool {
        let isRecovered = try await attempt { try parts.spool.recoverClaims() }
        let names = try await parts.log.claims()
        let jobs = Dictionary(
            try await parts.log.openJobs().map { ($0.claim, $0.id) }, uniquingKeysWith: { first, _ in first })
        var found: Set<String> = []
        var isFinished = isRecovered
        for entry in try parts.spool.processingEntries() {
            switch entry {
            case .claim(let claim), .feedback(let claim): found.insert(claim)
            case .job, .other: break
            }
            isFinished =
                try await attempt {
                    try await resume(entry, names: names, jobs: jobs, onAdmission: onAdmission)
                } && isFinished
        }
        for (job, acknowledgement) in try await parts.log.acknowledgements() {
            isFinished = try await attempt { try await parts.publish(acknowledgement, of: job) } && isFinished
        }
        // A claim that was journalled and never made: its file is in the inbox.
        if isRecovered {
            for claim in names.keys where !found.contains(claim) { try await parts.log.forget(claim: claim) }
        }
        return isFinished
    }

    private func resume(
        _ entry: ProcessingEntry, names: [String: [UInt8]], jobs: [String: JobID], onAdmission: @Sendable () -> Void
    ) async throws {
        switch entry {
        case .claim(let claim):
            if let job = jobs[claim] {
                try parts.assign(claim, to: job)
                onAdmission()
            } else if let name = names[claim] {
                try await Intake(parts: parts).admit(claim: claim, name: name, onAdmission: onAdmission)
            } else {
                try await rejectUnknown(claim)
            }
        case .feedback(let claim):
            guard let name = names[claim] else { return try await rejectUnknown(claim) }
            try await FeedbackIntake(parts: parts).log(claim, name: name)
        case .job(let job):
            guard let record = try await parts.log.job(job) else { return try await rejectUnknown(job.description) }
            switch record.state {
            case .open: break
            case .done: try parts.putAway(job.description, name: record.name, job)
            case .rejecting, .rejected: try await parts.finishRejection(job, name: record.name, record.rejection)
            }
        case .other(let name): try await rejectUnknown(name)
        }
    }

    /// Tries one step; the trouble of one entry must not keep the others waiting.
    private func attempt(_ step: () async throws -> Void) async throws -> Bool {
        do {
            try await step()
            return true
        } catch let error as SpoolError {
            parts.logPassing(error)
            return false
        }
    }

    /// A file whose name the journal does not know, as after the case log was lost: kept, and said so.
    private func rejectUnknown(_ entry: String) async throws {
        let job = JobID(name: entry.utf8, content: [])
        let error = RefusalRecord(job: job.description, .notJournalled, created: Time.text(Time.now())).json()
        _ = try parts.spool.quarantine(entry, as: "\(job).unknown", error: error, errorName: "\(job).error.json")
        parts.events.log(.rejected(job, EventCode(validating: Refusal.notJournalled.code)))
    }

    private func resumeJobs() async throws -> Bool {
        var isFinished = true
        for job in try await parts.log.openJobs() {
            isFinished =
                try await attempt {
                    switch job.state {
                    case .rejecting:
                        try await parts.finishRejection(job.id, name: job.name, job.rejection)
                    case .open: try await parts.settle(job)
                    case .done, .rejected: break
                    }
                } && isFinished
        }
        return isFinished
    }
}
