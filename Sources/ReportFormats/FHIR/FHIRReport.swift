/// One DiagnosticReport, or the Composition of a document, with what it refers to. R4 and R5, and the names of DSTU2 and
/// STU3.
struct FHIRReport {
    let report: FHIRElement
    let document: FHIRDocument
    private let contained: [String: FHIRElement]

    init(_ report: FHIRElement, in document: FHIRDocument) {
        self.report = report
        self.document = document
        contained = Dictionary(
            report.all("contained").compactMap { resource in resource["id"]?.value.map { ("#\($0)", resource) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The report; `CANCELLED`, `NOT_RADIOLOGY`, `NO_FINDINGS`, `PDF_ONLY`, `EMBEDDED_DOCUMENT` or `LINKED_TEXT`
    /// refuses it.
    func reading(_ format: ReportFormat, position: Int, _ limits: IntakeLimits) -> ReportReading {
        var sections = self.sections
        sections.noteJobs(in: report["text"]?["div"]?.narrativeLines)
        var reading = sections.reading(format, position: position, limits)
        complete(&reading.report)
        if reading.refusal == .noFindings { reading.refusal = missingText ?? .noFindings }
        if !isRadiology { reading.refusal = .notRadiology }
        if isCancelled(report) { reading.refusal = .cancelled }
        return reading
    }

    func resolve(_ reference: FHIRElement) -> FHIRElement? { resolve([reference]).first }

    /// The resources that references lead to, each once: many references to one long text would multiply it.
    func resolve(_ references: [FHIRElement]) -> [FHIRElement] {
        var seen: Set<String> = []
        return references.compactMap { reference in
            guard let text = reference["reference"]?.value else { return nil }
            if let resource = contained[text] { return seen.insert(text).inserted ? resource : nil }
            guard let index = document.index(of: text), seen.insert("\(index)").inserted else { return nil }
            return document[index]
        }
    }

    func isCancelled(_ resource: FHIRElement) -> Bool {
        ["cancelled", "entered-in-error", "deprecated"].contains(resource["status"]?.value)
    }

    // MARK: - Text

    private var sections: CodedSections {
        var sections = CodedSections()
        for observation in observations where !isCancelled(observation) {
            let kind = kind(observation["code"])
            if let kind, kind == .findings || kind.isContext { sections.add(text(of: observation), to: kind) }
        }
        if let composition, !isCancelled(composition) {
            for section in composition.all("section") { add(section, to: &sections, within: nil) }
        }
        addConclusion(to: &sections)
        if !sections.hasFindings {
            let forms = report.all("presentedForm").compactMap { text(ofAttachment: $0) }
            for form in forms { sections.addUncoded(form) }
            if forms.isEmpty { sections.addUncoded(narrative) }
        }
        return sections
    }

    /// The narrative, unless a program has only listed the resource's elements in it.
    private var narrative: String? {
        guard let text = report["text"]?["div"]?.narrativeLines else { return nil }
        let lines = text.split(separator: "\n").prefix(20)
        if lines.contains(where: { $0.hasPrefix("Generated Narrative") || $0.hasPrefix("status:") }) { return nil }
        // Where a report has no impression by that name, a comment at its end is one.
        let parts = (try? SourceText.lines(of: text)).map { ReportSections(of: $0) }
        return parts?[.impression] == nil ? text.replacing("\nCOMMENT\n", with: "\nIMPRESSION:\n") : text
    }

    /// The conclusion, which some senders use for the whole report; without one, the impression's observations.
    private func addConclusion(to sections: inout CodedSections) {
        let conclusion = report["conclusion"]?.value.map { MarkupReader.isMarkup($0) ? MarkupReader.lines(of: $0) : $0 }
        guard let conclusion, NarrativeWords.count(conclusion) > 0 else {
            for observation in observations where !isCancelled(observation) && kind(observation["code"]) == .impression
            {
                sections.add(text(of: observation), to: .impression)
            }
            return
        }
        let holdsFindings = (try? SourceText.lines(of: conclusion)).map { ReportSections(of: $0).hasFindingsHeading }
        if holdsFindings == true {
            sections.addUncoded(conclusion)
        } else {
            sections.add(conclusion, to: .impression)
        }
    }

    private func add(_ section: FHIRElement, to sections: inout CodedSections, within outer: SectionKind?) {
        let kind = kind(section["code"], title: section["title"]?.value) ?? outer
        if let kind { sections.add(section["text"]?["div"]?.narrativeLines, to: kind) }
        for observation in resolve(section.all("entry")) where !isCancelled(observation) {
            guard observation.resourceType == "Observation", section["text"] == nil else { continue }
            if let kind = self.kind(observation["code"]) ?? kind { sections.add(text(of: observation), to: kind) }
        }
        for inner in section.all("section") { add(inner, to: &sections, within: kind) }
    }

    private func kind(_ concept: FHIRElement?, title: String? = nil) -> SectionKind? {
        let codings = concept?.codings ?? []
        return codings.lazy.compactMap { SectionCode.kind(code: $0["code"]?.value, meaning: nil) }.first
            ?? SectionCode.kind(code: nil, meaning: title) ?? SectionCode.kind(code: nil, meaning: concept?.words)
    }

    private func text(of observation: FHIRElement) -> String? {
        let value = observation["valueString"]?.value ?? observation["valueMarkdown"]?.value
        return value.map { MarkupReader.isMarkup($0) ? MarkupReader.lines(of: $0) : $0 }
    }

    /// The report's observations; in a Bundle with one report that names none, all that are there.
    private var observations: [FHIRElement] {
        let results = resolve(report.all("result")).filter { $0.resourceType == "Observation" }
        guard results.isEmpty, document.isBundle, document.reports.count == 1 else { return results }
        return document.all(["Observation"])
    }

    private var composition: FHIRElement? {
        if report.resourceType == "Composition" { return report }
        if let named = report["composition"].flatMap({ resolve($0) }) { return named }
        return document.reports.count == 1 ? document.all(["Composition"]).first : nil
    }

    /// Why there is no text, if the reason is that it stands elsewhere.
    private var missingText: IntakeRefusal? {
        let forms = report.all("presentedForm")
        if forms.contains(where: { isPDF($0) && $0["data"] != nil }) { return .pdfOnly }
        if forms.contains(where: { $0["url"] != nil }) { return .linkedText }
        return forms.contains { $0["data"] != nil } ? .embeddedDocument : nil
    }
}
