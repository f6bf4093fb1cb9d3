/// A draft as a DiagnosticReport or, where a Bundle came, as a Bundle of the report and one Observation a statement.
///
/// That it is an unverified machine draft stands in the status `preliminary` and in the narrative. The order of elements
/// is that of the XML schemas from DSTU2 to R5.
enum FHIRRendering {
    /// The draft's text, in the syntax of the source.
    static func text(_ impression: Impression, for report: FindingsReport, source: [UInt8], _ limits: IntakeLimits)
        -> String
    {
        let root: FHIRElement? =
            report.format == .fhirJSON
            ? try? FHIRElement.read(json: source, limits)
            : (try? XMLSource.read(source, limits)).map { FHIRElement($0) }
        let document = root.flatMap { try? FHIRDocument($0) }
        let original = document.flatMap { document -> (FHIRDocument, FHIRReport)? in
            guard document.reports.indices.contains(report.position) else { return nil }
            return (document, FHIRReport(document.reports[report.position], in: document))
        }
        let draft = resource(impression, for: report, source: original)
        return report.format == .fhirJSON ? draft.json : draft.xml
    }

    /// - Parameter source: the document that came and the index of the report in it; nil if it cannot be read again.
    static func resource(
        _ impression: Impression, for findings: FindingsReport, source: (document: FHIRDocument, report: FHIRReport)?
    ) -> FHIRElement {
        let isBundle = source?.document.isBundle == true
        let statements = impression.statements.map { singleLine($0) }.filter { !$0.isEmpty }
        let report = diagnosticReport(
            impression, for: findings, source?.report, results: isBundle ? statements.count : 0)
        guard isBundle, let source else { return report }
        var entries = [entry(report, DraftIdentity(of: impression).uuid)]
        for (index, statement) in statements.enumerated() {
            let identity = DraftIdentity(of: impression, part: index + 1)
            entries.append(
                entry(observation(statement, number: index + 1, impression, source.report), identity.uuid))
        }
        // A reference to another entry of the Bundle that came would lead nowhere.
        let patients = source.document.root.all("entry").filter { $0["resource"] == source.report.patient }
        entries += patients.prefix(1).map { patient in
            FHIRElement(
                "entry", ["fullUrl", "resource"].compactMap { patient[$0] }, isRepeated: true)
        }
        return FHIRElement(
            "",
            [
                FHIRElement("resourceType", "Bundle"), FHIRElement("id", "draft-\(id(impression))"),
                FHIRElement("type", "collection"),
            ] + entries)
    }

    private static func diagnosticReport(
        _ impression: Impression, for findings: FindingsReport, _ source: FHIRReport?, results: Int
    ) -> FHIRElement {
        let original = source?.report
        let copied = Self.copied.map { name in original?.all(name) ?? [] }
        let references = Set((copied.flatMap { $0 }).compactMap { $0["reference"]?.value })
        let contained = (original?.all("contained") ?? []).filter { resource in
            resource["id"]?.value.map { references.contains("#\($0)") } ?? false
        }
        var children = [
            FHIRElement("resourceType", "DiagnosticReport"), FHIRElement("id", "draft-\(id(impression))"),
        ]
        if let labels = original?["meta"]?.all("security"), !labels.isEmpty {
            children.append(FHIRElement("meta", labels))
        }
        children.append(narrative(impression, for: findings))
        children += contained.map { $0.named("contained", isRepeated: true) }
        children += copied[0].map { $0.named("identifier", isRepeated: true) } + copied[1]
        if original?["identifier"] == nil, let accession = findings.accession.map({ singleLine($0) }),
            !accession.isEmpty
        {
            children.append(FHIRElement("identifier", [FHIRElement("value", accession)], isRepeated: true))
        }
        children.append(FHIRElement("status", "preliminary"))
        children += copied[2]
        children.append(original?["code"] ?? original?["type"]?.named("code") ?? code(findings))
        children += copied[3...5].flatMap { $0 } + (original?.choice("effective") ?? [])
        children.append(FHIRElement("issued", impression.created))
        children += copied[6]
        children += (0..<results).map { index in
            let url = "urn:uuid:\(DraftIdentity(of: impression, part: index + 1).uuid)"
            return FHIRElement("result", [FHIRElement("reference", url)], isRepeated: true)
        }
        children += copied[7...].flatMap { $0 }
        children.append(FHIRElement("conclusion", impression.numberedStatements.joined(separator: "\n")))
        return FHIRElement("", children)
    }

    /// What is taken over as it is. Not the performer, who has not seen the draft.
    private static let copied = [
        "identifier", "basedOn", "category", "subject", "context", "encounter", "request", "imagingStudy", "study",
    ]

    private static func observation(
        _ statement: String, number: Int, _ impression: Impression, _ source: FHIRReport
    ) -> FHIRElement {
        let coding = [
            FHIRElement("system", "http://loinc.org"), FHIRElement("code", "19005-8"),
            FHIRElement("display", "Radiology Imaging study [Impression] (narrative)"),
        ]
        return FHIRElement(
            "resource",
            [
                FHIRElement("resourceType", "Observation"), FHIRElement("id", "draft-\(id(impression))-s\(number)"),
                FHIRElement("status", "preliminary"),
                FHIRElement("code", [FHIRElement("coding", coding, isRepeated: true)]),
            ] + source.report.all("subject") + source.report.choice("effective") + [
                FHIRElement("issued", impression.created), FHIRElement("valueString", statement),
            ])
    }

    private static func entry(_ resource: FHIRElement, _ uuid: String) -> FHIRElement {
        FHIRElement(
            "entry", [FHIRElement("fullUrl", "urn:uuid:\(uuid)"), resource.named("resource")], isRepeated: true)
    }

    private static func code(_ findings: FindingsReport) -> FHIRElement {
        let exam = findings.exam.map { singleLine($0) } ?? ""
        return FHIRElement("code", [FHIRElement("text", exam.isEmpty ? "Imaging report" : exam)])
    }

    /// The draft as text, paragraph by paragraph.
    private static func narrative(_ impression: Impression, for findings: FindingsReport) -> FHIRElement {
        let lines = PlainTextRendering.text(impression, for: findings).split(separator: "\n")
        let namespace = "http://www.w3.org/1999/xhtml"
        let paragraphs = lines.map { line in
            XMLElement.Node.element(
                XMLElement(name: "p", namespace: namespace, attributes: [], nodes: [.text(String(line))]))
        }
        let markup = XMLElement(name: "div", namespace: namespace, attributes: [], nodes: paragraphs)
        return FHIRElement("text", [FHIRElement("status", "generated"), FHIRElement("div", .markup(markup))])
    }

    /// The job's id, of which FHIR allows letters, digits, hyphens and dots.
    private static func id(_ impression: Impression) -> String {
        String(impression.job.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }.prefix(40))
    }
}
