internal import HL7v2

/// HL7 version 2 as XML: the standard's encoding (`urn:hl7-org:v2xml`), and Mirth's `HL7Message`, which names
/// components by field (`PID.3.1`) instead of by data type (`CX.1`). Both are read into the messages of ER7.
enum HL7XMLDocument {
    static func isDocument(_ root: XMLElement) -> Bool { root.namespace == namespace || root.name == "HL7Message" }

    static let namespace = "urn:hl7-org:v2xml"

    /// The elements that are messages: those with a header.
    static func elements(in root: XMLElement) -> [XMLElement] {
        root.outermost { $0.children.contains { $0.name == "MSH" } }
    }

    /// - Throws: `HL7_NO_MESSAGE`.
    static func messages(
        in root: XMLElement, _ limits: IntakeLimits
    ) throws(IntakeRefusal) -> [Result<HL7Message, HL7Error>] {
        let elements = elements(in: root)
        guard !elements.isEmpty else { throw IntakeRefusal(.noMessage) }
        return elements.map { element in
            Result { () throws(HL7Error) in
                var reader = try HL7XMLReader(element, maximumBytes: limits.maximumBytes)
                return try reader.message(element)
            }
        }
    }
}

/// Reads one message's elements as raw fields.
private struct HL7XMLReader {
    private let delimiters: HL7Delimiters
    private let maximumBytes: Int
    private var size = 0

    /// Gaps between numbers are filled, so a number may not be any.
    private static let maximumField = 1_000
    private static let maximumComponent = 100

    init(_ element: XMLElement, maximumBytes: Int) throws(HL7Error) {
        let header = element.child("MSH")
        let marks = ["MSH.1", "MSH.2"].map { header?.child($0).map { Array($0.text.utf8) } }
        // Without delimiters nothing in an XML message is wrong.
        guard let field = marks[0], let others = marks[1], !field.isEmpty, !others.isEmpty else {
            delimiters = .standard
            self.maximumBytes = maximumBytes
            return
        }
        delimiters = try HL7Delimiters(header: Array("MSH".utf8) + field + others)
        self.maximumBytes = maximumBytes
    }

    mutating func message(_ element: XMLElement) throws(HL7Error) -> HL7Message {
        var segments: [HL7Segment] = []
        for found in element.outermost(where: Self.isSegment) { segments.append(try segment(found)) }
        return HL7Message(segments, delimiters: delimiters, charset: .utf8)
    }

    /// Three capitals or digits; groups have longer names.
    private static func isSegment(_ element: XMLElement) -> Bool {
        element.name.utf8.count == 3
            && element.name.utf8.allSatisfy {
                (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            }
    }

    private mutating func segment(_ element: XMLElement) throws(HL7Error) -> HL7Segment {
        var fields: [Int: [UInt8]] = [:]
        for child in element.children {
            guard let number = Self.number(of: child) else { continue }
            guard number <= Self.maximumField else { throw .tooLarge("fields in a segment", limit: Self.maximumField) }
            let value = try value(of: child, [delimiters.component, delimiters.subcomponent])
            if fields[number] != nil { fields[number]?.append(delimiters.repetition) }
            fields[number, default: []] += value
        }
        try count(fields.keys.max() ?? 0)
        return HL7Segment(element.name, fields, delimiters: delimiters)
    }

    private mutating func value(of element: XMLElement, _ separators: ArraySlice<UInt8>) throws(HL7Error) -> [UInt8] {
        var parts: [Int: [UInt8]] = [:]
        if let separator = separators.first {
            for child in element.children {
                guard let number = Self.number(of: child) else { continue }
                guard number <= Self.maximumComponent else {
                    throw .tooLarge("components in a field", limit: Self.maximumComponent)
                }
                parts[number] = try value(of: child, separators.dropFirst())
            }
            if let last = parts.keys.max() {
                try count(last)
                return Array((1...last).map { parts[$0] ?? [] }.joined(separator: [separator]))
            }
        }
        let text = leaf(element)
        try count(text.count)
        return text
    }

    private mutating func count(_ bytes: Int) throws(HL7Error) {
        size += bytes
        guard size <= maximumBytes else { throw .tooLarge("bytes", limit: maximumBytes) }
    }

    /// Text with `<escape V=".br"/>` between it.
    private func leaf(_ element: XMLElement) -> [UInt8] {
        let isMixed = !element.children.isEmpty
        return element.nodes.flatMap { node -> [UInt8] in
            switch node {
            // Around elements, white space with a line's end is only layout.
            case .text(let text): HL7Escapes.encode(isMixed ? Self.withoutLayout(text) : text, delimiters)
            case .element(let child) where child.hasName("escape"):
                child.attribute("V").flatMap(escape) ?? []
            case .element(let child): HL7Escapes.encode(child.text, delimiters)
            }
        }
    }

    private func escape(_ command: String) -> [UInt8]? {
        let isPlain = command.utf8.allSatisfy {
            switch $0 {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        return isPlain ? [delimiters.escape] + Array(command.utf8) + [delimiters.escape] : nil
    }

    private static func withoutLayout(_ text: String) -> String {
        let isLayout = { (character: Character) in character.isWhitespace }
        let start = text.prefix(while: isLayout).contains(where: \.isNewline) ? text.drop(while: isLayout) : text[...]
        let end = start.reversed().prefix(while: isLayout)
        return String(end.contains(where: \.isNewline) ? start.dropLast(end.count) : start)
    }

    private static func number(of element: XMLElement) -> Int? {
        guard let dot = element.name.lastIndex(of: "."),
            let number = Int(element.name[element.name.index(after: dot)...]),
            number > 0
        else { return nil }
        return number
    }
}
