/// One section of a file of rules, as written: `[id]` and the `key = value` lines below it.
struct RuleSection {
    /// A value and its line.
    struct Entry {
        let value: String
        /// From 1.
        let line: Int
    }

    let file: String
    let id: String
    /// The line of its head, from 1.
    let line: Int
    private(set) var entries: [String: Entry] = [:]

    /// The sections of a file. Only a whole line can be a comment, so that a value may hold a `#`.
    static func all(in text: String, file: String) throws(GuidelineError) -> [RuleSection] {
        var sections: [RuleSection] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = trimmed(line)
            if line.isEmpty || line.hasPrefix("#") { continue }
            if line.hasPrefix("["), line.hasSuffix("]") {
                let id = try Self.id(line.dropFirst().dropLast(), file, index + 1)
                sections.append(RuleSection(file: file, id: id, line: index + 1))
                continue
            }
            guard let equals = line.firstIndex(of: "=") else {
                throw GuidelineError(
                    code: .syntax, message: "This line is no rule, setting or comment. Write `key = value`.",
                    file: file,
                    line: index + 1)
            }
            guard let section = sections.indices.last else {
                throw GuidelineError(
                    code: .syntax, message: "A setting stands before the first rule. Write `[rule-id]` above it.",
                    file: file, line: index + 1)
            }
            let key = trimmed(line[..<equals])
            guard sections[section].entries[key] == nil else {
                throw GuidelineError(
                    code: .key, message: "`\(key)` stands twice in one rule. Remove one of the two.", file: file,
                    line: index + 1)
            }
            let value = trimmed(line[line.index(after: equals)...])
            guard !value.isEmpty else {
                throw GuidelineError(
                    code: .value, message: "`\(key)` has no value. Give it one or remove the line.", file: file,
                    line: index + 1)
            }
            sections[section].entries[key] = Entry(value: value, line: index + 1)
        }
        return sections
    }

    /// The value of a key that every rule has.
    func required(_ key: String) throws(GuidelineError) -> Entry {
        guard let entry = entries[key] else {
            throw GuidelineError(
                code: .missing, message: "The rule \(id) has no `\(key)`. Add the line.", file: file, line: line)
        }
        return entry
    }

    /// What a key's value means, read by a function that returns nil for what it does not know.
    func read<Meaning>(
        _ key: String, expecting expected: String, code: GuidelineError.Code = .value, _ meaning: (String) -> Meaning?
    ) throws(GuidelineError) -> Meaning? {
        guard let entry = entries[key] else { return nil }
        guard let value = meaning(entry.value) else {
            throw GuidelineError(
                code: code, message: "`\(key) = \(entry.value)` cannot be read. Write \(expected).", file: file,
                line: entry.line)
        }
        return value
    }

    /// The same for each part of a value that commas part.
    func readList<Meaning>(
        _ key: String, expecting expected: String, code: GuidelineError.Code = .value, _ meaning: (String) -> Meaning?
    ) throws(GuidelineError) -> [Meaning]? {
        guard let entry = entries[key] else { return nil }
        var values: [Meaning] = []
        for part in Self.list(entry.value) {
            guard let value = meaning(part) else {
                throw GuidelineError(
                    code: code, message: "`\(part)` in `\(key)` cannot be read. Write \(expected).", file: file,
                    line: entry.line)
            }
            values.append(value)
        }
        return values
    }

    /// What commas part.
    static func list(_ value: String) -> [String] { value.split(separator: ",").map(trimmed).filter { !$0.isEmpty } }

    /// Without white space at its ends.
    static func trimmed(_ text: some BidirectionalCollection<Character>) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    private static func id(_ name: Substring, _ file: String, _ line: Int) throws(GuidelineError) -> String {
        let isPlain = name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-" || $0 == ".") }
        guard !name.isEmpty, isPlain else {
            throw GuidelineError(
                code: .syntax,
                message:
                    "`[\(name)]` is no rule id. Write small letters, digits and hyphens, as in [fleischner-solid].",
                file: file, line: line)
        }
        return String(name)
    }
}
