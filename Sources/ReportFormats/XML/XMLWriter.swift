/// Writes XML text by hand: escaped, indented, UTF-8. libxml2's writer was rejected, for it passes on characters that
/// XML 1.0 forbids.
struct XMLWriter {
    private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private var open: [String] = []

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
        text += "\(indent)<\(name)\(Self.attributes(attributes))>\n"
        open.append(name)
        body(&self)
        open.removeLast()
        text += "\(indent)</\(name)>\n"
    }

    private static func attributes(_ list: [(String, String)]) -> String {
        list.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined()
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
