/// A finding that the tool knows.
struct Finding: Hashable {
    /// A word for it; equal findings have equal names.
    let name: String
    /// Whether a contradiction about it makes a draft unacceptable.
    let isSignificant: Bool
    /// Whether it lies on one side or the other.
    let isSided: Bool

    static func == (one: Finding, other: Finding) -> Bool { one.name == other.name }

    func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// Words that name a finding.
struct FindingPhrase {
    let finding: Finding
    let words: [String]
    /// Whether the words themselves say that it is absent, as "lungs clear".
    let isDenial: Bool
}

extension Finding {
    /// Phrases by their first word, the longest first.
    static let phrases: [String: [FindingPhrase]] = {
        var phrases: [String: [FindingPhrase]] = [:]
        for row in table.split(separator: "\n") {
            let columns = row.split(separator: "|").map { $0.split(separator: " ") }
            guard columns.count == 3, let name = columns[0].first else { continue }
            let marks = columns[1].first ?? ""
            let finding = Finding(
                name: String(name), isSignificant: marks.contains("s"), isSided: marks.contains("l"))
            for phrase in columns[2].split(separator: ",") {
                let isDenial = phrase.first == "!"
                let words = phrase.filter { $0 != "!" }.map { Sentence.singular(Array($0.utf8)) }
                guard let first = words.first else { continue }
                phrases[first, default: []].append(FindingPhrase(finding: finding, words: words, isDenial: isDenial))
            }
        }
        return phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()

    /// How many findings there are.
    static let count = Set(phrases.values.joined().map(\.finding)).count

    /// The longest phrase that begins at a word, and where it ends; empty words may stand within it.
    static func match(_ words: [String], at start: Int) -> (phrase: FindingPhrase, end: Int)? {
        for phrase in phrases[words[start]] ?? [] {
            var index = start + 1
            var isThere = true
            for word in phrase.words.dropFirst() {
                var skipped = 0
                while index < words.count, words[index] != word, fillers.contains(words[index]), skipped < 3 {
                    index += 1
                    skipped += 1
                }
                guard index < words.count, words[index] == word else {
                    isThere = false
                    break
                }
                index += 1
            }
            if isThere { return (phrase, index) }
        }
        return nil
    }

    private static let fillers: Set<String> = [
        "is", "are", "the", "a", "again", "mild", "mildly", "moderately", "severely", "slightly", "markedly", "grossly",
        "appear", "remain", "in",
    ]
}
