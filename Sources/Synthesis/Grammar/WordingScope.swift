/// What fills a wording's slots, and which conditions hold.
struct WordingScope: Sendable {
    /// What is true of the case: `F`, `prior`, `both`, `sized`, …
    var flags: Set<String> = []
    /// Texts by slot.
    var slots: [String: String] = [:]
    /// Noun phrases by slot, which may hold slots and marks themselves.
    var phrases: [String: [Wording.Part]] = [:]
    /// Whether wordings are taken from those that training never sees.
    var isHeldOut = false

    /// Whether all conditions hold.
    func satisfies(_ conditions: [String]) -> Bool { conditions.allSatisfy(holds) }

    private func holds(_ condition: String) -> Bool {
        if condition.hasPrefix("!") { return !holds(String(condition.dropFirst())) }
        guard let equals = condition.firstIndex(of: "=") else { return flags.contains(condition) }
        let value = condition[condition.index(after: equals)...]
        return slots[String(condition[..<equals])].map { $0.replacing(" ", with: "_") == value } ?? false
    }

    /// Makes a noun phrase available as `{N}`, with article as `{A}` and `{The}`, and the verbs that agree with it.
    mutating func setNoun(_ wording: Wording) {
        phrases["N"] = wording.parts
        phrases["A"] = wording.whole
        phrases["The"] = [.text("the ")] + wording.parts
        let isPlural = wording.number == .plural
        if isPlural { flags.insert("plural") }
        if wording.number == .mass { flags.insert("mass") }
        // A verb behind an apposition reads badly.
        if wording.body.contains(", ") { flags.insert("tail") }
        slots["is"] = isPlural ? "are" : "is"
        slots["has"] = isPlural ? "have" : "has"
        slots["appears"] = isPlural ? "appear" : "appears"
        slots["this"] = isPlural ? "these" : "this"
        slots["a"] = wording.number == .singular ? "a " : ""
    }
}
