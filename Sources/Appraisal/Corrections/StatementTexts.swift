import ClinicalText

/// The statements of an impression with their words and with what each says.
struct StatementTexts {
    let reading: ReportReading
    let ranges: [Range<Int>]
    /// Of each statement, in lower case; a question mark counts as one.
    let words: [[String]]
    /// Indices among the reading's facts.
    let facts: [[Int]]

    init(_ statements: [String]) {
        let reading = FactReader.reading(of: statements.joined(separator: "\n"))
        ranges = StatementWords.ranges(of: statements)
        self.reading = reading
        words = statements.map(Self.words)
        facts = ranges.map { range in
            reading.facts.indices.filter { range.contains(reading.facts[$0].span.lowerBound) }
        }
    }

    /// What one statement says.
    func part(_ index: Int) -> ReportReading {
        let range = ranges[index]
        var part = reading
        part.facts = facts[index].map { reading.facts[$0] }
        part.globalNegatives = reading.globalNegatives.filter { range.contains($0.span.lowerBound) }
        part.normals = reading.normals.filter { range.contains($0.span.lowerBound) }
        part.recommendations = reading.recommendations.filter { range.contains($0.span.lowerBound) }
        return part
    }

    /// How alike two statements are, from 0 to 1.
    func similarity(of index: Int, to other: Int, of others: StatementTexts) -> Double {
        let ofWords = Self.dice(words[index], others.words[other])
        let (left, right) = (part(index), others.part(other))
        guard let ofFacts = Self.agreement(left, right) else { return ofWords }
        return (ofWords + ofFacts) / 2
    }

    /// The share of the facts' weights that the other statement speaks of too, whatever it says of them; nil where neither
    /// states anything.
    private static func agreement(_ left: ReportReading, _ right: ReportReading) -> Double? {
        func shared(_ facts: [Fact], _ others: [Fact]) -> Double {
            facts.filter { fact in others.contains { isSameThing(fact, $0) } }.reduce(0) { $0 + $1.statementWeight }
        }
        var total = (left.facts + right.facts).reduce(0) { $0 + $1.statementWeight }
        var common = shared(left.facts, right.facts) + shared(right.facts, left.facts)
        let negatives = [left, right].count { !$0.globalNegatives.isEmpty }
        total += 0.5 * Double(negatives)
        if negatives == 2 { common += 1 }
        return total > 0 ? common / total : nil
    }

    /// Two facts of which the one may have become the other.
    static func isSameThing(_ left: Fact, _ right: Fact) -> Bool {
        guard Concepts.isA(left.concept, right.concept) || Concepts.isA(right.concept, left.concept) else {
            return false
        }
        guard let one = left.anatomy, let other = right.anatomy else { return true }
        return Concepts.organ(of: one) == Concepts.organ(of: other)
    }

    private static func dice(_ left: [String], _ right: [String]) -> Double {
        var counts: [String: Int] = [:]
        for word in right { counts[word, default: 0] += 1 }
        var common = 0
        for word in left where counts[word, default: 0] > 0 {
            counts[word, default: 0] -= 1
            common += 1
        }
        return left.isEmpty && right.isEmpty ? 1 : 2 * Double(common) / Double(left.count + right.count)
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().replacing("?", with: " ? ").split { !$0.isLetter && !$0.isNumber && $0 != "?" }
            .map(String.init)
    }
}

extension Fact {
    /// What it counts where two impressions are compared: what is denied counts too.
    var statementWeight: Double { max(weight, 0.25) }
}
