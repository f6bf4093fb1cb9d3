/// What the words of a clause are under: denied, weakened, or neither.
struct AssertionScopes {
    /// For each word the certainty with which it is denied; nil where it is not.
    private(set) var absent: [Int?]
    /// For each word the certainty that hedges leave; 5 without one.
    private(set) var certainty: [Int]
    /// Words after which another part of the clause begins.
    private(set) var stops: Set<Int> = []
    private let words: [ReportWord]
    private let mentions: [Range<Int>]

    /// - Parameter mentions: where findings are named, to tell "possible fracture" from "fracture possible".
    init(_ words: [ReportWord], mentions: [Range<Int>]) {
        self.words = words
        self.mentions = mentions
        absent = Array(repeating: nil, count: words.count)
        certainty = words.map { $0.isQuestioned ? 3 : 5 }
        markStops()
        var index = 0
        while index < words.count {
            // "Bladder without stone" as one name denies nothing around it.
            if let mention = mentions.first(where: { $0.contains(index) }) {
                index = mention.upperBound
                continue
            }
            // "Haemothorax no, pneumothorax no": the word belongs to what stands before it.
            if words[index].key == "no", words[index].hasComma || index == words.count - 1,
                let mention = mentions.last(where: { $0.upperBound == index })
            {
                for denied in mention { absent[denied] = 5 }
                index += 1
                continue
            }
            let forward = AssertionTriggers.forward.longest(in: words, from: index)
            let backward = AssertionTriggers.backward.longest(in: words, from: index)
            guard let (trigger, end) = choose(forward, backward, mentions) else {
                index += 1
                continue
            }
            if trigger.effect == .absent || trigger.effect == .hedge { apply(trigger, index..<end) }
            index = end
        }
    }

    private typealias Found = (meaning: AssertionTriggers.Trigger, end: Int)

    private func choose(_ forward: Found?, _ backward: Found?, _ mentions: [Range<Int>]) -> Found? {
        guard let forward else { return backward }
        guard let backward else { return forward }
        guard forward.end == backward.end else { return forward.end > backward.end ? forward : backward }
        let reached = reach(from: forward.end, forward.meaning.effect)
        return mentions.contains { $0.lowerBound >= forward.end && $0.lowerBound < reached } ? forward : backward
    }

    private mutating func markStops() {
        for index in words.indices {
            guard let (trigger, end) = AssertionTriggers.forward.longest(in: words, from: index),
                trigger.effect == .stop
            else { continue }
            stops.insert(end)
        }
    }

    private mutating func apply(_ trigger: AssertionTriggers.Trigger, _ range: Range<Int>) {
        let scope =
            trigger.direction == .forward
            ? range.upperBound..<max(range.upperBound, reach(from: range.upperBound, trigger.effect))
            : list(before: range.lowerBound)
        for index in scope {
            if trigger.effect == .absent {
                absent[index] = max(absent[index] ?? 0, trigger.certainty)
            } else {
                certainty[index] = min(certainty[index], trigger.certainty)
            }
        }
    }

    /// Where what a word denies or weakens ends.
    private func reach(from start: Int, _ effect: AssertionTriggers.Effect) -> Int {
        var index = start
        while index < words.count {
            if index > start {
                if words[index - 1].hasColon { return index }
                if words[index - 1].hasComma, opensAssertion(at: index) { return index }
            }
            if let (trigger, _) = AssertionTriggers.forward.longest(in: words, from: index) {
                if trigger.effect == .stop { return index }
                // "No effusion, possible pneumonia": a hedge behind a comma is no longer denied.
                if trigger.effect != effect, trigger.effect != .none, index > start, words[index - 1].hasComma {
                    return index
                }
            }
            index += 1
        }
        return words.count
    }

    /// Where the part of the clause begins that ends before a word.
    private func start(before end: Int) -> Int {
        // "Has" belongs to "has been excluded": only what names a finding parts the clause before it.
        let stop =
            stops.filter { stop in stop <= end && mentions.contains { stop <= $0.lowerBound && $0.lowerBound < end } }
            .max() ?? 0
        let opener =
            words.indices.dropFirst().last { $0 < end && words[$0 - 1].hasComma && opensAssertion(at: $0) } ?? 0
        return max(stop, opener, clause(before: end))
    }

    /// What a word behind it denies or weakens: the finding before it, and those that are listed with it.
    private func list(before end: Int) -> Range<Int> {
        let start = start(before: end)
        let before = mentions.filter { $0.lowerBound >= start && $0.upperBound <= end }
        guard var first = before.last else { return start..<end }
        for mention in before.dropLast().reversed() {
            let between = words[mention.upperBound..<max(mention.upperBound, first.lowerBound)]
            let isListed =
                between.isEmpty && words[mention.upperBound - 1].hasComma
                || between.count <= 3
                    && between.allSatisfy { !Self.verbs.contains($0.key) && $0.key.first?.isNumber != true }
                    && (words[mention.upperBound - 1].hasComma
                        || between.contains { ["and", "or", "nor"].contains($0.key) })
            guard isListed else { break }
            first = mention
        }
        return first.lowerBound..<end
    }

    private static let verbs: Set<String> = [
        "is", "are", "was", "were", "has", "have", "shows", "measures", "remains", "demonstrates", "persists",
    ]

    /// "The hematoma is smaller, and the shift has resolved": where the part begins that has the last verb alone.
    private func clause(before end: Int) -> Int {
        guard let last = mentions.last(where: { $0.upperBound <= end }),
            let verb = words[..<last.lowerBound].lastIndex(where: { Self.verbs.contains($0.key) })
        else { return 0 }
        return words.indices.first { index in
            index > verb && index <= last.lowerBound && (words[index].key == "and" || words[index - 1].hasComma)
        } ?? 0
    }

    /// "No effusion, large right pneumothorax" asserts the second, "no effusion, large mass or fracture" denies all three.
    private func opensAssertion(at index: Int) -> Bool {
        guard FindingsVocabulary.openers.contains(words[index].key) else { return false }
        return !words[index...].contains { $0.key == "or" || $0.key == "nor" }
    }

    /// The assertion and certainty of what words name.
    func assertion(of range: Range<Int>) -> (assertion: Fact.Assertion, certainty: Int) {
        if let denied = range.compactMap({ absent[$0] }).max() { return (.absent, denied) }
        let certainty = range.map { self.certainty[$0] }.min() ?? 5
        return (certainty >= 4 ? .present : .uncertain, certainty)
    }
}
