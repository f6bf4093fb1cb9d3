import CaseLog
import Digest
import ReportFormats
import ServiceConfiguration
import Spool
import SystemService

/// From the feedback directory to the case log: scan, claim, read, log, match, put away.
///
/// A claimed file keeps its claim's name until it leaves, and its row in the journal as long; every step may be repeated,
/// so whatever a crash cut off is simply done again.
struct FeedbackIntake: Sendable {
    let parts: PipelineParts

    /// Looks at the directory and takes everything that is ready.
    ///
    /// - Throws: what concerns the whole directory or the journal; the trouble of one file is logged, and the next goes on.
    func takeWhatIsReady(movedIn: Set<EntryName>) async throws -> Intake.Outcome {
        let scan = try parts.spool.scan(.feedback, movedIn: movedIn)
        for refused in scan.refused { try await refuse(refused) }
        var hasOpenClaims = false
        for name in scan.ready {
            try Task.checkCancellation()
            do {
                try await take(name)
            } catch let error as SpoolError {
                parts.logPassing(error)
                hasOpenClaims = true
            }
        }
        let more = scan.more && !(scan.ready.isEmpty && scan.refused.isEmpty)
        return Intake.Outcome(nextDue: scan.nextDue, more: more, hasOpenClaims: hasOpenClaims)
    }

    /// The id of a file: that of the same file in the inbox is another one, for names have no slash.
    static func id(name: [UInt8], content: [UInt8]) -> JobID {
        JobID(name: Array("feedback/".utf8) + name, content: content)
    }

    private func refuse(_ refused: Scan.Refused) async throws {
        let file = Self.id(name: refused.name.bytes, content: [])
        let refusal = Refusal(refused.refusal.rawValue, refused.refusal.message)
        let error = RefusalRecord(job: file.description, refusal, created: Time.text(Time.now())).json()
        do {
            guard
                try parts.spool.quarantineFromInbox(
                    refused, in: .feedback, as: refused.name.keptName(id: file.description), error: error,
                    errorName: "\(file).error.json")
            else { return }
        } catch { return parts.logPassing(error) }
        try await parts.corrections.add([], file: file, refusals: [-1: refusal.code], at: Time.now())
        parts.events.log(.rejected(file, EventCode(validating: refusal.code)))
    }

    private func take(_ name: EntryName) async throws {
        let claim = Spool.newClaim(of: .feedback)
        try await parts.log.record(claim: claim, name: name.bytes, at: Time.now())
        guard try parts.spool.claim(name, in: .feedback, as: claim) else {
            return try await parts.log.forget(claim: claim)
        }
        try await log(claim, name: name.bytes)
    }

    /// Logs a claimed file and puts it away. Safe to repeat after a crash.
    func log(_ claim: String, name: [UInt8]) async throws {
        let attempts = try await parts.corrections.beginFeedback(claim: claim)
        do {
            if attempts > parts.settings.intake.maximumAttempts {
                let file = Self.id(name: name, content: Array(claim.utf8))
                return try await reject(claim, name, file, .poison(attempts: attempts - 1))
            }
            try await read(claim, name)
        } catch {
            // Nothing is wrong with the file.
            try? await parts.corrections.releaseFeedback(claim: claim)
            throw error
        }
    }

    private func read(_ claim: String, _ name: [UInt8]) async throws {
        let bytes: [UInt8]
        do { bytes = try parts.spool.readClaimed(claim) } catch {
            guard [.fileUnreadable, .notARegularFile, .tooLarge].contains(error.code) else { throw error }
            return try await reject(claim, name, Self.id(name: name, content: Array(claim.utf8)), Refusal(error))
        }
        let file = Self.id(name: name, content: bytes)
        let readings: [ReportReading]
        do throws(Refusal) { readings = try parts.reader.readings(bytes) } catch {
            return try await reject(claim, name, file, error)
        }
        if try await isUnsignedDraft(bytes, readings) { return try await reject(claim, name, file, .unsignedDraft) }
        var corrections: [NewCorrection] = []
        var refusals: [(position: Int, refusal: Refusal)] = []
        for (position, reading) in readings.enumerated() {
            do throws(IntakeRefusal) {
                corrections.append(try NewCorrection(reading, at: position, parts.key))
            } catch { refusals.append((position, Refusal(error))) }
        }
        if corrections.isEmpty, let first = refusals.first { return try await reject(claim, name, file, first.refusal) }
        try await parts.corrections.add(
            corrections, file: file,
            refusals: Dictionary(uniqueKeysWithValues: refusals.map { ($0.position, $0.refusal.code) }), at: Time.now())
        let matched = try await parts.matcher.match(.file(file))
        parts.events.log(.corrected(file, matched: matched, waiting: corrections.count - matched))
        if matched > 0, try await AdapterWatch(corrections: parts.corrections, settings: parts.settings).look() {
            parts.events.log(.rolledBack)
        }
        if refusals.isEmpty {
            try parts.putAway(claim, name: name, file)
        } else {
            try await quarantine(claim, name, file, .partlyRefused, refusals.map { ($0.position, $0.refusal.code) })
        }
        try await parts.log.forget(claim: claim)
    }

    /// Whether the file is one of our drafts as it was published, which nobody has signed: text has no place for a status,
    /// and a sender that copies the outbox must not make it look as if every draft were accepted.
    private func isUnsignedDraft(_ bytes: [UInt8], _ readings: [ReportReading]) async throws -> Bool {
        for report in readings.flatMap(\.identity.jobs).compactMap({ ReportID($0) }) {
            if try await parts.log.outputs(of: report.job)[report]?.draft == bytes { return true }
        }
        return false
    }

    private func reject(_ claim: String, _ name: [UInt8], _ file: JobID, _ refusal: Refusal) async throws {
        try await parts.corrections.add([], file: file, refusals: [-1: refusal.code], at: Time.now())
        try await quarantine(claim, name, file, refusal)
        try await parts.log.forget(claim: claim)
    }

    private func quarantine(
        _ claim: String, _ name: [UInt8], _ file: JobID, _ refusal: Refusal,
        _ reports: [(position: Int, code: String)]? = nil
    ) async throws {
        let record = RefusalRecord(
            job: file.description, refusal, created: Time.text(Time.now()),
            reports: reports?.map { .init(report: "\(file)-\($0.position + 1)", code: $0.code) })
        _ = try parts.spool.quarantine(
            claim, as: parts.keptName(name, file), error: record.json(), errorName: "\(file).error.json")
        parts.events.log(.rejected(file, EventCode(validating: refusal.code)))
    }
}

extension Refusal {
    fileprivate static let unsignedDraft = Refusal(
        "UNSIGNED_DRAFT",
        "The file is a draft exactly as it was published, which says itself that nobody has verified it. Send the signed "
            + "report; of a text take out the first line when it is signed.")

    fileprivate static let partlyRefused = Refusal(
        "BATCH_PARTLY_REFUSED",
        "Some signed reports of the file were refused, and the others were logged; correct those that are listed and send "
            + "them again.")
}

extension NewCorrection {
    /// - Throws: why the report is no correction.
    init(_ reading: ReportReading, at position: Int, _ key: SiteKey) throws(IntakeRefusal) {
        let identity = key.identity(of: reading.identity)
        // Who cancels a draft by our own id rejects it; any other cancel is of the examination.
        if reading.identity.status == .cancelled, !identity.jobs.isEmpty {
            self.init(
                position: position, identity: identity, format: reading.report.format.rawValue,
                status: Self.rejection, impression: nil, addendum: nil, findings: nil)
            return
        }
        let correction = try reading.correction()
        let isRejection = correction.addendum == nil && correction.impression.map(Self.isRejection) == true
        self.init(
            position: position, identity: identity, format: correction.format.rawValue,
            status: isRejection ? Self.rejection : correction.status.rawValue,
            impression: isRejection ? nil : correction.impression, addendum: correction.addendum,
            findings: correction.findings)
    }

    static let rejection = "cancelled"

    /// "Rejected." in the place of an impression is no impression.
    private static func isRejection(_ impression: String) -> Bool {
        let words = impression.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0 != "1" }
        return [["rejected"], ["draft", "rejected"], ["reject"], ["reject", "draft"]].contains(words)
    }
}
