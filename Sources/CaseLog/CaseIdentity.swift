public import Digest

/// What a report is known by, so that a later message about it finds it. Every value comes hashed from the caller, equal
/// where the values are: the log compares them and keeps no identifier of a patient in clear.
public struct CaseIdentity: Sendable, Equatable {
    /// The accession number.
    public var accession: String?
    /// The report's own id.
    public var document: String?
    /// The id that all versions of it share.
    public var documentSet: String?
    /// The number of this version in its set.
    public var version: Int?
    /// The id of the report that this one replaces.
    public var replaces: String?
    /// The sender's number of the message.
    public var message: String?
    /// The patient.
    public var patient: String?
    /// The examination's name.
    public var exam: String?
    /// Who read the study.
    public var reader: String?
    /// The jobs of ours that the source names, as ids of reports.
    public var jobs: [String] = []

    /// What is known of nothing.
    public init() {}
}

/// What a report that comes in does to earlier ones about the same examination.
public enum Supersession: String, Sendable {
    /// It is a report of its own; only earlier versions of the same document go.
    case none
    /// It is final, and takes the place of a preliminary one.
    case final
    /// It takes the place of whatever there was.
    case replacement
    /// It takes back whatever there was, and is not drafted.
    case cancel
}

/// One report of a file on its way into the queue.
public struct AdmittedReport: Sendable, Equatable {
    /// The report.
    public let id: ReportID
    /// Whether it goes before others.
    public let isStat: Bool
    /// What it is known by.
    public let identity: CaseIdentity
    /// What it does to earlier ones.
    public let supersession: Supersession
    /// Whether its source calls it preliminary.
    public let isPreliminary: Bool

    /// A report with what is known of it.
    public init(
        id: ReportID, isStat: Bool = false, identity: CaseIdentity = CaseIdentity(), supersession: Supersession = .none,
        isPreliminary: Bool = false
    ) {
        self.id = id
        self.isStat = isStat
        self.identity = identity
        self.supersession = supersession
        self.isPreliminary = isPreliminary
    }
}

/// A draft that is to be taken back: it was cancelled, or its report was replaced.
public struct Withdrawal: Sendable, Equatable {
    /// The report.
    public let id: ReportID
    /// `CANCELLED` or `REPLACED`.
    public let code: String
    /// Its output, if one was made.
    public let output: Output?
    /// Whether the output is known to have been in the outbox; if it is gone from there it was collected.
    public let wasPublished: Bool
}
