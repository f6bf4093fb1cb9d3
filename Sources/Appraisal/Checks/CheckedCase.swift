import ClinicalText

/// What every check looks at.
struct CheckedCase {
    let context: CaseContext
    /// The findings as the report has them.
    let findingsText: String
    let findings: ReportReading
    /// The statements joined by newlines.
    let impressionText: String
    let impression: ReportReading
    let consistency: Consistency
}
