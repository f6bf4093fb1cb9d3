import CaseLog
import Digest
import ImpressionWriting
import ReportFormats
import ServiceConfiguration
import Spool

/// What a draft's two files say.
struct OutputContent {
    let draft: AppraisedDraft
    let report: FindingsReport
    /// The bytes that the report was read from.
    let source: [UInt8]
    let id: ReportID
    let sourceSHA256: String
    let provenance: Provenance
    let settings: Settings.Drafts
    /// When the file was claimed; every time in the output is this one, so that a draft which is made again after a
    /// crash has the same bytes.
    let received: Int64
    /// With which the report was read.
    let limits: IntakeLimits

    /// The draft in the report's own format.
    ///
    /// - Throws: `ReportRenderer.Failure`.
    func rendering() throws(ReportRenderer.Failure) -> [UInt8] {
        let impression = Impression(
            job: id.description, statements: draft.draft.statements.map(\.text),
            notices: DraftNotices.notices(of: draft, received: received), created: Time.text(received),
            model: "\(provenance.modelSHA256.prefix(12)), adapter \(provenance.adapter)",
            program: Program.nameAndVersion)
        return try ReportRenderer.render(impression, for: report, source: source, limits: limits)
    }

    /// The provenance record.
    var record: DraftRecord {
        DraftRecord(
            draft: draft, report: id, sourceSHA256: sourceSHA256, provenance: provenance, settings: settings,
            received: received)
    }

    /// Both files with their names, `<stem>.<job>.impression.<ext>` and `<stem>.<job>.json`.
    ///
    /// - Parameter name: of the source in the inbox.
    /// - Throws: `ReportRenderer.Failure`.
    func output(name: [UInt8]) throws(ReportRenderer.Failure) -> Output {
        let stem = EntryName(bytes: name)?.outputStem ?? "report"
        return Output(
            draftName: "\(stem).\(id).impression.\(report.format.fileExtension)", draft: try rendering(),
            provenanceName: "\(stem).\(id).json", provenance: record.json())
    }
}
