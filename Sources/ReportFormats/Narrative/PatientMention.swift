/// The patient's age and sex as an indication mentions them: `64-year-old man`, `59 y/o F`, `XXXX-year-old female`.
struct PatientMention: Equatable {
    private(set) var ageYears: Int?
    private(set) var sex: FindingsReport.Sex?

    /// - Parameter text: an indication or an examination's name; only its first thousand characters are looked at.
    init(in text: String) {
        let words = NarrativeWords.words(String(text.unicodeScalars.prefix(1000)))
        var sexSearch = words.prefix(4)
        for index in words.indices {
            guard let (years, length) = Self.age(in: words[index...]) else { continue }
            ageYears = years
            sexSearch = words.dropFirst(index + length).prefix(4)
            break
        }
        sex = sexSearch.lazy.compactMap { Self.sexes[$0] }.first
        if sex == nil, ageYears != nil, let letter = sexSearch.first, letter == "m" || letter == "f" {
            sex = letter == "m" ? .male : .female
        }
    }

    /// An age at the start of the words and how many words it takes. "Age 55" is none, for histories say since when.
    private static func age(in words: ArraySlice<String>) -> (years: Int, length: Int)? {
        guard let first = words.first else { return nil }
        let digits = first.prefix { ("0"..."9").contains($0) }
        guard (1...3).contains(digits.count), let number = Int(digits) else { return nil }
        var next = words.dropFirst()
        let isJoined = digits.count < first.count
        guard let unit = isJoined ? String(first.dropFirst(digits.count)) : next.popFirst(),
            let years = FieldValue.years(number, unit: unit)
        else { return nil }
        let length = isJoined ? 1 : 2
        if let word = next.first, word == "old" || word == "o" { return (years, length + 1) }
        if unit == "yo" { return (years, length) }
        // "64 yr M" is an age, "10 years" alone is a duration.
        guard let word = next.first, ["m", "f"].contains(word) || sexes[word] != nil else { return nil }
        return (years, length)
    }

    private static let sexes: [String: FindingsReport.Sex] = [
        "man": .male, "male": .male, "gentleman": .male, "boy": .male,
        "woman": .female, "female": .female, "lady": .female, "girl": .female,
    ]
}
