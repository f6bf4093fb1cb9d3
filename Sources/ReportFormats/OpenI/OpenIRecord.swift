/// One `eCitation` of the Open-i service: `AbstractText` elements with labels, or titled sections as in JATS.
struct OpenIRecord {
    private let record: XMLElement
    private let citation: XMLElement?
    private var sections: [SectionKind: String] = [:]
    /// The sections of text without labels, which is read as plain text is.
    private let unlabelled: ReportSections?

    init(_ record: XMLElement) {
        self.record = record
        citation = record.outermost { $0.hasName("MedlineCitation") }.first
        var loose: [String] = []
        for element in record.outermost(where: { $0.hasName("AbstractText") || $0.hasName("sec") }) {
            let title = element.hasName("sec") ? element.child("title") : nil
            guard let label = element.attribute("Label") ?? title?.text else {
                loose.append(element.text)
                continue
            }
            let content = element.nodes.filter { $0 != title.map { .element($0) } }
            let whole = XMLElement(name: "", namespace: nil, attributes: [], nodes: content).lineText
            guard let kind = Self.kind(ofLabel: label), let text = Self.clean(whole) else { continue }
            let separator = sections[kind] == nil ? "" : "\n"
            sections[kind, default: ""] += separator + text
        }
        unlabelled = (try? SourceText.lines(of: loose.joined(separator: "\n"))).map { ReportSections(of: $0) }
    }

    /// The report; `NO_FINDINGS` refuses it.
    func reading(_ limits: IntakeLimits, position: Int) -> ReportReading {
        var report = FindingsReport(findings: findings ?? "", format: .openI, position: position)
        report.accession = accession
        report.exam = exam
        report.indication = self[.indication]
        report.comparison = self[.comparison]
        report.technique = self[.technique]
        report.existingImpression = existingImpression
        report.status = citation?.attribute("Status").map { singleLine($0) }
        if report.status.map({ NarrativeWords.words($0).contains("preliminary") }) == true {
            report.resultStatus = .preliminary
        }
        report.modality = record.child("articleType").flatMap { FieldValue.modality(ofExam: $0.text) }
        report.completeFromContext()
        var reading = ReportReading(report)
        if NarrativeWords.count(report.findings) < limits.minimumFindingsWords { reading.refusal = .noFindings }
        reading.addendum = self[.addendum]
        reading.jobs = record.children.filter { $0.hasName("note") }.compactMap { note in
            note.text.hasPrefix("DRAFT JOB: ") ? FieldValue.job(note.text.dropFirst(11)) : nil
        }
        return reading
    }

    private var existingImpression: String? {
        self[.impression].flatMap { NarrativeWords.count($0) > 0 ? $0 : nil }
    }

    /// `uId`, else `pmcId`: the value stands in the attribute `id`, in some copies in the text.
    var accession: String? {
        ["uId", "pmcId"].lazy.compactMap { record.child($0) }
            .compactMap { FieldValue.identifier($0.attribute("id") ?? $0.text) }.first
    }

    private subscript(kind: SectionKind) -> String? { sections[kind] ?? unlabelled?[kind] }

    private var findings: String? {
        if let labelled = self[.findings] { return labelled }
        guard let unlabelled, !unlabelled.hasFindingsHeading, let text = unlabelled.preface else { return nil }
        return NarrativeCheck.readsLikeFindings(text) ? text : nil
    }

    /// The examination: a section of its own, else the first image's caption, else the article's title where that is
    /// not the title of the whole collection.
    private var exam: String? {
        if let exam = self[.exam] { return FieldValue.exam(exam) }
        let caption = record.child("parentImage")?.child("caption")?.text
        if let caption = caption.flatMap({ FieldValue.exam($0) }) { return caption }
        let title = record.outermost { $0.hasName("ArticleTitle") }.first.flatMap { FieldValue.exam($0.text) }
        return title == record.child("title").flatMap { FieldValue.exam($0.text) } ? nil : title
    }

    private static func kind(ofLabel label: String) -> SectionKind? {
        let words = NarrativeWords.words(label).joined(separator: " ")
        return SectionKind(phrase: words).flatMap { $0.isField ? nil : $0 }
    }

    private static func clean(_ text: String) -> String? {
        // XML forbids the control characters that are refused here, save a few that no report has.
        guard let lines = try? SourceText.lines(of: text) else { return nil }
        return ReportSections.text(lines)
    }
}

extension XMLElement {
    /// The text with each child element on lines of its own, for paragraphs.
    fileprivate var lineText: String {
        nodes.map {
            switch $0 {
            case .text(let text): text
            case .element(let element): element.hasName("p") ? "\n\(element.text)\n" : element.text
            }
        }.joined()
    }
}
