internal import Foundation

extension FHIRElement {
    /// The resource in a JSON text. Wraps `JSONSerialization`.
    ///
    /// - Throws: `JSON_MALFORMED`, `JSON_TOO_DEEP`, `UNDECODABLE`; `UNKNOWN_FORMAT` for JSON that is no resource.
    static func read(json bytes: [UInt8], _ limits: IntakeLimits) throws(IntakeRefusal) -> FHIRElement {
        let text = try SourceText.decode(bytes)
        try JSONScan.check(text, maximumDepth: limits.maximumJSONDepth)
        let value: Any
        do { value = try JSONSerialization.jsonObject(with: Data(text.utf8)) } catch { throw .malformedJSON }
        guard let object = value as? [String: Any], object["resourceType"] is String else { throw .unknownFormat }
        return FHIRElement("", children(of: object))
    }

    /// Members in the order of their names, with the type first: a dictionary has none, and a draft must have the same
    /// bytes each time.
    private static func children(of object: [String: Any]) -> [FHIRElement] {
        let names = object.keys.sorted { left, right in
            left == "resourceType" || right != "resourceType" && left < right
        }
        return names.flatMap { name -> [FHIRElement] in
            switch object[name] {
            case let array as [Any]: array.compactMap { element(name, $0, isRepeated: true) }
            case let value?: element(name, value, isRepeated: false).map { [$0] } ?? []
            case nil: []
            }
        }
    }

    /// Null and an array in an array, which FHIR has not, are nothing.
    private static func element(_ name: String, _ value: Any, isRepeated: Bool) -> FHIRElement? {
        switch value {
        case let text as String: FHIRElement(name, text, isRepeated: isRepeated)
        case let object as [String: Any]: FHIRElement(name, children(of: object), isRepeated: isRepeated)
        case let number as NSNumber: FHIRElement(name, .literal(literal(number)), isRepeated: isRepeated)
        default: nil
        }
    }

    private static func literal(_ number: NSNumber) -> String {
        // Foundation bridges 1 and true alike; only the C type tells them apart.
        String(cString: number.objCType) == "c" ? (number.boolValue ? "true" : "false") : number.stringValue
    }

    /// The namespace of FHIR's XML.
    static let namespace = "http://hl7.org/fhir"

    /// A resource in XML. Extensions of primitives are left out, as nothing here reads them.
    init(_ root: XMLElement) {
        self.init("", [FHIRElement("resourceType", root.name)] + Self.children(of: root))
    }

    private static func children(of element: XMLElement) -> [FHIRElement] {
        let attributes = element.attributes.filter { $0.namespace == nil && $0.name != "value" }
            .map { FHIRElement($0.name, $0.value) }
        return attributes
            + element.children.map { child in
                if child.namespace == "http://www.w3.org/1999/xhtml" { return FHIRElement(child.name, .markup(child)) }
                if let value = child.attribute("value") { return FHIRElement(child.name, value) }
                let resource = child.children.first
                guard ["resource", "contained"].contains(child.name), let resource else {
                    return FHIRElement(child.name, children(of: child))
                }
                return FHIRElement(child.name, FHIRElement(resource).children)
            }
    }
}
