/// Writes XML text by hand: escaped, indented, UTF-8. libxml2's writer was rejected, for it passes on characters that
/// XML 1.0 forbids.
struct XMLWriter {
    private(set) var text: String
    private var open: [String] = []

    init(hasDeclaration: Bool = true) {
        text = hasDeclaration ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" : ""
    }

    private var indent: String { String(repeating: "  ", count: open.count) }

    /// An element with text, or an empty one.
    mutating func element(_ name: String, _ attributes: [(String, String)] = [], text content: String = "") {
        text += "\(indent)<\(name)\(Self.attributes(attributes))"
        text += content.isEmpty ? "/>\n" : ">\(Self.escaped(content))</\(name)>\n"
    }

    /// An element around what `body` writes.
    mutating func element(
        _ name: String, _ attributes: [(String, String)] = [], body: (inout XMLWriter) -> Void
    ) {
        open(name, attributes)
        body(&self)
        close()
    }

    /// Opens an element, to be closed with `close`.
    mutating func open(_ name: String, _ attributes: [(String, String)]) {
        text += "\(indent)<\(name)\(Self.attributes(attributes))>\n"
        open.append(name)
    }

    /// Closes the element that was opened last.
    mutating func close() {
        guard let name = open.popLast() else { return }
        text += "\(indent)</\(name)>\n"
    }

    /// An element that was read, on one line.
    ///
    /// - Parameter namespace: the default namespace around it. Elements of another declare theirs; of the attributes
    ///   with a namespace only those of XML Schema (`xsi`) are kept, which must be declared further out.
    mutating func copy(_ element: XMLElement, inside namespace: String?) {
        text += indent
        append(element, inside: namespace)
        text += "\n"
    }

    private mutating func append(_ element: XMLElement, inside namespace: String?) {
        var attributes = element.attributes.compactMap { attribute -> (String, String)? in
            switch attribute.namespace {
            case nil: (attribute.name, attribute.value)
            case "http://www.w3.org/2001/XMLSchema-instance":
                attribute.name == "type" ? ("xsi:type", attribute.value) : nil
            default: nil
            }
        }
        if element.namespace != namespace { attributes.insert(("xmlns", element.namespace ?? ""), at: 0) }
        text += "<\(element.name)\(Self.attributes(attributes))"
        guard !element.nodes.isEmpty else {
            text += "/>"
            return
        }
        text += ">"
        for node in element.nodes {
            switch node {
            case .text(let piece): text += Self.escaped(piece)
            case .element(let child): append(child, inside: element.namespace)
            }
        }
        text += "</\(element.name)>"
    }

    private static func attributes(_ list: [(String, String)]) -> String {
        // A reader makes a space of a line break in an attribute, unless it is a reference.
        list.map { " \($0.0)=\"\(escaped($0.1).replacing("\n", with: "&#10;"))\"" }.joined()
    }

    /// Markup characters as references; what XML 1.0 (section 2.2) forbids is dropped.
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "\n", "\t", " "..."\u{FFFD}", "\u{10000}"...: escaped.append(scalar)
            default: continue
            }
        }
        return String(escaped)
    }
}
