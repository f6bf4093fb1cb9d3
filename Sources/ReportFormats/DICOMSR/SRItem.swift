/// A content item of a DICOM structured report (PS3.3 C.17.3), read from any of its XML dialects.
struct SRItem {
    let valueType: String
    /// How the item belongs to the one around it; nil for the root.
    let relationship: String?
    /// The concept's code and meaning.
    let code: String?
    let meaning: String?
    /// What the item says: a text, a code's meaning, a number with its unit.
    let text: String?
    /// Whether a container's items are one running text.
    let isContinuous: Bool
    let children: [SRItem]

    /// Whether the item is part of what is reported, and no context, modifier or evidence of another.
    var isContent: Bool {
        [nil, "CONTAINS", "HAS PROPERTIES"].contains(relationship)
    }

    /// The item's text with that of the items of a running text.
    var runningText: String {
        ([text] + children.filter(\.isContent).map(\.runningText)).compactMap { $0 }.filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// What the concept stands for. Codes are often private, as in the published samples, so the meaning decides then.
    var kind: SectionKind? {
        let words = NarrativeWords.words(meaning ?? "").joined(separator: " ")
        switch words {
        case "request": return valueType == "TEXT" ? .exam : .other
        case "procedure": return code == "121058" ? .exam : .technique
        default: return SectionCode.kind(code: code, meaning: meaning)
        }
    }
}

/// A structured report in one of the XML dialects.
struct SRDocument {
    let root: SRItem
    var instance: String?
    var predecessor: String?
    var accession: String?
    /// Who verified the document: a code, or a name.
    var observer: String?
    var patientIdentifier: String?
    var sex: String?
    var birthDate: String?
    var studyDate: String?
    /// When the report was written.
    var contentDate: String?
    var studyDescription: String?
    /// `COMPLETE VERIFIED` and the like: completion flag and verification flag.
    var status: String?

    /// The report in an XML source; nil if it is none.
    init?(_ element: XMLElement) {
        if let report = SRDocument(dsr2xml: element) {
            self = report
        } else if let dataset = DICOMDataset(element), let report = SRDocument(dataset) {
            self = report
        } else {
            return nil
        }
    }

    init(root: SRItem) { self.root = root }
}
