/// The words that may modify a mention.
struct MentionWindows {
    let before: Range<Int>
    /// What a phrase with a gap spans.
    let within: Range<Int>
    let after: Range<Int>

    /// What the words say beside the concept.
    struct Modifiers {
        var severity: GradedFact.Severity?
        var change: GradedFact.Change?
        var limit: GradedFact.Limit?
        var count: Int?
        var isOld = false
        /// Whether something is said to be gone, which only makes sense of what is absent.
        var isResolved = false
    }

    /// Its side: what stands before it beats what follows.
    func side(_ tokens: [GradedToken]) -> GradedFact.Side? {
        side(in: before, tokens) ?? side(in: within, tokens) ?? side(in: after, tokens)
    }

    private func side(in range: Range<Int>, _ tokens: [GradedToken]) -> GradedFact.Side? {
        var found: GradedFact.Side?
        for index in range {
            for case .side(let side) in Modifier.words[tokens[index].text] ?? [] {
                found = found == nil || found == side ? side : .bilateral
            }
        }
        return found
    }

    /// Severity, limit, number and age stand before a concept or within its phrase, a comparison also behind it.
    func modifiers(_ tokens: [GradedToken], _ reach: TriggerReach) -> Modifiers {
        var modifiers = Modifiers()
        for index in Array(within) + before.reversed() + Array(after) {
            if reach.saysStable[index], modifiers.change == nil { modifiers.change = .stable }
            let isAfter = after.contains(index)
            if Self.resolutions.contains(tokens[index].text) { modifiers.isResolved = true }
            for modifier in Modifier.words[tokens[index].text] ?? [] where !reach.isTrigger[index] {
                switch modifier {
                case .severity(let value) where !isAfter: modifiers.severity = modifiers.severity ?? value
                case .change(let value): modifiers.change = modifiers.change ?? value
                case .limit(let value) where before.contains(index): modifiers.limit = modifiers.limit ?? value
                case .count(let value) where !isAfter: modifiers.count = modifiers.count ?? value
                case .old where !isAfter: modifiers.isOld = true
                default: break
                }
            }
        }
        return modifiers
    }

    /// Words of the triggers that say that what is absent was there before: "no longer", "has resolved".
    private static let resolutions: Set<String> = [
        "resolved", "resolution", "cleared", "clearing", "disappeared", "gone", "longer",
    ]
}
