/// An examination of the challenge tables, with what stands around its findings.
struct ChallengeExam: Sendable {
    /// What is normal: sentences that deny the same concepts.
    struct Calm: Sendable {
        let topic: String
        let concepts: [String]
        var wordings: [Wording]
    }

    let key: String
    let modality: String
    let weight: Double
    /// `sex=F`, `ages=17-42`, `like=KEY`, `oneside`.
    let flags: [String: String]
    var titles: [Wording] = []
    var reasons: [Wording] = []
    var priors: [Wording] = []
    var calms: [Calm] = []
    var entries: [ChallengeEntry] = []

    /// Reads a table: a keyword and its content a line. Tables are part of the program, so a mistake in one is a
    /// mistake of the program.
    ///
    /// - Parameter frames: the examinations whose surroundings `like=KEY` may take.
    init(reading source: String, frames: [ChallengeExam] = []) {
        let lines = source.split(separator: "\n").map(Self.keyword)
        guard let first = lines.first, first.0 == "exam" else { preconditionFailure("a table begins with exam") }
        let words = first.1.split(separator: " ").map(String.init)
        guard words.count >= 3, let weight = Double(words[2]) else { preconditionFailure("exam KEY MODALITY WEIGHT") }
        (key, modality, self.weight) = (words[0], words[1], weight)
        let flags = words.dropFirst(3).map { $0.split(separator: "=").map(String.init) }
        self.flags = Dictionary(flags.map { ($0[0], $0.count == 2 ? $0[1] : "") }, uniquingKeysWith: { $1 })
        if let frame = frames.first(where: { $0.key == self.flags["like"] }) {
            (titles, reasons, priors, calms) = (frame.titles, frame.reasons, frame.priors, frame.calms)
        }
        for (keyword, content) in lines.dropFirst() { read(keyword, content) }
    }

    private static func keyword(_ line: Substring) -> (String, String) {
        let end = line.firstIndex(of: " ") ?? line.endIndex
        return (String(line[..<end]), String(line[end...].trimmed))
    }

    private mutating func read(_ keyword: String, _ content: String) {
        switch keyword {
        case "title": titles += Wording.list(content)
        case "reason": reasons += Wording.list(content)
        case "prior": priors += Wording.list(content)
        case "calm": read(calm: content)
        case "finding": entries.append(ChallengeEntry(content))
        default: read(keyword, content, into: &entries[entries.count - 1])
        }
    }

    /// From `TOPIC CONCEPT, CONCEPT : SENTENCE | SENTENCE`.
    private mutating func read(calm content: String) {
        let parts = content.split(separator: ":", maxSplits: 1).map { String($0.trimmed) }
        let (topic, concepts) = Self.keyword(Substring(parts[0]))
        calms.append(
            Calm(
                topic: topic, concepts: concepts.split(separator: ",").map { String($0.trimmed) },
                wordings: Wording.list(parts[1])))
    }

    private func read(_ keyword: String, _ content: String, into entry: inout ChallengeEntry) {
        switch keyword {
        case "slot":
            let (name, values) = Self.keyword(Substring(content))
            entry.slots.append((name, Wording.split(values)))
        case "say": entry.noun = Wording(content)
        case "ask": entry.advice = content
        case "+": entry.present.append(Wording(content))
        case "-": entry.absent.append(Wording(content))
        default: preconditionFailure("no keyword \(keyword)")
        }
    }
}
