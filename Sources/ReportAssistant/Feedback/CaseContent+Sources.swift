import CaseLog
import Digest
import ImpressionWriting
import ReportFormats
import ServiceConfiguration

extension CaseContent {
    /// What is kept when a draft is written.
    init(_ draft: AppraisedDraft, of report: FindingsReport, _ provenance: Provenance) {
        self.init(report, statements: draft.draft.statements.map(\.text), adapter: provenance.adapter)
    }

    /// What is left of a draft from before cases were kept: its stored record, and its source if it is still there.
    init?(_ draft: StoredDraft, _ report: ReportID, _ job: JobRecord, _ settings: Settings) {
        guard let bytes = try? Explanation.source(of: job, settings),
            let readings = try? SourceReader(settings.intake).readings(bytes),
            let position = job.reports.firstIndex(where: { $0.id == report }), readings.indices.contains(position)
        else { return nil }
        self.init(readings[position].report, statements: draft.statements.map(\.text), adapter: draft.adapter)
    }

    /// - Parameter statements: as they were published; each sentence of them becomes one.
    init(_ report: FindingsReport, statements: [String], adapter: String?) {
        self.init(
            findings: report.findings, statements: statements.flatMap { ImpressionText.statements(of: $0) },
            adapter: adapter)
        exam = report.exam
        modality = report.modality
        indication = report.indication
        comparison = report.comparison
        ageYears = report.ageYears
        sex = report.sex?.rawValue
        orderedSide = report.orderedSide?.rawValue
    }
}
