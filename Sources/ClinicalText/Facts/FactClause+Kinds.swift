/// What the findings of a clause are called in the places where they are.
extension FactClause {
    /// Gives a fact the name that its finding has in its place, and what follows from its concept.
    mutating func finish(_ index: Int) {
        let size = facts[index].sizesMillimetres.max() ?? 0
        if mentions[index].isBareNode, size >= Self.largestNode || facts[index].assertion == .absent,
            let name = Concepts.named("lymphadenopathy")
        {
            mentions[index].concept = name
            (facts[index].concept, facts[index].tier) = (name.name, name.tier)
        }
        let (kinds, place) = kinds(of: index)
        if let kind = kinds.first {
            mentions[index].concept = kind
            mentions[index].more = Array(kinds.dropFirst())
            facts[index].concept = kind.name
            facts[index].tier = kind.tier
            if facts[index].anatomy == nil { facts[index].anatomy = place }
        }
        let concept = mentions[index].concept
        if facts[index].anatomy == nil { facts[index].anatomy = concept.anatomy ?? heading.places.first }
        facts[index].tier = concept.tier(with: facts[index].severity)
    }

    /// A node of less than a centimetre is no finding by itself.
    private static let largestNode = 10.0

    /// The name of a finding in the first place where it has one of its own: that beside it, one behind it, that of the
    /// heading, its own.
    private func kinds(of index: Int) -> (kinds: [Concept], place: String?) {
        let mention = mentions[index]
        let before = mention.places.filter { $0.range.lowerBound < mention.range.upperBound }.map(\.name).reversed()
        let behind = mention.places.filter { $0.range.lowerBound >= mention.range.upperBound }.map(\.name)
        let places = before + behind + heading.places + [mention.concept.anatomy, meant(index)].compactMap { $0 }
        for place in places {
            let kinds = Specialisations.kinds(of: mention.concept.name, in: place)
            if !kinds.isEmpty { return (kinds, place) }
        }
        return (Specialisations.usual(mention.concept.name), nil)
    }

    /// "Reticulation, ?early fibrosis": what a finding may mean is where the finding is. "Tendinopathy with a tear" is of
    /// one tendon.
    private func meant(_ index: Int) -> String? {
        guard index > 0 else { return facts[index].certainty < 5 ? before?.anatomy : nil }
        let areDenied = facts[index].assertion == .absent && facts[index - 1].assertion == .absent
        guard facts[index].certainty < 5 || areDenied || isMeant(index) || isPart(index) else { return nil }
        return facts[index - 1].anatomy ?? mentions[index - 1].concept.anatomy
    }

    /// Whether the finding before it comes "with" it.
    private func isPart(_ index: Int) -> Bool {
        let end = mentions[index].range.lowerBound
        guard end > mentions[index - 1].range.upperBound else { return false }
        let between = words[mentions[index - 1].range.upperBound..<end]
        return between.count <= 6 && mentions[index].places.isEmpty && !between.contains(where: \.hasComma)
            && between.contains { ["with", "containing", "causing", "complicated"].contains($0.key) }
    }

    /// The facts, without those that the clause leaves open; "hyperexpanded lungs and flattened diaphragms" are two names
    /// of one, "no tear of infraspinatus or subscapularis" is one name of two.
    func namedOnce(outside scopes: AssertionScopes) -> [Fact] {
        var kept: [Fact] = []
        for (fact, mention) in zip(facts, mentions) where !scopes.leavesOpen(mention.range) || fact.assertion == .absent
        {
            // Nodes without a length are anatomy.
            if mention.isBareNode, fact.concept == "lymph node", fact.sizesMillimetres.isEmpty { continue }
            for fact in [fact] + others(fact, mention) where !kept.contains(where: { $0.names(fact) }) {
                kept.append(fact)
            }
        }
        return kept
    }

    /// Facts of one name in the other places that are listed with its own.
    private func others(_ fact: Fact, _ mention: Mention) -> [Fact] {
        let generals = Specialisations.generals(of: mention.concept.name)
        let places = generals.isEmpty ? [] : listed(mention) + (mention.places.isEmpty ? heading.listed : [])
        let elsewhere = places.flatMap { place in
            generals.lazy.map { Specialisations.kinds(of: $0, in: place) }.first { !$0.isEmpty } ?? []
        }
        return (mention.more + elsewhere).compactMap { kind in
            guard !Concepts.isA(mention.concept.name, kind.name) else { return nil }
            var other = fact
            (other.concept, other.anatomy, other.tier) = (kind.name, kind.anatomy, kind.tier(with: fact.severity))
            return other
        }
    }

    /// Of a mention's places those that "and" and "or" join: "hila or mediastinum".
    private func listed(_ mention: Mention) -> [String] {
        let places = mention.places
        return places.indices.filter { index in
            [index - 1, index].contains { first in
                places.indices.contains(first) && places.indices.contains(first + 1)
                    && ClauseHeading.joins(words, places[first].range.upperBound, places[first + 1].range.lowerBound)
            }
        }.map { places[$0].name }
    }
}

extension Fact {
    /// Whether it already says what another one does.
    func names(_ other: Fact) -> Bool {
        other.concept == concept && other.assertion == assertion && other.sizesMillimetres.isEmpty
            && (other.side == nil || other.side == side) && (other.change == nil || other.change == change)
    }
}

extension Concept {
    /// How significant it is where the report tells how much of it there is.
    fileprivate func tier(with severity: Fact.Severity?) -> SignificanceTier {
        guard flags.contains(.graded) else { return tier }
        switch severity {
        case .trace: return max(tier, .minor)
        case .moderate, .severe: return min(tier, .actionable)
        case .mild, nil: return tier
        }
    }
}
