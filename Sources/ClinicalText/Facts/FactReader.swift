/// Reads what a text of findings or an impression asserts and denies.
public enum FactReader {
    /// The facts of a text, in its order.
    ///
    /// - Parameter text: findings, or the statements of an impression joined by newlines.
    public static func facts(in text: String) -> [Fact] {
        let scalars = Array(text.unicodeScalars)
        var facts: [Fact] = []
        var heading: Fact.Side?
        for sentence in FindingsSentence.all(in: text) {
            var clauses = ReportWord.all(in: sentence).split(afterColons: true)
            if clauses.count > 1, let side = HeadingSide.side(of: clauses[0]) { heading = side }
            clauses.removeAll(where: \.isEmpty)
            for words in clauses {
                var clause = FactClause(words, scalars, isQuestion: endsInQuestion(sentence, scalars))
                clause.read()
                if clause.facts.isEmpty, let sizes = clause.sizesOfAnother, let last = facts.indices.last,
                    facts[last].sizesMillimetres.isEmpty, facts[last].assertion != .absent
                {
                    facts[last].sizesMillimetres = sizes
                }
                facts += clause.facts.map { fact in
                    var fact = fact
                    if fact.side == nil, let heading, ConceptVocabulary.shared.concepts[fact.concept]?.flags.contains(.sided) == true {
                        fact.side = heading
                    }
                    return fact
                }
            }
        }
        return facts
    }

    private static func endsInQuestion(_ sentence: FindingsSentence, _ scalars: [Unicode.Scalar]) -> Bool {
        let end = sentence.range.upperBound
        return end < scalars.count && scalars[end] == "?"
    }
}

/// "LEFT BREAST:" and "Right kidney:" head what follows.
private enum HeadingSide {
    static func side(of words: [ReportWord]) -> Fact.Side? {
        guard words.count <= 4, words.last?.hasColon == true else { return nil }
        return words.indices.lazy.compactMap { Modifiers.side.longest(in: words[...], from: $0)?.meaning }.first
    }
}

extension [ReportWord] {
    /// Cut behind each colon.
    fileprivate func split(afterColons: Bool) -> [[ReportWord]] {
        var parts: [[ReportWord]] = [[]]
        for word in self {
            parts[parts.count - 1].append(word)
            if word.hasColon { parts.append([]) }
        }
        return parts
    }
}
