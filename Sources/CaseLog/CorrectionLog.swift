public import Digest

/// The part of the case log that keeps what radiologists signed.
///
/// As in ``CaseLog``, each method is one transaction, durable when it returns. The steps of a signed report:
/// ``CaseLog/record(claim:name:at:)`` before its file is claimed, ``beginFeedback(claim:)``,
/// ``add(_:file:refusals:at:)``, ``settle(_:as:)`` for each, and ``CaseLog/forget(claim:)`` when the file is put away.
/// All of them may be repeated.
public protocol CorrectionLog: Sendable {
    /// Keeps what a draft is made of and what it says. A case that was corrected stays beside the new one.
    func keep(_ content: CaseContent, of report: ReportID, at time: Int64) async throws(CaseLogError)
    /// The latest case of a report.
    func keptCase(of report: ReportID) async throws(CaseLogError) -> KeptCase?

    /// The reports that a signed report may belong to, the best first: by our job, by document, by accession with the
    /// same examination, by accession, by message. None is of another patient.
    func matches(of identity: CaseIdentity) async throws(CaseLogError) -> [CaseMatch]
    /// Cases without a correction, the latest first, of which neither patient nor accession say that they are another
    /// study's than this one.
    func textCandidates(for identity: CaseIdentity, limit: Int) async throws(CaseLogError) -> [TextCandidate]

    /// Counts an attempt at a claimed file.
    ///
    /// - Returns: the attempts so far, this one included.
    func beginFeedback(claim: String) async throws(CaseLogError) -> Int
    /// Takes an attempt back that ended in an orderly way.
    func releaseFeedback(claim: String) async throws(CaseLogError)
    /// Writes down the signed reports of a file, once: what is there already stays as it is.
    ///
    /// - Parameter refusals: codes of the file's other reports, by position; of a file that is refused whole at -1.
    func add(
        _ corrections: [NewCorrection], file: JobID, refusals: [Int: String], at time: Int64
    ) async throws(CaseLogError)
    /// The signed reports that wait, the oldest first: of a file, of what a report that has come is known by, or all.
    func waiting(_ scope: WaitingScope) async throws(CaseLogError) -> [WaitingCorrection]
    /// Writes down what became of a signed report that waits; the latest correction of a report is the one that counts.
    ///
    /// Of two in one file that are of one report and say different things, neither is known to be the later: both wait
    /// as `CONTRADICTORY`.
    ///
    /// - Returns: false where it waits no more.
    func settle(_ id: Int64, as outcome: CorrectionOutcome) async throws(CaseLogError) -> Bool

    /// Corrections that are matched, in the order in which they came.
    func corrections(_ selection: CorrectionSelection) async throws(CaseLogError) -> [LoggedCorrection]
    /// Writes down that a run learns from corrections. The same run counts once.
    func markTrained(_ ids: [Int64], run: String, at time: Int64) async throws(CaseLogError)
    /// Counts for status lines.
    func correctionCounts() async throws(CaseLogError) -> CorrectionCounts

    /// Every signed report with its history, as another log can take it over.
    func exportedCorrections() async throws(CaseLogError) -> [ExchangedCorrection]
    /// Takes over what another log exported, all or nothing; what is there already stays as it is.
    ///
    /// - Returns: how many were new.
    func takeOver(_ corrections: [ExchangedCorrection]) async throws(CaseLogError) -> Int

    /// What an erasure would find.
    func erasable(_ scope: ErasureScope) async throws(CaseLogError) -> ErasureFindings
    /// Erases texts, names, drafts and identifiers; what remains are counts.
    func erase(_ findings: ErasureFindings, because scope: ErasureScope, at time: Int64) async throws(CaseLogError)
    /// For each run how many of the cases that it learnt from were erased since.
    func erasedTrainings() async throws(CaseLogError) -> [String: Int]
}

/// Which of the signed reports that wait are asked for.
public enum WaitingScope: Sendable, Equatable {
    /// All.
    case all
    /// Those of one file.
    case file(JobID)
    /// Those that a report may be the case of.
    case report(ReportID)
    /// One.
    case correction(Int64)
}
