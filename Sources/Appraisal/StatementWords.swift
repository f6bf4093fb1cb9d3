/// Words and places of the statements of a draft.
enum StatementWords {
    /// Words that tell nothing of what a statement is about.
    private static let common: Set<String> = [
        "this", "that", "these", "there", "with", "without", "from", "have", "been", "were", "which", "please", "would",
        "could", "should", "other", "than", "then", "also", "into", "study", "examination", "exam", "findings",
        "impression", "patient", "stable", "unchanged", "normal", "seen", "noted",
    ]

    /// Words of four letters and more, in lower case.
    static func content(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.filter { $0.utf8.count >= 4 }.map(String.init)
            .filter { !common.contains($0) }
    }

    /// How many words there are.
    static func count(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

    /// Where the statements stand when newlines join them: Unicode-scalar offsets, half open.
    static func ranges(of statements: [String]) -> [Range<Int>] {
        var start = 0
        return statements.map { statement in
            let end = start + statement.unicodeScalars.count
            defer { start = end + 1 }
            return start..<end
        }
    }
}
