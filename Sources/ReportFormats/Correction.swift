/// A report as a radiologist signed it, in any format: what a draft is compared with.
public struct Correction: Sendable, Equatable {
    /// What it is matched to a case by.
    public let identity: ReportIdentity
    /// The signed impression's text; nil in a mere addendum.
    public let impression: String?
    /// What was added after the report was signed.
    public let addendum: String?
    /// The findings that the impression belongs to; nil where the source has none.
    public let findings: String?
    /// `final`, `corrected` or `addended`.
    public let status: ResultStatus
    /// The format it came in.
    public let format: ReportFormat
    /// Its index in the source, from 0.
    public let position: Int

    /// - Throws: `CANCELLED`, `NOT_FINAL`, `NO_IMPRESSION`, or why the source could not be read.
    init(of reading: ReportReading) throws(IntakeRefusal) {
        let report = reading.report
        identity = reading.identity
        impression = report.existingImpression
        addendum = reading.addendum.flatMap { NarrativeWords.count($0) > 0 ? $0 : nil }
        findings = NarrativeWords.count(report.findings) > 0 ? report.findings : nil
        format = report.format
        position = report.position
        if let refusal = reading.refusal, !Self.isAboutFindings(refusal) { throw refusal }
        switch identity.status {
        case .cancelled: throw .cancelled
        case .preliminary: throw .notFinal
        case .corrected: status = .corrected
        case .addended: status = .addended
        case .final, nil: status = addendum == nil ? .final : .addended
        }
        guard impression != nil || addendum != nil else { throw .noImpression }
    }

    /// A correction needs no findings, and may be an addendum alone.
    private static func isAboutFindings(_ refusal: IntakeRefusal) -> Bool {
        [.noFindings, .addendumOnly].contains(refusal)
    }
}

extension IntakeRefusal {
    static let notFinal = IntakeRefusal(
        "NOT_FINAL", "The report is preliminary. Send it as a correction when it is final, corrected or amended.")

    static let noImpression = IntakeRefusal(
        "NO_IMPRESSION", "The report has neither an impression nor an addendum. Send the signed report.")
}
