import ClinicalText

/// Finds the fact that a rule is about.
///
/// Of several facts that a rule could be about, it is about the largest: guidelines go by the dominant lesion.
struct FindingSearch {
    let facts: [Fact]
    private let text: PlainText
    /// Of each fact what it is: its concept and those of which it is a kind.
    private let kinds: [[Concept]]
    /// What was found already, since many rules differ in size and number only.
    private var found: [String: (candidates: [Int], areSeveral: Bool)] = [:]

    init(_ facts: [Fact], in text: PlainText) {
        self.facts = facts
        kinds = facts.map { fact in
            guard let concept = Concepts.named(fact.concept) else { return [] }
            return Array(sequence(first: concept) { concept in concept.parent.flatMap(Concepts.named) })
        }
        self.text = text
    }

    /// The index of the fact that meets a condition; nil if none does.
    ///
    /// - Parameter place: of a stated category; meant is the fact of its sentence, else the one before it, else the first.
    mutating func fact(meeting condition: FindingCondition, at place: Int? = nil) -> Int? {
        let (candidates, isMultiple) = self.candidates(condition)
        let leading: Int?
        if let place {
            leading = fact(of: candidates, at: place, condition)
        } else {
            leading = candidates.max {
                size(of: $0, condition, isMultiple) ?? 0 < size(of: $1, condition, isMultiple) ?? 0
            }
        }
        guard let leading else { return nil }
        if let number = condition.number, (number == .multiple) != isMultiple { return nil }
        if let range = condition.size {
            guard let size = size(of: leading, condition, isMultiple), range.contains(size) else { return nil }
        }
        return leading
    }

    private func fact(of candidates: [Int], at place: Int, _ condition: FindingCondition) -> Int? {
        let sized = candidates.filter { condition.size == nil || !facts[$0].sizesMillimetres.isEmpty }
        if let sentence = text.span(ofSentenceAt: place),
            let fact = sized.last(where: { sentence.contains(facts[$0].span.lowerBound) })
        {
            return fact
        }
        return sized.last { facts[$0].span.lowerBound < place } ?? sized.first
    }

    /// Facts that meet a condition but for size and number, and whether they are several things.
    private mutating func candidates(_ condition: FindingCondition) -> (candidates: [Int], areSeveral: Bool) {
        if let known = found[condition.selection] { return known }
        let candidates = facts.indices.filter { meets(condition, $0) }
        let result = (candidates, Self.areSeveral(candidates.map { facts[$0] }))
        found[condition.selection] = result
        return result
    }

    private func meets(_ condition: FindingCondition, _ index: Int) -> Bool {
        let fact = facts[index]
        guard condition.assertions.contains(fact.assertion),
            condition.concepts.contains(where: { isKind(index, $0) || isNamedGenerally(index, $0) }),
            !condition.exceptConcepts.contains(where: { isKind(index, $0) })
        else { return false }
        if let changes = condition.changes, !changes.contains(.init(fact.change)) { return false }
        guard condition.words != nil || condition.exceptWords != nil || condition.attenuation != nil else {
            return true
        }
        let sentence = text.sentence(at: fact.span.lowerBound)
        if let words = condition.words, words.first(in: sentence) == nil { return false }
        if condition.exceptWords?.first(in: sentence) != nil { return false }
        if let range = condition.attenuation {
            guard let attenuation = Self.attenuation(in: sentence), range.contains(attenuation) else { return false }
        }
        return true
    }

    private func isKind(_ index: Int, _ concept: String) -> Bool { kinds[index].contains { $0.name == concept } }

    /// "Nodule" in the upper lobe is a pulmonary nodule: a name without an organ counts with the organ that the text gives.
    private func isNamedGenerally(_ index: Int, _ concept: String) -> Bool {
        guard let place = facts[index].anatomy, let general = kinds[index].first, general.anatomy == nil,
            Concepts.isA(concept, general.name)
        else { return false }
        return Concepts.organ(of: place) == Concepts.named(concept)?.anatomy
    }

    /// In millimetres; nil for a fact without measurements. Of several nodules in one fact the largest counts.
    private func size(of index: Int, _ condition: FindingCondition, _ isMultiple: Bool) -> Double? {
        let sizes = facts[index].sizesMillimetres.sorted(by: >)
        guard let largest = sizes.first else { return nil }
        guard condition.measure == .mean, sizes.count > 1, !Self.isPlural(facts[index]) else { return largest }
        return (largest + sizes[1]) / 2
    }

    // MARK: Number

    /// Whether facts are of several things: one of them is plural, or two differ in size, side or place.
    private static func areSeveral(_ facts: [Fact]) -> Bool {
        if facts.contains(where: isPlural) { return true }
        return facts.indices.contains { first in
            facts[(first + 1)...].contains { differ(facts[first], $0) }
        }
    }

    private static func differ(_ one: Fact, _ other: Fact) -> Bool {
        if !one.sizesMillimetres.isEmpty, !other.sizesMillimetres.isEmpty,
            one.sizesMillimetres != other.sizesMillimetres
        {
            return true
        }
        if let left = one.side, let right = other.side, left != right { return true }
        guard let here = one.anatomy, let there = other.anatomy, here != there else { return false }
        // "The lungs" may hold the lobe that the other fact names.
        return Concepts.organ(of: here) != here && Concepts.organ(of: there) != there
    }

    /// Whether a fact is of several things: "two nodules", "multiple nodules".
    private static func isPlural(_ fact: Fact) -> Bool {
        if let count = fact.count { return count > 1 }
        if fact.side == .bilateral { return true }
        guard let noun = Concepts.named(fact.concept)?.name.split(separator: " ").last else { return false }
        let singular = noun.hasSuffix("s") ? noun.dropLast() : noun
        return PlainText(fact.text).words.contains { $0.key == singular + "s" }
    }

    // MARK: Attenuation

    /// "12 HU", "-5 Hounsfield units": the first attenuation of a sentence.
    private static func attenuation(in sentence: ArraySlice<PlainText.Word>) -> Double? {
        for index in sentence.indices.dropFirst() where ["hu", "hounsfield"].contains(sentence[index].key) {
            guard let number = Double(sentence[index - 1].key) else { continue }
            return sentence[index - 1].isNegative ? -number : number
        }
        return nil
    }
}
