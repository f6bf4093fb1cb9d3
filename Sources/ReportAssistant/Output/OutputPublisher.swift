import CaseLog
import Digest
import Spool

/// Brings a draft's two files into the outbox, so that they appear whole or not at all.
struct OutputPublisher: Sendable {
    let parts: PipelineParts

    /// Writes both temporaries durably.
    func write(_ output: Output, of report: ReportID) throws(SpoolError) {
        try parts.spool.writeTemporary(Self.provenanceTemporary(report), bytes: output.provenance)
        try parts.spool.writeTemporary(Self.draftTemporary(report), bytes: output.draft)
        try parts.spool.syncOutbox()
    }

    /// Renames whatever temporaries are there: the provenance first, so that whoever sees a draft finds its provenance.
    ///
    /// - Returns: false where the draft's temporary is not there: it was published before, and may be collected.
    @discardableResult
    func publish(_ output: Output, of report: ReportID, replacing: Bool) throws(SpoolError) -> Bool {
        _ = try parts.spool.publish(
            temporary: Self.provenanceTemporary(report), as: output.provenanceName, replacing: replacing)
        let isThere = try parts.spool.publish(
            temporary: Self.draftTemporary(report), as: output.draftName, replacing: replacing)
        try parts.spool.syncOutbox()
        return isThere
    }

    /// Removes both temporaries.
    func discard(_ report: ReportID) throws(SpoolError) {
        for temporary in Self.temporaries(report) { try parts.spool.removeTemporary(temporary) }
    }

    /// The names of a report's temporaries.
    static func temporaries(_ report: ReportID) -> [String] {
        [provenanceTemporary(report), draftTemporary(report)]
    }

    static func draftTemporary(_ report: ReportID) -> String { ".tmp-\(report).draft" }

    static func provenanceTemporary(_ report: ReportID) -> String { ".tmp-\(report).json" }
}
