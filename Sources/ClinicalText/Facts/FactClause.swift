/// Reads the facts of one clause: what it names and asserts.
struct FactClause {
    /// A finding that is named.
    struct Mention {
        var concept: Concept
        let range: Range<Int>
        /// What its name names besides: a hepatosplenomegaly is two things.
        var more: [Concept] = []
        /// The places that belong to it, in the clause's order.
        var places: [Place] = []

        /// "Node", "lymph nodes": with no word that says what is wrong with it.
        var isBareNode: Bool { concept.name == "lymph node" && range.count <= 2 }
    }

    /// A place that is named.
    struct Place {
        let name: String
        let range: Range<Int>
    }

    let words: [ReportWord]
    private let scalars: [Unicode.Scalar]
    private let isQuestion: Bool
    /// What stands before the colon that the clause follows: "Cord:", "Infraspinatus and subscapularis:".
    let heading: ClauseHeading
    /// What the part before a semicolon ended with.
    let before: Fact?
    var mentions: [Mention] = []
    private var measurements: [Measurement] = []
    var facts: [Fact] = []
    private(set) var globalNegatives: [GlobalNegative] = []
    private(set) var normals: [ReportReading.Normal] = []

    init(
        _ words: [ReportWord], _ scalars: [Unicode.Scalar], isQuestion: Bool = false,
        heading: ClauseHeading = ClauseHeading(), before: Fact? = nil
    ) {
        self.words = words
        self.scalars = scalars
        self.isQuestion = isQuestion || heading.asks
        self.heading = heading
        self.before = before
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
        attachPlaces(scopes)
        attachWords(scopes)
        hedgeAlternatives()
        inheritSides()
        for index in facts.indices { finish(index) }
        facts = namedOnce(outside: scopes)
    }

    /// Where a clause names findings.
    static func mentions(in words: [ReportWord]) -> [Range<Int>] {
        var clause = FactClause(words, [])
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
            if let (name, end) = LowValues.found(in: words, from: index) {
                append(name, index..<end)
                index = end
                continue
            }
            guard let (name, end) = ConceptVocabulary.shared.index.longest(in: words, from: index) else {
                // "Non-inflamed appendix" names no inflammation.
                index += words[index].key == "non" ? 2 : 1
                continue
            }
            // "Pneumothorax not under tension" is a pneumothorax.
            if let not = words[index + 1..<end].firstIndex(where: { $0.key == "not" }),
                let (name, end) = ConceptVocabulary.shared.index.longest(in: Array(words[..<not]), from: index),
                name != "lymph node"
            {
                append(name, index..<end)
                index = not + 1
                continue
            }
            append(name, index..<end)
            index = end
        }
    }

    /// Of the innocent phrases that hold a term no concept has the name.
    private mutating func append(_ name: String, _ range: Range<Int>) {
        guard let concept = ConceptVocabulary.shared.concepts[name] else { return }
        append(Mention(concept: concept, range: range))
    }

    /// "Dual-chamber pacemaker" and "jugular central venous catheter" are one thing with two names side by side, and
    /// the first of "necrotic mass" only tells of the second what it is like.
    private mutating func append(_ mention: Mention) {
        // "Lymphadenopathy, the largest node 2 cm"
        if mention.isBareNode, mentions.contains(where: { Concepts.isA($0.concept.name, "lymph node") }) { return }
        // "LINES:" heads what follows.
        if mention.concept.name == "support device", words.count <= 3, words.last?.hasColon == true { return }
        if let last = mentions.last, Adjectives.describes(mention.range, behind: last.range, in: words) { return }
        if let last = mentions.last, last.range.upperBound == mention.range.lowerBound,
            !words[last.range.upperBound - 1].hasComma
        {
            guard !Adjectives.describes(words[last.range]), mention.concept.name != "recurrent disease" else {
                mentions[mentions.count - 1] = mention
                return
            }
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
        guard mentions.isEmpty, words.count <= 8, globalNegatives.isEmpty else { return false }
        return ["none", "nil", "not", "absent", "negative"].contains(words[0].key)
            || words[0].key == "no" && words.count <= 4
    }

    /// "Fracture: cannot be excluded.": how sure a clause leaves what stands before the colon.
    private var hedge: Int? {
        guard mentions.isEmpty, words.count <= 8 else { return nil }
        let triggers = [AssertionTriggers.backward, AssertionTriggers.forward].compactMap {
            $0.longest(in: words, from: 0)?.meaning
        }
        return triggers.first { $0.effect == .hedge }?.certainty
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
        let isAnswer = words.count <= 3 && !isSameSentence && previous.allSatisfy { facts[$0].certainty == 3 }
        if isDenial, isSameSentence || isAnswer {
            for index in previous { (facts[index].assertion, facts[index].certainty) = (.absent, 5) }
            return
        }
        if isSameSentence, let certainty = hedge {
            for index in previous where facts[index].assertion != .absent && facts[index].certainty > certainty {
                (facts[index].assertion, facts[index].certainty) = (certainty >= 4 ? .present : .uncertain, certainty)
            }
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
            !words.contains(where: { AnatomyVocabulary.place(in: [$0], from: 0) != nil })
        else { return }
        let changes = words.indices.lazy.compactMap { Modifiers.change.longest(in: words, from: $0) }
        let opens = Modifiers.change.longest(in: words, from: 0) != nil
        guard refers || opens, let change = changes.first?.meaning, facts[last].change == nil else { return }
        facts[last].change = change
    }

    /// "Atelectasis versus pneumonia", "atelectasis or pneumonia": neither is sure.
    private mutating func hedgeAlternatives() {
        // "Adenopathy versus vascular": what it may be instead need not have a name.
        for (index, mention) in mentions.enumerated() where facts[index].assertion == .present {
            let behind = words[mention.range.upperBound...].prefix(3)
            guard let versus = behind.firstIndex(where: { ["versus", "vs"].contains($0.key) }),
                !words[mention.range.upperBound - 1..<versus].contains(where: \.hasComma),
                !mentions.contains(where: { (mention.range.upperBound..<versus).contains($0.range.lowerBound) })
            else { continue }
            (facts[index].assertion, facts[index].certainty) = (.uncertain, 3)
        }
        for (index, pair) in zip(mentions, mentions.dropFirst()).enumerated() {
            let between = words[pair.0.range.upperBound..<max(pair.0.range.upperBound, pair.1.range.lowerBound)]
            guard between.count <= 5, between.contains(where: { ["or", "versus", "vs"].contains($0.key) }),
                // "And/or" leaves nothing open, and "no change in A or B" is no choice.
                !between.contains(where: { $0.key == "and" }), facts[index].change != .stable
            else { continue }
            for fact in [index, index + 1] where facts[fact].assertion == .present {
                facts[fact].assertion = .uncertain
                facts[fact].certainty = min(facts[fact].certainty, 3)
            }
        }
    }
}
