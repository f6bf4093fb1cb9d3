import Appraisal
import ClinicalText
import Guidelines
import ReportFormats
import ServiceConfiguration

/// What an impression rests on in its findings, and how it is judged: the texts with all that is read in them.
public struct Explanation: Sendable {
    /// The job whose draft it is; nil for files.
    let job: String?
    /// The decoded findings.
    let findings: String
    /// The statements of the impression; nil where there is none.
    let statements: [DraftRecord.Statement]?
    /// Of the impression; of no statements where there is none.
    let appraisal: Appraisal
    /// As in a draft's record, the most severe first.
    let checks: [DraftRecord.Checked]
    /// The language of the findings, as ISO 639 has it; nil where too few words tell.
    let language: String?

    /// The statements joined by newlines; empty where there is no impression.
    var impression: String { (statements ?? []).map(\.text).joined(separator: "\n") }

    /// The findings without the line ends that only wrap a sentence; every offset stays as it is.
    var shownFindings: String {
        var scalars = Array(findings.unicodeScalars)
        for index in scalars.indices.dropFirst().dropLast() where scalars[index] == "\n" {
            let next = scalars[index + 1].properties
            if scalars[index - 1] != "\n", next.isLowercase || next.numericType != nil { scalars[index] = " " }
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// What the impression is worth; nil where there is none.
    var rewards: Rewards? { statements == nil ? nil : appraisal.rewards }

    /// Explains texts that were found.
    ///
    /// - Parameters:
    ///   - report: its findings, and what is known of the study.
    ///   - impression: the statements, without numbers; nil for the findings alone.
    /// - Throws: the codes of the site's rules.
    init(_ report: FindingsReport, impression: [String]?, _ settings: Settings) throws(AssistantError) {
        let appraisal = try Self.appraiser(of: report, settings).appraise(impression ?? [])
        // Without an impression nothing is left out and no guideline is unmet.
        let checks = appraisal.checks.filter { impression != nil || ![.omitted, .guidance].contains($0.kind) }
        let received = Time.now()
        self.init(
            job: nil, findings: report.findings,
            statements: impression.map { texts in
                zip(texts, appraisal.statements).map { text, statement in
                    DraftRecord.Statement(
                        text: text, tier: statement.tier?.rawValue, supports: statement.supports.map(\.ends),
                        copied: false)
                }
            },
            appraisal: appraisal, checks: checks.map { DraftRecord.Checked($0, received: received) })
    }

    /// Explains a draft: its statements and checks are those that were published, whatever today's rules say.
    init(
        _ report: FindingsReport, draft: StoredDraft, of job: String, _ settings: Settings
    ) throws(AssistantError) {
        let appraiser = try Self.appraiser(of: report, settings)
        self.init(
            job: job, findings: report.findings, statements: draft.statements,
            appraisal: appraiser.appraise(draft.statements.map(\.text), isIncomplete: draft.isIncomplete),
            checks: draft.checks)
    }

    private init(
        job: String?, findings: String, statements: [DraftRecord.Statement]?, appraisal: Appraisal,
        checks: [DraftRecord.Checked]
    ) {
        self.job = job
        self.findings = findings
        self.statements = statements
        self.appraisal = appraisal
        self.checks = checks
        language = ReportLanguage.detect(in: findings)?.rawValue
    }

    private static func appraiser(of report: FindingsReport, _ settings: Settings) throws(AssistantError) -> Appraiser {
        Appraiser(
            findings: report.findings, context: report.context, guidelines: try GuidelineSet(settings.guidelines))
    }
}
