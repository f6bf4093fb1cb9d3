/// Cuts text into the words that merges do not cross, by GPT-2's pattern
///
///     's|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+
///
/// and, for SmolLM, after each character of \p{N} was cut off on its own. A digit then ends the piece that the pattern
/// sees, which needs no second pass: white space before a digit is at its piece's end and stays whole.
///
/// Written by hand because `Regex` has neither this speed nor a bound on its stack.
struct WordScanner: Sequence, IteratorProtocol {
    private enum Kind {
        case letter
        case number
        case space
        case other
    }

    /// Well-formed UTF-8.
    private let text: [UInt8]
    private let splitsDigits: Bool
    private var position = 0

    init(_ text: String, splitsDigits: Bool) {
        self.text = Array(text.utf8)
        self.splitsDigits = splitsDigits
    }

    /// The bytes of the next word; words lie end to end.
    mutating func next() -> ArraySlice<UInt8>? {
        guard position < text.count else { return nil }
        let start = position
        position = wordEnd()
        return text[start..<position]
    }

    private func wordEnd() -> Int {
        if let end = contractionEnd() { return end }
        let (kind, after) = scalar(at: position)
        if kind == .number && splitsDigits { return after }
        guard kind == .space else { return runEnd(of: kind, from: after) }
        if text[position] == UInt8(ascii: " "), after < text.count {
            let (follower, afterFollower) = scalar(at: after)
            if follower != .space && !(follower == .number && splitsDigits) {
                return runEnd(of: follower, from: afterFollower)
            }
        }
        return whiteSpaceEnd()
    }

    private func contractionEnd() -> Int? {
        guard text[position] == UInt8(ascii: "'"), position + 1 < text.count else { return nil }
        switch text[position + 1] {
        case UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "m"), UInt8(ascii: "d"):
            return position + 2
        case let first:
            guard position + 2 < text.count else { return nil }
            switch (first, text[position + 2]) {
            case (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "v"), UInt8(ascii: "e")),
                (UInt8(ascii: "l"), UInt8(ascii: "l")):
                return position + 3
            default:
                return nil
            }
        }
    }

    private func runEnd(of kind: Kind, from start: Int) -> Int {
        var end = start
        while end < text.count {
            let (found, after) = scalar(at: end)
            guard found == kind else { break }
            end = after
        }
        return end
    }

    /// White space before a word leaves its last character to that word, unless it is the only one.
    private func whiteSpaceEnd() -> Int {
        var last = position
        var end = position
        while end < text.count {
            let (kind, after) = scalar(at: end)
            guard kind == .space else {
                let endsPiece = kind == .number && splitsDigits
                return endsPiece || last == position ? end : last
            }
            last = end
            end = after
        }
        return end
    }

    /// What stands at an index, and the index after it.
    private func scalar(at index: Int) -> (Kind, after: Int) {
        let byte = text[index]
        guard byte >= 0x80 else {
            switch byte {
            case 0x41...0x5A, 0x61...0x7A: return (.letter, index + 1)
            case 0x30...0x39: return (.number, index + 1)
            case 0x20, 0x09...0x0D: return (.space, index + 1)
            default: return (.other, index + 1)
            }
        }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        var value = UInt32(byte) & (0x7F >> UInt32(length))
        for continuation in text[index + 1..<index + length] { value = value << 6 | UInt32(continuation & 0x3F) }
        return (Self.kind(of: value), index + length)
    }

    private static func kind(of value: UInt32) -> Kind {
        guard let properties = Unicode.Scalar(value)?.properties else { return .other }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return .letter
        case .decimalNumber, .letterNumber, .otherNumber: return .number
        default: return properties.isWhitespace ? .space : .other
        }
    }
}
