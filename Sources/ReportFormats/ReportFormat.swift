/// The formats that reports are read from and drafts are written in.
///
/// A format is told by its content; a file's name is never asked, for senders name HL7 `.txt` and text `.hl7`.
public enum ReportFormat: String, Sendable, CaseIterable {
    /// Text with section headings.
    case plainText = "text"
    /// HL7 version 2 messages in ER7, lone or in batches.
    case hl7v2 = "hl7v2"
    /// HL7 version 2 messages as XML.
    case hl7v2XML = "hl7v2-xml"
    /// The XML of the Open-i service, as in the Indiana University chest collection (`eCitation`).
    case openI = "openi"

    /// The extension of a draft's file, without a dot.
    public var fileExtension: String {
        switch self {
        case .plainText: "txt"
        case .hl7v2: "hl7"
        case .hl7v2XML: "xml"
        case .openI: "xml"
        }
    }
}
