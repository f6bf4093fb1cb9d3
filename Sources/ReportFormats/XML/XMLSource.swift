/// An XML source's bytes decoded by its byte order mark or its declaration.
enum XMLSource {
    /// The root element.
    static func read(_ bytes: [UInt8], _ limits: IntakeLimits) throws(IntakeRefusal) -> XMLElement {
        try XMLDocumentReader.read(decode(bytes), limits: limits)
    }

    /// The document as text, from its first `<`.
    ///
    /// - Throws: `UNDECODABLE` for an encoding other than UTF-8, UTF-16, US-ASCII, ISO-8859-1 and Windows-1252, and for
    ///   bytes that are not valid in it.
    static func decode(_ bytes: [UInt8]) throws(IntakeRefusal) -> String {
        let (encoding, mark) = SourceText.encoding(of: bytes)
        // White space before an XML declaration is an error that interface engines are known to make.
        let content = bytes[mark...].drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        switch encoding {
        case .unreadable: throw .undecodable
        case .utf16(let bigEndian): return try SourceText.decodeUTF16(bytes[mark...], bigEndian: bigEndian)
        case .utf8:
            guard let text = String(validating: content, as: UTF8.self) else { throw .undecodable }
            return text
        case .unmarked: break
        }
        switch declaredEncoding(content) {
        case "iso-8859-1", "latin1", "windows-1252":
            return SourceText.decodeWindows1252(Array(content))
        case nil, "utf-8", "utf8", "us-ascii", "ascii":
            guard let text = String(validating: content, as: UTF8.self) else { throw .undecodable }
            return text
        default: throw .undecodable
        }
    }

    /// The encoding that the XML declaration names, in lower case; nil without one.
    private static func declaredEncoding(_ content: ArraySlice<UInt8>) -> String? {
        guard content.starts(with: "<?xml".utf8), let end = content.prefix(256).firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        let declaration = String(decoding: content[..<end], as: UTF8.self)
        guard let name = declaration.firstRange(of: "encoding") else { return nil }
        let value = declaration[name.upperBound...].drop { $0 == " " || $0 == "=" }
        guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
        return value.dropFirst().prefix { $0 != quote }.lowercased()
    }
}
