/// A DICOM data set in XML: the native model of PS3.19 A.1, or what DCMTK's `dcm2xml` writes by default.
struct DICOMDataset {
    /// How the data set is written.
    enum Dialect {
        /// `NativeDicomModel`
        case native
        /// `file-format` or `data-set` of `dcm2xml`
        case elements
    }

    let dialect: Dialect
    private let attributes: [String: XMLElement]

    /// The data set in a document; nil if it is none.
    init?(_ root: XMLElement) {
        switch root.name {
        case "NativeDicomModel": self.init(.native, root)
        case "file-format":
            guard let dataset = root.child("data-set") else { return nil }
            self.init(.elements, dataset)
        case "data-set": self.init(.elements, root)
        default: return nil
        }
    }

    private init(_ dialect: Dialect, _ element: XMLElement) {
        self.dialect = dialect
        attributes = Dictionary(
            element.children.compactMap { child in
                child.attribute("tag").map { ($0.lowercased().filter { $0 != "," }, child) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// An attribute's element, by its tag in eight lower-case hex digits.
    func element(_ tag: String) -> XMLElement? { attributes[tag] }

    /// An attribute's first value as text; nil if it is empty.
    subscript(tag: String) -> String? {
        guard let element = attributes[tag] else { return nil }
        let text = dialect == .native ? element.child("Value")?.text ?? "" : element.text
        return text.contains { !$0.isWhitespace } ? text : nil
    }

    /// The items of a sequence.
    func items(_ tag: String) -> [DICOMDataset] {
        let name = dialect == .native ? "Item" : "item"
        return (attributes[tag]?.children ?? []).filter { $0.name == name }.map { DICOMDataset(dialect, $0) }
    }
}

extension SRDocument {
    /// - Parameter dataset: of a structured report; nil for any other object.
    init?(_ dataset: DICOMDataset) {
        guard dataset["0040a040"] == "CONTAINER" else { return nil }
        self.init(root: Self.item(dataset))
        instance = dataset["00080018"]
        predecessor =
            dataset.items("0040a360").first?.items("00081115").first?.items("00081199").first?["00081155"]
        accession = dataset["00080050"] ?? dataset.items("0040a370").first?["00080050"]
        patientIdentifier = dataset["00100020"]
        sex = dataset["00100040"]
        birthDate = dataset["00100030"]
        studyDate = dataset["00080020"]
        contentDate = dataset["00080023"]
        studyDescription = dataset["00081030"]
        let person = dataset.items("0040a073").first
        observer = person?.items("0040a088").first?["00080100"] ?? person?["0040a075"]
        let flags = ["0040a491", "0040a493"].compactMap { dataset[$0] }
        status = flags.isEmpty ? nil : flags.joined(separator: " ")
    }

    private static func item(_ dataset: DICOMDataset) -> SRItem {
        let type = dataset["0040a040"] ?? ""
        let concept = dataset.items("0040a043").first
        return SRItem(
            valueType: type, relationship: dataset["0040a010"],
            code: concept.flatMap { $0["00080100"] ?? $0["00080119"] }, meaning: concept?["00080104"],
            text: text(of: dataset, type),
            isContinuous: dataset["0040a050"] == "CONTINUOUS", children: dataset.items("0040a730").map { item($0) })
    }

    private static func text(of dataset: DICOMDataset, _ type: String) -> String? {
        switch type {
        case "TEXT": return dataset["0040a160"]
        case "CODE": return dataset.items("0040a168").first?["00080104"]
        case "NUM":
            let measured = dataset.items("0040a300").first
            let unit = measured?.items("004008ea").first?["00080100"] ?? ""
            return measured?["0040a30a"].map { "\($0) \(unit)" }
        default: return nil
        }
    }
}
