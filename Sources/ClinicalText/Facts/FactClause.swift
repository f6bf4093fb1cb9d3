/// Reads the facts of one clause: what it names, and which of its other words belong to which name.
struct FactClause {
    /// A finding that is named.
    private struct Mention {
        let concept: Concept
        let range: Range<Int>
    }

    private let words: [ReportWord]
    private let scalars: [Unicode.Scalar]
    private let isQuestion: Bool
    private var mentions: [Mention] = []
    private var measurements: [Measurement] = []
    private(set) var facts: [Fact] = []
    private(set) var globalNegatives: [GlobalNegative] = []
    private(set) var normals: [ReportReading.Normal] = []

    init(_ words: [ReportWord], _ scalars: [Unicode.Scalar], isQuestion: Bool) {
        self.words = words
        self.scalars = scalars
        self.isQuestion = isQuestion
    }

    mutating func read() {
        let globals = GlobalNegativeScan(words).found
        globalNegatives = globals.map(\.negative)
        findMentions(outside: globals.map(\.words))
        measurements = Measurement.all(in: words)
        normals = NormalSubjects.denied(in: words, mentions: mentions.map(\.range)).map { concept, range in
            ReportReading.Normal(concept: concept, span: span(of: range))
        }
        guard !mentions.isEmpty else { return }
        let scopes = AssertionScopes(words, mentions: mentions.map(\.range))
        facts = mentions.map { mention in
            var (assertion, certainty) = scopes.assertion(of: mention.range)
            if isQuestion, assertion == .present { (assertion, certainty) = (.uncertain, 3) }
            let range = span(of: mention.range)
            return Fact(
                concept: mention.concept.name, text: text(of: range), span: range,
                assertion: assertion, certainty: certainty, tier: mention.concept.tier)
        }
        attach(measurements, scopes)
        attachWords(scopes)
        hedgeAlternatives()
        inheritSides()
        for index in facts.indices { finish(index) }
        joinNames()
    }

    /// Where a clause names findings.
    static func mentions(in words: [ReportWord]) -> [Range<Int>] {
        var clause = FactClause(words, [], isQuestion: false)
        clause.findMentions(outside: GlobalNegativeScan(words).found.map(\.words))
        return clause.mentions.map(\.range)
    }

    private func text(of range: Range<Int>) -> String {
        range.upperBound <= scalars.count ? String(String.UnicodeScalarView(scalars[range])) : ""
    }

    private func span(of range: Range<Int>) -> Range<Int> {
        words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    }

    private mutating func findMentions(outside globals: [Range<Int>]) {
        var index = 0
        while index < words.count {
            if let global = globals.first(where: { $0.contains(index) }) {
                index = global.upperBound
                continue
            }
            guard let (name, end) = ConceptVocabulary.shared.index.longest(in: words, from: index) else {
                index += 1
                continue
            }
            // Of the innocent phrases that hold a term no concept has the name.
            if let concept = ConceptVocabulary.shared.concepts[name] {
                append(Mention(concept: concept, range: index..<end))
            }
            index = end
        }
    }

    /// "Dual-chamber pacemaker" and "jugular central venous catheter" are one thing with two names side by side.
    private mutating func append(_ mention: Mention) {
        if let last = mentions.last, last.range.upperBound == mention.range.lowerBound,
            !words[last.range.upperBound - 1].hasComma
        {
            let isKind = Concepts.isA(last.concept.name, mention.concept.name)
            if isKind || Concepts.isA(mention.concept.name, last.concept.name) {
                mentions[mentions.count - 1] = Mention(
                    concept: isKind ? last.concept : mention.concept,
                    range: last.range.lowerBound..<mention.range.upperBound)
                return
            }
        }
        mentions.append(mention)
    }

    // MARK: What belongs to another clause

    /// "Hepatomegaly: no.": a clause that only denies what stands before the colon.
    var isDenial: Bool {
        guard mentions.isEmpty, words.count <= 4, globalNegatives.isEmpty else { return false }
        return ["no", "none", "nil", "not", "absent", "negative"].contains(words[0].key)
    }

    private static let pronouns: Set<String> = [
        "it", "this", "these", "they", "that", "measures", "measuring", "measurement", "measurements", "which",
    ]
    /// A sentence that is no longer says nothing but how the finding before it compares: "Stable from the prior study."
    private static let longestComparison = 12

    /// "It measures 9 mm.", "This is new.": tells what belongs to findings of the sentence before.
    ///
    /// - Parameters:
    ///   - previous: of the facts those that it may belong to: of this sentence, or of the last one that has any.
    ///   - isSameSentence: whether they stand before a colon of the same sentence.
    func describe(_ facts: inout [Fact], _ previous: Range<Int>, isSameSentence: Bool) {
        let isAnswer = words.count == 1 && !isSameSentence && previous.allSatisfy { facts[$0].certainty == 3 }
        if isDenial, isSameSentence || isAnswer {
            for index in previous { (facts[index].assertion, facts[index].certainty) = (.absent, 5) }
            return
        }
        guard let last = previous.last(where: { facts[$0].assertion != .absent }) else { return }
        let refers = isSameSentence || Self.pronouns.contains(words[0].key)
        if refers, facts[last].sizesMillimetres.isEmpty {
            let current = Measurement.current(measurements, in: words)
            facts[last].sizesMillimetres = current.millimetres
            facts[last].change = facts[last].change ?? current.change
        }
        guard words.count <= Self.longestComparison, normals.isEmpty, globalNegatives.isEmpty,
            !words.contains(where: { AnatomyVocabulary.index.longest(in: [$0], from: 0) != nil })
        else { return }
        let changes = words.indices.lazy.compactMap { Modifiers.change.longest(in: words, from: $0) }
        let opens = Modifiers.change.longest(in: words, from: 0) != nil
        guard refers || opens, let change = changes.first?.meaning, facts[last].change == nil else { return }
        facts[last].change = change
    }

    /// "Atelectasis versus pneumonia", "atelectasis or pneumonia": neither is sure.
    private mutating func hedgeAlternatives() {
        for (index, pair) in zip(mentions, mentions.dropFirst()).enumerated() {
            let between = words[pair.0.range.upperBound..<max(pair.0.range.upperBound, pair.1.range.lowerBound)]
            guard between.count <= 4, between.contains(where: { ["or", "versus", "vs"].contains($0.key) }),
                // "And/or" leaves nothing open, and "no change in A or B" is no choice.
                !between.contains(where: { $0.key == "and" }), facts[index].change != .stable
            else { continue }
            for fact in [index, index + 1] where facts[fact].assertion == .present {
                facts[fact].assertion = .uncertain
                facts[fact].certainty = min(facts[fact].certainty, 3)
            }
        }
    }

    // MARK: Words that belong to a mention

    /// The mention that a word before it or behind it belongs to.
    ///
    /// - Parameter reach: how many words may stand between it and a mention that follows.
    private func owner(
        of range: Range<Int>, reach: Int, allowsOf: Bool = false, _ scopes: AssertionScopes
    ) -> Int? {
        if let inside = mentions.indices.first(where: { mentions[$0].range.overlaps(range) }) { return inside }
        let next = mentions.indices.first { mentions[$0].range.lowerBound >= range.upperBound }
        let previous = mentions.indices.last { mentions[$0].range.upperBound <= range.lowerBound }
        // "The left effusion has increased": a predicate belongs to its subject.
        let isPredicate = range.lowerBound > 0 && Self.copulas.contains(words[range.lowerBound - 1].key)
        if let previous, isPredicate || Self.copulas.contains(words[range.lowerBound].key) { return previous }
        if let next {
            var gap = range.upperBound..<mentions[next].range.lowerBound
            if allowsOf, let first = gap.first, words[first].key == "of" { gap = first + 1..<gap.upperBound }
            let isCut =
                words[(range.upperBound - 1)..<mentions[next].range.lowerBound].contains(where: \.hasComma)
                || gap.contains { Self.links.contains(words[$0].key) }
                || (gap.lowerBound + 1..<gap.upperBound + 1).contains {
                    scopes.stops.contains($0) && $0 <= gap.upperBound
                }
            if gap.count <= reach, !isCut { return next }
        }
        return previous ?? next
    }

    private static let copulas: Set<String> = [
        "has", "have", "had", "is", "are", "was", "were", "remains", "been", "now",
    ]

    /// Words that part what stands before them from what follows.
    private static let links: Set<String> = [
        "in", "of", "within", "at", "on", "with", "without", "no", "and", "is", "are", "was", "were",
        "may", "might", "could", "likely", "probably", "consistent", "compatible", "suspicious", "concerning",
        "representing", "suggesting", "suggestive", "reflecting", "versus", "which",
    ]

    private mutating func attach(_ measurements: [Measurement], _ scopes: AssertionScopes) {
        var byOwner: [Int: [Measurement]] = [:]
        for measurement in measurements {
            guard let owner = owner(of: measurement.words, reach: 5, allowsOf: true, scopes) else { continue }
            byOwner[owner, default: []].append(measurement)
        }
        for (owner, measurements) in byOwner where facts[owner].assertion != .absent {
            let current = Measurement.current(measurements, in: words)
            facts[owner].sizesMillimetres = current.millimetres
            facts[owner].change = current.change
        }
    }

    private mutating func attachWords(_ scopes: AssertionScopes) {
        var index = 0
        while index < words.count {
            var end = index + 1
            if let (severity, last) = Modifiers.severity.longest(in: words, from: index),
                let owner = owner(of: index..<last, reach: 4, scopes)
            {
                if facts[owner].severity == nil { facts[owner].severity = severity }
                end = last
            }
            if let (change, last) = Modifiers.change.longest(in: words, from: index),
                // "Less than 4 mm" compares with a number.
                words[last - 1].key != "than" || last >= words.count || words[last].key.first?.isNumber != true,
                let owner = owner(of: index..<last, reach: 5, scopes)
            {
                if facts[owner].change == nil { facts[owner].change = change }
                end = max(end, last)
            }
            if let (side, last) = Modifiers.side.longest(in: words, from: index), !isChamber(last),
                let owner = owner(of: index..<last, reach: 6, scopes)
            {
                let known = facts[owner].side
                facts[owner].side = known == nil || known == side ? side : .bilateral
                if mentions[owner].range.upperBound <= index { spread(side, from: owner) }
            }
            if let (place, last) = AnatomyVocabulary.level(in: words, from: index)
                ?? AnatomyVocabulary.index.longest(in: words, from: index).map({ ($0.meaning, $0.end) }),
                let owner = owner(of: index..<last, reach: 5, scopes)
            {
                if facts[owner].anatomy == nil || !mentions[owner].range.overlaps(index..<last) {
                    facts[owner].anatomy = place
                }
                if place == "lingula", facts[owner].side == nil { facts[owner].side = .left }
            }
            if let count = Modifiers.count(words[index].key),
                let owner = mentions.indices.first(where: {
                    mentions[$0].range.lowerBound > index && mentions[$0].range.lowerBound <= index + 3
                }), words[index + 1].key != "mm", words[index + 1].key != "cm", words[index + 1].key != "x"
            {
                facts[owner].count = count
            }
            index = end
        }
    }

    /// "Left atrium": a name, no side of the body.
    private func isChamber(_ index: Int) -> Bool {
        guard index < words.count else { return false }
        return ["atri", "ventric", "heart", "hepatic", "lobe of the liver"].contains { words[index].key.hasPrefix($0) }
    }

    /// "No mass or calcification in either breast": a side behind a list belongs to all of it.
    private mutating func spread(_ side: Fact.Side, from last: Int) {
        for index in (0..<last).reversed() {
            let between = words[mentions[index].range.upperBound..<mentions[index + 1].range.lowerBound]
            guard facts[index].assertion == .absent, facts[last].assertion == .absent, facts[index].side == nil,
                between.count <= 4, !between.contains(where: { Self.copulas.contains($0.key) })
            else { return }
            facts[index].side = side
        }
    }

    /// "A left basal opacity, likely pneumonia": what a finding may mean is where the finding is.
    private mutating func inheritSides() {
        for index in facts.indices.dropFirst() where facts[index].side == nil {
            guard let side = facts[index - 1].side, facts[index - 1].assertion != .absent,
                facts[index].assertion != .absent
            else { continue }
            let between = words[
                mentions[index - 1].range
                    .upperBound..<max(mentions[index - 1].range.upperBound, mentions[index].range.lowerBound)]
            let isMeant = between.contains { Self.meanings.contains($0.key) }
            let isNear =
                mentions[index].concept.flags.contains(.sided)
                && mentions[index].concept.anatomy.map(Concepts.organ)
                    == mentions[index - 1].concept.anatomy.map(Concepts.organ)
            if isMeant || isNear || facts[index].assertion == .uncertain { facts[index].side = side }
        }
    }

    /// Words between a finding and what it may mean.
    private static let meanings: Set<String> = [
        "represent", "represents", "representing", "likely", "probably", "consistent", "compatible", "suspicious",
        "concerning", "suggesting", "suggestive", "suggests", "reflect", "reflecting", "versus", "vs", "worrisome",
        "probable", "possible",
    ]

    /// "Hyperexpanded lungs and flattened diaphragms" are two names of one finding.
    private mutating func joinNames() {
        var kept: [Fact] = []
        for fact in facts {
            let isKnown = kept.contains { other in
                other.concept == fact.concept && other.assertion == fact.assertion && fact.sizesMillimetres.isEmpty
                    && (fact.side == nil || fact.side == other.side)
                    && (fact.change == nil || fact.change == other.change)
            }
            if !isKnown { kept.append(fact) }
        }
        facts = kept
    }

    private mutating func finish(_ index: Int) {
        var concept = mentions[index].concept
        if let place = facts[index].anatomy ?? concept.anatomy,
            let kind = Specialisations.kind(of: concept.name, in: place)
        {
            concept = kind
            facts[index].concept = kind.name
            facts[index].tier = kind.tier
        }
        if facts[index].anatomy == nil { facts[index].anatomy = concept.anatomy }
        guard concept.flags.contains(.graded) else { return }
        switch facts[index].severity {
        case .trace: facts[index].tier = max(concept.tier, .minor)
        case .moderate, .severe: facts[index].tier = min(concept.tier, .actionable)
        case .mild, nil: break
        }
    }
}
