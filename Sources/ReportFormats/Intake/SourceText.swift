/// A source's bytes decoded: UTF-8, UTF-16 or, where nothing else fits and it is plausible, Windows-1252 (of which
/// Latin-1 is a part).
enum SourceText {
    /// How the bytes are to be read.
    enum Encoding: Equatable {
        case utf8
        case utf16(bigEndian: Bool)
        /// No mark: UTF-8 if it is valid, else Windows-1252 if it is plausible.
        case unmarked
        /// UTF-32, or another that is recognised but not read.
        case unreadable
    }

    /// The encoding by its byte order mark or, for UTF-16, by its evident zeros, and the mark's length.
    static func encoding(of bytes: [UInt8]) -> (encoding: Encoding, markLength: Int) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            return (.unreadable, 0)
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16(bigEndian: false), 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16(bigEndian: true), 2) }
        let head = bytes.prefix(4096)
        let pairs = head.count / 2
        guard pairs >= 4 else { return (.unmarked, 0) }
        var zeros = (even: 0, odd: 0)
        for (index, byte) in head.enumerated() where byte == 0 {
            if index & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        if zeros.even == 0 && zeros.odd * 10 >= pairs * 7 { return (.utf16(bigEndian: false), 0) }
        if zeros.odd == 0 && zeros.even * 10 >= pairs * 7 { return (.utf16(bigEndian: true), 0) }
        return (.unmarked, 0)
    }

    /// The bytes as text, without a byte order mark, otherwise as they are.
    static func decode(_ bytes: [UInt8]) throws(IntakeRefusal) -> String {
        let (encoding, mark) = encoding(of: bytes)
        let content = bytes[mark...]
        switch encoding {
        case .utf8:
            guard let text = String(validating: content, as: UTF8.self) else { throw .undecodable }
            return text
        case .utf16(let bigEndian):
            return try decodeUTF16(content, bigEndian: bigEndian)
        case .unmarked:
            if let text = String(validating: content, as: UTF8.self) { return text }
            guard !bytes.contains(where: isControl) else { throw controlCharacters }
            guard isPlausibleWindows1252(bytes) else { throw .undecodable }
            return decodeWindows1252(bytes)
        case .unreadable:
            throw .undecodable
        }
    }

    static func decodeUTF16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) throws(IntakeRefusal) -> String {
        guard bytes.count.isMultiple(of: 2) else { throw .undecodable }
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return bigEndian ? first << 8 | second : second << 8 | first
        }
        guard let text = String(validating: units, as: UTF16.self) else { throw .undecodable }
        return text
    }

    static func decodeWindows1252(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            scalars.append(windows1252(byte))
        }
        return String(scalars)
    }

    /// A byte of Windows-1252; the five unassigned ones stay control characters.
    static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        return windows1252Specials[Int(byte) - 0x80]
    }

    private static let windows1252Specials: [Unicode.Scalar] = Array(
        ("\u{20AC}\u{81}\u{201A}\u{0192}\u{201E}\u{2026}\u{2020}\u{2021}\u{02C6}\u{2030}\u{0160}\u{2039}\u{0152}\u{8D}"
            + "\u{017D}\u{8F}\u{90}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\u{02DC}\u{2122}\u{0161}"
            + "\u{203A}\u{0153}\u{9D}\u{017E}\u{0178}").unicodeScalars)

    /// Whether a byte is a control character other than white space.
    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && !(0x09...0x0D).contains(byte) || byte == 0x7F
    }

    static let controlCharacters = IntakeRefusal.binary(
        "full of control characters", remedy: "Send the report as plain text.")

    /// Whether bytes that are not UTF-8 look like Western European text: few bytes above ASCII, none unassigned, and no
    /// sign of UTF-8 that was damaged, which would come out as nonsense.
    private static func isPlausibleWindows1252(_ bytes: [UInt8]) -> Bool {
        var high = 0
        var letters = 0
        var sequences = 0
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x81, 0x8D, 0x8F, 0x90, 0x9D: return false
            case 0x80...:
                high += 1
                // A sequence that the end of the file cuts off counts too.
                let next = index + 1 < bytes.count ? bytes[index + 1] : 0x80
                if byte >= 0xC2 && byte < 0xF5 && (0x80...0xBF).contains(next) { sequences += 1 }
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): letters += 1
            default: break
            }
        }
        return sequences * 2 < high && high * 5 <= letters
    }
}
