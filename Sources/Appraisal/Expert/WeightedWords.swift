/// The words of an impression as the expert reward compares them: those that change what is said count four times.
///
/// Source: RGRO, section 2, "Expert": token weight 4 for negation, side, number and change, 1 otherwise.
struct WeightedWords: Equatable {
    let words: [String]
    let weights: [Double]

    /// Sum of the weights.
    var length: Double { weights.reduce(0, +) }

    /// - Parameter text: of the statements, without numbers before them.
    init(_ text: String) {
        var words: [String] = []
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "." }) {
            // A point belongs to a number alone.
            let isNumber = word.contains(where: \.isNumber)
            let parts = isNumber ? [word] : word.split(separator: ".")
            words += parts.map { $0.trimmingSuffix(".") }.filter { !$0.isEmpty }
        }
        self.words = words
        weights = words.map { Self.heavy.contains($0) || $0.contains(where: \.isNumber) ? 4 : 1 }
    }

    /// 1 minus the weighted Levenshtein distance, divided by the longer length; 1 for two empty texts, never below 0.
    ///
    /// Inserting or deleting a word costs its weight, putting one in the place of another the larger of both weights.
    func similarity(to other: WeightedWords) -> Double {
        let longer = max(length, other.length)
        return longer == 0 ? 1 : max(0, 1 - distance(to: other) / longer)
    }

    /// The weighted Levenshtein distance.
    func distance(to other: WeightedWords) -> Double {
        // One row of the table at a time: the costs of making each beginning of `other`.
        var row = other.weights.reduce(into: [0.0]) { row, weight in row.append((row.last ?? 0) + weight) }
        for (word, weight) in zip(words, weights) {
            var diagonal = row[0]
            row[0] += weight
            for column in other.words.indices {
                let exchange =
                    diagonal + (word == other.words[column] ? 0 : max(weight, other.weights[column]))
                diagonal = row[column + 1]
                row[column + 1] = min(exchange, diagonal + weight, row[column] + other.weights[column])
            }
        }
        return row[row.count - 1]
    }

    private static let heavy: Set<String> = [
        // Negation.
        "no", "not", "without", "none", "negative", "absent", "absence", "denies", "free", "never", "neither", "nor",
        // Side.
        "left", "right", "bilateral", "bilaterally", "both", "unilateral", "l", "r", "lt", "rt",
        // Number.
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "single", "multiple", "several",
        // Change.
        "new", "newly", "increased", "increase", "increasing", "larger", "worse", "worsened", "worsening", "progressed",
        "progression", "decreased", "decrease", "decreasing", "smaller", "improved", "improving", "improvement",
        "stable", "unchanged", "resolved", "resolution", "resolving", "interval",
    ]
}

extension Substring {
    fileprivate func trimmingSuffix(_ suffix: Character) -> String {
        var text = self
        while text.last == suffix { text.removeLast() }
        while text.first == suffix { text.removeFirst() }
        return String(text)
    }
}
