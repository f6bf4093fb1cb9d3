/// Phrases to be found in a text: whole words in lower case; a word that ends in `*` is a stem.
struct Phrases: Sendable, Equatable {
    /// A word of a phrase.
    private struct Part: Sendable, Equatable {
        let key: String
        let isStem: Bool

        init(_ text: Substring) {
            isStem = text.hasSuffix("*")
            key = String(isStem ? text.dropLast() : text)
        }

        func matches(_ word: PlainText.Word) -> Bool {
            isStem ? word.key.utf8.starts(with: key.utf8) : word.key == key
        }
    }

    private var phrases: [[Part]] = []
    /// Which letters phrases begin with, by the last six bits: most words begin none.
    private var heads: UInt64 = 0
    /// Whether "no cancer" counts as "cancer".
    private let countsDenied: Bool

    /// Phrases parted by `|` or a line's end.
    init(_ text: String, evenDenied: Bool = false) {
        self.init(text.split { $0 == "|" || $0.isNewline }.map(String.init), evenDenied: evenDenied)
    }

    init(_ phrases: [String], evenDenied: Bool = false) {
        countsDenied = evenDenied
        for phrase in phrases {
            let parts = phrase.lowercased().split { " -/".contains($0) }.map(Part.init)
            guard let head = parts.first?.key.utf8.first else { continue }
            self.phrases.append(parts)
            heads |= 1 << UInt64(head & 63)
        }
    }

    /// Where the first one stands: indices of the words.
    func first(in words: ArraySlice<PlainText.Word>) -> Range<Int>? {
        for start in words.indices {
            guard let end = end(in: words, from: start), countsDenied || !Self.isDenied(words, start) else { continue }
            return start..<end
        }
        return nil
    }

    /// Where the longest phrase ends that begins at a word.
    func end(in words: ArraySlice<PlainText.Word>, from start: Int) -> Int? {
        guard let head = words[start].key.utf8.first, heads & 1 << UInt64(head & 63) != 0 else { return nil }
        var longest = 0
        for phrase in phrases where phrase.count > longest && start + phrase.count <= words.endIndex {
            if phrase.indices.allSatisfy({ phrase[$0].matches(words[start + $0]) }) { longest = phrase.count }
        }
        return longest > 0 ? start + longest : nil
    }

    private static let denials: Set<String> = ["no", "not", "non", "without", "never", "denies", "negative"]

    /// "Non-calcified", "no known cancer", "without suspicious features".
    private static func isDenied(_ words: ArraySlice<PlainText.Word>, _ start: Int) -> Bool {
        let sentence = words[start].sentence
        return words[..<start].suffix(2).contains { $0.sentence == sentence && denials.contains($0.key) }
    }
}
