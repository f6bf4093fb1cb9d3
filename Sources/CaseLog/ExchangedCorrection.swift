/// A signed report as a line of an exported log; identifiers are hashed under the site's key.
public struct ExchangedCorrection: Sendable, Equatable, Codable {
    /// What a report is known by.
    public struct Identity: Sendable, Equatable, Codable {
        var accession, document, documentSet, replaces, message, patient, exam, reader: String?
        var version: Int?
        var jobs: [String]
    }

    /// The case that it is matched to.
    public struct Match: Sendable, Equatable, Codable {
        let report: String
        let way: MatchWay
        let confidence: Double
        let content: CaseContent
        /// The patient of the report.
        let patient: String?
        let verdict: CorrectionVerdict
        let statements: [String]
        let edits: [LoggedEdit]
    }

    /// The version of the form.
    public static let currentSchema = "impressiond.correction/1"

    /// `impressiond.correction/1`.
    public let schema: String
    /// The file that it came in, and its place there: together they are what tells it from all others.
    let file: String
    let position: Int
    let received: Int64
    let format: String
    let status: String
    let impression: String?
    let addendum: String?
    let findings: String?
    let identity: Identity
    /// Why it waits; nil for one that is matched.
    let code: String?
    let match: Match?
    /// Whether a later one took its place.
    let isSuperseded: Bool
    /// The runs that learnt from it.
    let trainedBy: [String]
}

extension ExchangedCorrection.Identity {
    init(_ identity: CaseIdentity) {
        accession = identity.accession
        document = identity.document
        documentSet = identity.documentSet
        replaces = identity.replaces
        message = identity.message
        patient = identity.patient
        exam = identity.exam
        reader = identity.reader
        version = identity.version
        jobs = identity.jobs
    }

    var caseIdentity: CaseIdentity {
        var identity = CaseIdentity()
        identity.accession = accession
        identity.document = document
        identity.documentSet = documentSet
        identity.replaces = replaces
        identity.message = message
        identity.patient = patient
        identity.exam = exam
        identity.reader = reader
        identity.version = version
        identity.jobs = jobs
        return identity
    }
}
