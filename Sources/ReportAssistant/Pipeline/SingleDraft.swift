import Digest
import ReportFormats
public import ServiceConfiguration
import SystemService

/// A draft without a spool: one report in, its rendering and its provenance record out.
public struct SingleDraft: Sendable {
    /// The draft in the report's own format.
    public let rendering: [UInt8]
    /// The provenance record, JSON.
    public let record: [UInt8]

    /// - Parameters:
    ///   - bytes: a report of any format.
    ///   - name: the file's name; `-` for stdin.
    /// - Throws: the codes of intake and drafting.
    public init(
        _ bytes: [UInt8], name: String, _ settings: Settings, _ engine: DraftingEngine
    ) async throws(AssistantError) {
        do {
            let reader = SourceReader(settings.intake)
            let results = try reader.read(bytes)
            guard results.count == 1 else { throw Refusal.severalReports }
            let report = try results[0].get()
            let id = ReportID(job: JobID(name: name.utf8, content: bytes))
            let draft = try await engine.draft(report, settings.drafts)
            if settings.drafts.withholds(draft) { throw Refusal.contradictsFindings }
            let content = OutputContent(
                draft: draft, report: report, source: bytes, id: id, sourceSHA256: SHA256Digest(of: bytes).description,
                provenance: engine.provenance(settings), settings: settings.drafts, received: Time.now(),
                limits: reader.limits)
            rendering = try content.rendering()
            record = content.record.json()
        } catch { throw AssistantError(error) }
    }
}
