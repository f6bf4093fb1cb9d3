/// Reads HTML or XHTML that came inside another format, as lines of text.
///
/// It is no parser: tags are read one by one in one pass, nothing is declared, resolved or fetched, and a document type
/// with all that is in it is skipped. libxml2's HTML parser was rejected, for it repairs and guesses.
enum MarkupReader {
    /// The text's lines.
    static func lines(of markup: String) -> String {
        var narrative = NarrativeText()
        let bytes = Array(markup.utf8)
        var position = 0
        while position < bytes.count {
            let text = bytes[position...].prefix { $0 != UInt8(ascii: "<") }
            if !text.isEmpty { narrative.append(decoded(text)) }
            position = text.endIndex
            guard position < bytes.count else { break }
            position = readTag(bytes, from: position, into: &narrative)
        }
        return narrative.lines
    }

    /// Whether text has tags in it.
    static func isMarkup(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.indices.dropLast().contains { index in
            let next = bytes[index + 1]
            return bytes[index] == UInt8(ascii: "<") && (isLetter(next) || next == UInt8(ascii: "/"))
                && bytes[index...].prefix(200).contains(UInt8(ascii: ">"))
        }
    }

    /// Reads what begins with `<` and returns where the text goes on.
    private static func readTag(_ bytes: [UInt8], from start: Int, into narrative: inout NarrativeText) -> Int {
        let content = bytes[(start + 1)...]
        if content.starts(with: "!--".utf8) { return end(of: "-->", in: bytes, from: start + 4) }
        if content.first == UInt8(ascii: "!") { return endOfDeclaration(bytes, from: start + 2) }
        if content.first == UInt8(ascii: "?") { return end(of: ">", in: bytes, from: start + 2) }
        let closes = content.first == UInt8(ascii: "/")
        let name = content.dropFirst(closes ? 1 : 0).prefix { isLetter($0) || (0x30...0x39).contains($0) }
        guard let first = name.first, isLetter(first) else {
            narrative.append("<")
            return start + 1
        }
        let tag = String(decoding: name, as: UTF8.self).lowercased()
        let tagEnd = endOfTag(bytes, from: name.endIndex)
        let isEmpty = tagEnd >= 2 && bytes[tagEnd - 2] == UInt8(ascii: "/")
        if closes {
            narrative.close(tag)
        } else {
            narrative.open(tag, isOrderedList: tag == "ol")
            if isEmpty { narrative.close(tag) }
        }
        return tagEnd
    }

    /// The place after a tag's `>`; one in a quoted attribute does not end it.
    private static func endOfTag(_ bytes: [UInt8], from start: Int) -> Int {
        var quote: UInt8?
        for index in start..<bytes.count {
            switch bytes[index] {
            case let byte where byte == quote: quote = nil
            case _ where quote != nil: continue
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = bytes[index]
            case UInt8(ascii: ">"): return index + 1
            default: continue
            }
        }
        return bytes.count
    }

    /// The place after a document type, its internal subset included.
    private static func endOfDeclaration(_ bytes: [UInt8], from start: Int) -> Int {
        var isInSubset = false
        for index in start..<bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "["): isInSubset = true
            case UInt8(ascii: "]"): isInSubset = false
            case UInt8(ascii: ">") where !isInSubset: return index + 1
            default: continue
            }
        }
        return bytes.count
    }

    private static func end(of mark: String, in bytes: [UInt8], from start: Int) -> Int {
        guard start < bytes.count else { return bytes.count }
        let mark = Array(mark.utf8)
        for index in start..<bytes.count where bytes[index] == mark[0] && bytes[index...].starts(with: mark) {
            return index + mark.count
        }
        return bytes.count
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    /// Text with its character references resolved; one that is unknown stays as it is.
    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var text = String.UnicodeScalarView()
        var rest = bytes
        while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
            text.append(contentsOf: String(decoding: rest[..<start], as: UTF8.self).unicodeScalars)
            let name = rest[(start + 1)...].prefix(10).prefix { $0 != UInt8(ascii: ";") }
            if name.endIndex < rest.endIndex, rest[name.endIndex] == UInt8(ascii: ";"),
                let scalar = character(String(decoding: name, as: UTF8.self))
            {
                text.append(scalar)
                rest = rest[(name.endIndex + 1)...]
            } else {
                text.append("&")
                rest = rest[(start + 1)...]
            }
        }
        text.append(contentsOf: String(decoding: rest, as: UTF8.self).unicodeScalars)
        return String(text)
    }

    private static func character(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return names[name] }
        let digits = name.dropFirst()
        let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let scalar = value.flatMap(Unicode.Scalar.init), scalar.value >= 0x20 else { return " " }
        return scalar
    }

    private static let names: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "\u{2013}",
        "mdash": "\u{2014}", "lsquo": "\u{2018}", "rsquo": "\u{2019}", "ldquo": "\u{201C}", "rdquo": "\u{201D}",
        "hellip": "\u{2026}", "bull": "\u{2022}", "middot": "\u{B7}", "deg": "\u{B0}", "micro": "\u{B5}",
        "plusmn": "\u{B1}", "times": "\u{D7}", "sup2": "\u{B2}", "sup3": "\u{B3}", "frac12": "\u{BD}",
        "le": "\u{2264}", "ge": "\u{2265}", "asymp": "\u{2248}", "auml": "\u{E4}", "ouml": "\u{F6}", "uuml": "\u{FC}",
        "Auml": "\u{C4}", "Ouml": "\u{D6}", "Uuml": "\u{DC}", "szlig": "\u{DF}", "eacute": "\u{E9}",
        "egrave": "\u{E8}", "agrave": "\u{E0}", "ccedil": "\u{E7}", "ntilde": "\u{F1}", "aacute": "\u{E1}",
        "iacute": "\u{ED}", "oacute": "\u{F3}", "uacute": "\u{FA}",
    ]
}
