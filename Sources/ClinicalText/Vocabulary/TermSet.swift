/// Terms without a meaning.
struct TermSet: Sendable {
    private var index = TermIndex<Bool>()

    init(_ text: String) {
        index.insert(allOf: text, true)
    }

    /// Where they stand, left to right, the longest of those that begin at one word.
    func all(in words: [ReportWord]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        while start < words.count {
            let end = index.longest(in: words, from: start)?.end
            if let end { found.append(start..<end) }
            start = end ?? start + 1
        }
        return found
    }

    /// Where the first one stands.
    func first(in words: [ReportWord]) -> Range<Int>? {
        for start in words.indices {
            if let (_, end) = index.longest(in: words, from: start) { return start..<end }
        }
        return nil
    }
}
