import ClinicalText

/// A kind of finding in one examination: when it is drawn, what varies, how it is worded.
struct FindingEntry: Sendable {
    /// Something that varies, drawn once a case and the same in findings and impression.
    struct Slot: Sendable {
        let name: String
        /// Only on this side.
        let side: String?
        let values: [Value]

        /// The value that a size has; nil where the values do not depend on it.
        func value(for size: Measurement?) -> Value? {
            guard let largest = size?.millimetres[0] else { return nil }
            return values.last { $0.from.map { $0 <= largest } ?? false }
        }
    }

    /// A value of a slot.
    struct Value: Sendable {
        var text: String
        /// What the value does to the finding's tier.
        let tier: SignificanceTier?
        /// The size in mm from which it holds, where the size decides.
        let from: Int?

        /// From `text`, `text!tier`, `30=text`, or `~` for nothing.
        init(_ source: String) {
            let ends = source.split(separator: "=", maxSplits: 1)
            from = ends.count == 2 ? Int(ends[0]) : nil
            let rest = from == nil ? Substring(source) : ends[1]
            let parts = rest.split(separator: "!", maxSplits: 1).map { String($0.trimmed) }
            text = parts.first.map { $0 == "~" ? "" : $0 } ?? ""
            tier = parts.count == 2 ? SignificanceTier(rawValue: parts[1]) : nil
        }
    }

    let concept: String
    let tier: SignificanceTier
    /// One of these is drawn.
    let organs: [String]
    let weight: Double
    /// `side`, `sides`, `size=a-b`, `dims=2`, `count=2-5`, `F`, `M`, `age=a-b`, `acute`, `chronic`, `fixed`, `alone`,
    /// `quiet`, `doubt`, `changes=new,stable`.
    let flags: [String: String]
    var slots: [Slot] = []
    /// Noun phrases, for the frames of both texts.
    var nouns = WordingPool()
    /// Sentences of findings.
    var sentences = WordingPool()
    /// Noun phrases and sentences of impressions; the noun phrases above where there are none.
    var statements = WordingPool()
    /// Findings that come with it, with their probabilities.
    var companions: [(concept: String, probability: Double)] = []
    /// Concepts that are neither drawn nor denied beside it.
    var excluded: Set<String> = []
    /// What the impression denies beside it.
    var pertinent: [String] = []
    /// The rule that asks for a recommendation.
    var advice: AdviceRule?

    /// An entry without content yet.
    init(concept: String, tier: SignificanceTier, organs: [String], weight: Double, flags: [String: String]) {
        self.concept = concept
        self.tier = tier
        self.organs = organs
        self.weight = weight
        self.flags = flags
    }

    /// A flag's value as a range.
    func range(_ flag: String) -> ClosedRange<Int>? { flags[flag].flatMap(Self.range) }

    /// From `a-b`.
    static func range(_ text: String) -> ClosedRange<Int>? {
        let ends = text.split(separator: "-").compactMap { Int($0) }
        guard let low = ends.first, let high = ends.last, low <= high else { return nil }
        return low...high
    }
}
