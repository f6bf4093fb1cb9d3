/// Words that name something, as a table of the vocabulary has them.
///
/// `effusion` is that word, `effusion*` any that begins so, and `heart .. enlarged` allows up to four words between the
/// two, inside one part of the clause. A hyphen counts as a space.
struct Term: Equatable, Sendable {
    /// One word of a term.
    struct Piece: Equatable, Sendable {
        let hash: UInt64
        /// How many bytes it begins with; 0 where it is the whole word.
        let stemLength: Int
        /// Whether other words may stand before it.
        let followsGap: Bool

        func matches(_ word: ReportWord) -> Bool {
            guard stemLength > 0 else { return word.hash == hash }
            return word.prefixHashes.count >= stemLength && word.prefixHashes[stemLength - 1] == hash
        }
    }

    let pieces: [Piece]
    /// Bytes of its words: of two terms with as many words, the more exact one.
    let letters: Int

    private static let widestGap = 4
    /// A gap does not reach over these: what follows belongs to something else.
    private static let barriers = Set(
        [
            "and", "or", "but", "with", "without", "no", "nor", "than", "free", "devoid", "clear", "lacks", "neither",
            "unlikely",
        ]
        .compactMap { WordHash.ofPrefixes($0).last })

    init(_ text: some StringProtocol) {
        var pieces: [Piece] = []
        var letters = 0
        var followsGap = false
        for part in text.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "/" }) {
            guard part != ".." else {
                followsGap = true
                continue
            }
            let isStem = part.last == "*"
            let word = isStem ? part.dropLast() : part
            let american = AmericanSpelling.of(String(word))
            guard let hash = WordHash.ofPrefixes(american).last else { continue }
            pieces.append(Piece(hash: hash, stemLength: isStem ? american.utf8.count : 0, followsGap: followsGap))
            letters += american.utf8.count + (isStem ? 0 : 1)
            followsGap = false
        }
        self.pieces = pieces
        self.letters = letters
    }

    /// The terms of a line: `a | b c | d*`.
    static func all(in line: some StringProtocol) -> [Term] {
        line.split(separator: "|").map { Term($0) }.filter { !$0.pieces.isEmpty }
    }

    /// Where the term ends if it begins at a word; nil where it does not.
    ///
    /// - Parameter words: of one clause; the first piece is known to match.
    func end(in words: [ReportWord], from start: Int) -> Int? {
        var index = start + 1
        for piece in pieces.dropFirst() {
            if piece.followsGap {
                var skipped = 0
                while index < words.count, !piece.matches(words[index]) {
                    guard skipped < Self.widestGap, !words[index - 1].isFollowedByBreak,
                        !Self.barriers.contains(words[index].hash)
                    else { return nil }
                    skipped += 1
                    index += 1
                }
            }
            guard index < words.count, !words[index - 1].isFollowedByBreak, piece.matches(words[index]) else {
                return nil
            }
            index += 1
        }
        return index
    }
}

/// Terms by their first word, each with what it stands for; finds the longest one at a place.
struct TermIndex<Meaning: Sendable>: Sendable {
    private var terms: [(term: Term, meaning: Meaning)] = []
    private var byWord: [UInt64: [Int]] = [:]
    private var byStem: [UInt64: [Int]] = [:]
    private var stemLengths: [Int] = []

    mutating func insert(_ term: Term, _ meaning: Meaning) {
        let first = term.pieces[0]
        if first.stemLength > 0 {
            byStem[first.hash, default: []].append(terms.count)
            if !stemLengths.contains(first.stemLength) { stemLengths = (stemLengths + [first.stemLength]).sorted() }
        } else {
            byWord[first.hash, default: []].append(terms.count)
        }
        terms.append((term, meaning))
    }

    /// The longest term that begins at a word, and where it ends: of most words, then of most letters.
    func longest(in words: [ReportWord], from start: Int) -> (meaning: Meaning, end: Int)? {
        var best: (index: Int, end: Int)?
        func consider(_ candidates: [Int]) {
            for index in candidates {
                guard let end = terms[index].term.end(in: words, from: start) else { continue }
                if let best, !isLonger(terms[index].term, end, than: terms[best.index].term, best.end) { continue }
                best = (index, end)
            }
        }
        if let candidates = byWord[words[start].hash] { consider(candidates) }
        for length in stemLengths where length <= words[start].prefixHashes.count {
            if let candidates = byStem[words[start].prefixHashes[length - 1]] { consider(candidates) }
        }
        return best.map { (terms[$0.index].meaning, $0.end) }
    }

    private func isLonger(_ term: Term, _ end: Int, than other: Term, _ otherEnd: Int) -> Bool {
        if term.pieces.count != other.pieces.count { return term.pieces.count > other.pieces.count }
        return end == otherEnd ? term.letters > other.letters : end < otherEnd
    }
}
