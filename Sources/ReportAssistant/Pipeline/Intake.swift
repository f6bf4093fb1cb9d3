import CaseLog
import Digest
import ReportFormats
import ServiceConfiguration
import Spool
import SystemService

/// From the inbox to the queue: scan, claim, hash, parse, admit or reject.
struct Intake: Sendable {
    let parts: PipelineParts

    /// What one look at the inbox left to do.
    struct Outcome {
        /// When the next file could be ready; nil where none waits.
        let nextDue: Duration?
        /// Whether another look should follow at once.
        let more: Bool
        /// Whether a claimed file could not be read or journalled, so that its claim must be resumed.
        let hasOpenClaims: Bool
    }

    /// Looks at the inbox and takes everything that is ready.
    ///
    /// - Parameter onAdmission: called when a report was put into the queue.
    /// - Throws: what concerns the whole inbox or the journal; the trouble of one file is logged, and the next goes on.
    func takeWhatIsReady(movedIn: Set<EntryName>, onAdmission: @Sendable () -> Void) async throws -> Outcome {
        let scan = try parts.spool.scan(movedIn: movedIn)
        for refused in scan.refused { try await refuse(refused) }
        var hasOpenClaims = false
        for name in scan.ready {
            try Task.checkCancellation()
            do {
                try await take(name, onAdmission: onAdmission)
            } catch let error as SpoolError {
                // This file is tried again; the others go on.
                parts.logPassing(error)
                hasOpenClaims = true
            }
        }
        // What overflows and is not ready yet would be looked at without a pause.
        let more = scan.more && !(scan.ready.isEmpty && scan.refused.isEmpty)
        return Outcome(nextDue: scan.nextDue, more: more, hasOpenClaims: hasOpenClaims)
    }

    /// A link, FIFO, empty or oversized file: moved away without being opened.
    private func refuse(_ refused: Scan.Refused) async throws {
        let job = JobID(name: refused.name.bytes, content: [])
        let refusal = Refusal(refused.refusal.rawValue, refused.refusal.message)
        let error = RefusalRecord(job: job.description, refusal, created: Time.text(Time.now())).json()
        // The journal accounts for every entry, also for one that never became a file of ours.
        let admission = Admission(
            job: job, claim: Spool.newClaim(), name: refused.name.bytes, contentSHA256: "", reports: [],
            redraft: true, rejection: Rejection(code: refusal.code, error: error), time: Time.now())
        _ = try await parts.log.admit(admission)
        let isMoved: Bool
        do {
            isMoved = try parts.spool.quarantineFromInbox(
                refused, as: refused.name.keptName(id: job.description), error: error, errorName: "\(job).error.json")
        } catch { return parts.logPassing(error) }
        // An entry that went or was filled meanwhile was not refused.
        try await parts.log.finish(job, as: isMoved ? .rejected : .done, at: Time.now())
        if isMoved { parts.events.log(.rejected(job, EventCode(validating: refusal.code))) }
    }

    private func take(_ name: EntryName, onAdmission: @Sendable () -> Void) async throws {
        let claim = Spool.newClaim()
        try await parts.log.record(claim: claim, name: name.bytes, at: Time.now())
        guard try parts.spool.claim(name, as: claim) else {
            try await parts.log.forget(claim: claim)
            return
        }
        try await admit(claim: claim, name: name.bytes, onAdmission: onAdmission)
    }

    /// Makes a job of a claimed file. Safe to repeat after a crash.
    func admit(claim: String, name: [UInt8], onAdmission: @Sendable () -> Void) async throws {
        let source = try read(claim, name)
        let job = source.job
        let rejection = source.refusal.map { refusal in
            let record = RefusalRecord(job: job.description, refusal, created: Time.text(Time.now()))
            return Rejection(code: refusal.code, error: record.json())
        }
        let outcome = try await parts.log.admit(
            Admission(
                job: job, claim: claim, name: name, contentSHA256: source.contentSHA256, reports: source.reports,
                redraft: parts.settings.intake.duplicates == .redraft, rejection: rejection,
                acknowledgement: source.acknowledgement, time: Time.now()))
        if let acknowledgement = source.acknowledgement { try await parts.publish(acknowledgement, of: job) }
        switch outcome {
        case .admitted:
            try parts.assign(claim, to: job)
            parts.events.log(.claimed(job))
            // A cancel has nothing that the queue would bring to an end.
            if let record = try await parts.log.job(job), record.reports.allSatisfy({ $0.state == .withdrawn }) {
                try await parts.settle(record)
            }
            onAdmission()
        case .rejecting:
            try parts.assign(claim, to: job)
            parts.events.log(.claimed(job))
            if let rejection { try await parts.finishRejection(job, name: name, rejection) }
            // What it replaces may have to be taken back.
            onAdmission()
        case .inWork:
            parts.events.log(.duplicate(job))
            try parts.spool.discard(claim)
            try await parts.log.forget(claim: claim)
        case .alreadyDone:
            parts.events.log(.duplicate(job))
            if parts.settings.intake.duplicates == .restore { try await restore(job) }
            try parts.putAway(claim, name: name, job)
            try await parts.log.forget(claim: claim)
        }
    }

    private struct Source {
        let job: JobID
        let contentSHA256: String
        var reports: [AdmittedReport] = []
        var refusal: Refusal?
        var acknowledgement: Acknowledgement?
    }

    /// Reads and parses a claimed file.
    ///
    /// - Throws: `SpoolError` where it should be tried again later.
    private func read(_ claim: String, _ name: [UInt8]) throws -> Source {
        do {
            let bytes = try parts.spool.readClaimed(claim)
            var source = Source(
                job: JobID(name: name, content: bytes), contentSHA256: SHA256Digest(of: bytes).description)
            do throws(Refusal) {
                let readings = try parts.reader.readings(bytes)
                source.reports = readings.enumerated().map { position, reading in
                    admitted(
                        reading, as: ReportID(job: source.job, ordinal: readings.count > 1 ? position + 1 : nil))
                }
                source.refusal = refusal(of: readings)
                source.acknowledgement = acknowledgement(of: readings, in: bytes, name, source.job)
            } catch { source.refusal = error }
            return source
        } catch {
            guard [.fileUnreadable, .notARegularFile, .tooLarge].contains(error.code) else { throw error }
            // The claim stands in for the bytes: two unreadable files of one name are two jobs.
            return Source(
                job: JobID(name: name, content: Array(claim.utf8)), contentSHA256: "", refusal: Refusal(error))
        }
    }

    /// Why a file is rejected as a whole. A batch is queued whole if one of its reports can be drafted; the others are
    /// refused one by one when their turn comes.
    private func refusal(of readings: [ReportReading]) -> Refusal? {
        let results = readings.map { parts.reader.result(of: $0) }
        guard case .failure(let first)? = results.first, results.allSatisfy({ (try? $0.get()) == nil }) else {
            return nil
        }
        return first
    }

    /// - Returns: nil where the sender wants none.
    private func acknowledgement(
        of readings: [ReportReading], in bytes: [UInt8], _ name: [UInt8], _ job: JobID
    ) -> Acknowledgement? {
        guard parts.settings.intake.acknowledgements == .files else { return nil }
        let outcomes = readings.map { reading -> (code: HL7Acknowledgement.Code, text: String) in
            // A cancel is obeyed, or there is nothing that it could cancel.
            guard reading.identity.status != .cancelled, case .failure(let refusal) = parts.reader.result(of: reading)
            else { return (.accept, "") }
            return (.error, refusal.code)
        }
        let stem = EntryName(bytes: name)?.outputStem ?? "report"
        return HL7Acknowledgement.bytes(
            for: bytes, outcomes: outcomes, job: job.description, created: Time.text(Time.now()),
            limits: parts.reader.limits
        ).map { Acknowledgement(name: "\(stem).\(job).ack.hl7", bytes: $0) }
    }

    private func admitted(_ reading: ReportReading, as id: ReportID) -> AdmittedReport {
        let result = parts.reader.result(of: reading)
        let supersession: Supersession =
            switch (result, reading.identity.status) {
            case (_, .cancelled): .cancel
            // A signed report needs no draft, and makes that of an earlier version worthless.
            case (.success, let status), (.failure(.hasImpression), let status):
                switch status {
                case .corrected, .addended: .replacement
                case .final: .final
                case .preliminary, .cancelled, nil: .none
                }
            // What cannot be read is no reason to take anything back.
            case (.failure, _): .none
            }
        return AdmittedReport(
            id: id, isStat: (try? result.get().priority) == .stat, identity: parts.key.identity(of: reading.identity),
            supersession: supersession, isPreliminary: reading.identity.status == .preliminary)
    }

    /// Puts stored drafts back that were collected or removed.
    private func restore(_ job: JobID) async throws {
        for (report, output) in try await parts.log.outputs(of: job)
        where try !parts.spool.outboxContains(output.draftName) {
            try OutputPublisher(parts: parts).write(output, of: report)
            try OutputPublisher(parts: parts).publish(output, of: report, replacing: false)
            parts.events.log(.published(job))
        }
    }
}
