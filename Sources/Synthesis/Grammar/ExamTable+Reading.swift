import ClinicalText

extension ExamTable {
    /// Reads a table: a keyword and its content a line; a line that begins with spaces continues the one before it.
    ///
    /// Tables are part of the program, so a mistake in one is a mistake of the program.
    init(reading source: String) {
        let lines = Self.lines(source)
        guard let first = lines.first, first.keyword == "exam" else { preconditionFailure("a table begins with exam") }
        let words = first.content.split(separator: " ").map(String.init)
        guard words.count >= 3, let weight = Double(words[2]) else { preconditionFailure("exam KEY MODALITY WEIGHT") }
        self.init(key: words[0], modality: words[1], weight: weight, flags: Self.flags(words.dropFirst(3)))
        for line in lines.dropFirst() { read(line) }
    }

    private struct Line {
        let keyword: String
        let content: String
    }

    private static func lines(_ source: String) -> [Line] {
        var joined: [String] = []
        for line in source.split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix(" "), let last = joined.popLast() {
                joined.append(last + " " + line.trimmed)
            } else {
                joined.append(String(line))
            }
        }
        return joined.flatMap { text -> [Line] in
            let end = text.firstIndex(of: " ") ?? text.endIndex
            let keyword = String(text[..<end])
            let content = String(text[end...].trimmed)
            guard keyword == "use" else { return [Line(keyword: keyword, content: content)] }
            guard let shared = SharedTables.all[content] else { preconditionFailure("no shared table \(content)") }
            return lines(shared)
        }
    }

    private static func flags(_ words: some Sequence<String>) -> [String: String] {
        Dictionary(
            words.map { word in
                let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
                return (parts[0], parts.count == 2 ? parts[1].replacing("_", with: " ") : "")
            }, uniquingKeysWith: { $1 })
    }

    private mutating func read(_ line: Line) {
        let wordings = { Wording.list(line.content) }
        switch line.keyword {
        case "title": titles.append(wordings())
        case "reason": reasons.append(wordings())
        case "clear": clear.append(wordings())
        case "healthy": healthy.append(wordings())
        case "question": questions += Wording.split(line.content).map(Denial.init)
        case "fact": slots.append(Self.slot(line.content))
        case "organ": organs.append(Self.organ(line.content))
        case "name": organs[organs.count - 1].name = line.content
        case "normal": organs[organs.count - 1].normal.append(wordings())
        case "else": organs[organs.count - 1].otherwise.append(wordings())
        case "deny": organs[organs.count - 1].denials += Wording.split(line.content).map(Denial.init)
        case "finding": findings.append(Self.finding(line.content))
        default: read(line, into: &findings[findings.count - 1])
        }
    }

    /// From `KEY FLAGS : HEAD`.
    private static func organ(_ content: String) -> Organ {
        let parts = content.split(separator: ":", maxSplits: 1).map { String($0.trimmed) }
        let words = parts[0].split(separator: " ").map(String.init)
        return Organ(key: words[0], head: parts.count == 2 ? parts[1] : words[0], flags: Set(words.dropFirst()))
    }

    /// From `CONCEPT : TIER ORGAN[,ORGAN] WEIGHT FLAGS`.
    private static func finding(_ content: String) -> FindingEntry {
        let parts = content.split(separator: ":", maxSplits: 1).map { String($0.trimmed) }
        let words = parts.count == 2 ? parts[1].split(separator: " ").map(String.init) : []
        guard words.count >= 3, let tier = SignificanceTier(rawValue: words[0]), let weight = Double(words[2]) else {
            preconditionFailure("finding CONCEPT : TIER ORGAN WEIGHT in: \(content)")
        }
        return FindingEntry(
            concept: parts[0], tier: tier, organs: words[1].split(separator: ",").map(String.init), weight: weight,
            flags: flags(words.dropFirst(3)))
    }

    /// From `NAME[@SIDE]: VALUE | VALUE`.
    private static func slot(_ content: String) -> FindingEntry.Slot {
        let parts = content.split(separator: ":", maxSplits: 1).map { String($0.trimmed) }
        let name = parts[0].split(separator: "@").map(String.init)
        return FindingEntry.Slot(
            name: name[0], side: name.count == 2 ? name[1] : nil,
            values: Wording.split(parts[1]).map(FindingEntry.Value.init))
    }

    private func read(_ line: Line, into entry: inout FindingEntry) {
        switch line.keyword {
        case "sev": entry.slots.append(Self.slot("sev: " + line.content))
        case "slot": entry.slots.append(Self.slot(line.content))
        case "np": entry.nouns.append(Wording.list(line.content))
        case "find": entry.sentences.append(Wording.list(line.content))
        case "say": entry.statements.append(Wording.list(line.content))
        case "not": entry.excluded.formUnion(Wording.split(line.content))
        case "pertinent": entry.pertinent += Wording.split(line.content)
        case "with":
            entry.companions += Wording.split(line.content).map { item in
                let words = item.split(separator: " ")
                return (words.dropLast().joined(separator: " "), words.last.flatMap { Double($0) } ?? 0)
            }
        case "advice":
            guard let rule = AdviceRule(rawValue: line.content) else { preconditionFailure("no rule \(line.content)") }
            entry.advice = rule
        default: preconditionFailure("no keyword \(line.keyword)")
        }
    }
}
