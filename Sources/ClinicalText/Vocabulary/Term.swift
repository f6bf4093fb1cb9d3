/// Words that name something, as a table of the vocabulary has them.
///
/// `effusion` is that word, `effusion*` any that begins so, and `heart .. enlarged` allows up to four words between the
/// two. A hyphen counts as a space.
struct Term: Equatable, Sendable {
    /// One word of a term.
    struct Piece: Equatable, Sendable {
        let text: [UInt8]
        let isStem: Bool
        /// Whether other words may stand before it.
        let followsGap: Bool

        func matches(_ word: ReportWord) -> Bool {
            isStem ? word.bytes.starts(with: text) : word.bytes == text
        }
    }

    let pieces: [Piece]

    private static let widestGap = 4

    init(_ text: some StringProtocol) {
        var pieces: [Piece] = []
        var followsGap = false
        for part in text.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "/" }) {
            guard part != ".." else {
                followsGap = true
                continue
            }
            let isStem = part.last == "*"
            pieces.append(Piece(text: Array((isStem ? part.dropLast() : part).utf8), isStem: isStem, followsGap: followsGap))
            followsGap = false
        }
        self.pieces = pieces
    }

    /// The terms of a line: `a | b c | d*`.
    static func all(in line: some StringProtocol) -> [Term] {
        line.split(separator: "|").map { Term($0) }.filter { !$0.pieces.isEmpty }
    }

    /// Where the term ends if it begins at a word; nil where it does not.
    ///
    /// - Parameter words: of one clause.
    func end(in words: ArraySlice<ReportWord>, from start: Int) -> Int? {
        guard words.indices.contains(start), pieces[0].matches(words[start]) else { return nil }
        var index = start + 1
        for piece in pieces.dropFirst() {
            let last = piece.followsGap ? min(index + Self.widestGap, words.endIndex - 1) : min(index, words.endIndex - 1)
            guard index < words.endIndex, let found = (index...last).first(where: { piece.matches(words[$0]) }) else {
                return nil
            }
            index = found + 1
        }
        return index
    }
}

/// Terms by their first word, each with what it stands for; finds the longest one at a place.
struct TermIndex<Meaning: Sendable>: Sendable {
    private var byFirstLetters: [[UInt8]: [(term: Term, meaning: Meaning)]] = [:]
    /// Terms whose first piece is shorter than the key.
    private static var keyLength: Int { 2 }

    mutating func insert(_ term: Term, _ meaning: Meaning) {
        byFirstLetters[Array(term.pieces[0].text.prefix(Self.keyLength)), default: []].append((term, meaning))
    }

    /// The longest term that begins at a word, and where it ends.
    func longest(in words: ArraySlice<ReportWord>, from start: Int) -> (meaning: Meaning, end: Int)? {
        guard let terms = byFirstLetters[Array(words[start].bytes.prefix(Self.keyLength))] else { return nil }
        var best: (meaning: Meaning, end: Int, pieces: Int)?
        for (term, meaning) in terms {
            guard let end = term.end(in: words, from: start) else { continue }
            // More words of its own, then the shorter reach.
            if let best, (best.pieces, -best.end) >= (term.pieces.count, -end) { continue }
            best = (meaning, end, term.pieces.count)
        }
        return best.map { ($0.meaning, $0.end) }
    }
}
