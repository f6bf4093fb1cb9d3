/// What is to be done next, and when: `CT 6-12 months`.
public struct FollowUp: Sendable, Equatable {
    /// As `Recommendation.action` has it, or `imaging` for any modality.
    public let action: String
    /// When, in months; nil for at once or at any time.
    public let months: ClosedRange<Double>?

    /// What a rule may ask for. `treatment` is a word that recommendations may be given later.
    static let actions = imaging + ["biopsy", "referral", "endoscopy", "treatment", "imaging"]
    /// Modalities, as recommendations name them.
    static let imaging = ["CT", "MRI", "US", "MG", "NM", "XR", "PET-CT"]

    /// Reads `CT`, `CT 12 months`, `CT 6-12 months`, `MRI within 3 months`, `US 6 weeks`; nil for anything else.
    init?(_ text: String) {
        var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let action = words.first, Self.actions.contains(action) else { return nil }
        self.action = action
        words.removeFirst()
        if words.isEmpty {
            months = nil
            return
        }
        let isWithin = words.first == "within"
        if isWithin { words.removeFirst() }
        guard words.count == 2, let unit = Self.units[words[1]] else { return nil }
        let numbers = words[0].split(separator: "-").map { Double($0) }
        guard let first = numbers.first ?? nil, let last = numbers.last ?? nil, numbers.count <= 2, first > 0,
            first <= last,
            !isWithin || numbers.count == 1
        else { return nil }
        months = (isWithin ? 0 : first * unit)...(last * unit)
    }

    private static let units: [String: Double] = [
        "week": 7 / 30.4, "weeks": 7 / 30.4, "month": 1, "months": 1, "year": 12, "years": 12,
    ]

    /// Whether a recommendation names this action.
    func isAction(of recommendation: String) -> Bool {
        action == "imaging" ? Self.imaging.contains(recommendation) : action == recommendation
    }

    /// Whether an interval overlaps the demanded one; a few days do not matter, since months differ in length.
    func overlaps(_ interval: ClosedRange<Double>) -> Bool {
        guard let months else { return true }
        return interval.lowerBound <= months.upperBound + 0.15 && interval.upperBound >= months.lowerBound - 0.15
    }

    /// "CT in 6 to 12 months", "MRI within 3 months", "biopsy".
    public var words: String {
        let name = action == "PET-CT" ? "PET/CT" : action
        guard let months else { return name }
        let unit = Self.unit(of: months)
        let lower = Self.number(months.lowerBound / unit.months)
        let upper = Self.number(months.upperBound / unit.months)
        let noun = upper == "1" ? unit.singular : unit.singular + "s"
        if months.lowerBound == 0 { return "\(name) within \(upper) \(noun)" }
        return "\(name) in \(lower == upper ? upper : "\(lower) to \(upper)") \(noun)"
    }

    /// Weeks where no end is a whole number of months, else months.
    private static func unit(of months: ClosedRange<Double>) -> (months: Double, singular: String) {
        let isWhole =
            months.upperBound.rounded() == months.upperBound && months.lowerBound.rounded() == months.lowerBound
        return isWhole ? (1, "month") : (7 / 30.4, "week")
    }

    private static func number(_ value: Double) -> String { String(Int(value.rounded())) }
}
