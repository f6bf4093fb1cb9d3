/// Writes a sentence piece by piece and keeps it tidy: single spaces, none before a stop, "an" before a vowel.
///
/// Tables and texts are ASCII, so that offsets in bytes are offsets in Unicode scalars.
struct TextBuilder {
    /// Words that were marked, with the concept that the mark names.
    struct Mark: Equatable {
        let concept: String?
        let range: Range<Int>
    }

    private(set) var bytes: [UInt8] = []
    private(set) var marks: [Mark] = []

    /// Appends text.
    mutating func append(_ text: String) {
        for byte in text.utf8 { append(byte) }
    }

    private mutating func append(_ byte: UInt8) {
        let space = UInt8(ascii: " ")
        if byte == space {
            if let last = bytes.last, last != space { bytes.append(space) }
            return
        }
        if Self.stops.contains(byte) {
            if bytes.last == space { bytes.removeLast() }
            // What stood between a comma and this stop was left empty.
            if bytes.last == UInt8(ascii: ",") { bytes.removeLast() }
        }
        bytes.append(byte)
    }

    private static let stops: Set<UInt8> = Set(".,;:)".utf8)

    /// Expands parts.
    mutating func append(_ parts: [Wording.Part], _ scope: WordingScope, _ generator: inout SeededGenerator) {
        for part in parts {
            switch part {
            case .text(let text): append(text)
            case .choice(let branches): append(generator.pick(branches), scope, &generator)
            case .slot(let name):
                if let phrase = scope.phrases[name] {
                    append(phrase, scope, &generator)
                } else if let text = scope.slots[name] {
                    append(text)
                } else if let wording = SharedWordings.pools[name]?.pick(scope, &generator) {
                    append(wording.whole, scope, &generator)
                } else {
                    preconditionFailure("no slot \(name)")
                }
            case .mark(let concept, let inner):
                // A space that is still to be dropped before a stop must not be counted.
                let start = bytes.count
                append(inner, scope, &generator)
                while bytes.last == UInt8(ascii: " "), bytes.count > start { bytes.removeLast() }
                marks.append(Mark(concept: concept, range: start..<bytes.count))
            }
        }
    }

    /// The finished sentence: a capital first, "a" or "an" by what follows, no space at the ends.
    consuming func finished(capital: Bool = true) -> WrittenSentence {
        while let last = bytes.last, last == UInt8(ascii: " ") || last == UInt8(ascii: ",") { bytes.removeLast() }
        var text: [UInt8] = []
        /// Where each byte went.
        var places: [Int] = []
        for index in bytes.indices {
            places.append(text.count)
            text.append(bytes[index])
            if needsN(after: index) { text.append(UInt8(ascii: "n")) }
        }
        places.append(text.count)
        if capital, let first = text.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) { text[0] -= 32 }
        return WrittenSentence(
            bytes: text,
            marks: marks.map {
                Mark(concept: $0.concept, range: places[$0.range.lowerBound]..<places[$0.range.upperBound])
            })
    }

    /// Whether the byte is an article before a vowel.
    private func needsN(after index: Int) -> Bool {
        guard bytes[index] | 32 == UInt8(ascii: "a"), index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: " "),
            index == 0 || bytes[index - 1] == UInt8(ascii: " ") || bytes[index - 1] == UInt8(ascii: "(")
        else { return false }
        let rest = bytes[(index + 2)...]
        let word = String(decoding: rest.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self).lowercased()
        if ["11", "18"].contains(where: { word == $0 || word.hasPrefix($0 + ".") || word.hasPrefix($0 + "-") }) {
            return true
        }
        if word.hasPrefix("8") { return true }
        if ["mri", "l1", "l2", "l3", "l4", "l5", "s1"].contains(where: word.hasPrefix) { return true }
        guard let first = word.first, "aeiou".contains(first) else { return false }
        return !["uni", "uter", "us", "one", "ur", "eu"].contains(where: word.hasPrefix) || word.hasPrefix("unin")
    }
}

/// A sentence with its marked words.
struct WrittenSentence {
    let bytes: [UInt8]
    let marks: [TextBuilder.Mark]

    var text: String { String(decoding: bytes, as: UTF8.self) }
}
