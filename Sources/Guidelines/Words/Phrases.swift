/// Phrases to be found in a text: whole words in lower case; a word that ends in `*` is a stem.
struct Phrases: Sendable, Equatable {
    private var whole: [String: [[String]]] = [:]
    /// Phrases whose first word is a stem.
    private var stemmed: [[String]] = []

    /// Phrases parted by `|` or a line's end.
    init(_ text: String) {
        self.init(text.split { $0 == "|" || $0.isNewline }.map(String.init))
    }

    init(_ phrases: [String]) {
        for phrase in phrases {
            let words = phrase.lowercased().split { " -/".contains($0) }.map(String.init)
            guard let first = words.first else { continue }
            if first.hasSuffix("*") { stemmed.append(words) } else { whole[first, default: []].append(words) }
        }
    }

    /// Where the first one stands that nothing denies: indices of the words.
    func first(in words: ArraySlice<PlainText.Word>) -> Range<Int>? {
        for start in words.indices {
            guard let length = length(in: words, from: start), !Self.isDenied(words, start) else { continue }
            return start..<start + length
        }
        return nil
    }

    /// How many words the longest phrase has that begins at a word.
    private func length(in words: ArraySlice<PlainText.Word>, from start: Int) -> Int? {
        let candidates = (whole[words[start].key] ?? []) + stemmed
        return candidates.filter { Self.matches($0, words[start...]) }.map(\.count).max()
    }

    private static func matches(_ phrase: [String], _ words: ArraySlice<PlainText.Word>) -> Bool {
        guard words.count >= phrase.count else { return false }
        return zip(phrase, words).allSatisfy { part, word in
            part.hasSuffix("*") ? word.key.hasPrefix(part.dropLast()) : word.key == part
        }
    }

    private static let denials: Set<String> = ["no", "not", "non", "without", "never", "denies", "negative"]

    /// "Non-calcified", "no known cancer", "without suspicious features".
    private static func isDenied(_ words: ArraySlice<PlainText.Word>, _ start: Int) -> Bool {
        let sentence = words[start].sentence
        return words[..<start].suffix(2).contains { $0.sentence == sentence && denials.contains($0.key) }
    }
}
