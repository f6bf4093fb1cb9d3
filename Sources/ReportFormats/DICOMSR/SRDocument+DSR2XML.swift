/// The dialect of DCMTK's `dsr2xml`, with elements or, by its options, with attributes.
extension SRDocument {
    init?(dsr2xml report: XMLElement) {
        guard report.name == "report", let document = report.child("document"), let content = document.child("content"),
            let root = content.children.first(where: { Self.valueType(of: $0) == "CONTAINER" })
        else { return nil }
        self.init(root: Self.item(root))
        let patient = report.child("patient")
        let study = report.child("study")
        instance = report.child("instance")?.attribute("uid")
        predecessor = document.descendant("predecessor", "study", "series", "value", "instance")?.attribute("uid")
        accession = study?.descendant("accession", "number")?.text
        patientIdentifier = patient?.child("id")?.text
        sex = patient?.child("sex")?.text
        birthDate = patient?.descendant("birthday", "date")?.text
        studyDate = study?.child("date")?.text
        contentDate = content.child("date")?.text
        studyDescription = study?.child("description")?.text
        let person = document.descendant("verification", "observer")
        observer = person?.descendant("code", "value")?.text ?? person?.child("name")?.text
        let flags = ["completion", "verification"].compactMap { document.child($0)?.attribute("flag") }
        status = flags.isEmpty ? nil : flags.joined(separator: " ")
    }

    private static let valueTypes: Set<String> = [
        "container", "text", "code", "num", "pname", "date", "time", "datetime", "uidref", "image", "composite",
        "waveform", "scoord", "scoord3d", "tcoord",
    ]

    private static func valueType(of element: XMLElement) -> String? {
        if element.name == "item" { return element.attribute("valType") }
        return valueTypes.contains(element.name) ? element.name.uppercased() : nil
    }

    private static func item(_ element: XMLElement) -> SRItem {
        let type = valueType(of: element) ?? ""
        let concept = element.child("concept")
        return SRItem(
            valueType: type, relationship: element.attribute("relType") ?? element.child("relationship")?.text,
            code: concept.flatMap { $0.attribute("codValue") ?? $0.child("value")?.text },
            meaning: concept.flatMap { meaning(of: $0) }, text: text(of: element, type),
            isContinuous: element.attribute("flag") == "CONTINUOUS", children: items(in: element))
    }

    /// The items inside; a template may stand around them. The date and time of the document are none.
    private static func items(in element: XMLElement) -> [SRItem] {
        element.children.flatMap { child -> [SRItem] in
            if child.name == "template" || child.name == "content" { return items(in: child) }
            guard valueType(of: child) != nil,
                child.child("concept") != nil || child.child("relationship") != nil
                    || child.attribute("relType") != nil
            else { return [] }
            return [item(child)]
        }
    }

    private static func text(of element: XMLElement, _ type: String) -> String? {
        switch type {
        case "TEXT": return element.child("value")?.text
        case "CODE": return element.child("meaning")?.text ?? element.child("value")?.text
        case "NUM":
            let unit = element.child("unit").flatMap { $0.attribute("codValue") ?? $0.child("value")?.text }
            return element.child("value").map { "\($0.text) \(unit ?? "")" }
        default: return nil
        }
    }

    private static func meaning(of code: XMLElement) -> String? {
        code.child("meaning")?.text ?? (code.attribute("codValue") == nil ? nil : code.text)
    }
}
