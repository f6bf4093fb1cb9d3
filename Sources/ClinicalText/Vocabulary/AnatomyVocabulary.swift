/// Words that say where something is: organs, their parts, spaces, levels.
enum AnatomyVocabulary {
    /// The organ of each part.
    static let organs: [String: String] = {
        var organs: [String: String] = [:]
        for (organ, parts) in parts.rows() {
            for part in parts.split(separator: "|") { organs[part.trimmed] = organ }
        }
        return organs
    }()

    /// The groups that a place is in: a hip is bone and joint.
    static let groups: [String: [String]] = {
        var groups: [String: [String]] = [:]
        for (group, places) in groupTable.rows() {
            for place in places.split(separator: "|") { groups[place.trimmed, default: []].append(group) }
        }
        return groups
    }()

    private static let index: TermIndex<String> = {
        var index = TermIndex<String>()
        for (name, terms) in table.rows() {
            for term in Term.all(in: terms) { index.insert(term, name) }
        }
        return index
    }()

    /// The place that is named at a word, and where its name ends.
    static func place(in words: [ReportWord], from start: Int) -> (name: String, end: Int)? {
        level(in: words, from: start) ?? index.longest(in: words, from: start).map { ($0.meaning, $0.end) }
    }

    /// A spinal level or disc, such as "L4-L5" or "T12": how it is written, and where it ends.
    private static func level(in words: [ReportWord], from start: Int) -> (name: String, end: Int)? {
        guard let first = vertebra(words[start].key) else { return nil }
        let next = start + 1
        // "L4-5", "L4/L5"; "L4 5 mm" is no disc.
        guard words[start].hasHyphen, next < words.count else { return (first.name, next) }
        if let second = vertebra(words[next].key) { return ("\(first.name)-\(second.name)", next + 1) }
        guard let number = Int(words[next].key), number == first.number + 1 || (number == 1 && first.number == 5) else {
            return (first.name, next)
        }
        let letter = number == 1 ? "S" : first.letter
        return ("\(first.name)-\(letter)\(number)", next + 1)
    }

    private static func vertebra(_ key: String) -> (name: String, letter: String, number: Int)? {
        guard let letter = key.first, let number = Int(key.dropFirst()) else { return nil }
        let last = ["c": 7, "t": 12, "l": 6, "s": 5][letter] ?? 0
        return (1...max(1, last)).contains(number) && last > 0
            ? (key.uppercased(), letter.uppercased(), number) : nil
    }
}
