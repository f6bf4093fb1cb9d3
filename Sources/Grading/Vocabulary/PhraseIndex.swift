/// Words of a phrase as they may stand in a sentence: `lung*` begins with "lung", `heart .. enlarged` may have up to
/// six words between.
struct Phrase: Sendable {
    let elements: [Element]
    /// Whether a gap may span a comma, as in the list "heart, mediastinum and hila are normal".
    let spansCommas: Bool

    struct Element: Sendable {
        let text: String
        let isStem: Bool
        /// Whether other words may stand before it.
        let followsGap: Bool

        func matches(_ word: String) -> Bool { isStem ? word.hasPrefix(text) : word == text }
    }

    /// Reads the notation of the tables.
    init(_ notation: some StringProtocol, spansCommas: Bool = false) {
        var elements: [Element] = []
        var followsGap = false
        for word in notation.split(separator: " ") {
            if word == ".." {
                followsGap = true
                continue
            }
            let isStem = word.hasSuffix("*")
            elements.append(
                Element(text: String(isStem ? word.dropLast() : word), isStem: isStem, followsGap: followsGap))
            followsGap = false
        }
        self.elements = elements
        self.spansCommas = spansCommas
    }

    /// The most words that a gap spans.
    private static let reach = 6

    /// Where the phrase ends if it begins at a token; the shortest way where there are several.
    func end(in tokens: [GradedToken], from start: Int) -> Int? {
        guard elements[0].matches(tokens[start].text) else { return nil }
        var index = start + 1
        for element in elements.dropFirst() {
            let last = min(tokens.count, index + (element.followsGap ? Self.reach + 1 : 1))
            guard index < last, let hit = (index..<last).first(where: { element.matches(tokens[$0].text) }) else {
                return nil
            }
            let bound = spansCommas ? GradedToken.Mark.colon : .comma
            if element.followsGap, tokens[index...hit].contains(where: { $0.mark.rawValue >= bound.rawValue }) {
                return nil
            }
            index = hit + 1
        }
        return index
    }
}

/// Phrases by the first letters of their first word.
struct PhraseIndex<Value: Sendable>: Sendable {
    private var buckets: [UInt32: [(phrase: Phrase, value: Value)]] = [:]

    mutating func add(_ phrase: Phrase, _ value: Value) {
        buckets[Self.key(phrase.elements[0].text), default: []].append((phrase, value))
    }

    /// The phrase with the most words that begins at a token; of equals the shortest.
    func match(in tokens: [GradedToken], at start: Int) -> (value: Value, end: Int, next: Int)? {
        guard let bucket = buckets[Self.key(tokens[start].text)] else { return nil }
        var best: (value: Value, end: Int, next: Int)?
        var words = 0
        for (phrase, value) in bucket where phrase.elements.count >= words {
            guard let end = phrase.end(in: tokens, from: start) else { continue }
            if phrase.elements.count == words, let best, end >= best.end { continue }
            words = phrase.elements.count
            // What a gap spans may name something too.
            let solid = phrase.elements.dropFirst().firstIndex(where: \.followsGap) ?? words
            best = (value, end, start + solid)
        }
        return best
    }

    /// The first three bytes: each stem of a table is at least as long, and so is a word that it matches.
    private static func key(_ word: String) -> UInt32 {
        var key: UInt32 = 0
        for byte in word.utf8.prefix(3) { key = key << 8 | UInt32(byte) }
        return key
    }
}
