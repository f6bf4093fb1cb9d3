/// The XML vocabularies that are recognised but not read yet.
enum XMLVocabulary {
    /// The vocabulary's name by the document's root element, or nil if it is none that carries reports.
    static func name(of root: XMLElement) -> String? {
        switch root.namespace {
        case "urn:hl7-org:v3": return "CDA (HL7 version 3)"
        case "http://hl7.org/fhir": return "FHIR XML"
        default: break
        }
        switch root.name {
        case "ClinicalDocument": return "CDA (HL7 version 3)"
        case "NativeDicomModel", "report": return "DICOM structured report XML"
        case "html": return "HTML"
        default: return nil
        }
    }
}
