import ClinicalText

/// A finding of one case, with everything that varies decided.
struct DrawnFinding: Sendable {
    let entry: FindingEntry
    /// Key of the organ that it is in.
    let organ: String
    var slots: [String: String] = [:]
    var side: Fact.Side?
    var size: Measurement?
    var tier: SignificanceTier
    var change: Fact.Change?
    /// 5 stated, 4 likely, 3 possible.
    var certainty = 5
    var severity: Fact.Severity?
    var count: Int?
    /// Whether it came with another, which is told first.
    var isCompanion = false

    /// What fills the slots of its wordings.
    func scope(_ base: WordingScope) -> WordingScope {
        var scope = base
        scope.slots.merge(slots) { $1 }
        if let size { scope.slots["size"] = size.text }
        if let side {
            scope.slots["side"] = side.rawValue
            scope.flags.insert(side == .bilateral ? "both" : "one")
            if side != .bilateral { scope.slots["other"] = side == .left ? "right" : "left" }
        }
        if size != nil { scope.flags.insert("sized") }
        if let change { scope.flags.formUnion([change.rawValue, "changed"]) }
        if certainty < 5 { scope.flags.insert(certainty == 4 ? "likely" : "possible") }
        return scope
    }

    /// What fills the slots where it is gone: neither what it was taken for nor what lay beside it is told again.
    func resolvedScope(_ base: WordingScope) -> WordingScope {
        var scope = scope(base)
        scope.flags.remove("sized")
        for slot in ["dx", "assoc"] where scope.slots[slot] != nil { scope.slots[slot] = "" }
        return scope
    }

    /// The fact, with its words and their place.
    func fact(text: String, span: Range<Int>) -> Fact {
        Fact(
            concept: entry.concept, text: text, span: span,
            anatomy: slots["loc"].flatMap { $0.isEmpty ? nil : $0 } ?? slots["level"] ?? organ, side: side,
            assertion: certainty == 3 ? .uncertain : .present, certainty: certainty, severity: severity, change: change,
            sizesMillimetres: size?.millimetres.map(Double.init) ?? [], count: count, tier: tier)
    }
}

extension Fact.Severity {
    /// The severity that a word of the tables tells; nil for one that tells none.
    init?(word: String) {
        let table: [(Fact.Severity, [String])] = [
            (.trace, ["trace", "tiny", "minimal", "physiologic"]),
            (.mild, ["mild", "small", "slight", "borderline", "low-grade", "minor"]),
            (.moderate, ["moderate", "moderately"]),
            (.severe, ["severe", "large", "massive", "marked", "extensive", "high-grade", "advanced", "complete"]),
        ]
        let first = word.split(separator: " ").first.map(String.init) ?? ""
        guard
            let match = table.first(where: {
                $0.1.contains(first) || $0.1.contains(where: first.dropLast(2).elementsEqual)
            })
        else { return nil }
        self = match.0
    }
}
