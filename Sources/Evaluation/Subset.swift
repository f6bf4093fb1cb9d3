/// A part of the cases that has rows of its own.
public enum Subset: String, Sendable, CaseIterable {
    /// Every case.
    case all
    /// The signed impression is not just a denial.
    case abnormal
    /// The signed impression has several statements.
    case multi
    /// No training row has the same findings.
    case fresh

    /// Whether a case belongs to it.
    ///
    /// - Parameter known: the normalised findings of the training rows.
    func contains(_ source: EvaluationCase, known: Set<String>) -> Bool {
        switch self {
        case .all: true
        case .abnormal: Self.isAbnormal(source.impression)
        case .multi: Self.statementCount(source.impression) > 1
        case .fresh: !known.contains(source.normalizedFindings)
        }
    }

    /// Whether an impression does not match, ignoring case,
    /// `^(\d\W+)?(no|negative|normal|clear|unremarkable)\b[^.]*\.?\W*$`: one sentence that begins with a denial.
    static func isAbnormal(_ impression: String) -> Bool {
        var rest = Array(impression.lowercased().unicodeScalars)[...]
        if let first = rest.first, 48...57 ~= first.value, let second = rest.dropFirst().first, !isWord(second) {
            rest = rest.dropFirst().drop { !isWord($0) }
        }
        let word = String(String.UnicodeScalarView(rest.prefix { isWord($0) }))
        guard ["no", "negative", "normal", "clear", "unremarkable"].contains(word) else { return true }
        return rest.drop { $0 != "." }.contains { isWord($0) }
    }

    /// How many statements an impression has: what full stops, semicolons and lines part, without enumerators.
    static func statementCount(_ impression: String) -> Int {
        let scalars = Array(impression.unicodeScalars)
        var count = 0
        var hasWords = false
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case ".", ";", "!", "?", "\n", "\r":
                // "1.5 cm" goes on.
                let next = index + 1 < scalars.count ? scalars[index + 1] : " "
                if scalar == ".", 48...57 ~= next.value { continue }
                if hasWords { count += 1 }
                hasWords = false
            default: if scalar.properties.isAlphabetic { hasWords = true }
            }
        }
        return count + (hasWords ? 1 : 0)
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
