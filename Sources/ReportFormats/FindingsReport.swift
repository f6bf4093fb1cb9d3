/// One radiology report as it came in: its findings and what is known about the study. Every format is read into this.
///
/// All texts have LF line ends, no control characters and no white space at their ends. A value is nil where the source
/// does not say it.
public struct FindingsReport: Sendable, Equatable {
    /// How urgent the order is.
    public enum Priority: String, Sendable {
        /// To be read at once.
        case stat
        /// To be read in its turn.
        case routine
    }

    /// The patient's sex as the source gives it.
    public enum Sex: String, Sendable {
        case female
        case male
        case other
    }

    /// The side that was ordered.
    public enum Side: String, Sendable {
        case left
        case right
        case bilateral
    }

    /// The accession number or, in Open-i, the record's id.
    public var accession: String?
    /// The sender's number of the message: MSH-10. It may be repeated.
    public var messageControlID: String?
    /// The patient's identifier as it stands in the source: to be hashed before it is kept anywhere.
    public var patientIdentifier: String?
    /// Age in completed years; 0 for an infant.
    public var ageYears: Int?
    /// The patient's sex.
    public var sex: Sex?
    /// A DICOM modality code such as `CT`, or the source's own word for it.
    public var modality: String?
    /// The examination's name, on one line.
    public var exam: String?
    /// The side ordered, from a line of its own or from the examination's name.
    public var orderedSide: Side?
    /// `routine` where the source does not say otherwise.
    public var priority = Priority.routine
    /// Why the examination was done.
    public var indication: String?
    /// Earlier examinations compared with.
    public var comparison: String?
    /// How the examination was done.
    public var technique: String?
    /// What was seen. Never without words.
    public var findings: String
    /// The impression that the report already has. Whether such a report is drafted is the pipeline's decision.
    public var existingImpression: String?
    /// The report's status in the source's own words.
    public var status: String?
    /// What the status means; nil where the source does not say or it is not known.
    public var resultStatus: ResultStatus?
    /// The source's own id of the report, such as a document's id or an instance's UID.
    public var documentIdentifier: String?
    /// The id of the report that this one replaces or adds to.
    public var replacedDocument: String?
    /// The id that all versions of the document share.
    public var documentSet: String?
    /// The number of this version in its set.
    public var documentVersion: Int?
    /// Who read the study, as an identifier or a name: to be hashed before it is kept anywhere.
    public var readerIdentifier: String?
    /// The format it came in, in which its draft goes out.
    public var format: ReportFormat
    /// Its index in the source, from 0; above 0 only in a batch.
    public var position: Int

    /// A report of which only the findings are known.
    public init(findings: String, format: ReportFormat, position: Int = 0) {
        self.findings = findings
        self.format = format
        self.position = position
    }
}
