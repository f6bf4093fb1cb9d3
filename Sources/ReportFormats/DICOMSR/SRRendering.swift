/// A draft as a structured report in the dialect that came, always a Basic Text SR: flagged `PRELIMINARY`, `PARTIAL` and
/// `UNVERIFIED`, with what it is in the completion flag's description and in the first content item.
enum SRRendering {
    static let sopClass = "1.2.840.10008.5.1.4.1.1.88.11"
    /// At most 64 characters (LO).
    static let completion = "DRAFT, machine generated, not verified by a radiologist"

    /// A content item of the draft: a code of DCM, its meaning, and a text or the items inside.
    struct Item {
        let code: String
        let meaning: String
        var text: String?
        var items: [Item] = []
    }

    static func text(_ impression: Impression, for report: FindingsReport, source: [UInt8], _ limits: IntakeLimits)
        -> String
    {
        let root = try? XMLSource.read(source, limits)
        if let root, let dataset = DICOMDataset(root) {
            return DICOMDatasetRendering.text(impression, for: report, dataset, namespace: root.namespace)
        }
        return DSR2XMLRendering.text(impression, for: report, root)
    }

    /// The items under the root. Statements have their numbers, so that none can be taken for a heading.
    static func items(_ impression: Impression) -> [Item] {
        func comment(_ text: String) -> Item { Item(code: "121106", meaning: "Comment", text: text) }
        let statements = impression.numberedStatements.map { Item(code: "121073", meaning: "Impression", text: $0) }
        let notices = impression.notices.map { singleLine($0) }.filter { !$0.isEmpty }
        let provenance = [
            "DRAFT JOB: \(singleLine(impression.job)), \(singleLine(impression.created))",
            "DRAFT MODEL: \(singleLine(impression.model)), \(singleLine(impression.program))",
        ]
        return [
            comment("DRAFT: \(Impression.warning)"),
            Item(code: "121072", meaning: "Impressions", items: statements),
        ] + notices.map { comment("DRAFT NOTICE: \($0)") } + provenance.map { comment($0) }
    }

    /// The draft's date and time as DICOM writes them.
    static func time(_ impression: Impression) -> (date: String, time: String) {
        let digits = impression.createdDigits
        return (String(digits.prefix(8)), String(digits.dropFirst(8).prefix(6)))
    }
}
