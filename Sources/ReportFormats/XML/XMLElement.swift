/// An element of an XML document that has been read: immutable, with its text decoded.
struct XMLElement: Sendable, Equatable {
    /// What stands inside an element, in document order.
    enum Node: Sendable, Equatable {
        case element(XMLElement)
        case text(String)
    }

    /// An attribute; `name` has no prefix.
    struct Attribute: Sendable, Equatable {
        let name: String
        let namespace: String?
        let value: String
    }

    /// The name without its prefix.
    let name: String
    /// The namespace's URI, or nil.
    let namespace: String?
    let attributes: [Attribute]
    let nodes: [Node]

    /// The child elements in order.
    var children: [XMLElement] {
        nodes.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// All text inside, in document order.
    var text: String {
        var text = ""
        appendText(to: &text)
        return text
    }

    private func appendText(to text: inout String) {
        for node in nodes {
            switch node {
            case .text(let piece): text += piece
            case .element(let element): element.appendText(to: &text)
            }
        }
    }

    /// The value of the attribute without a namespace that has this name in any case.
    func attribute(_ name: String) -> String? {
        attributes.first { $0.namespace == nil && $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The first child with this name in any case.
    func child(_ name: String) -> XMLElement? {
        children.first { $0.hasName(name) }
    }

    /// Whether the name is this one, in any case.
    func hasName(_ other: String) -> Bool {
        name.lowercased() == other.lowercased()
    }

    /// The outermost descendants, the element itself included, that satisfy the condition, in document order.
    func outermost(where condition: (XMLElement) -> Bool) -> [XMLElement] {
        if condition(self) { return [self] }
        return children.flatMap { $0.outermost(where: condition) }
    }
}
