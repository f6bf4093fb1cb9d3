/// The words of a sentence, lower case and singular, with commas as words of their own.
struct Sentence {
    let words: [String]

    /// The sentences of a text.
    ///
    /// A line's end is a space, for reports are wrapped, unless the next line begins like a sentence.
    static func all(in text: String) -> [Sentence] {
        var sentences: [Sentence] = []
        var words: [String] = []
        var word: [UInt8] = []
        let bytes = Array(text.utf8)

        func endWord() {
            guard !word.isEmpty else { return }
            words += expansions[String(decoding: word, as: UTF8.self)] ?? [singular(word)]
            word = []
        }
        func endSentence() {
            endWord()
            if !words.isEmpty { sentences.append(Sentence(words: words)) }
            words = []
        }
        for (index, byte) in bytes.enumerated() {
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
            switch byte {
            case 0x61...0x7A, 0x30...0x39, 0x80...: word.append(byte)
            case 0x41...0x5A: word.append(byte | 0x20)
            case 0x27: break
            case 0x2E where isDigit(word.last) && isDigit(next): word.append(byte)
            case 0x3A:
                endWord()
                // "History: pneumonia" is no finding.
                if !Lexicon.plans.contains(words.last ?? "") { endSentence() }
            case 0x2E, 0x21, 0x3F, 0x3B: endSentence()
            case 0x2C:
                endWord()
                words.append(",")
            case 0x0A where beginsSentence(bytes[(index + 1)...]): endSentence()
            default: endWord()
            }
        }
        endSentence()
        return sentences
    }

    /// The singular that the word list is kept in; both go through here, so it need not be English.
    static func singular(_ word: [UInt8]) -> String {
        let text = String(decoding: word, as: UTF8.self)
        guard word.count > 3, text.hasSuffix("s") else { return text }
        if ["ss", "us", "is"].contains(where: text.hasSuffix) { return text }
        if text.hasSuffix("sses") { return String(text.dropLast(2)) }
        if text.hasSuffix("ies") { return String(text.dropLast(3)) + "y" }
        return String(text.dropLast())
    }

    private static func isDigit(_ byte: UInt8?) -> Bool {
        byte.map { (0x30...0x39).contains($0) } ?? false
    }

    /// A capital, a number, a dash or an empty line; leading blanks do not count.
    private static func beginsSentence(_ rest: ArraySlice<UInt8>) -> Bool {
        guard let first = rest.prefix(40).first(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return true }
        return (0x41...0x5A).contains(first) || isDigit(first) || [0x0A, 0x2D, 0x2A].contains(first)
    }

    private static let expansions: [String: [String]] = [
        "rul": ["right", "upper", "lobe"], "rml": ["right", "middle", "lobe"], "rll": ["right", "lower", "lobe"],
        "lul": ["left", "upper", "lobe"], "lll": ["left", "lower", "lobe"], "cannot": ["can", "not"],
        "cant": ["can", "not"], "isnt": ["is", "not"], "arent": ["are", "not"], "bibasilar": ["both", "basal"],
        "bibasal": ["both", "basal"], "biapical": ["both", "apical"], "bilaterally": ["both"], "bilateral": ["both"],
        "nonacute": ["chronic"], "nondisplaced": ["undisplaced"],
    ]
}
