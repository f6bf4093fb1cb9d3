import CaseLog
import Digest
import ServiceConfiguration
import Spool
import SystemService

/// Erases what is older than the site wants it kept, at start and once a day.
struct Retention: Sendable {
    let parts: PipelineParts
    private var due = ContinuousClock.now

    init(parts: PipelineParts) {
        self.parts = parts
    }

    /// Erases what is due, if a day has gone by. What fails is tried again a day later.
    mutating func applyIfDue() async throws {
        let days = parts.settings.feedback.retentionDays
        guard days > 0, due <= .now else { return }
        due = .now + .seconds(86400)
        let time = Time.now() - Int64(days) * 86_400_000
        do {
            let erased = try await Erasure(log: parts.corrections, layout: parts.spool.layout).run(.before(time))
            if !erased.isNothing { parts.events.log(.erased(reports: erased.reports, corrections: erased.corrections)) }
        } catch let error as SpoolError {
            parts.logPassing(error)
        } catch let error as CaseLogError where error.isPassing {
            parts.logPassing(error)
        }
    }
}

/// Erases reports, drafts and signed reports: first their files, then what the log knows, which tells which files they are.
struct Erasure: Sendable {
    let log: any CorrectionLog
    let layout: SpoolLayout

    /// What was erased.
    struct Result: Sendable, Equatable {
        var reports = 0
        var corrections = 0
        var files = 0
        /// Reports that stay because they are being worked on.
        var inWork = 0

        var isNothing: Bool { reports + corrections + files == 0 }
    }

    /// Safe to repeat after a crash.
    func run(_ scope: ErasureScope) async throws -> Result {
        let findings = try await log.erasable(scope)
        var result = Result(inWork: findings.inWork)
        guard !findings.isEmpty else { return result }
        result.files = try SpoolErasure.removeFiles(of: findings.jobs + findings.feedbackFiles, in: layout)
        try await log.erase(findings, because: scope, at: Time.now())
        result.reports = findings.reports.count
        result.corrections = findings.corrections.count
        return result
    }
}
