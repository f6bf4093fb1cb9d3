/// What the words of a clause are under: denied, weakened, or neither.
struct AssertionScopes {
    /// For each word the certainty with which it is denied; nil where it is not.
    private(set) var absent: [Int?]
    /// For each word the certainty that hedges leave; 5 without one.
    private(set) var certainty: [Int]
    /// Words of which the clause says nothing: "no new nodule", "to evaluate for pneumothorax".
    private var open: Set<Int> = []
    /// Words after which another part of the clause begins.
    private(set) var stops: Set<Int> = []
    private let words: [ReportWord]
    private let mentions: [Range<Int>]

    /// - Parameter mentions: where findings are named, to tell "possible fracture" from "fracture possible".
    init(_ words: [ReportWord], mentions: [Range<Int>]) {
        self.words = words
        self.mentions = mentions
        absent = Array(repeating: nil, count: words.count)
        certainty = Array(repeating: 5, count: words.count)
        markStops()
        var index = 0
        while index < words.count {
            // "Bladder without stone" as one name denies nothing around it, "cervix is not short" only itself.
            if words[index].isQuestioned {
                apply(AssertionTriggers.Trigger(effect: .hedge, direction: .forward, certainty: 3), index..<index)
            }
            if let mention = mentions.first(where: { $0.contains(index) }) {
                if words[mention].dropFirst().contains(where: { $0.key == "not" }) || isNon(mention) { deny(mention) }
                index = mention.upperBound
                continue
            }
            if words[index].hasComma || index == words.count - 1, let mention = answered(at: index) {
                deny(mention)
                index += 1
                continue
            }
            // "3 May" is a day, "none complex" denies that.
            if isMonth(index) || words[index].key == "none" && !isAnswer(index) {
                index += 1
                continue
            }
            let forward = AssertionTriggers.forward.longest(in: words, from: index)
            // Behind nothing there is nothing to deny: "is negative for fracture".
            let isBehind = mentions.contains { $0.upperBound <= index }
            let backward = isBehind ? AssertionTriggers.backward.longest(in: words, from: index) : nil
            guard let (trigger, end) = choose(forward, backward, at: index) else {
                index += 1
                continue
            }
            if [.absent, .hedge, .open].contains(trigger.effect) { apply(trigger, index..<end) }
            index = end
        }
    }

    /// "3 May", "May 2019"
    private func isMonth(_ index: Int) -> Bool {
        guard words[index].key == "may" else { return false }
        let sides = [index - 1, index + 1].filter(words.indices.contains)
        return sides.contains { words[$0].key.allSatisfy(\.isNumber) }
    }

    /// Whether "none" denies what stands around it: it is the last word, or what follows is no property.
    private func isAnswer(_ index: Int) -> Bool {
        index + 1 >= words.count || words[index].hasComma || Self.afterNone.contains(words[index + 1].key)
            || mentions.contains { $0.lowerBound == index + 1 }
    }

    private static let afterNone: Set<String> = [
        "of", "on", "in", "at", "is", "are", "was", "were", "seen", "identified", "detected", "found", "present",
        "visible",
        "elsewhere", "noted", "evident", "demonstrated", "shown", "visualized", "the", "now", "today", "and",
    ]

    /// "The duct is non-dilated"
    private func isNon(_ mention: Range<Int>) -> Bool {
        mention.dropFirst().contains { words[$0].key == "non" && Self.verbs.contains(words[$0 - 1].key) }
    }

    private mutating func deny(_ range: Range<Int>) {
        for index in range { absent[index] = 5 }
    }

    /// "Haemothorax no, pneumothorax no", "an abscess is not": the mention that the last word of a part denies.
    private func answered(at index: Int) -> Range<Int>? {
        switch words[index].key {
        case "no": mentions.last { $0.upperBound == index }
        case "not" where index > 0 && Self.verbs.contains(words[index - 1].key):
            mentions.last { $0.upperBound == index - 1 }
        default: nil
        }
    }

    private typealias Found = (meaning: AssertionTriggers.Trigger, end: Int)

    private func choose(_ forward: Found?, _ backward: Found?, at index: Int) -> Found? {
        guard let forward else { return backward }
        guard let backward else { return forward }
        // "Pneumothorax absent, effusion small"
        if backward.meaning.effect == .absent, !words[index - 1].hasComma,
            mentions.contains(where: { $0.upperBound == index })
        {
            return backward
        }
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
        let start = presupposed(behind: range)
        let scope =
            trigger.direction == .forward
            ? start..<max(start, reach(from: start, trigger.effect))
            : list(before: range.lowerBound, isHedge: trigger.effect == .hedge)
        for index in scope {
            switch trigger.effect {
            case .absent: absent[index] = max(absent[index] ?? 0, trigger.certainty)
            case .hedge: certainty[index] = min(certainty[index], trigger.certainty)
            case .open: open.insert(index)
            case .none, .stop: break
            }
        }
    }

    /// Where what a word weakens begins: "whether the cyst is a bulla" leaves no doubt of the cyst.
    private func presupposed(behind range: Range<Int>) -> Int {
        let start = range.upperBound
        guard start > 0, start < words.count, ["whether", "if"].contains(words[start - 1].key) else { return start }
        if words[start].key == "there" { return min(start + 2, words.count) }
        guard words[start].key == "the" else { return start }
        return words.indices.first { $0 > start && ["is", "are", "represents", "reflects"].contains(words[$0].key) }
            ?? start
    }

    /// Where what a word denies or weakens ends.
    private func reach(from start: Int, _ effect: AssertionTriggers.Effect) -> Int {
        var index = start
        while index < words.count {
            if index > start {
                if words[index - 1].hasColon { return index }
                if words[index - 1].hasComma, opensAssertion(at: index) || opensClause(at: index) { return index }
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
    ///
    /// - Parameter isHedge: "A, B not excluded" weakens B alone, "A, B not seen" denies both.
    private func list(before end: Int, isHedge: Bool) -> Range<Int> {
        let start = start(before: end)
        let before = mentions.filter { $0.lowerBound >= start && $0.upperBound <= end }
        guard var first = before.last else {
            // "Lisfranc injury, right foot, is questioned"
            return (mentions.last { $0.upperBound <= end }?.lowerBound ?? start)..<end
        }
        var isJoined = !isHedge
        for mention in before.dropLast().reversed() {
            let between = words[mention.upperBound..<max(mention.upperBound, first.lowerBound)]
            isJoined = isJoined || between.contains { ["and", "or", "nor"].contains($0.key) }
            guard isJoined else { break }
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

    /// Whether the clause neither asserts nor denies what words name.
    func leavesOpen(_ range: Range<Int>) -> Bool { range.contains { open.contains($0) } }

    /// "Screws show no loosening, and the stenosis has worsened", "..., with new periosteal reaction": what follows the
    /// comma stands for itself.
    private func opensClause(at index: Int) -> Bool {
        if words[index].key == "with" { return true }
        guard words[index].key == "and" else { return false }
        let clause = words[index...].prefix { !$0.hasComma }
        return clause.contains { Self.verbs.contains($0.key) }
            && !clause.contains { ["no", "not", "or"].contains($0.key) }
    }

    /// The assertion and certainty of what words name.
    func assertion(of range: Range<Int>) -> (assertion: Fact.Assertion, certainty: Int) {
        if let denied = range.compactMap({ absent[$0] }).max() { return (.absent, denied) }
        let certainty = range.map { self.certainty[$0] }.min() ?? 5
        return (certainty >= 4 ? .present : .uncertain, certainty)
    }
}
