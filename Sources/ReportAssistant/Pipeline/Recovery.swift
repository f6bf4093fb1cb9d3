import CaseLog
import Digest
import Spool
import SystemService

/// What a start does before it takes new files: `processing/` and the outbox are matched with the journal.
struct Recovery: Sendable {
    let parts: PipelineParts

    /// Finishes every step that an earlier run began. Safe to repeat.
    func run() async throws {
        try await publishWhatIsReady()
        try await resumeClaims {}
        try await resumeJobs()
    }

    /// A report that was ready is published as it is, never made anew: what was collected is not sent twice.
    private func publishWhatIsReady() async throws {
        let publisher = OutputPublisher(parts: parts)
        let ready = try await parts.log.readyOutputs()
        for (report, output) in ready {
            let replaces = try await parts.log.job(report.job)?.replacesItsDraft ?? false
            try publisher.publish(output, of: report, replacing: replaces)
            try await parts.log.markDone(report, at: Time.now())
            parts.events.log(.published(report.job))
        }
        // What is left belongs to no commitment and is made again.
        for temporary in try parts.spool.temporaries() { try parts.spool.removeTemporary(temporary) }
    }

    /// Makes jobs of claims that were cut off between the rename and the journal, and accounts for everything that lies
    /// in `processing/`.
    func resumeClaims(onAdmission: @Sendable () -> Void) async throws {
        try parts.spool.recoverClaims()
        let names = try await parts.log.claims()
        let jobs = Dictionary(
            try await parts.log.openJobs().map { ($0.claim, $0.id) }, uniquingKeysWith: { first, _ in first })
        var found: Set<String> = []
        for entry in try parts.spool.processingEntries() {
            switch entry {
            case .claim(let claim):
                found.insert(claim)
                if let job = jobs[claim] {
                    if try parts.spool.assign(claim: claim, job: job) == .duplicate { try parts.spool.discard(claim) }
                } else if let name = names[claim] {
                    try await Intake(parts: parts).admit(claim: claim, name: name, onAdmission: onAdmission)
                } else {
                    try await rejectUnknown(claim)
                }
            case .job(let job):
                switch try await parts.log.job(job) {
                case .some(let record) where record.state == .done:
                    try parts.putAway(job.description, name: record.name, job)
                case .some(let record) where record.state == .rejected:
                    try await parts.finishRejection(job, name: record.name, record.rejection)
                case .some: break
                case nil: try await rejectUnknown(job.description)
                }
            case .other(let name): try await rejectUnknown(name)
            }
        }
        // A claim that was journalled and never made: its file is in the inbox.
        for claim in names.keys where !found.contains(claim) { try await parts.log.forget(claim: claim) }
    }

    /// A file whose name the journal does not know, as after the case log was lost: kept, and said so.
    private func rejectUnknown(_ entry: String) async throws {
        let job = JobID(name: entry.utf8, content: [])
        let error = RefusalRecord(job: job.description, .notJournalled, created: Time.text(Time.now())).json()
        _ = try parts.spool.quarantine(entry, as: "\(job).unknown", error: error, errorName: "\(job).error.json")
        parts.events.log(.rejected(job, EventCode(validating: Refusal.notJournalled.code)))
    }

    private func resumeJobs() async throws {
        let jobs = try await parts.log.openJobs()
        if !jobs.isEmpty { parts.events.log(.resumed(jobs: jobs.count)) }
        for job in jobs {
            switch job.state {
            case .rejecting:
                try await parts.finishRejection(job.id, name: job.name, job.rejection)
            case .open: try await parts.settle(job)
            case .done, .rejected: break
            }
        }
    }
}
