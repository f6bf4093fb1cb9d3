public import Digest

/// A signed report on its way into the log.
public struct NewCorrection: Sendable, Equatable {
    /// Its index in the file, from 0.
    public let position: Int
    /// What it is matched by, hashed.
    public let identity: CaseIdentity
    /// The format it came in.
    public let format: String
    /// `final`, `corrected`, `addended`, or `cancelled` for a draft that is rejected without a text.
    public let status: String
    /// The signed impression.
    public let impression: String?
    /// What was added after it was signed.
    public let addendum: String?
    /// The findings that it came with.
    public let findings: String?

    /// A signed report with all its parts.
    public init(
        position: Int, identity: CaseIdentity, format: String, status: String, impression: String?, addendum: String?,
        findings: String?
    ) {
        self.position = position
        self.identity = identity
        self.format = format
        self.status = status
        self.impression = impression
        self.addendum = addendum
        self.findings = findings
    }
}

/// A signed report that has no draft yet.
public struct WaitingCorrection: Sendable, Equatable {
    /// Its number in the log.
    public let id: Int64
    /// The file that it came in.
    public let file: JobID
    /// When it was taken.
    public let received: Int64
    /// What it says.
    public let correction: NewCorrection
    /// Why it waits; nil where nobody has looked yet.
    public let code: String?
    /// The draft that it may belong to, for somebody to decide.
    public let candidate: ReportID?
    /// How the candidate was found.
    public let way: MatchWay?
    /// How sure that is, 0 to 1.
    public let confidence: Double?
}

/// How a radiologist took a draft.
public enum CorrectionVerdict: String, Sendable, CaseIterable, Codable {
    /// Signed as it was, but for case and punctuation.
    case accepted
    /// Signed with changes.
    case edited
    /// Nothing of it was kept.
    case rejected
}

/// One difference between a draft and what was signed, as the log keeps it.
public struct LoggedEdit: Sendable, Equatable, Codable {
    /// Index of the draft's statement; nil for one that was put in.
    public let draft: Int?
    /// Index of the signed statement; nil for one that was taken out.
    public let signed: Int?
    /// What was changed, such as `side` or `inserted`.
    public let changes: [String]
    /// `none`, `minor`, `significant` or `critical`.
    public let severity: String

    /// An edit with all its parts.
    public init(draft: Int?, signed: Int?, changes: [String], severity: String) {
        self.draft = draft
        self.signed = signed
        self.changes = changes
        self.severity = severity
    }
}

/// What became of a signed report.
public enum CorrectionOutcome: Sendable, Equatable {
    /// It belongs to a draft.
    case matched(
        KeptCase, way: MatchWay, confidence: Double, statements: [String], verdict: CorrectionVerdict,
        edits: [LoggedEdit])
    /// It waits: for its case, or for somebody to decide.
    case waiting(code: String, candidate: ReportID?, way: MatchWay?, confidence: Double?)
}

/// A correction that is matched to its draft: what learning reads.
public struct LoggedCorrection: Sendable, Equatable {
    /// Its number in the log.
    public let id: Int64
    /// The report that was drafted.
    public let report: ReportID
    /// Findings and context, the draft's statements (`content.statements`) and the adapter that wrote them.
    public let content: CaseContent
    /// What the radiologist signed, in order; empty where the draft was rejected without a text.
    public let statements: [String]
    /// How the draft was taken.
    public let verdict: CorrectionVerdict
    /// Statement by statement.
    public let edits: [LoggedEdit]
    /// How it was matched.
    public let way: MatchWay
    /// How sure that is, 0 to 1.
    public let confidence: Double
    /// The patient under the site's key; nil where the source named none.
    public let patient: String?
    /// The radiologist under the site's key; nil where the format names none.
    public let reader: String?
    /// When it was taken, in milliseconds since 1970.
    public let received: Int64
    /// In how many runs it was learnt from.
    public let uses: Int
    /// The correction that took its place.
    public let supersededBy: Int64?
}

/// Which corrections are asked for.
public struct CorrectionSelection: Sendable, Equatable {
    /// Taken at this time or later, in milliseconds since 1970.
    public var since: Int64?
    /// Of this report alone.
    public var report: ReportID?
    /// Also those that a later one superseded.
    public var includesSuperseded = false
    /// Matched at least as surely.
    public var minimumConfidence = 0.0

    /// What counts now, of all reports.
    public init() {}
}

/// How many signed reports there are, for status lines.
public struct CorrectionCounts: Sendable, Equatable {
    /// By verdict; superseded ones are not among them.
    public let accepted, edited, rejected: Int
    /// Replaced by a later one.
    public let superseded: Int
    /// Without a case.
    public let unmatched: Int
    /// With a candidate that somebody should look at.
    public let review: Int
    /// Learnt from at least once.
    public let trained: Int
    /// Files and reports that were refused.
    public let refused: Int
}
