/// What the triggers of a sentence do to each of its words.
struct TriggerReach {
    /// For each token the end of the trigger that denies it from before, if any.
    private(set) var deniedFrom: [Int?]
    private(set) var isDeniedFromBehind: [Bool]
    private(set) var isHedged: [Bool]
    private(set) var isHedgedFromBehind: [Bool]
    private(set) var isIgnored: [Bool]
    /// Tokens that belong to a trigger, and so modify nothing.
    private(set) var isTrigger: [Bool]
    /// "No change", which says of a concept beside it that it is stable.
    private(set) var saysStable: [Bool]
    /// Tokens at which the reach of what stands before ends.
    private(set) var isEnd: [Bool]

    private let tokens: [GradedToken]

    init(_ tokens: [GradedToken]) {
        let none = [Bool](repeating: false, count: tokens.count)
        self.tokens = tokens
        deniedFrom = [Int?](repeating: nil, count: tokens.count)
        isDeniedFromBehind = none
        isHedged = none
        isHedgedFromBehind = none
        isIgnored = none
        isTrigger = none
        saysStable = none
        isEnd = none
        let triggers = Self.triggers(in: tokens)
        for (trigger, range) in triggers {
            for index in range { isTrigger[index] = true }
            if case .ends = trigger { isEnd[range.lowerBound] = true }
            if case .passes = trigger, tokens[range].contains(where: { $0.text.hasPrefix("change") }) {
                saysStable[range.lowerBound] = true
            }
        }
        for (trigger, range) in triggers { apply(trigger, range) }
    }

    private static func triggers(in tokens: [GradedToken]) -> [(Trigger, Range<Int>)] {
        var triggers: [(Trigger, Range<Int>)] = []
        var index = 0
        while index < tokens.count {
            guard let (trigger, end, _) = Trigger.phrases.match(in: tokens, at: index) else {
                index += 1
                continue
            }
            triggers.append((trigger, index..<end))
            index = end
        }
        return triggers
    }

    private mutating func apply(_ trigger: Trigger, _ range: Range<Int>) {
        switch trigger {
        case .denies: for index in reach(from: range.upperBound, over: .list) { deniedFrom[index] = range.upperBound }
        case .hedges: for index in reach(from: range.upperBound, over: .noun) { isHedged[index] = true }
        case .hedgesAll: for index in reach(from: range.upperBound, over: .list) { isHedged[index] = true }
        case .ignores: for index in reach(from: range.upperBound, over: .clause) { isIgnored[index] = true }
        case .deniesBefore: for index in reachBack(from: range.lowerBound) { isDeniedFromBehind[index] = true }
        case .hedgesBefore: for index in reachBack(from: range.lowerBound) { isHedgedFromBehind[index] = true }
        case .passes, .ends: break
        }
    }

    /// What a trigger reaches forward.
    private enum Extent {
        /// One noun with its adjectives, and what "or" joins to it.
        case noun
        /// All up to a comma.
        case clause
        /// A list: over commas, unless one opens another assertion.
        case list
    }

    private func reach(from start: Int, over extent: Extent) -> Range<Int> {
        guard start < tokens.count else { return start..<start }
        let end = tokens.indices[start...].first { index in
            if tokens[index].mark == .colon { return index > start }
            if isEnd[index] { return extent != .clause || tokens[index].text != "there" }
            switch extent {
            case .noun: return index > start && (tokens[index].mark == .comma || tokens[index].text == "and")
            case .clause: return index > start && tokens[index].mark == .comma
            case .list:
                return index > start && tokens[index].mark == .comma
                    && Modifier.opensAssertion(tokens[index].text) && !listGoesOn(from: index)
            }
        }
        return start..<(end ?? tokens.count)
    }

    /// "No effusion, large mass or fracture" denies all three.
    private func listGoesOn(from start: Int) -> Bool {
        for index in start..<tokens.count {
            if isEnd[index] { return false }
            if tokens[index].text == "or" || tokens[index].text == "nor" { return true }
        }
        return false
    }

    private func reachBack(from end: Int) -> Range<Int> {
        let verbs: Set<String> = ["is", "are", "was", "were", "has", "have"]
        // The verb of "effusion is not seen" is beside the trigger; one further away has another subject.
        let last = end > 0 && verbs.contains(tokens[end - 1].text) ? end - 1 : end
        let stop = tokens.indices[..<last].last { index in
            isEnd[index] || verbs.contains(tokens[index].text) || tokens[index + 1].mark == .colon
        }
        return (stop.map { $0 + 1 } ?? 0)..<end
    }
}
