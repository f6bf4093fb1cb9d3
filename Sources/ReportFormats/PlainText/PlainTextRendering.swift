/// A draft as plain text. All its headings are of `SectionKind`'s table, so that it reads back as what it is.
enum PlainTextRendering {
    static func text(_ impression: Impression, for report: FindingsReport) -> String {
        var text = "DRAFT: \(Impression.warning)\n\n"
        let exam = report.exam.map { singleLine($0) } ?? ""
        if !exam.isEmpty { text += "EXAM: \(exam)\n" }
        let accession = report.accession.map { singleLine($0) } ?? ""
        if !accession.isEmpty { text += "ACCESSION: \(accession)\n" }
        if !exam.isEmpty || !accession.isEmpty { text += "\n" }

        text += "IMPRESSION:\n"
        for statement in impression.numberedStatements { text += statement + "\n" }
        let notices = impression.notices.map { singleLine($0) }.filter { !$0.isEmpty }
        if !notices.isEmpty {
            text += "\nDRAFT NOTICES:\n"
            for notice in notices { text += "- \(notice)\n" }
        }
        text += "\nDRAFT JOB: \(singleLine(impression.job)), \(singleLine(impression.created))\n"
        text += "DRAFT MODEL: \(singleLine(impression.model)), \(singleLine(impression.program))\n"
        return text
    }
}
