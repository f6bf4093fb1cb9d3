/// Words of a sentence that name a concept.
struct ConceptMention {
    let phrase: ConceptPhrase
    /// All its tokens, with what a gap spans.
    let range: Range<Int>
    /// Where the words before its first gap end.
    let solidEnd: Int

    /// The mentions of a sentence; where several phrases begin at a token, the longest.
    static func all(in tokens: [GradedToken]) -> [ConceptMention] {
        var mentions: [ConceptMention] = []
        var index = 0
        while index < tokens.count {
            guard let (phrase, end, next) = ConceptTable.shared.phrases.match(in: tokens, at: index) else {
                index += 1
                continue
            }
            mentions.append(ConceptMention(phrase: phrase, range: index..<end, solidEnd: next))
            index = next
        }
        return mentions
    }

    /// The tokens within it that name nothing.
    var gap: Range<Int> { solidEnd..<max(solidEnd, range.upperBound - 1) }
}
