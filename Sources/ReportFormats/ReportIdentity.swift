/// How far a report is, whatever its format calls that.
public enum ResultStatus: String, Sendable {
    /// Dictated, transcribed, unverified.
    case preliminary
    /// Verified.
    case final
    /// Replaced after it was verified.
    case corrected
    /// Something was added after it was verified.
    case addended
    /// Taken back, or entered in error.
    case cancelled
}

/// What tells a report from all others: what a cancel, a replacement or a correction is matched by.
///
/// Every value is patient data or leads to it. One that is nil is not known.
public struct ReportIdentity: Sendable, Equatable {
    /// The accession number, or a record's id.
    public var accession: String?
    /// The source's own id of the report.
    public var document: String?
    /// The id that all versions of the document share (CDA's setId).
    public var documentSet: String?
    /// The number of this version in its set.
    public var documentVersion: Int?
    /// The id of the report that this one replaces or adds to.
    public var replacedDocument: String?
    /// The sender's number of the message; it may be repeated.
    public var message: String?
    /// The ids of our own jobs that the source names.
    public var jobs: [String]
    /// The patient's identifier.
    public var patient: String?
    /// The examination's name.
    public var exam: String?
    /// Who read the study.
    public var reader: String?
    /// How far the report is.
    public var status: ResultStatus?

    init(of reading: ReportReading) {
        let report = reading.report
        accession = report.accession
        document = report.documentIdentifier
        documentSet = report.documentSet
        documentVersion = report.documentVersion
        replacedDocument = report.replacedDocument
        message = report.messageControlID
        jobs = reading.jobs
        patient = report.patientIdentifier
        exam = report.exam
        reader = report.readerIdentifier
        status = reading.refusal == .cancelled ? .cancelled : report.resultStatus
    }
}
