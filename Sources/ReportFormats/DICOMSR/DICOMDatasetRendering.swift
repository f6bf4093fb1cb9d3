/// A draft as a data set in XML, in the native model or as `dcm2xml` writes it. Attributes stand in the order of their
/// tags, as in any data set.
struct DICOMDatasetRendering {
    private let original: DICOMDataset
    private let namespace: String?
    private var writer = XMLWriter()

    static func text(
        _ impression: Impression, for report: FindingsReport, _ original: DICOMDataset, namespace: String?
    ) -> String {
        var rendering = DICOMDatasetRendering(original: original, namespace: namespace)
        let attributes = namespace.map { [("xmlns", $0)] } ?? []
        switch original.dialect {
        case .native:
            rendering.inside("NativeDicomModel", attributes + [("xml:space", "preserve")]) { $0.dataset(impression) }
        case .elements:
            rendering.inside("file-format", attributes) { file in
                file.writer.element("meta-header", [("xfer", "1.2.840.10008.1.2.1")])
                file.inside("data-set", [("xfer", "1.2.840.10008.1.2.1")]) { $0.dataset(impression) }
            }
        }
        return rendering.writer.text
    }

    private init(original: DICOMDataset, namespace: String?) {
        self.original = original
        self.namespace = namespace
    }

    private mutating func dataset(_ impression: Impression) {
        let (date, time) = SRRendering.time(impression)
        value("00080005", "CS", "SpecificCharacterSet", "ISO_IR 192")
        value("00080012", "DA", "InstanceCreationDate", date)
        value("00080013", "TM", "InstanceCreationTime", time)
        value("00080016", "UI", "SOPClassUID", SRRendering.sopClass)
        value("00080018", "UI", "SOPInstanceUID", DraftIdentity(of: impression).objectIdentifier)
        copy("00080020", "DA", "StudyDate")
        value("00080023", "DA", "ContentDate", date)
        copy("00080030", "TM", "StudyTime")
        value("00080033", "TM", "ContentTime", time)
        copy("00080050", "SH", "AccessionNumber")
        value("00080060", "CS", "Modality", "SR")
        value("00080070", "LO", "Manufacturer", "")
        copy("00080090", "PN", "ReferringPhysicianName")
        copyIfThere("00080110")
        copyIfThere("00081030")
        value("0008103e", "LO", "SeriesDescription", SRRendering.completion)
        sequence("00081111", "ReferencedPerformedProcedureStepSequence", [])
        copy("00100010", "PN", "PatientName")
        copy("00100020", "LO", "PatientID")
        copyIfThere("00100021")
        copy("00100030", "DA", "PatientBirthDate")
        copy("00100040", "CS", "PatientSex")
        copy("0020000d", "UI", "StudyInstanceUID")
        value("0020000e", "UI", "SeriesInstanceUID", DraftIdentity(of: impression, part: 1).objectIdentifier)
        copy("00200010", "SH", "StudyID")
        value("00200011", "IS", "SeriesNumber", "1")
        value("00200013", "IS", "InstanceNumber", "1")
        value("0040a040", "CS", "ValueType", "CONTAINER")
        copyIfThere("0040a043")
        value("0040a050", "CS", "ContinuityOfContent", "SEPARATE")
        copyIfThere("0040a370")
        sequence("0040a372", "PerformedProcedureCodeSequence", [])
        value("0040a491", "CS", "CompletionFlag", "PARTIAL")
        value("0040a492", "LO", "CompletionFlagDescription", SRRendering.completion)
        value("0040a493", "CS", "VerificationFlag", "UNVERIFIED")
        value("0040a496", "CS", "PreliminaryFlag", "PRELIMINARY")
        content(SRRendering.items(impression))
    }

    private mutating func content(_ items: [SRRendering.Item]) {
        let bodies = items.map { item -> (inout Self) -> Void in
            { rendering in
                rendering.value("0040a010", "CS", "RelationshipType", "CONTAINS")
                rendering.value("0040a040", "CS", "ValueType", item.text == nil ? "CONTAINER" : "TEXT")
                rendering.sequence(
                    "0040a043", "ConceptNameCodeSequence",
                    [
                        { concept in
                            concept.value("00080100", "SH", "CodeValue", item.code)
                            concept.value("00080102", "SH", "CodingSchemeDesignator", "DCM")
                            concept.value("00080104", "LO", "CodeMeaning", item.meaning)
                        }
                    ])
                if let text = item.text {
                    rendering.value("0040a160", "UT", "TextValue", text)
                } else {
                    rendering.value("0040a050", "CS", "ContinuityOfContent", "SEPARATE")
                    rendering.content(item.items)
                }
            }
        }
        sequence("0040a730", "ContentSequence", bodies)
    }

    /// The attribute that came or, since the object must have it, an empty one.
    private mutating func copy(_ tag: String, _ representation: String, _ keyword: String) {
        if original.element(tag) == nil { value(tag, representation, keyword, "") } else { copyIfThere(tag) }
    }

    private mutating func copyIfThere(_ tag: String) {
        if let element = original.element(tag) { writer.copy(element, inside: namespace) }
    }

    private mutating func value(_ tag: String, _ representation: String, _ keyword: String, _ text: String) {
        switch original.dialect {
        case .native:
            let attributes = [("tag", tag.uppercased()), ("vr", representation), ("keyword", keyword)]
            guard !text.isEmpty else { return writer.element("DicomAttribute", attributes) }
            writer.element("DicomAttribute", attributes) { $0.element("Value", [("number", "1")], text: text) }
        case .elements:
            let attributes = [("tag", Self.withComma(tag)), ("vr", representation), ("name", keyword)]
            writer.element("element", attributes, text: text)
        }
    }

    private mutating func sequence(_ tag: String, _ keyword: String, _ items: [(inout Self) -> Void]) {
        switch original.dialect {
        case .native:
            let attributes = [("tag", tag.uppercased()), ("vr", "SQ"), ("keyword", keyword)]
            inside("DicomAttribute", attributes) { rendering in
                for (index, item) in items.enumerated() {
                    rendering.inside("Item", [("number", "\(index + 1)")], item)
                }
            }
        case .elements:
            inside("sequence", [("tag", Self.withComma(tag)), ("vr", "SQ"), ("name", keyword)]) { rendering in
                for item in items { rendering.inside("item", [], item) }
            }
        }
    }

    private mutating func inside(_ name: String, _ attributes: [(String, String)], _ body: (inout Self) -> Void) {
        writer.open(name, attributes)
        body(&self)
        writer.close()
    }

    private static func withComma(_ tag: String) -> String { "\(tag.prefix(4)),\(tag.suffix(4))" }
}
