/// Reads reports of any known format, told by content.
public enum ReportParser {
    /// The reports of a source, in its order: several for a batch.
    ///
    /// - Returns: one result a report, never none; a report that is refused (`NO_FINDINGS`) does not sink its
    ///   neighbours.
    /// - Throws: what refuses the whole source: `EMPTY`, `TOO_LARGE`, `BINARY`, `UNDECODABLE`, `XML_MALFORMED`,
    ///   `XML_DTD`, `XML_TOO_DEEP`, `XML_TOO_LARGE`, `JSON_MALFORMED`, `JSON_TOO_DEEP`, `NO_REPORT`,
    ///   `UNSUPPORTED_FORMAT` or `UNKNOWN_FORMAT`.
    public static func parse(
        _ bytes: [UInt8], limits: IntakeLimits = IntakeLimits()
    ) throws(IntakeRefusal) -> [Result<FindingsReport, IntakeRefusal>] {
        guard bytes.count <= limits.maximumBytes else { throw .tooLarge(limit: limits.maximumBytes) }
        guard bytes.contains(where: { !blankBytes.contains($0) }) else { throw .empty }
        switch ContentKind(of: bytes) {
        case .binary(let name, let remedy): throw .binary(name, remedy: remedy)
        case .unsupported(let name): throw .unsupported(name)
        case .xml: return try reports(in: XMLDocumentReader.read(XMLSource.decode(bytes), limits: limits), limits)
        case .hl7v2: return HL7Documents.reports(in: try HL7Documents.messages(in: bytes), .hl7v2, limits)
        case .json: return try FHIRDocument(FHIRElement.read(json: bytes)).findingsReports(.fhirJSON, limits)
        case .text: return [try plainTextReport(in: bytes, limits)]
        }
    }

    /// White space and the bytes of a UTF-8 byte order mark, which alone is an empty file too.
    private static let blankBytes: Set<UInt8> = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0xEF, 0xBB, 0xBF]

    private static func plainTextReport(
        in bytes: [UInt8], _ limits: IntakeLimits
    ) throws(IntakeRefusal) -> Result<FindingsReport, IntakeRefusal> {
        let text = try SourceText.decode(bytes)
        let sections = ReportSections(of: try SourceText.lines(of: text))
        if sections.isBlank { throw .empty }
        return PlainTextReport(sections: sections).findingsReport(limits)
    }

    private static func reports(
        in root: XMLElement, _ limits: IntakeLimits
    ) throws(IntakeRefusal) -> [Result<FindingsReport, IntakeRefusal>] {
        let records = root.outermost { $0.hasName("eCitation") }
        guard records.isEmpty else {
            return records.enumerated().map { OpenIRecord($0.element).findingsReport(limits, position: $0.offset) }
        }
        if HL7XMLDocument.isDocument(root) {
            return HL7Documents.reports(in: try HL7XMLDocument.messages(in: root, limits), .hl7v2XML, limits)
        }
        if root.namespace == FHIRElement.namespace {
            return try FHIRDocument(FHIRElement(root)).findingsReports(.fhirXML, limits)
        }
        let documents = CDAReport.documents(in: root)
        guard documents.isEmpty else {
            return documents.enumerated().map { CDAReport(document: $1).findingsReport(position: $0, limits) }
        }
        if let report = SRDocument(root) { return [report.findingsReport(limits)] }
        if let name = XMLVocabulary.name(of: root) { throw .unsupported(name) }
        throw .unknownFormat
    }
}
