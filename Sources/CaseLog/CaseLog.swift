public import Digest

/// Opens a site's case log, creating it and bringing its schema up to date.
///
/// - Parameter path: an SQLite file; its directory exists.
/// - Throws: `CASE_LOG_UNAVAILABLE`, `CASE_LOG_NEWER`, `CASE_LOG_DAMAGED` and the codes of a failed write.
public func openCaseLog(at path: String) throws(CaseLogError) -> any CaseLog & CorrectionLog {
    try SQLiteCaseLog(path: path)
}

/// The journal of every file from claim to publication.
///
/// An interface, so that the pipeline knows neither SQL nor transactions: each method is one transaction, durable when
/// it returns. Times are milliseconds since 1970 and come from the caller. Names are raw bytes; names, contents and
/// drafts are patient data and never leave the log in an error.
///
/// The steps of a file: ``record(claim:name:at:)``, ``admit(_:)``, then for each of its reports
/// ``beginDrafting(_:provenance:at:)``, ``markReady(_:output:at:)`` and ``markDone(_:at:)``, and at last
/// ``finish(_:as:at:)``. A refusal is announced by ``beginRejection(_:code:error:at:)`` before any file moves.
public protocol CaseLog: Sendable {
    /// Writes down a name before its file is renamed to the claim.
    func record(claim: String, name: [UInt8], at time: Int64) async throws(CaseLogError)
    /// Takes a claim back whose file was not there to rename, or was a copy of what is in work already.
    func forget(claim: String) async throws(CaseLogError)
    /// The names behind all open claims.
    func claims() async throws(CaseLogError) -> [String: [UInt8]]
    /// Turns a claim into a job with its reports, or says that the job is known. Earlier reports that these ones cancel
    /// or replace are to be withdrawn from then on.
    func admit(_ admission: Admission) async throws(CaseLogError) -> AdmissionOutcome

    /// Acknowledgements that are not known to be in the outbox.
    func acknowledgements() async throws(CaseLogError) -> [JobID: Acknowledgement]
    /// The acknowledgement is in the outbox.
    func markAcknowledged(_ job: JobID) async throws(CaseLogError)

    /// The next report to draft: STAT studies first, then the least often interrupted, then the oldest.
    ///
    /// A report at which the service died twice goes behind all others, STAT or not: one that kills the service must not
    /// keep the rest waiting, and one that was only unlucky must not be struck a third time while others are left.
    func nextReport() async throws(CaseLogError) -> QueuedReport?
    /// Counts an attempt and writes down what the output will depend on.
    ///
    /// - Returns: the attempts so far, this one included; 0 if the report was withdrawn meanwhile.
    func beginDrafting(_ report: ReportID, provenance: Provenance, at time: Int64) async throws(CaseLogError) -> Int
    /// Gives a report back to the queue after an orderly stop; the attempt does not count.
    func release(_ report: ReportID) async throws(CaseLogError)
    /// Commits to an output whose temporaries are durable: from now on it is published and never made anew.
    ///
    /// - Parameter document: the draft's own id, by which a signed report may name it.
    /// - Returns: false if the report was withdrawn meanwhile, so that the output is not to be published.
    func markReady(
        _ report: ReportID, output: Output, document: String?, at time: Int64
    ) async throws(CaseLogError) -> Bool
    /// The output is in the outbox.
    func markDone(_ report: ReportID, at time: Int64) async throws(CaseLogError)
    /// One report of a batch cannot be drafted; its neighbours go on.
    func refuse(_ report: ReportID, code: String, at time: Int64) async throws(CaseLogError)
    /// The drafts that are to be taken back.
    func withdrawals() async throws(CaseLogError) -> [Withdrawal]
    /// The draft was taken back or, where it had been collected before, is out of reach.
    func finishWithdrawal(_ report: ReportID, wasCollected: Bool, at time: Int64) async throws(CaseLogError)
    /// The reports that a signed report may belong to, the best match first: by our job, by document, by accession with
    /// the same examination, by accession, by message.
    func reports(matching identity: CaseIdentity) async throws(CaseLogError) -> [ReportID]
    /// Outputs that are ready but not known to be in the outbox.
    func readyOutputs() async throws(CaseLogError) -> [ReportID: Output]

    /// Announces that a job will be rejected, with the bytes of its error file.
    func beginRejection(_ job: JobID, code: String, error: [UInt8], at time: Int64) async throws(CaseLogError)
    /// The source has left `processing/`: the job is over.
    func finish(_ job: JobID, as state: JobRecord.State, at time: Int64) async throws(CaseLogError)

    /// One job with its reports, or nil.
    func job(_ job: JobID) async throws(CaseLogError) -> JobRecord?
    /// All jobs that are not over.
    func openJobs() async throws(CaseLogError) -> [JobRecord]
    /// The stored outputs of a job that is done.
    func outputs(of job: JobID) async throws(CaseLogError) -> [ReportID: Output]
    /// Asks that the job be drafted anew when its file is dropped again.
    func requestRedraft(_ job: JobID) async throws(CaseLogError)

    /// Counts for status lines.
    ///
    /// - Parameter midnight: the start of the current day.
    func counts(since midnight: Int64) async throws(CaseLogError) -> CaseCounts
    /// What the daemon says of itself, for `status`; replaces what was there.
    func describeService(_ facts: [String: String]) async throws(CaseLogError)
    /// What the daemon last said of itself.
    func serviceFacts() async throws(CaseLogError) -> [String: String]
}
