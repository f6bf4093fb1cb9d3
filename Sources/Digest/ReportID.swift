/// A report's id: its job's, with `-n` for the n-th report (from 1) of a file that holds several.
public struct ReportID: Hashable, Sendable, CustomStringConvertible {
    /// The file's job.
    public let job: JobID
    /// The report's place in a batch, from 1; nil where the file holds one report.
    public let ordinal: Int?

    /// The id of a report in a file.
    public init(job: JobID, ordinal: Int? = nil) {
        self.job = job
        self.ordinal = ordinal
    }

    /// An id that was written down before.
    ///
    /// - Returns: nil unless it is a job's id, alone or with `-n`.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let job = JobID(first) else { return nil }
        guard parts.count == 2 else {
            self.init(job: job)
            return
        }
        guard let ordinal = Int(parts[1]), ordinal > 0, String(ordinal) == parts[1] else { return nil }
        self.init(job: job, ordinal: ordinal)
    }

    /// The job's id, with `-n` in a batch.
    public var description: String { ordinal.map { "\(job)-\($0)" } ?? "\(job)" }
}
