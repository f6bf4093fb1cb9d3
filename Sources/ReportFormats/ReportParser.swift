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
        try read(bytes, limits: limits).map(\.result)
    }

    /// What the source says of each of its reports, whether or not they can be drafted: one reading a report, never none.
    ///
    /// - Throws: as `parse`.
    public static func read(
        _ bytes: [UInt8], limits: IntakeLimits = IntakeLimits()
    ) throws(IntakeRefusal) -> [ReportReading] {
        guard bytes.count <= limits.maximumBytes else { throw .tooLarge(limit: limits.maximumBytes) }
        guard bytes.contains(where: { !blankBytes.contains($0) }) else { throw .empty }
        switch ContentKind(of: bytes) {
        case .binary(let name, let remedy): throw .binary(name, remedy: remedy)
        case .unsupported(let name): throw .unsupported(name)
        case .xml: return try readings(of: XMLSource.read(bytes, limits), limits)
        case .hl7v2: return HL7Documents.readings(of: try HL7Documents.messages(in: bytes, limits), .hl7v2, limits)
        case .json: return try FHIRDocument(FHIRElement.read(json: bytes, limits)).readings(.fhirJSON, limits)
        case .text: return [try plainTextReport(in: bytes, limits)]
        }
    }

    /// White space and the bytes of a UTF-8 byte order mark, which alone is an empty file too.
    private static let blankBytes: Set<UInt8> = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0xEF, 0xBB, 0xBF]

    private static func plainTextReport(
        in bytes: [UInt8], _ limits: IntakeLimits
    ) throws(IntakeRefusal) -> ReportReading {
        let text = try SourceText.decode(bytes)
        let sections = ReportSections(of: try SourceText.lines(of: text))
        if sections.isBlank { throw .empty }
        return PlainTextReport(sections: sections).reading(limits)
    }

    private static func readings(
        of root: XMLElement, _ limits: IntakeLimits
    ) throws(IntakeRefusal) -> [ReportReading] {
        let records = root.outermost { $0.hasName("eCitation") }
        guard records.isEmpty else {
            return records.enumerated().map { OpenIRecord($0.element).reading(limits, position: $0.offset) }
        }
        if HL7XMLDocument.isDocument(root) {
            return HL7Documents.readings(of: try HL7XMLDocument.messages(in: root, limits), .hl7v2XML, limits)
        }
        if root.namespace == FHIRElement.namespace {
            return try FHIRDocument(FHIRElement(root)).readings(.fhirXML, limits)
        }
        let documents = CDAReport.documents(in: root)
        guard documents.isEmpty else {
            return documents.enumerated().map { CDAReport(document: $1).reading(position: $0, limits) }
        }
        if let report = SRDocument(root) { return [report.reading(limits)] }
        if let name = XMLVocabulary.name(of: root) { throw .unsupported(name) }
        throw .unknownFormat
    }
}
