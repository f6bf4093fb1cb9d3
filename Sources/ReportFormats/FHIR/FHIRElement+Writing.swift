extension FHIRElement {
    /// The resource as JSON, indented by two.
    var json: String {
        var text = ""
        appendJSON(to: &text, indent: "")
        return text + "\n"
    }

    private func appendJSON(to text: inout String, indent: String) {
        switch content {
        case .string(let value): Self.appendQuoted(value, to: &text)
        case .literal(let value): text += value
        case .markup(let element):
            var writer = XMLWriter(hasDeclaration: false)
            writer.copy(element, inside: nil)
            Self.appendQuoted(String(writer.text.dropLast()), to: &text)
        case .elements(let children):
            var names: [String] = []
            var groups: [String: [FHIRElement]] = [:]
            for child in children {
                if groups[child.name] == nil { names.append(child.name) }
                groups[child.name, default: []].append(child)
            }
            let inner = indent + "  "
            text += "{"
            for (index, name) in names.enumerated() {
                text += "\(index == 0 ? "" : ",")\n\(inner)"
                Self.appendQuoted(name, to: &text)
                text += ": "
                let group = groups[name] ?? []
                let isArray = group.count > 1 || group.contains(where: \.isRepeated)
                if isArray { text += "[" }
                for (position, element) in group.enumerated() {
                    if position > 0 { text += ", " }
                    element.appendJSON(to: &text, indent: inner)
                }
                if isArray { text += "]" }
            }
            text += names.isEmpty ? "}" : "\n\(indent)}"
        }
    }

    private static func appendQuoted(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    /// The resource as an XML document.
    var xml: String {
        var writer = XMLWriter()
        writeXML(&writer, isRoot: true)
        return writer.text
    }

    private func writeXML(_ writer: inout XMLWriter, isRoot: Bool = false) {
        if let type = resourceType {
            let attributes = isRoot ? [("xmlns", Self.namespace)] : []
            let body = { (writer: inout XMLWriter) in
                writer.element(type, attributes) { writer in
                    for child in children where child.name != "resourceType" { child.writeXML(&writer) }
                }
            }
            if isRoot { body(&writer) } else { writer.element(name, body: body) }
            return
        }
        switch content {
        case .string(let value), .literal(let value): writer.element(name, [("value", value)])
        case .markup(let element): writer.copy(element, inside: Self.namespace)
        case .elements(let children):
            // In XML an extension's url and an element's id are attributes.
            let attributes = children.filter { $0.name == "id" || $0.name == "url" && name.hasSuffix("xtension") }
            let written = children.filter { !attributes.contains($0) }
            let list = attributes.compactMap { child in child.value.map { (child.name, $0) } }
            if written.isEmpty {
                writer.element(name, list)
            } else {
                writer.element(name, list) { writer in for child in written { child.writeXML(&writer) } }
            }
        }
    }
}
