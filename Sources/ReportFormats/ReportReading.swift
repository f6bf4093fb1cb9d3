/// What a source says of one report, whether or not it is drafted.
public struct ReportReading: Sendable, Equatable {
    /// All that was read; its findings are blank where there are none.
    public internal(set) var report: FindingsReport
    /// Why the report is not drafted; nil where it can be.
    public internal(set) var refusal: IntakeRefusal?
    /// What was added to the report after it was signed.
    var addendum: String?
    /// The ids of our own jobs that the source names, as a report does that was made from a draft.
    var jobs: [String] = []

    init(_ report: FindingsReport) {
        self.report = report
    }

    init(_ format: ReportFormat, position: Int, refusal: IntakeRefusal) {
        report = FindingsReport(findings: "", format: format, position: position)
        self.refusal = refusal
    }

    /// The report, or why it is not drafted.
    public var result: Result<FindingsReport, IntakeRefusal> { refusal.map { .failure($0) } ?? .success(report) }

    /// What a later message about the same report is matched by.
    public var identity: ReportIdentity { ReportIdentity(of: self) }

    /// The report as a correction of a draft.
    ///
    /// - Throws: `CANCELLED`, `NOT_FINAL`, `NO_IMPRESSION`; the refusals of a source that could not be read.
    public func correction() throws(IntakeRefusal) -> Correction { try Correction(of: self) }
}
