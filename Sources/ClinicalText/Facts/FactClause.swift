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
    private(set) var facts: [Fact] = []
    /// "It measures 9 mm.": sizes of what an earlier sentence named.
    private(set) var sizesOfAnother: [Double]?

    init(_ words: [ReportWord], _ scalars: [Unicode.Scalar], isQuestion: Bool) {
        self.words = words
        self.scalars = scalars
        self.isQuestion = isQuestion
    }

    mutating func read() {
        findMentions()
        let measurements = Measurement.all(in: words)
        guard !mentions.isEmpty else {
            if ["it", "this", "these", "measures", "measuring", "measurement", "measurements"].contains(words[0].key),
                let first = measurements.first
            { sizesOfAnother = first.millimetres }
            return
        }
        let scopes = AssertionScopes(words, mentions: mentions.map(\.range))
        facts = mentions.map { mention in
            let range = words[mention.range.lowerBound].range.lowerBound..<words[mention.range.upperBound - 1].range.upperBound
            var (assertion, certainty) = scopes.assertion(of: mention.range)
            if isQuestion, assertion == .present { (assertion, certainty) = (.uncertain, 3) }
            return Fact(
                concept: mention.concept.name, text: String(String.UnicodeScalarView(scalars[range])), span: range,
                assertion: assertion, certainty: certainty, tier: mention.concept.tier)
        }
        hedgeAlternatives()
        attach(measurements, scopes)
        attachWords(scopes)
        for index in facts.indices { finish(index) }
    }

    private mutating func findMentions() {
        var index = 0
        while index < words.count {
            guard let (name, end) = ConceptVocabulary.shared.index.longest(in: words[...], from: index),
                let concept = ConceptVocabulary.shared.concepts[name]
            else {
                index += 1
                continue
            }
            mentions.append(Mention(concept: concept, range: index..<end))
            index = end
        }
    }

    /// "Atelectasis versus pneumonia", "atelectasis or pneumonia": neither is sure.
    private mutating func hedgeAlternatives() {
        for (index, pair) in zip(mentions, mentions.dropFirst()).enumerated() {
            let between = words[pair.0.range.upperBound..<max(pair.0.range.upperBound, pair.1.range.lowerBound)]
            guard between.count <= 4, between.contains(where: { ["or", "versus", "vs"].contains($0.key) }) else { continue }
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
    private func owner(of range: Range<Int>, reach: Int, _ scopes: AssertionScopes) -> Int? {
        if let inside = mentions.indices.first(where: { mentions[$0].range.overlaps(range) }) { return inside }
        let next = mentions.indices.first { mentions[$0].range.lowerBound >= range.upperBound }
        let previous = mentions.indices.last { mentions[$0].range.upperBound <= range.lowerBound }
        if let next {
            let gap = range.upperBound..<mentions[next].range.lowerBound
            let isCut =
                words[(range.upperBound - 1)..<mentions[next].range.lowerBound].contains(where: \.hasComma)
                || gap.contains { Self.links.contains(words[$0].key) }
                || (gap.lowerBound + 1..<gap.upperBound + 1).contains { scopes.stops.contains($0) && $0 <= gap.upperBound }
            if gap.count <= reach, !isCut { return next }
        }
        return previous ?? next
    }

    /// Words that part what stands before them from what follows.
    private static let links: Set<String> = ["in", "of", "within", "at", "on", "with", "and", "is", "are", "was", "were"]

    private mutating func attach(_ measurements: [Measurement], _ scopes: AssertionScopes) {
        for measurement in measurements {
            guard let owner = owner(of: measurement.words, reach: 5, scopes), facts[owner].sizesMillimetres.isEmpty,
                facts[owner].assertion != .absent
            else { continue }
            facts[owner].sizesMillimetres = measurement.millimetres
        }
    }

    private mutating func attachWords(_ scopes: AssertionScopes) {
        var index = 0
        while index < words.count {
            var end = index + 1
            if let (severity, last) = Modifiers.severity.longest(in: words[...], from: index),
                let owner = owner(of: index..<last, reach: 4, scopes)
            {
                if facts[owner].severity == nil { facts[owner].severity = severity }
                end = last
            }
            if let (change, last) = Modifiers.change.longest(in: words[...], from: index),
                let owner = owner(of: index..<last, reach: 5, scopes)
            {
                if facts[owner].change == nil { facts[owner].change = change }
                end = max(end, last)
            }
            if let (side, last) = Modifiers.side.longest(in: words[...], from: index),
                let owner = owner(of: index..<last, reach: 6, scopes)
            {
                let known = facts[owner].side
                facts[owner].side = known == nil || known == side ? side : .bilateral
            }
            if let (place, last) = AnatomyVocabulary.level(in: words[...], from: index)
                ?? AnatomyVocabulary.index.longest(in: words[...], from: index).map({ ($0.meaning, $0.end) }),
                let owner = owner(of: index..<last, reach: 5, scopes)
            {
                if facts[owner].anatomy == nil || !mentions[owner].range.overlaps(index..<last) {
                    facts[owner].anatomy = place
                }
            }
            if let count = Modifiers.count(words[index].key), let owner = mentions.indices.first(where: {
                mentions[$0].range.lowerBound > index && mentions[$0].range.lowerBound <= index + 3
            }), words[index + 1].key != "mm", words[index + 1].key != "cm", words[index + 1].key != "x" {
                facts[owner].count = count
            }
            index = end
        }
    }

    private mutating func finish(_ index: Int) {
        let concept = mentions[index].concept
        if facts[index].anatomy == nil { facts[index].anatomy = concept.anatomy }
        guard concept.flags.contains(.graded) else { return }
        switch facts[index].severity {
        case .trace: facts[index].tier = max(concept.tier, .minor)
        case .moderate, .severe: facts[index].tier = min(concept.tier, .actionable)
        case .mild, nil: break
        }
    }
}
