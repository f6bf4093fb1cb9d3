/// A sentence that calls a report or a region free of findings: "No acute cardiopulmonary abnormality", "Normal chest".
public struct GlobalNegative: Sendable, Equatable {
    /// What it leaves room for.
    public enum Limit: String, Sendable, Equatable, Codable {
        /// Nothing: "normal chest", "no abnormality".
        case unlimited
        /// What is not acute: "no acute disease".
        case acute
        /// What was said before it: "no other abnormality".
        case rest
    }

    /// What it leaves room for.
    public let limit: Limit
    /// The region that it is about: "chest", "bones"; nil for all of the examination.
    public let region: String?
    /// The words: Unicode-scalar offsets in the text, half open.
    public let span: Range<Int>

    /// A sentence with what it says.
    public init(limit: Limit, region: String?, span: Range<Int>) {
        self.limit = limit
        self.region = region
        self.span = span
    }
}

/// Finds global negatives in a clause.
struct GlobalNegativeScan {
    /// What a word in the middle of one can be.
    private enum Part: Sendable, Equatable {
        case noun
        case adjective(region: String?)
        case limit(GlobalNegative.Limit)
    }

    /// Where they stand among the clause's words, each with what it says.
    private(set) var found: [(words: Range<Int>, negative: GlobalNegative)] = []

    init(_ words: [ReportWord]) {
        var index = 0
        while index < words.count {
            if let (_, end) = Self.positives.longest(in: words, from: index) {
                append(words, index..<end, limit: Self.limit(of: words[index..<end]), region: nil)
                index = end
            } else if let (trigger, start) = AssertionTriggers.forward.longest(in: words, from: index),
                trigger.effect == .absent, let tail = Self.tail(words, from: start)
            {
                append(words, index..<tail.end, limit: tail.limit, region: tail.region)
                index = tail.end
            } else {
                index += 1
            }
        }
    }

    private mutating func append(
        _ words: [ReportWord], _ range: Range<Int>, limit: GlobalNegative.Limit, region: String?
    ) {
        let span = words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
        found.append((range, GlobalNegative(limit: limit, region: region, span: span)))
    }

    private static func limit(of words: ArraySlice<ReportWord>) -> GlobalNegative.Limit {
        words.contains { $0.key == "acute" || $0.key == "active" } ? .acute : .unlimited
    }

    /// What follows a negation: limits and adjectives, each after another or joined by "or" and "and", and a noun.
    private static func tail(_ words: [ReportWord], from start: Int)
        -> (end: Int, limit: GlobalNegative.Limit, region: String?)?
    {
        var index = start
        var limit = GlobalNegative.Limit.unlimited
        var regions: [String?] = []
        while index < words.count {
            guard let (part, end) = parts.longest(in: words, from: index) else {
                guard index > start, ["or", "and"].contains(words[index].key) else { return nil }
                index += 1
                continue
            }
            index = end
            switch part {
            case .limit(let its): limit = its == .unlimited ? limit : its
            case .adjective(let region): regions.append(region)
            case .noun:
                let named = Set(regions.compactMap { $0 })
                return (index, limit, named.count == 1 ? named.first : nil)
            }
        }
        return nil
    }

    private static let parts: TermIndex<Part> = {
        var index = TermIndex<Part>()
        var region: String?
        for line in GlobalNegatives.adjectives.split(whereSeparator: \.isNewline) {
            guard line.first == " " else {
                region = line == "any" ? nil : String(line)
                continue
            }
            for term in Term.all(in: line) { index.insert(term, .adjective(region: region)) }
        }
        for line in GlobalNegatives.limits.split(whereSeparator: \.isNewline) {
            for text in line.split(separator: "|") {
                let words = Set(text.split(separator: " "))
                let limit: GlobalNegative.Limit =
                    !words.isDisjoint(with: ["acute", "active", "new", "emergent", "urgent", "critical", "subacute"])
                    ? .acute : !words.isDisjoint(with: ["other", "additional", "further"]) ? .rest : .unlimited
                index.insert(Term(text), .limit(limit))
            }
        }
        index.insert(allOf: GlobalNegatives.nouns, .noun)
        return index
    }()

    private static let positives: TermIndex<Bool> = {
        var index = TermIndex<Bool>()
        index.insert(allOf: GlobalNegatives.positives, true)
        return index
    }()
}
