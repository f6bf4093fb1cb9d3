/// A range of numbers as a rule writes it, with the unit in the place of the number: `6 <= mm < 8`, `years >= 35`.
public struct NumberRange: Sendable, Equatable {
    /// Its lower end; nil if it has none.
    public let lower: Double?
    /// Whether the lower end belongs to it.
    public let includesLower: Bool
    /// Its upper end; nil if it has none.
    public let upper: Double?
    /// Whether the upper end belongs to it.
    public let includesUpper: Bool

    /// Whether a number lies in it.
    public func contains(_ number: Double) -> Bool {
        if let lower, includesLower ? number < lower : number <= lower { return false }
        if let upper, includesUpper ? number > upper : number >= upper { return false }
        return true
    }

    /// Reads a range; nil if it is malformed or holds no number.
    ///
    /// - Parameters:
    ///   - text: operators are `<`, `<=`, `>` and `>=`; spaces do not matter.
    ///   - unit: the word that stands for the number, such as `mm`.
    init?(_ text: String, unit: String) {
        var parts: [String] = []
        for character in text where !character.isWhitespace {
            let isOperator = "<>=".contains(character)
            if let last = parts.last, last.contains(where: "<>=".contains) == isOperator {
                parts[parts.count - 1].append(character)
            } else {
                parts.append(String(character))
            }
        }
        guard let place = parts.firstIndex(of: unit),
            place == 0 && parts.count == 3 || place == 2 && [3, 5].contains(parts.count)
        else { return nil }
        var lower: (number: Double, isIncluded: Bool)?
        var upper: (number: Double, isIncluded: Bool)?
        if place == 2 {
            guard let number = Double(parts[0]), ["<", "<="].contains(parts[1]) else { return nil }
            lower = (number, parts[1] == "<=")
        }
        if place + 2 < parts.count {
            guard let number = Double(parts[place + 2]) else { return nil }
            switch parts[place + 1] {
            case "<", "<=": upper = (number, parts[place + 1] == "<=")
            case ">" where lower == nil, ">=" where lower == nil: lower = (number, parts[place + 1] == ">=")
            default: return nil
            }
        }
        if let lower, let upper {
            guard lower.number < upper.number || lower == upper && lower.isIncluded && upper.isIncluded else {
                return nil
            }
        }
        (self.lower, includesLower) = (lower?.number, lower?.isIncluded ?? false)
        (self.upper, includesUpper) = (upper?.number, upper?.isIncluded ?? false)
    }
}
