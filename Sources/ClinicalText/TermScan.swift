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

/// An age that a text names: "64-year-old", "59 y/o".
public struct AgeMention: Sendable, Equatable {
    /// Completed years.
    public let years: Int
    /// Unicode-scalar offsets, half open.
    public let span: Range<Int>

    private static let units: Set<String> = ["year", "years", "yr", "yrs", "yo", "y"]

    /// All ages of a text.
    public static func all(in text: String) -> [AgeMention] {
        FindingsSentence.all(in: text).flatMap { sentence -> [AgeMention] in
            let words = ReportWord.all(in: sentence)
            return words.indices.compactMap { index in
                guard let years = Int(words[index].key), (0...120).contains(years), index + 2 < words.count,
                    units.contains(words[index + 1].key), ["old", "o"].contains(words[index + 2].key)
                else { return nil }
                return AgeMention(years: years, span: words[index].range.lowerBound..<words[index + 2].range.upperBound)
            }
        }
    }
}
