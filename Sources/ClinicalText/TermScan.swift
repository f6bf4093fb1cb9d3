/// Finds words in a text: for checks that need no more than to know that something is named.
public struct TermScan: Sendable {
    private let terms: TermSet

    /// - Parameter table: terms as the vocabulary has them: `word | stem* | a .. b`.
    public init(_ table: String) {
        terms = TermSet(table)
    }

    /// Where the terms stand: Unicode-scalar offsets, half open.
    public func spans(in text: String) -> [Range<Int>] {
        FindingsSentence.all(in: text).flatMap { sentence in
            let words = ReportWord.all(in: sentence)
            return terms.all(in: words).map {
                words[$0.lowerBound].range.lowerBound..<words[$0.upperBound - 1].range.upperBound
            }
        }
    }

    /// Whether the text has one.
    public func matches(_ text: String) -> Bool {
        FindingsSentence.all(in: text).contains { terms.first(in: ReportWord.all(in: $0)) != nil }
    }
}

/// An age that a text names: "64-year-old", "59 y/o", "64 yo", "18 months old".
public struct AgeMention: Sendable, Equatable {
    /// Completed years.
    public let years: Int
    /// Unicode-scalar offsets, half open.
    public let span: Range<Int>

    /// How many of each are a year.
    private static let units = [
        "year": 1, "years": 1, "yr": 1, "yrs": 1, "y": 1, "month": 12, "months": 12, "mo": 12, "mos": 12, "week": 52,
        "weeks": 52,
    ]

    /// All ages of a text.
    public static func all(in text: String) -> [AgeMention] {
        FindingsSentence.all(in: text).flatMap { sentence -> [AgeMention] in
            let words = ReportWord.all(in: sentence)
            return words.indices.compactMap { age(in: words, at: $0) }
        }
    }

    private static func age(in words: [ReportWord], at index: Int) -> AgeMention? {
        let key = words[index].key
        let isJoined = key.hasSuffix("yo")
        guard let number = Int(isJoined ? String(key.dropLast(2)) : key), (0...120).contains(number) else { return nil }
        func mention(_ last: Int, _ perYear: Int) -> AgeMention {
            AgeMention(years: number / perYear, span: words[index].range.lowerBound..<words[last].range.upperBound)
        }
        if isJoined { return mention(index, 1) }
        guard index + 1 < words.count else { return nil }
        if words[index + 1].key == "yo" { return mention(index + 1, 1) }
        guard let perYear = units[words[index + 1].key], index + 2 < words.count,
            ["old", "o"].contains(words[index + 2].key)
        else { return nil }
        return mention(index + 2, perYear)
    }
}
