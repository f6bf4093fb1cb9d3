import Digest
import Synchronization

@testable import CaseLog

/// A case log that is busy once: at the n-th call of those that intake makes.
final class BusyLog: CaseLog {
    private let log: any CaseLog
    private let remaining: Mutex<Int>

    init(_ log: any CaseLog, at number: Int) {
        self.log = log
        remaining = Mutex(number)
    }

    private func count() throws(CaseLogError) {
        let isBusy = remaining.withLock {
            $0 -= 1
            return $0 == 0
        }
        if isBusy { throw CaseLogError("CASE_LOG_BUSY", "Busy.") }
    }

    func record(claim: String, name: [UInt8], at time: Int64) async throws(CaseLogError) {
        try count()
        try await log.record(claim: claim, name: name, at: time)
    }

    func admit(_ admission: Admission) async throws(CaseLogError) -> AdmissionOutcome {
        try count()
        return try await log.admit(admission)
    }

    func forget(claim: String) async throws(CaseLogError) { try await log.forget(claim: claim) }

    func claims() async throws(CaseLogError) -> [String: [UInt8]] { try await log.claims() }

    func nextReport() async throws(CaseLogError) -> QueuedReport? { try await log.nextReport() }

    func beginDrafting(
        _ report: ReportID, provenance: Provenance, at time: Int64
    ) async throws(CaseLogError) -> Int { try await log.beginDrafting(report, provenance: provenance, at: time) }

    func release(_ report: ReportID) async throws(CaseLogError) { try await log.release(report) }

    func markReady(
        _ report: ReportID, output: Output, document: String?, at time: Int64
    ) async throws(CaseLogError) -> Bool {
        try await log.markReady(report, output: output, document: document, at: time)
    }

    func acknowledgements() async throws(CaseLogError) -> [JobID: Acknowledgement] {
        try await log.acknowledgements()
    }

    func markAcknowledged(_ job: JobID) async throws(CaseLogError) { try await log.markAcknowledged(job) }

    func withdrawals() async throws(CaseLogError) -> [Withdrawal] { try await log.withdrawals() }

    func finishWithdrawal(_ report: ReportID, wasCollected: Bool, at time: Int64) async throws(CaseLogError) {
        try await log.finishWithdrawal(report, wasCollected: wasCollected, at: time)
    }

    func reports(matching identity: CaseIdentity) async throws(CaseLogError) -> [ReportID] {
        try await log.reports(matching: identity)
    }

    func markDone(_ report: ReportID, at time: Int64) async throws(CaseLogError) {
        try await log.markDone(report, at: time)
    }

    func refuse(_ report: ReportID, code: String, at time: Int64) async throws(CaseLogError) {
        try await log.refuse(report, code: code, at: time)
    }

    func readyOutputs() async throws(CaseLogError) -> [ReportID: Output] { try await log.readyOutputs() }

    func beginRejection(_ job: JobID, code: String, error: [UInt8], at time: Int64) async throws(CaseLogError) {
        try await log.beginRejection(job, code: code, error: error, at: time)
    }

    func finish(_ job: JobID, as state: JobRecord.State, at time: Int64) async throws(CaseLogError) {
        try await log.finish(job, as: state, at: time)
    }

    func job(_ job: JobID) async throws(CaseLogError) -> JobRecord? { try await log.job(job) }

    func openJobs() async throws(CaseLogError) -> [JobRecord] { try await log.openJobs() }

    func outputs(of job: JobID) async throws(CaseLogError) -> [ReportID: Output] { try await log.outputs(of: job) }

    func requestRedraft(_ job: JobID) async throws(CaseLogError) { try await log.requestRedraft(job) }

    func counts(since midnight: Int64) async throws(CaseLogError) -> CaseCounts {
        try await log.counts(since: midnight)
    }

    func describeService(_ facts: [String: String]) async throws(CaseLogError) { try await log.describeService(facts) }

    func serviceFacts() async throws(CaseLogError) -> [String: String] { try await log.serviceFacts() }
}
