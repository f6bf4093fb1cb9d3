/// The words of a text in lower case, with their places: enough to find phrases, categories and attenuations.
///
/// `ClinicalText` reads findings; what it keeps to itself is not needed here.
struct PlainText {
    /// A run of letters and digits; a decimal point belongs to its number. Hyphens and slashes part words.
    struct Word {
        /// Lower case.
        let key: String
        /// Unicode-scalar offsets in the text, half open.
        let range: Range<Int>
        /// The number of its sentence.
        let sentence: Int
        /// Whether only a hyphen or slash parts it from the word before it.
        let isJoined: Bool
        /// Whether a minus sign stands before it, as in "-5 HU".
        let isNegative: Bool
        /// Whether a question mark stands beside it.
        var isQuestioned: Bool
    }

    /// In the order of the text.
    private(set) var words: [Word] = []
    /// The first word of each sentence.
    private var starts: [Int] = []

    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        words.reserveCapacity(scalars.count / 6)
        var startsSentence = true
        var index = 0
        while index < scalars.count {
            guard Self.isInner(scalars[index]) else {
                if Self.ends(scalars, index), !isListNumber(before: index) { startsSentence = true }
                if scalars[index] == "?", words.last?.range.upperBound == index {
                    words[words.count - 1].isQuestioned = true
                }
                index += 1
                continue
            }
            let start = index
            while index < scalars.count, Self.isInner(scalars[index]) || Self.isPoint(scalars, index) { index += 1 }
            let before: Unicode.Scalar? = start > 0 ? scalars[start - 1] : nil
            let isDash = before == "-" || before == "/" || before == "\u{2010}" || before == "\u{2011}"
            let isJoined = isDash && words.last?.range.upperBound == start - 1
            if startsSentence { starts.append(words.count) }
            startsSentence = false
            words.append(
                Word(
                    key: Self.key(scalars[start..<index]), range: start..<index, sentence: starts.count - 1,
                    isJoined: isJoined,
                    isNegative: !isJoined && (before == "-" || before == "\u{2212}"), isQuestioned: before == "?"))
        }
    }

    /// The words of the sentence that holds a place; empty if no word of it stands there or before it.
    func sentence(at offset: Int) -> ArraySlice<Word> {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return [] }
        let number = words[low - 1].sentence
        return words[starts[number]..<(number + 1 < starts.count ? starts[number + 1] : words.count)]
    }

    /// From the first to the last word of the sentence that holds a place.
    func span(ofSentenceAt offset: Int) -> Range<Int>? {
        let sentence = sentence(at: offset)
        guard let first = sentence.first, let last = sentence.last else { return nil }
        return first.range.lowerBound..<last.range.upperBound
    }

    private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: !scalar.isASCII && scalar.properties.isAlphabetic
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

    /// Whether a decimal point stands there.
    private static func isPoint(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        scalars[index] == "." && index > 0 && index + 1 < scalars.count && isDigit(scalars[index - 1])
            && isDigit(scalars[index + 1])
    }

    /// In lower case, as far as it is ASCII.
    private static func key(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        guard scalars.allSatisfy(\.isASCII) else { return String(String.UnicodeScalarView(scalars)).lowercased() }
        return String(unsafeUninitializedCapacity: scalars.count) { buffer in
            for (place, scalar) in scalars.enumerated() {
                buffer[place] = UInt8(scalar.value) | ("A"..."Z" ~= scalar ? 0x20 : 0)
            }
            return scalars.count
        }
    }

    /// Whether a sentence ends there: a stop before white space, or a blank line.
    private static func ends(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        switch scalars[index] {
        case ".", "!", "?", ";": index + 1 == scalars.count || scalars[index + 1].properties.isWhitespace
        case "\n": index + 1 < scalars.count && scalars[index + 1] == "\n"
        default: false
        }
    }

    /// Whether the word before a stop is the number of a list: "1. ".
    private func isListNumber(before index: Int) -> Bool {
        guard let word = words.last, word.range.upperBound == index, word.key.utf8.count <= 2 else { return false }
        return word.key.utf8.allSatisfy { 48...57 ~= $0 } && starts.last == words.count - 1
    }
}
