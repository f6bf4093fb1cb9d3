extension String {
    /// The lines `key : rest` of a table of the vocabulary.
    ///
    /// A line without the separator is an error of this source tree.
    func rows(_ separator: Character = ":") -> [(key: String, rest: Substring)] {
        split(whereSeparator: \.isNewline).map { line in
            let halves = line.split(separator: separator, maxSplits: 1)
            precondition(halves.count == 2, "a line of a table without its separator: \(line)")
            return (halves[0].trimmed, halves[1])
        }
    }
}

extension TermIndex {
    /// Gives all terms of a table one meaning.
    mutating func insert(allOf table: String, _ meaning: Meaning) {
        for line in table.split(whereSeparator: \.isNewline) {
            for term in Term.all(in: line) { insert(term, meaning) }
        }
    }
}
