/// Which words of a clause belong to which of its findings.
extension FactClause {
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

    mutating func attach(_ measurements: [Measurement], _ scopes: AssertionScopes) {
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

    mutating func attachWords(_ scopes: AssertionScopes) {
        var index = 0
        while index < words.count {
            var end = index + 1
            if let (severity, last) = Modifiers.severity.longest(in: words, from: index), !isBowel(last),
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

    /// Gives each place to its finding; places that are listed have one.
    mutating func attachPlaces(_ scopes: AssertionScopes) {
        var places: [Place] = []
        var index = 0
        while index < words.count {
            let found = AnatomyVocabulary.place(in: words, from: index)
            if let (name, end) = found { places.append(Place(name: name, range: index..<end)) }
            index = found?.end ?? index + 1
        }
        var owners: [Int?] = places.map { owner(of: $0) ?? owner(of: $0.range, reach: 5, scopes) }
        for index in places.indices.dropLast().reversed() {
            let isInside = mentions.contains { $0.range.overlaps(places[index].range) }
            if !isInside, ClauseHeading.joins(words, places[index].range.upperBound, places[index + 1].range.lowerBound)
            {
                owners[index] = owners[index + 1]
            }
        }
        for (place, owner) in zip(places, owners) {
            guard let owner, !isNormal(place, before: mentions[owner].range) else { continue }
            if facts[owner].anatomy == nil || !mentions[owner].range.overlaps(place.range) {
                facts[owner].anatomy = place.name
            }
            mentions[owner].places.append(place)
            if place.name == "lingula", facts[owner].side == nil { facts[owner].side = .left }
        }
    }

    /// "Lungs clear, no effusion": the part of the clause that has the place calls it normal.
    private func isNormal(_ place: Place, before mention: Range<Int>) -> Bool {
        guard place.range.upperBound < mention.lowerBound else { return false }
        let between = words[place.range.upperBound..<mention.lowerBound]
        return between.contains(where: \.hasComma) && between.contains { Self.normal.contains($0.key) }
    }

    private static let normal: Set<String> = [
        "normal", "clear", "unremarkable", "intact", "patent", "limits", "preserved",
    ]

    /// "The patellar tendon shows no tear", "the spleen is not enlarged": a place as the subject of what follows.
    private func owner(of subject: Place) -> Int? {
        let end = subject.range.upperBound
        guard end < words.count, !words[end - 1].hasComma, Self.predicates.contains(words[end].key),
            let next = mentions.indices.first(where: { mentions[$0].range.lowerBound > end }),
            !mentions.contains(where: { $0.range.overlaps(subject.range) })
        else { return nil }
        let gap = words[end..<mentions[next].range.lowerBound]
        let isOther = gap.contains { $0.hasComma || ["and", "but", "with", "there", "which"].contains($0.key) }
        return isOther || gap.count > 8 ? nil : next
    }

    private static let predicates = copulas.union([
        "show", "shows", "showed", "demonstrate", "demonstrates", "contain", "contains", "reveal", "reveals",
        "exhibits",
        "appears", "appear", "remain", "displays", "not",
    ])

    /// "Small bowel", "small vessel disease": a name, no extent.
    private func isBowel(_ index: Int) -> Bool {
        guard index < words.count, words[index - 1].key == "small" else { return false }
        return ["bowel", "vessel", "intestin", "cell"].contains { words[index].key.hasPrefix($0) }
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
    mutating func inheritSides() {
        for index in facts.indices.dropFirst() where facts[index].side == nil {
            guard let side = facts[index - 1].side, facts[index - 1].assertion != .absent,
                facts[index].assertion != .absent
            else { continue }
            let isNear =
                mentions[index].concept.flags.contains(.sided)
                && mentions[index].concept.anatomy.map(Concepts.organ)
                    == mentions[index - 1].concept.anatomy.map(Concepts.organ)
            if isMeant(index) || isNear || facts[index].assertion == .uncertain { facts[index].side = side }
        }
    }

    /// Whether a finding is what the one before it may mean.
    func isMeant(_ index: Int) -> Bool {
        let start = mentions[index - 1].range.upperBound
        return words[start..<max(start, mentions[index].range.lowerBound)].contains { Self.meanings.contains($0.key) }
    }

    /// Words between a finding and what it may mean.
    private static let meanings: Set<String> = [
        "represent", "represents", "representing", "likely", "probably", "consistent", "compatible", "suspicious",
        "concerning", "suggesting", "suggestive", "suggests", "reflect", "reflecting", "versus", "vs", "worrisome",
        "probable", "possible",
    ]
}
