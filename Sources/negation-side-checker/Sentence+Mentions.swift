extension Sentence {
    /// The findings that the sentence names, and what it says of each.
    var mentions: [Mention] {
        var reading = MentionReading(words: words)
        return reading.read()
    }
}

/// One pass over a sentence: what a word says holds for the findings behind it, until something ends it, and a few words
/// speak of the findings before them.
private struct MentionReading {
    let words: [String]
    private var found: [Draft] = []
    private var isDenying = false
    /// How many findings came before the denial.
    private var denialStart = 0
    private var isHedging = false
    private var isPlanned = false
    /// Where the words about the next finding begin.
    private var start = 0
    /// Where the clause began, as an index of `found`.
    private var clause = 0

    /// A mention whose presence may change until the clause ends.
    private struct Draft {
        let phrase: FindingPhrase
        let range: Range<Int>
        let before: Range<Int>
        var presence: Presence
    }

    init(words: [String]) {
        self.words = words
    }

    mutating func read() -> [Mention] {
        var index = 0
        while index < words.count {
            if let (phrase, end) = Finding.match(words, at: index) {
                if !isPlanned { take(phrase, index..<end) }
                start = end
                index = end
            } else {
                index += max(1, hear(index))
            }
        }
        let ends = found.dropFirst().map(\.range.lowerBound) + [words.count]
        return zip(found, ends).map { mention($0, next: $1) }
    }

    private mutating func take(_ phrase: FindingPhrase, _ range: Range<Int>) {
        let before = max(start, range.lowerBound - 12)..<range.lowerBound
        let limit = words[before].first { Lexicon.limits.contains($0) }
        var presence = isHedging ? Presence.hedged : .asserted
        if isDenying != phrase.isDenial { presence = .denied(limit: limit) }
        found.append(Draft(phrase: phrase, range: range, before: before, presence: presence))
    }

    /// Takes in a word that names nothing.
    ///
    /// - Returns: how many words were taken in.
    private mutating func hear(_ index: Int) -> Int {
        let word = words[index]
        let next = words[(index + 1)...].prefix(4)
        switch word {
        case "not", "no":
            if next.prefix(3).contains(where: Lexicon.seen.contains) || next.first == "longer" {
                // "Is not seen", "is no longer present": of what came before, if anything did.
                let isBefore = found.count > clause && (word == "not" || next.first == "longer")
                if isBefore { change { _ in .denied(limit: nil) } } else { deny() }
                return 1
            }
            if word == "not", let end = next.prefix(2).firstIndex(where: { $0 == "excluded" || $0 == "exclude" }) {
                if words[end] == "excluded" { change { $0 == .asserted ? .hedged : $0 } }
                isHedging = words[end] == "exclude"
                return end + 1 - index
            }
            let isAboutChange = next.prefix { Finding.phrases[$0] == nil }.contains(where: Lexicon.changes.contains)
            if !isAboutChange { deny() }
        case "without", "denies", "negative", "absence", "neither", "nor", "resolution", "resolved", "free", "never":
            let isAboutChange = next.prefix { Finding.phrases[$0] == nil }.contains(where: Lexicon.changes.contains)
            if word == "resolved" || word == "negative", found.count > clause, next.first != "for" {
                change { _ in .denied(limit: nil) }
            } else if !isAboutChange {
                deny()
            }
        case "clear" where next.first == "of": deny()
        case "versus", "vs", "v":
            change { $0 == .asserted ? .hedged : $0 }
            isHedging = true
        case "absent", "excluded": change { _ in .denied(limit: nil) }
        case "ruled" where next.first == "out": change { _ in .denied(limit: nil) }
        case "possible", "suspected", "questioned", "likely", "probable":
            let isOfBefore = index > 0 && Lexicon.verbs.contains(words[index - 1]) && found.count > clause
            if isOfBefore { change { $0 == .asserted ? .hedged : $0 } } else { isHedging = true }
        case let word where Lexicon.turns.contains(word): endClause(index)
        case ",":
            start = index + 1
            // "No acute, displaced fracture": what is denied comes yet.
            let isOpen = isDenying && found.count == denialStart
            if !isOpen, !continues(next) { endClause(index) }
        case "or", "and": start = isAfterSide(index) ? start : index + 1
        default:
            if Lexicon.hedges.contains(word) { isHedging = true }
            if Lexicon.plans.contains(word) { isPlanned = true }
        }
        return 1
    }

    /// Whether a denial goes on behind a comma: the next finding stands there bare, or a word says so.
    private func continues(_ next: ArraySlice<String>) -> Bool {
        guard let first = next.first else { return true }
        if ["or", "nor", "and", "focal", "pleural"].contains(first) || Lexicon.sides[first] != nil { return true }
        return Finding.match(words, at: next.startIndex) != nil
    }

    /// "Right and left".
    private func isAfterSide(_ index: Int) -> Bool {
        index > 0 && Lexicon.sides[words[index - 1]] != nil && index + 1 < words.count
            && Lexicon.sides[words[index + 1]] != nil
    }

    private mutating func deny() {
        if !isDenying { denialStart = found.count }
        isDenying = true
    }

    private mutating func endClause(_ index: Int) {
        isDenying = false
        isHedging = false
        start = index + 1
        clause = found.count
    }

    /// Changes the last findings of the clause.
    private mutating func change(_ presence: (Presence) -> Presence) {
        for index in found.indices.dropFirst(clause).suffix(6) {
            found[index].presence = presence(found[index].presence)
        }
    }

    private func mention(_ draft: Draft, next: Int) -> Mention {
        let behind = words[draft.range.upperBound..<min(next, draft.range.upperBound + 10)]
        let place = Self.placePhrase(behind)
        let before = words[draft.before]
        let isSided = draft.phrase.finding.isSided
        var side = Self.comparedSide(behind) ?? Self.side(before) ?? Self.side(place)
        // "Opacity in the left base, representing atelectasis". A denial would be made narrower than it is.
        if side == nil, !draft.presence.isDenied { side = onlySide }
        return Mention(
            finding: draft.phrase.finding, presence: draft.presence, side: isSided ? side : nil,
            places: Set((before + place).filter(Lexicon.places.contains)),
            qualities: Set(before.filter(Lexicon.limits.contains)))
    }

    /// The side of a sentence that speaks of one side only.
    private var onlySide: BodySide? {
        let sides = Set(words.compactMap { Lexicon.sides[$0] })
        return sides.count == 1 ? sides.first : nil
    }

    /// The words behind a preposition that say where: up to a comma or the next thing that is said.
    private static func placePhrase(_ words: ArraySlice<String>) -> ArraySlice<String> {
        let filler: Set<String> = ["is", "are", "seen", "noted", "present", "again", "identified"]
        guard let first = words.firstIndex(where: { !filler.contains($0) }), Lexicon.prepositions.contains(words[first])
        else { return [] }
        return words[(first + 1)...].prefix { $0 != "," && $0 != "and" && $0 != "with" && $0 != "or" }
    }

    /// "Right greater than left" is both.
    private static func comparedSide(_ words: ArraySlice<String>) -> BodySide? {
        guard let than = words.firstIndex(of: "than"), words[..<than].contains(where: { Lexicon.sides[$0] != nil }),
            words[than...].contains(where: { Lexicon.sides[$0] != nil })
        else { return nil }
        return .both
    }

    /// The last side named, or both where "and" joins the two.
    private static func side(_ words: ArraySlice<String>) -> BodySide? {
        let named = words.indices.filter { Lexicon.sides[words[$0]] != nil }
        guard let last = named.last, let side = Lexicon.sides[words[last]] else { return nil }
        let isJoined = named.count > 1 && last - named[named.count - 2] == 2 && words[last - 1] == "and"
        return isJoined && side != Lexicon.sides[words[last - 2]] ? .both : side
    }
}
