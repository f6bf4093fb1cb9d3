public import Digest

/// What a draft was made of, and what it said: kept when it is written, for the correction that may come weeks later,
/// when its source is archived or gone.
public struct CaseContent: Sendable, Equatable, Codable {
    /// What was seen.
    public var findings: String
    /// The examination, on one line.
    public var exam: String?
    /// A DICOM modality code such as `CT`.
    public var modality: String?
    /// Why it was done.
    public var indication: String?
    /// Earlier examinations compared with.
    public var comparison: String?
    /// Age in completed years.
    public var ageYears: Int?
    /// `female`, `male` or `other`.
    public var sex: String?
    /// `left`, `right` or `bilateral`.
    public var orderedSide: String?
    /// The draft's statements, in order; no line breaks inside.
    public var statements: [String]
    /// The adapter that wrote it, or `none`.
    public var adapter: String?

    /// A case of which only the findings and the draft are known.
    public init(findings: String, statements: [String], adapter: String? = nil) {
        self.findings = findings
        self.statements = statements.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
        self.adapter = adapter
    }

    /// A digest of a text's words, equal where two texts differ in case, punctuation and white space alone; nil for a text
    /// of fewer than five words, which says nothing of whose it is.
    public static func key(of text: String) -> String? {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.count < 5 ? nil : SHA256Digest(of: Array(words.joined(separator: " ").utf8)).description
    }
}

/// A case as the log keeps it.
public struct KeptCase: Sendable, Equatable {
    /// Its number in the log.
    public let id: Int64
    /// The report that was drafted.
    public let report: ReportID
    /// What it says.
    public let content: CaseContent
    /// The patient, hashed.
    public let patient: String?
}

/// How a signed report was found to belong to a draft.
public enum MatchWay: String, Sendable, CaseIterable, Codable {
    /// It names our job.
    case job
    /// It names the report's or the draft's document, or a version of it.
    case document
    /// It has the order's accession number.
    case accession
    /// It answers a message about the same patient.
    case message
    /// It has the same findings.
    case text
    /// Somebody said so.
    case manual
}

/// A report that a signed report may belong to.
public struct CaseMatch: Sendable, Equatable {
    /// The report.
    public let report: ReportID
    /// What both have in common.
    public let way: MatchWay
    /// Whether the examination is the same, or not known of one.
    public let sharesExam: Bool
    /// Whether there is a draft, or one will come.
    public let hasDraft: Bool
}

/// A case without a correction, to be compared by text.
public struct TextCandidate: Sendable, Equatable {
    /// The report.
    public let report: ReportID
    /// What was seen.
    public let findings: String
    /// The draft's statements.
    public let statements: [String]
}
