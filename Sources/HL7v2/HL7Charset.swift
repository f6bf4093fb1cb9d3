internal import Glibc

/// The character set of a message: HL7 table 0211, as `MSH-18` names it. Wraps `iconv`.
public struct HL7Charset: Sendable, Equatable {
    /// `iconv`'s name; nil where `MSH-18` names none or only ASCII.
    let name: String?

    /// UTF-8.
    public static let utf8 = HL7Charset(name: "UTF-8")
    /// What `MSH-18` says for UTF-8.
    public static let utf8Code = "UNICODE UTF-8"

    /// Whether `MSH-18` names a character set with letters beyond ASCII.
    public var isNamed: Bool { name != nil }

    private init(name: String?) {
        self.name = name
    }

    /// - Parameter codes: the repetitions of `MSH-18`. Further ones are sets that ISO 2022 escapes switch to.
    /// - Throws: `HL7_CHARSET` for one that is not in the table.
    public init(codes: [String]) throws(HL7Error) {
        let codes = codes.map { Self.key($0) }.filter { !$0.isEmpty }
        // Switching sets are Japanese; glibc's set of 1993 has all of them but half-width katakana.
        if codes.contains(where: { Self.switching.contains($0) }) {
            name = codes.contains("ISOIR13") ? "ISO-2022-JP-3" : "ISO-2022-JP-2"
            return
        }
        guard let first = codes.first, !["ASCII", "USASCII", "ISOIR6", "UNICODE"].contains(first) else {
            name = nil
            return
        }
        guard let known = Self.names[first] ?? Self.latin(first) else { throw .charset }
        name = known
    }

    /// Letters and digits in upper case: `8859/1`, `ISO 8859-1` and `iso_8859-1` are one.
    private static func key(_ code: String) -> String {
        let kept = code.uppercased().filter { $0.isLetter || $0.isNumber }
        return kept.hasPrefix("ISO8859") ? String(kept.dropFirst(3)) : kept
    }

    private static func latin(_ key: String) -> String? {
        guard key.hasPrefix("8859"), let part = Int(key.dropFirst(4)), (1...16).contains(part), part != 12 else {
            return nil
        }
        return "ISO-8859-\(part)"
    }

    private static let switching: Set = ["ISOIR87", "ISOIR159", "ISOIR13", "ISO2022JP", "JIS"]

    private static let names = [
        "UNICODEUTF8": "UTF-8", "UTF8": "UTF-8", "UNICODEUTF16": "UTF-8", "ISOIR100": "ISO-8859-1",
        "ISOIR192": "UTF-8", "WINDOWS1252": "CP1252", "CP1252": "CP1252", "ISOIR14": "JIS_X0201",
        "GB180302000": "GB18030", "GB18030": "GB18030", "KSX1001": "EUC-KR", "EUCKR": "EUC-KR",
        "CNS116431992": "EUC-TW", "BIG5": "BIG5", "SHIFTJIS": "SHIFT_JIS", "EUCJP": "EUC-JP",
    ]

    /// The bytes as UTF-8. Where no set is named: as they are if they are UTF-8, else as Latin-1, whose unassigned
    /// controls (Windows-1252 in truth) are kept.
    ///
    /// - Throws: `HL7_UNDECODABLE`, or `HL7_CHARSET` if the C library lacks the set.
    func decode(_ bytes: [UInt8]) throws(HL7Error) -> [UInt8] {
        if name == nil || name == "UTF-8" {
            if isUTF8(bytes) { return bytes }
            guard name == nil else { throw .undecodable }
        }
        return try Self.convert(bytes, from: name ?? "ISO-8859-1", to: "UTF-8")
    }

    /// UTF-8 in this set; nil if a character is not in it, or no set is named and the text is not ASCII.
    public func encode(_ text: [UInt8]) -> [UInt8]? {
        guard let name else { return text.allSatisfy { $0 < 0x80 } ? text : nil }
        if name == "UTF-8" { return text }
        // The wider sets have escapes for letters that no receiver of HL7 expects.
        let target = name.hasPrefix("ISO-2022-JP") ? "ISO-2022-JP" : name
        return try? Self.convert(text, from: "UTF-8", to: target)
    }

    private static func convert(_ bytes: [UInt8], from: String, to: String) throws(HL7Error) -> [UInt8] {
        guard let converter = iconv_open(to, from), Int(bitPattern: converter) != -1 else { throw .charset }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        // Room for the longest: 4 bytes of UTF-8 for each byte, or a switch around each character.
        var output = [CChar](repeating: 0, count: input.count * 8 + 64)
        let written: Int? = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                var (from, fromLeft) = (source.baseAddress, source.count)
                var (to, toLeft) = (target.baseAddress, target.count)
                guard iconv(converter, &from, &fromLeft, &to, &toLeft) != -1, fromLeft == 0,
                    // Nil writes what returns to the initial state.
                    iconv(converter, nil, nil, &to, &toLeft) != -1
                else { return nil }
                return target.count - toLeft
            }
        }
        guard let written else { throw .undecodable }
        return output[..<written].map { UInt8(bitPattern: $0) }
    }
}

func isUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }
