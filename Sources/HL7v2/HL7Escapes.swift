/// Escape sequences: HL7 version 2, chapter 2, "Use of escape sequences in text fields".
public enum HL7Escapes {
    /// Text as a raw field: delimiters escaped, a line break as `\.br\`, other control characters dropped.
    public static func encode(_ text: String, _ delimiters: HL7Delimiters) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            let letter: String
            switch byte {
            case delimiters.field: letter = "F"
            case delimiters.component: letter = "S"
            case delimiters.subcomponent: letter = "T"
            case delimiters.repetition: letter = "R"
            case delimiters.escape: letter = "E"
            case 0x0A: letter = ".br"
            case 0..<0x20, 0x7F: continue
            default:
                bytes.append(byte)
                continue
            }
            bytes.append(delimiters.escape)
            bytes += letter.utf8
            bytes.append(delimiters.escape)
        }
        return bytes
    }

    /// The longest sequence that is looked for, hexadecimal data apart.
    private static let maximumLength = 12

    /// A raw field as text. Sequences that are not known, or not ended, stay as they are.
    static func decode(_ raw: ArraySlice<UInt8>, _ delimiters: HL7Delimiters, repetitionsAsLines: Bool) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(raw.count)
        var position = raw.startIndex
        while position < raw.endIndex {
            let byte = raw[position]
            position += 1
            if byte == delimiters.repetition && repetitionsAsLines {
                bytes.append(0x0A)
            } else if byte == delimiters.escape, let (end, meaning) = sequence(raw[position...], delimiters) {
                bytes += meaning
                position = end
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What the sequence after an escape character means, and where the text goes on.
    private static func sequence(
        _ rest: ArraySlice<UInt8>, _ delimiters: HL7Delimiters
    ) -> (end: Int, meaning: [UInt8])? {
        if rest.first == UInt8(ascii: "X") {
            let digits = rest.dropFirst().prefix { hexValue($0) != nil }
            guard rest.endIndex > digits.endIndex, rest[digits.endIndex] == delimiters.escape,
                digits.count.isMultiple(of: 2)
            else { return nil }
            return (digits.endIndex + 1, hexData(digits))
        }
        guard let close = rest.prefix(maximumLength).firstIndex(of: delimiters.escape),
            let meaning = meaning(of: rest[..<close], delimiters)
        else { return nil }
        return (close + 1, meaning)
    }

    private static func meaning(of name: ArraySlice<UInt8>, _ delimiters: HL7Delimiters) -> [UInt8]? {
        guard let first = name.first else { return nil }
        guard first == UInt8(ascii: ".") else { return name.count == 1 ? letter(first, delimiters) : nil }
        let command = name.dropFirst()
        let argument = command.dropFirst(2)
        switch command.prefix(2) {
        case br where argument.isEmpty, ce where argument.isEmpty: return [0x0A]
        case fi where argument.isEmpty, nf where argument.isEmpty: return []
        // More than a few blank lines say no more.
        case sp: return number(argument).map { [UInt8](repeating: 0x0A, count: min($0, 4)) }
        case sk: return number(argument).map { [UInt8](repeating: 0x20, count: min($0, 80)) }
        case indent, temporaryIndent: return number(argument).map { _ in [] }
        default: return nil
        }
    }

    private static let (br, ce, fi, nf) = (bytes("br"), bytes("ce"), bytes("fi"), bytes("nf"))
    private static let (sp, sk, indent, temporaryIndent) = (bytes("sp"), bytes("sk"), bytes("in"), bytes("ti"))

    private static func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

    private static func letter(_ name: UInt8, _ delimiters: HL7Delimiters) -> [UInt8]? {
        switch name {
        case UInt8(ascii: "F"): [delimiters.field]
        case UInt8(ascii: "S"): [delimiters.component]
        case UInt8(ascii: "T"): [delimiters.subcomponent]
        case UInt8(ascii: "R"): [delimiters.repetition]
        case UInt8(ascii: "E"): [delimiters.escape]
        case UInt8(ascii: "P"): delimiters.truncation.map { [$0] }
        case UInt8(ascii: "H"), UInt8(ascii: "N"): []
        default: nil
        }
    }

    /// A command's number without its sign, from 1; 1 where it has none, nil for anything else.
    private static func number(_ argument: ArraySlice<UInt8>) -> Int? {
        let digits = argument.drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
        if argument.isEmpty { return 1 }
        return Int(String(decoding: digits, as: UTF8.self)).map { max($0, 1) }
    }

    /// Hexadecimal data as text: UTF-8, else Latin-1. A line break in it is one of text and begins no segment; other
    /// control characters are dropped.
    private static func hexData(_ digits: ArraySlice<UInt8>) -> [UInt8] {
        var data: [UInt8] = []
        var high: UInt8?
        for value in digits.compactMap(hexValue) {
            guard let first = high else {
                high = value
                continue
            }
            let byte = first << 4 | value
            if byte == 0x0D {
                data.append(0x0A)
            } else if byte >= 0x20 && byte != 0x7F || byte == 0x0A {
                data.append(byte)
            }
            high = nil
        }
        if isUTF8(data) { return data }
        return data.flatMap { Array(String(Unicode.Scalar($0)).utf8) }
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
