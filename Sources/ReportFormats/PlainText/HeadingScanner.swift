/// Reads the parts of a heading from the bytes of one line.
struct HeadingScanner {
    /// A run of ASCII letters, in lower case, and where it stands.
    struct Word {
        let text: String
        let start: Int
        let end: Int
    }

    private let bytes: ArraySlice<UInt8>
    var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    var isAtEnd: Bool { position == bytes.endIndex }
    var isAfterSpace: Bool { position > bytes.startIndex && bytes[position - 1] == 0x20 }
    var rest: ArraySlice<UInt8> { bytes[position...] }

    /// Skips spaces and the marks of Markdown and of brackets around a heading.
    mutating func skipMarkup() -> Bool {
        var skipped = false
        while position < bytes.endIndex {
            switch bytes[position] {
            case 0x20: break
            case UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"):
                skipped = true
            default: return skipped
            }
            position += 1
        }
        return skipped
    }

    /// Skips the end of Markdown's emphasis and the spaces after it: `**Findings:** clear`.
    mutating func skipEmphasis() {
        position = bytes[position...].drop { "*_ ".utf8.contains($0) }.startIndex
    }

    /// Words that are separated by spaces alone, from here on.
    mutating func words(upTo count: Int) -> [Word] {
        var words: [Word] = []
        while words.count < count {
            let letters = bytes[position...].prefix { isLetter($0) }
            guard !letters.isEmpty else { break }
            words.append(
                Word(
                    text: String(decoding: letters, as: UTF8.self).lowercased(), start: letters.startIndex,
                    end: letters.endIndex))
            position = letters.endIndex
            skipSpaces()
        }
        return words
    }

    /// Skips a second known heading after `and`, `&` or `/`, and gives its kind: `TECHNIQUE AND FINDINGS`.
    mutating func skipSecondPhrase() -> SectionKind? {
        let start = position
        skipSpaces()
        if skip("/") || skip("&") || skip("and ") || skip("AND ") || skip("And ") {
            skipSpaces()
            let words = words(upTo: SectionKind.maximumPhraseWords)
            for count in stride(from: words.count, to: 0, by: -1) {
                let phrase = words[..<count].map(\.text).joined(separator: " ")
                guard let kind = SectionKind(phrase: phrase) else { continue }
                position = words[count - 1].end
                return kind
            }
        }
        position = start
        return nil
    }

    /// Skips a qualifier in brackets of at most 40 bytes: `(chest)`, `(S)`.
    mutating func skipQualifier() {
        skipSpaces()
        guard position < bytes.endIndex else { return }
        let closing: UInt8
        switch bytes[position] {
        case UInt8(ascii: "("): closing = UInt8(ascii: ")")
        case UInt8(ascii: "["): closing = UInt8(ascii: "]")
        default: return
        }
        guard let end = bytes[position...].prefix(42).firstIndex(of: closing) else { return }
        position = end + 1
    }

    /// Skips a hyphen or a dash that ends the line or has a space after it.
    mutating func skipDash() -> Bool {
        let start = position
        guard skip("-") || skip("\u{2013}") || skip("\u{2014}") else { return false }
        guard isAtEnd || bytes[position] == 0x20 else {
            position = start
            return false
        }
        skipSpaces()
        return true
    }

    /// Skips this text and the spaces before it, or nothing.
    mutating func skip(_ text: String) -> Bool {
        let start = bytes[position...].drop { $0 == 0x20 }
        guard start.starts(with: text.utf8) else { return false }
        position = start.startIndex + text.utf8.count
        return true
    }

    private mutating func skipSpaces() {
        position = bytes[position...].drop { $0 == 0x20 }.startIndex
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
