import ClinicalText

/// The order in which the statements of an impression are learnt and written: what needs an answer soonest first,
/// recommendations last.
public enum CanonicalOrder {
    /// The statements of an impression: its lines, and the sentences in them, without numbers.
    public static func statements(of impression: String) -> [String] {
        impression.split(whereSeparator: \.isNewline).flatMap { FindingsReader.sentences(in: String($0)) }
            .map(withoutStrayStops).filter { $0.contains { $0.isLetter || $0.isNumber } }
    }

    /// Whether statements together say no more than that nothing was found.
    public static func isNormal(_ statements: [String]) -> Bool {
        statements.allSatisfy { FindingsReader.passages(in: $0).isEmpty }
    }

    /// "No change. ." is what templates and removed names leave.
    private static func withoutStrayStops(_ statement: String) -> String {
        var text = statement[...]
        while text.last == ".", text.dropLast().last?.isWhitespace == true {
            text = text.dropLast()
            while text.last?.isWhitespace == true { text = text.dropLast() }
        }
        return String(text)
    }

    /// The statements in their order; those of equal weight stay as they are.
    public static func ordered(_ statements: [String]) -> [String] {
        statements.enumerated().sorted { (rank(of: $0.element), $0.offset) < (rank(of: $1.element), $1.offset) }
            .map(\.element)
    }

    /// Where a statement belongs among others that are in order: behind all that come before it.
    public static func place(of statement: String, among others: [String]) -> Int {
        let own = rank(of: statement)
        return others.firstIndex { rank(of: $0) > own } ?? others.count
    }

    private static func rank(of statement: String) -> Int {
        let passages = FindingsReader.passages(in: statement)
        if isRecommendation(statement, passages) { return 6 }
        guard !passages.isEmpty else { return 5 }
        return passages.map { passage in
            switch passage.tier {
            case .urgent: 0
            case .actionable: 1
            case nil: 2
            case .minor: 3
            case .benign: 4
            }
        }.min() ?? 5
    }

    private static let recommending = [
        "recommend", "advis", "suggest follow", "follow-up", "follow up", "further evaluation", "further characteri",
        "correlat", "consider ",
    ]

    /// "A nodule, for which CT is recommended" is a finding; "Recommend CT for the nodule" is not.
    private static func isRecommendation(_ statement: String, _ passages: [FindingsPassage]) -> Bool {
        let text = statement.lowercased()
        guard let first = recommending.compactMap({ text.firstRange(of: $0)?.lowerBound }).min() else { return false }
        let offset = text.unicodeScalars.distance(from: text.startIndex, to: first)
        let anchors = passages.filter { $0.tier != nil }.flatMap { passage in
            passage.anchors.map { passage.words[$0].range.lowerBound }
        }
        return anchors.allSatisfy { $0 > offset }
    }
}
