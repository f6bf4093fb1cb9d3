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

    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        words.reserveCapacity(scalars.count / 6)
        var sentence = 0
        var index = 0
        while index < scalars.count {
            guard Self.isInner(scalars[index]) else {
                if Self.ends(scalars, index), !isListNumber(before: index) { sentence += 1 }
                if scalars[index] == "?", words.last?.range.upperBound == index {
                    words[words.count - 1].isQuestioned = true
                }
                index += 1
                continue
            }
            let start = index
            var key = String.UnicodeScalarView()
            while index < scalars.count, Self.isInner(scalars[index]) || Self.isPoint(scalars, index) {
                key.append(Self.lower(scalars[index]))
                index += 1
            }
            let before: Unicode.Scalar? = start > 0 ? scalars[start - 1] : nil
            let isDash = before == "-" || before == "/" || before == "\u{2010}" || before == "\u{2011}"
            let isJoined = isDash && words.last?.range.upperBound == start - 1
            words.append(
                Word(
                    key: String(key), range: start..<index, sentence: sentence, isJoined: isJoined,
                    isNegative: !isJoined && (before == "-" || before == "\u{2212}"), isQuestioned: before == "?"))
        }
    }

    /// The words of the sentence that holds a place; empty if no word of it stands there or before it.
    func sentence(at offset: Int) -> ArraySlice<Word> {
        guard let number = words.last(where: { $0.range.lowerBound <= offset })?.sentence,
            let first = words.firstIndex(where: { $0.sentence == number }),
            let last = words.lastIndex(where: { $0.sentence == number })
        else { return [] }
        return words[first...last]
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

    private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard "A"..."Z" ~= scalar else { return scalar }
        return Unicode.Scalar(UInt8(scalar.value) + 32)
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
        return word.key.utf8.allSatisfy { 48...57 ~= $0 } && words.dropLast().last?.sentence != word.sentence
    }
}
