/// A word as facts are read from it: what a hyphen or slash joins is apart.
struct ReportWord: Equatable {
    /// Lower case.
    let key: String
    /// The key in UTF-8.
    let bytes: [UInt8]
    /// Unicode-scalar offsets in the text, half open.
    let range: Range<Int>
    /// Whether a comma follows it.
    let hasComma: Bool
    /// Whether a colon follows it.
    let hasColon: Bool
    /// Whether a hyphen joins it with the next word.
    let hasHyphen: Bool

    /// The words of a sentence.
    static func all(in sentence: FindingsSentence) -> [ReportWord] {
        sentence.words.flatMap { word -> [ReportWord] in
            var parts: [ReportWord] = []
            let scalars = Array(word.key.unicodeScalars)
            // Lower case may change the number of scalars; such a word is not cut.
            guard scalars.count == word.range.count else {
                return [ReportWord(word.key, word.range, hasComma: word.hasComma, hasColon: word.hasBreak, hasHyphen: false)]
            }
            var start = 0
            for index in 0...scalars.count where index == scalars.count || scalars[index] == "-" || scalars[index] == "/" {
                if index > start {
                    let isLast = index == scalars.count
                    parts.append(
                        ReportWord(
                            String(String.UnicodeScalarView(scalars[start..<index])),
                            word.range.lowerBound + start..<word.range.lowerBound + index,
                            hasComma: isLast && word.hasComma && !word.hasBreak, hasColon: isLast && word.hasBreak,
                            hasHyphen: !isLast))
                }
                start = index + 1
            }
            return parts
        }
    }

    private init(_ key: String, _ range: Range<Int>, hasComma: Bool, hasColon: Bool, hasHyphen: Bool) {
        self.key = key
        bytes = Array(key.utf8)
        self.range = range
        self.hasComma = hasComma
        self.hasColon = hasColon
        self.hasHyphen = hasHyphen
    }
}
