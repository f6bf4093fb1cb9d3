import CaseLog
import Digest
import Spool
import SystemService

/// Takes drafts back whose report was cancelled or replaced.
///
/// Run by the task that drafts and publishes, so that no draft is published while it is being taken back. Safe to repeat
/// after a crash.
struct Withdrawals: Sendable {
    let parts: PipelineParts

    func run() async throws {
        for withdrawal in try await parts.log.withdrawals() {
            let wasCollected = try !takeBack(withdrawal) && withdrawal.wasPublished
            try await parts.log.finishWithdrawal(withdrawal.id, wasCollected: wasCollected, at: Time.now())
            // Only now: until the journal knows, the temporary is what tells a draft taken back from one collected.
            try OutputPublisher(parts: parts).discard(withdrawal.id)
            let (job, code) = (withdrawal.id.job, EventCode(validating: withdrawal.code))
            parts.events.log(wasCollected ? .withdrawnTooLate(job, code) : .withdrawn(job, code))
            if let record = try await parts.log.job(job) { try await parts.settle(record) }
        }
    }

    /// - Returns: whether the draft was still in the outbox, or was taken from there by an attempt that was cut off.
    private func takeBack(_ withdrawal: Withdrawal) throws(SpoolError) -> Bool {
        guard let output = withdrawal.output else { return false }
        let temporary = OutputPublisher.draftTemporary(withdrawal.id)
        let isTaken = try parts.spool.withdraw(output.draftName, as: temporary)
        if isTaken { try parts.spool.removePublished(output.provenanceName) }
        try parts.spool.syncOutbox()
        return isTaken
    }
}
