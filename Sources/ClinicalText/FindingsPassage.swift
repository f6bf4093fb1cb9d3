/// A part of a sentence that asserts a finding, without what the sentence denies or calls normal.
public struct FindingsPassage: Sendable, Equatable {
    /// Its words, in order.
    public let words: [FindingsWord]
    /// The whole sentence's place: Unicode-scalar offsets in the findings, half open.
    public let sentence: Range<Int>
    /// How significant the finding is; nil for one that no list knows.
    public let tier: SignificanceTier?
    /// Indices of words that name the finding; never empty.
    public let anchors: [Int]

    /// Whether a word may be left out: it adds nothing, or belongs to "evidence of".
    public func isDroppable(_ index: Int) -> Bool {
        let key = words[index].key
        if key == "of" { return index > 0 && words[index - 1].key == "evidence" }
        return FindingsVocabulary.droppable.contains(key) && !anchors.contains(index)
    }

    /// Whether a word must not be cut off: a side, a number, a name of a finding, a hedge, a comparison.
    public func isProtected(_ index: Int) -> Bool {
        let key = words[index].key
        return anchors.contains(index) || FindingsVocabulary.sides.contains(key) || key.contains(where: \.isNumber)
            || FindingsVocabulary.qualifiers.contains { matches($0, words[index...]) }
    }

    /// Whether it calls its finding new or worse, which may be acute whatever the finding is.
    public var saysWorse: Bool {
        words.indices.contains { index in FindingsVocabulary.worsening.contains { matches($0, words[index...]) } }
    }

    /// Whether a statement can begin or end with a word.
    public func isConnecting(_ index: Int) -> Bool { FindingsVocabulary.connecting.contains(words[index].key) }
}

/// Whether words begin with the stems of a phrase, one by one. Short stems must be the whole word: "or" is not "oral".
func matches(_ phrase: [String], _ words: ArraySlice<FindingsWord>) -> Bool {
    guard words.count >= phrase.count else { return false }
    return zip(phrase, words).allSatisfy { stem, word in
        stem.utf8.count <= 4 ? word.key == stem : word.key.hasPrefix(stem)
    }
}
