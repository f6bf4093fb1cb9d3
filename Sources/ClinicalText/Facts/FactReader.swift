/// Reads what a text of findings or an impression asserts and denies.
public enum FactReader {
    /// The facts of a text, in its order.
    ///
    /// - Parameter text: findings, or the statements of an impression joined by newlines.
    public static func facts(in text: String) -> [Fact] { reading(of: text).facts }

    /// All that a text says.
    ///
    /// - Parameters:
    ///   - text: findings, or the statements of an impression joined by newlines.
    ///   - other: what the same report's other text says: of an impression the findings.
    public static func reading(of text: String, beside other: ReportReading? = nil) -> ReportReading {
        let scalars = Array(text.unicodeScalars)
        var reading = ReportReading()
        var heading: Fact.Side?
        var previous = 0..<0
        var end = 0
        for sentence in FindingsSentence.all(in: text) {
            let isContinued = end > 0 && end < scalars.count && scalars[end] == ";"
            end = sentence.range.upperBound
            reading.sentences.append(sentence.range)
            let words = ReportWord.all(in: sentence)
            let start = reading.facts.count
            // "Nodular outline; the picture is one of cirrhosis": what a semicolon or colon parts is said once.
            let told = isContinued ? previous.lowerBound : start
            let clauses = words.clauses.flatMap(OtherSide.parts)
            let its = clauses.count > 1 ? HeadingSide.side(of: clauses[0]) : nil
            let hasHeading = its != nil
            heading = its ?? heading
            var subject = ClauseHeading()
            for words in clauses {
                var clause = FactClause(
                    words, scalars, isQuestion: endsInQuestion(sentence, scalars), heading: subject,
                    before: isContinued ? reading.facts.last : nil)
                clause.read()
                subject = clause.facts.isEmpty ? ClauseHeading(words) : ClauseHeading()
                reading.globalNegatives += clause.globalNegatives
                reading.normals += clause.normals
                if clause.facts.isEmpty {
                    let isSameSentence = reading.facts.count > start
                    let known = isSameSentence ? start..<reading.facts.count : previous
                    if let last = known.last, let other = OtherSide.facts(words, its, of: &reading.facts[last]) {
                        reading.facts += other
                    } else {
                        clause.describe(&reading.facts, known, isSameSentence: isSameSentence)
                    }
                }
                let said = told..<reading.facts.count
                reading.facts += clause.facts.compactMap { fact in
                    if reading.facts[said].contains(where: { $0.names(fact) }) { return nil }
                    var fact = fact
                    let isSided = hasHeading || Concepts.named(fact.concept)?.flags.contains(.sided) == true
                    if fact.side == nil, isSided { fact.side = heading }
                    return fact
                }
            }
            if reading.facts.count > start { previous = start..<reading.facts.count }
            reading.recommendations += RecommendationReader.recommendations(
                in: words, of: sentence.range, trigger: reading.facts.lastIndex { $0.assertion != .absent })
        }
        reading.nameEffusions(beside: other)
        return reading
    }

    /// What a text says of words that the vocabulary need not know: whether they are denied, and how sure that is.
    ///
    /// - Parameter span: Unicode-scalar offsets, half open.
    public static func assertion(of span: Range<Int>, in text: String) -> (assertion: Fact.Assertion, certainty: Int) {
        for sentence in FindingsSentence.all(in: text) where sentence.range.overlaps(span) {
            for words in ReportWord.all(in: sentence).clauses {
                let inside = words.indices.filter { words[$0].range.overlaps(span) }
                guard let first = inside.first, let last = inside.last else { continue }
                let named = FactClause.mentions(in: words).filter { $0.upperBound <= first || $0.lowerBound > last }
                let mentions = (named + [first..<last + 1]).sorted { $0.lowerBound < $1.lowerBound }
                return AssertionScopes(words, mentions: mentions).assertion(of: first..<last + 1)
            }
        }
        return (.present, 5)
    }

    /// The facts that words name by themselves, whatever stands around them in their text.
    ///
    /// The spans are the words' places; the facts have no text.
    static func named(in words: [FindingsWord]) -> [Fact] {
        guard !words.isEmpty else { return [] }
        return ReportWord.all(in: FindingsSentence(words: words)).clauses.flatMap { words in
            var clause = FactClause(words, [])
            clause.read()
            return clause.facts
        }
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
        return words.indices.lazy.compactMap { Modifiers.side.longest(in: words, from: $0)?.meaning }.first
    }
}

extension [ReportWord] {
    /// No sentence that people write is longer; what is longer is cut, for the work grows with the square of a length.
    private static var longestClause: Int { 120 }

    /// Cut behind each colon.
    fileprivate var clauses: [[ReportWord]] {
        var parts: [[ReportWord]] = [[]]
        for word in self {
            parts[parts.count - 1].append(word)
            let isLong = parts[parts.count - 1].count >= Self.longestClause
            if word.hasColon || isLong { parts.append([]) }
        }
        return parts.filter { !$0.isEmpty }
    }
}
