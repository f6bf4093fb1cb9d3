/// Reads which passages of the findings assert something abnormal.
public enum FindingsReader {
    /// The passages of findings, in order.
    ///
    /// What a sentence denies is cut out; a sentence that is normal, or tells how the study was done, gives none. A
    /// sentence that no list knows gives a passage without a tier: it is better said than lost.
    ///
    /// - Parameter findings: as the report has them.
    public static func passages(in findings: String) -> [FindingsPassage] {
        FindingsSentence.all(in: findings).flatMap { sentence in
            let asserted = asserted(in: sentence)
            let isWhole = asserted.first?.count == sentence.words.count
            return asserted.flatMap(clauses).compactMap { passage($0, of: sentence, isWhole: isWhole) }
        }
    }

    /// The runs of words that no negation reaches.
    private static func asserted(in sentence: FindingsSentence) -> [ArraySlice<FindingsWord>] {
        let words = sentence.words
        var isDenied = [Bool](repeating: false, count: words.count)
        var index = 0
        while index < words.count {
            if let phrase = FindingsVocabulary.falseNegations.first(where: { matches($0, words[index...]) }) {
                index += phrase.count
                continue
            }
            if let phrase = FindingsVocabulary.lateNegations.first(where: { matches($0, words[index...]) }) {
                // What stands before it in the clause is denied.
                let start = words[..<index].lastIndex { $0.hasBreak }.map { $0 + 1 } ?? 0
                let end = reach(from: index + phrase.count, endsAtWith: true, words)
                for denied in start..<end { isDenied[denied] = true }
                index = end
                continue
            }
            if let phrase = FindingsVocabulary.negations.first(where: { matches($0, words[index...]) }) {
                // The first word behind a negation belongs to it whatever it is ("no likely cause").
                let end = reach(
                    from: min(index + phrase.count + 1, words.count), endsAtWith: phrase == ["not"], words)
                for denied in index..<end { isDenied[denied] = true }
                index = end
                continue
            }
            index += 1
        }
        return words.indices.split { isDenied[$0] }.map { words[$0.startIndex..<$0.endIndex] }
    }

    /// Where the reach of a negation ends: at a word that opens another clause.
    private static func reach(from start: Int, endsAtWith: Bool, _ words: [FindingsWord]) -> Int {
        words.indices.dropFirst(start).first { index in
            words[index - 1].hasBreak || (endsAtWith && words[index].key == "with")
                || FindingsVocabulary.terminators.contains { matches($0, words[index...]) }
                || (words[index - 1].hasComma && opensAssertion(words[index...]))
        } ?? words.count
    }

    /// "No effusion, large right pneumothorax" asserts the second, "no effusion, large mass or fracture" denies all three.
    private static func opensAssertion(_ words: ArraySlice<FindingsWord>) -> Bool {
        guard let first = words.first, FindingsVocabulary.openers.contains(first.key) else { return false }
        return !words.contains { $0.key == "or" || $0.key == "nor" }
    }

    /// Clauses that can stand alone: cut behind a colon or semicolon, and before "there is" and "but".
    private static func clauses(_ words: ArraySlice<FindingsWord>) -> [ArraySlice<FindingsWord>] {
        var clauses: [ArraySlice<FindingsWord>] = []
        var start = words.startIndex
        for index in words.indices.dropFirst() {
            let isCut =
                words[index - 1].hasBreak
                ? !namesSide(words[start..<index]) : ["there", "but", "however"].contains(words[index].key)
            if isCut {
                clauses.append(words[start..<index])
                start = index
            }
        }
        clauses.append(words[start...])
        return clauses
    }

    /// "LEFT BREAST:" belongs to what it heads, which would lose its side.
    private static func namesSide(_ heading: ArraySlice<FindingsWord>) -> Bool {
        heading.count <= 4 && heading.contains { FindingsVocabulary.sides.contains($0.key) }
    }

    /// "The marrow signal is normal", but not "otherwise normal", which follows something that is not.
    private static func endsNormally(_ words: [FindingsWord]) -> Bool {
        guard let last = words.last, FindingsVocabulary.normalEndings.contains(last.key) else { return false }
        return !words.contains { ["otherwise", "remaining", "remainder", "rest", "near"].contains($0.key) }
    }

    /// Whether a word begins another part of its clause.
    private static func joins(_ words: [FindingsWord], _ index: Int) -> Bool {
        words[index - 1].hasComma || FindingsVocabulary.conjunctions.contains(words[index].key)
    }

    /// - Parameter isWhole: whether the sentence denies nothing; what a denial leaves over is often only its subject.
    private static func passage(
        _ clause: ArraySlice<FindingsWord>, of sentence: FindingsSentence, isWhole: Bool
    ) -> FindingsPassage? {
        let words = Array(clause.drop { FindingsVocabulary.conjunctions.contains($0.key) }).trimmingConnectingTail()
        guard !words.isEmpty else { return nil }
        guard !endsNormally(words) else {
            // "A right pneumothorax, and the heart is normal": what stands before the normal part may be a finding.
            guard let cut = words.indices.dropFirst().last(where: { joins(words, $0) }) else { return nil }
            let head = passage(words[..<cut], of: sentence, isWhole: false)
            return head?.tier == nil ? nil : head
        }
        let named = FactReader.named(in: words)
        if let tier = named.map(\.tier).min() {
            // "Nodule in the lung" is one name, of which the article may be left out.
            let anchors = words.indices.filter { index in
                !FindingsVocabulary.droppable.contains(words[index].key)
                    && named.contains { $0.span.overlaps(words[index].range) }
            }
            return FindingsPassage(words: words, sentence: sentence.range, tier: tier, anchors: anchors)
        }
        // A heading that heads nothing asserts nothing.
        guard words.last?.hasBreak == false else { return nil }
        let isNormal = words.contains { FindingsVocabulary.normal.contains($0.key) }
        let isTechnique = words.indices.contains { index in
            FindingsVocabulary.technique.contains { matches($0, words[index...]) }
        }
        let content = words.count {
            !FindingsVocabulary.droppable.contains($0.key) && !FindingsVocabulary.connecting.contains($0.key)
        }
        guard !isNormal, !isTechnique, content >= (isWhole ? 2 : 4) else { return nil }
        return FindingsPassage(
            words: words, sentence: sentence.range, tier: nil, anchors: [words.count - 1])
    }
}

extension [FindingsWord] {
    /// Without conjunctions, prepositions and verbs at the end, which a denial left hanging.
    fileprivate func trimmingConnectingTail() -> [FindingsWord] {
        var words = self
        while let last = words.last,
            FindingsVocabulary.connecting.contains(last.key) || FindingsVocabulary.transitive.contains(last.key)
        { words.removeLast() }
        return words
    }
}

extension FindingsReader {
    /// The sentences of a text, each with its punctuation and on one line; a number that only counts is left out.
    public static func sentences(in text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        let starts = FindingsSentence.all(in: text).map(\.range.lowerBound)
        return zip(starts, starts.dropFirst() + [scalars.count]).map { start, end in
            String(String.UnicodeScalarView(scalars[start..<end])).split(whereSeparator: \.isWhitespace)
                .joined(separator: " ")
        }.filter { $0.contains(where: \.isLetter) }
    }
}
