public import ReportFormats

/// A report with its signed impression: what a model learns from, and what drafts are measured against.
///
/// Every text is patient data.
public struct ArchivedCase: Sendable, Equatable {
    /// The source's id of the case; a file's reports have the file's name with their number.
    public var id: String
    /// A DICOM modality code, or the source's own word for it.
    public var modality: String?
    /// The examination's name.
    public var exam: String?
    /// Why it was done.
    public var indication: String?
    /// Earlier examinations compared with.
    public var comparison: String?
    /// Age in completed years.
    public var ageYears: Int?
    /// The patient's sex.
    public var sex: FindingsReport.Sex?
    /// What was seen.
    public var findings: String
    /// What the radiologist concluded.
    public var impression: String
    /// Where the case comes from, in a word.
    public var source: String?
    /// The patient's identifier: cases that share one stay together.
    public var patient: String?

    /// A case of which only the two texts are known.
    public init(id: String, findings: String, impression: String) {
        self.id = id
        self.findings = findings
        self.impression = impression
    }

    /// The findings in lower-case letters and digits: many reports repeat others word for word, and such cases stay
    /// together too.
    public var normalisedFindings: String {
        findings.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: " ")
    }
}
