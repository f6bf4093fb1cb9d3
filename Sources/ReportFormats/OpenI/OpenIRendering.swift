/// A draft as an `eCitation`. That it is an unverified draft stands where Open-i says such things: in the status of the
/// `MedlineCitation` and in `note`.
enum OpenIRendering {
    static func text(_ impression: Impression, for report: FindingsReport) -> String {
        var writer = XMLWriter()
        writer.element("eCitation") { writer in
            if let accession = report.accession {
                writer.element("uId", [("id", singleLine(accession))])
            }
            if let modality = report.modality {
                writer.element("articleType", text: singleLine(modality))
            }
            writer.element("note", text: "DRAFT: \(Impression.warning)")
            for notice in impression.notices.map({ singleLine($0) }) where !notice.isEmpty {
                writer.element("note", text: "DRAFT NOTICE: \(notice)")
            }
            writer.element("note", text: "DRAFT JOB: \(singleLine(impression.job)), \(singleLine(impression.created))")
            writer.element(
                "note", text: "DRAFT MODEL: \(singleLine(impression.model)), \(singleLine(impression.program))")
            writer.element("MedlineCitation", [("Status", "preliminary machine draft, not verified")]) { writer in
                writer.element("Article") { writer in
                    if let exam = report.exam {
                        writer.element("ArticleTitle", text: singleLine(exam))
                    }
                    writer.element("Abstract") { writer in
                        writer.element(
                            "AbstractText", [("Label", "IMPRESSION")],
                            text: impression.numberedStatements.joined(separator: "\n"))
                    }
                }
            }
        }
        return writer.text
    }
}
