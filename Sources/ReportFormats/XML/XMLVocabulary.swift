/// The XML vocabularies that are recognised but not read yet.
enum XMLVocabulary {
    /// The vocabulary's name by the document's root element, or nil if it is none that carries reports.
    static func name(of root: XMLElement) -> String? {
        switch root.namespace {
        case "urn:hl7-org:v3": return "HL7 version 3, and no CDA document"
        default: break
        }
        switch root.name {
        case "NativeDicomModel", "file-format": return "a DICOM object other than a structured report"
        case "html": return "HTML"
        default: return nil
        }
    }
}
