/// What stands before a colon and names no finding: the organs that the clause behind it is about, or that it asks.
struct ClauseHeading {
    /// The organs and places that it names, in its order.
    private(set) var places: [String] = []
    /// Those that are joined by "and" or a comma.
    private(set) var listed: [String] = []
    /// Whether it heads a question: "Clinical query:".
    private(set) var asks = false

    /// Nothing stands before the clause.
    init() {}

    /// The words up to the colon; a heading is short.
    init(_ words: [ReportWord]) {
        guard words.last?.hasColon == true, words.count <= 9 else { return }
        asks = Self.questions.first(in: words) != nil
        var last: Int?
        var index = 0
        while index < words.count {
            guard let (name, end) = AnatomyVocabulary.place(in: words, from: index) else {
                index += 1
                continue
            }
            places.append(name)
            if let last, Self.joins(words, last, index) {
                if listed.isEmpty { listed = [places[places.count - 2]] }
                listed.append(name)
            }
            (last, index) = (end, end)
        }
    }

    /// Whether two places form a list: nothing but "and", "or", a comma and words without a meaning of their own between.
    static func joins(_ words: [ReportWord], _ start: Int, _ end: Int) -> Bool {
        guard start > 0, start <= end else { return false }
        let between = words[start..<end]
        return (words[start - 1].hasComma || between.contains { conjunctions.contains($0.key) })
            && between.allSatisfy { conjunctions.contains($0.key) || fillers.contains($0.key) }
    }

    private static let conjunctions: Set<String> = ["and", "or", "nor"]
    private static let fillers: Set<String> = ["the", "both", "left", "right", "either", "in", "of", "bilateral"]
    private static let questions = TermSet(
        """
        query | clinical query | question | clinical question | indication | reason for exam* | reason for study
        clinical concern | concern | differential | ddx | differential diagnos* | possibilities | request | clinical suspicion | clinical history | clinical indication
        """)
}
