/// A word of the findings and its place.
public struct FindingsWord: Sendable, Equatable {
    /// As it stands in the source, without punctuation at its ends.
    public let text: String
    /// Lower case.
    let key: String
    /// Unicode-scalar offsets in the findings, half open.
    public let range: Range<Int>
    /// Whether a comma follows it, a colon, or the end of a parenthesis.
    public let hasComma: Bool
    /// Whether a colon follows it.
    let hasBreak: Bool
    /// Whether a question mark stands before it: "?pneumonia".
    var isQuestioned = false
}

/// A sentence: its words and its place.
struct FindingsSentence: Equatable {
    let words: [FindingsWord]

    /// Unicode-scalar offsets in the findings, half open.
    var range: Range<Int> { words[0].range.lowerBound..<words[words.count - 1].range.upperBound }
}

extension FindingsSentence {
    /// Splits findings into sentences and words.
    ///
    /// A sentence ends at `.`, `!`, `?`, `;` before white space or a capital letter, and at a line's end after it. A point
    /// inside a number or an abbreviation such as "Dr." ends nothing.
    static func all(in findings: String) -> [FindingsSentence] {
        let scalars = Array(findings.unicodeScalars)
        var sentences: [FindingsSentence] = []
        var words: [FindingsWord] = []
        var isQuestioned = false
        func endSentence() {
            if !words.isEmpty { sentences.append(FindingsSentence(words: words)) }
            words = []
        }
        var index = 0
        while index < scalars.count {
            guard !scalars[index].properties.isWhitespace else {
                // A blank line separates paragraphs; a single line end may only wrap a sentence.
                if scalars[index] == "\n", index + 1 < scalars.count, scalars[index + 1] == "\n" { endSentence() }
                index += 1
                continue
            }
            var end = index
            while end < scalars.count, !scalars[end].properties.isWhitespace, !splitsInside(scalars, end) { end += 1 }
            if end < scalars.count, splitsInside(scalars, end) { end += 1 }
            let (word, ends) = word(scalars, index..<end)
            if let word {
                words.append(word)
                if isQuestioned { words[words.count - 1].isQuestioned = true }
            }
            // "? Pneumonia"
            isQuestioned = word == nil && scalars[index] == "?" && end == index + 1
            if ends { endSentence() }
            index = end
        }
        endSentence()
        return sentences
    }

    /// Whether a point without a space ends a sentence, as in "clear.No effusion".
    private static func splitsInside(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        scalars[index] == "." && index + 2 < scalars.count && scalars[index + 1].properties.isUppercase
            && scalars[index + 2].properties.isLowercase
    }

    private static let opening: Set<Unicode.Scalar> = ["?", "(", "[", "\"", "“", "‘", "'", "*", "-", "•", "–", "—"]
    private static let closing: Set<Unicode.Scalar> = [
        ".", ",", ";", ":", "!", "?", ")", "]", "\"", "”", "’", "'", "*", "-", "–", "—",
    ]
    private static let abbreviations: Set<String> = [
        "dr", "vs", "approx", "e.g", "i.e", "st", "mr", "mrs", "no", "fig",
    ]

    private static func word(
        _ scalars: [Unicode.Scalar], _ range: Range<Int>
    ) -> (word: FindingsWord?, endsSentence: Bool) {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, opening.contains(scalars[lower]) { lower += 1 }
        while upper > lower, closing.contains(scalars[upper - 1]) { upper -= 1 }
        let tail = scalars[upper..<range.upperBound]
        let text = String(String.UnicodeScalarView(scalars[lower..<upper]))
        let key = text.lowercased()
        let stops = tail.contains { ".!?;".unicodeScalars.contains($0) }
        // "No. 4" is a number, "No." an answer.
        let isNumbered =
            key != "no" || scalars[range.upperBound...].prefix(2).contains { $0.properties.numericType != nil }
        let ends = stops && !(tail.first == "." && abbreviations.contains(key) && isNumbered)
        guard lower < upper else { return (nil, ends) }
        return (
            FindingsWord(
                text: text, key: key, range: lower..<upper,
                hasComma: tail.contains(",") || tail.contains(":") || tail.contains(")"),
                hasBreak: tail.contains(":"), isQuestioned: scalars[range.lowerBound..<lower].contains("?")), ends
        )
    }
}
