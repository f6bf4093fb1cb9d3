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
    /// FHIR in JSON: a DiagnosticReport, a Bundle with one, or a document's Composition.
    case fhirJSON = "fhir-json"
    /// The same in XML.
    case fhirXML = "fhir-xml"
    /// HL7 CDA R2 (`ClinicalDocument`).
    case cda
    /// A DICOM structured report in XML, of `dsr2xml`, of `dcm2xml` or in the native model of PS3.19.
    case dicomSR = "dicom-sr"

    /// The extension of a draft's file, without a dot.
    public var fileExtension: String {
        switch self {
        case .plainText: "txt"
        case .hl7v2: "hl7"
        case .hl7v2XML: "xml"
        case .openI: "xml"
        case .fhirJSON: "json"
        case .fhirXML, .cda, .dicomSR: "xml"
        }
    }
}
