/// One ClinicalDocument of HL7 CDA R2: an imaging report as C-CDA and DICOM PS3.20 shape it, or as hospitals do.
struct CDAReport {
    static let namespace = "urn:hl7-org:v3"

    let document: XMLElement

    /// The outermost documents in an XML source.
    static func documents(in root: XMLElement) -> [XMLElement] {
        root.outermost { $0.hasName("ClinicalDocument") && [nil, namespace].contains($0.namespace) }
    }

    /// The report; `CANCELLED`, `ADDENDUM_ONLY`, `NOT_RADIOLOGY`, `NO_FINDINGS`, `PDF_ONLY`, `EMBEDDED_DOCUMENT` or
    /// `LINKED_TEXT` refuses it.
    func reading(position: Int, _ limits: IntakeLimits) -> ReportReading {
        var reading = coded.reading(.cda, position: position, limits)
        complete(&reading.report)
        reading.refusal = refusal ?? reading.refusal
        if reading.report.resultStatus == .addended {
            // All that such a document says was added.
            reading.addendum = reading.addendum ?? reading.report.existingImpression
            reading.report.existingImpression = nil
        }
        return reading
    }

    private var refusal: IntakeRefusal? {
        if let foreign = foreignBody { return foreign }
        if resultStatus == .cancelled { return .cancelled }
        if related("APND") != nil { return .addendumOnly }
        return isRadiology ? nil : .notRadiology
    }

    // MARK: - Text

    /// Sections in document order, however deep.
    private var sections: [XMLElement] {
        document.children.filter { $0.hasName("component") }.flatMap { $0.children }
            .filter { $0.hasName("structuredBody") }.flatMap { Self.sections(in: $0) }
    }

    private static func sections(in element: XMLElement) -> [XMLElement] {
        element.children.filter { $0.hasName("component") }.flatMap(\.children).filter { $0.hasName("section") }
    }

    private var coded: CodedSections {
        var text = CodedSections()
        var uncoded: [String] = []
        for section in sections { Self.add(section, to: &text, &uncoded, within: nil) }
        for piece in uncoded { text.addUncoded(piece) }
        return text
    }

    private static func add(
        _ section: XMLElement, to text: inout CodedSections, _ uncoded: inout [String], within outer: SectionKind?
    ) {
        let title = section.child("title")?.text
        let own = kind(of: section, title: title)
        let lines = section.child("text")?.narrativeLines(keepsLineBreaks: true) ?? ""
        if let kind = own {
            text.add(lines, to: kind)
        } else if lines.contains(where: { !$0.isWhitespace }) {
            let headed = (title.map { singleLine($0) + ":\n" } ?? "") + lines
            if let outer { text.add(headed, to: outer) } else { uncoded.append(headed) }
        }
        for inner in sections(in: section) { add(inner, to: &text, &uncoded, within: own ?? outer) }
    }

    private static func kind(of section: XMLElement, title: String?) -> SectionKind? {
        let code = section.child("code")
        return SectionCode.kind(code: code?.attribute("code"), meaning: nil)
            ?? SectionCode.kind(code: nil, meaning: title)
            ?? SectionCode.kind(code: nil, meaning: code?.attribute("displayName"))
    }

    /// Why there are no sections, if the body is another document.
    private var foreignBody: IntakeRefusal? {
        guard sections.isEmpty, let text = document.descendant("component", "nonXMLBody", "text") else { return nil }
        let type = text.attribute("mediaType")?.lowercased() ?? ""
        if text.child("reference") != nil && NarrativeWords.count(text.text) == 0 { return .linkedText }
        return type == "application/pdf" ? .pdfOnly : .embeddedDocument
    }

    // MARK: - Kind of document

    /// The status that an extension of CDA R2 may give; CDA R2 itself has none.
    var status: String? { document.child("statusCode")?.attribute("code") }

    /// A document that nobody has authenticated and a device has written is a draft, as ours are.
    var resultStatus: ResultStatus? {
        if ["nullified", "cancelled", "aborted"].contains(status) { return .cancelled }
        if related("RPLC") != nil { return .corrected }
        if related("APND") != nil { return .addended }
        if document.child("legalAuthenticator") != nil || document.child("authenticator") != nil { return .final }
        let authors = document.children.filter { $0.hasName("author") }
        let isDevices = authors.allSatisfy { $0.descendant("assignedAuthor", "assignedAuthoringDevice") != nil }
        return !authors.isEmpty && isDevices ? .preliminary : nil
    }

    /// The id of the document to which this one is related in this way.
    func related(_ type: String) -> String? {
        let relation = document.children.first { $0.hasName("relatedDocument") && $0.attribute("typeCode") == type }
        return relation.map { Self.identifier($0.descendant("parentDocument", "id")) ?? "" }
    }

    /// Root and extension as one text, as `root^extension`.
    static func identifier(_ id: XMLElement?) -> String? {
        guard let root = id?.attribute("root") else { return nil }
        return singleLine(id?.attribute("extension").map { "\(root)^\($0)" } ?? root)
    }

    /// LOINC 59776-5 is "procedure findings" too, so an operative note is told from an imaging report by the document's
    /// code and by sections that only surgery has.
    private var isRadiology: Bool {
        let code = document.child("code")
        let names = [document.child("title")?.text, code?.attribute("displayName")].compactMap { $0 }
        guard !names.contains(where: { StudyKind.isElsewhere($0) }) else { return false }
        if Self.imagingDocuments.contains(code?.attribute("code") ?? "") || names.contains(where: StudyKind.isImaging) {
            return true
        }
        var isSurgery = StudyKind.otherDocuments.contains(code?.attribute("code") ?? "")
        for section in document.outermost(where: { $0.hasName("structuredBody") }).flatMap({ $0.all("section") }) {
            let code = section.child("code")
            if code?.attribute("code") == "121181" || code?.attribute("codeSystem") == Self.dicom { return true }
            if Self.surgicalSections.contains(code?.attribute("code") ?? "") { isSurgery = true }
        }
        return !isSurgery
    }

    static let dicom = "1.2.840.10008.2.16.4"

    private static let imagingDocuments: Set<String> = ["18748-4", "18726-0", "68604-8", "75490-3", "87273-9"]
    private static let surgicalSections: Set<String> = [
        "29554-3", "59774-0", "10219-4", "10218-6", "59770-8", "11537-8", "59771-6", "59773-2", "59775-7", "8724-7",
        "10213-7", "10216-0", "10223-6",
    ]
}

extension XMLElement {
    /// The element at the end of a path of first children.
    func descendant(_ path: String...) -> XMLElement? {
        path.reduce(self) { element, name in element?.child(name) }
    }

    /// All descendants of this name, those inside each other included.
    func all(_ name: String) -> [XMLElement] {
        var found: [XMLElement] = []
        var waiting = [self]
        while let element = waiting.popLast() {
            for child in element.children.reversed() { waiting.append(child) }
            if element.hasName(name) { found.append(element) }
        }
        return found
    }
}
