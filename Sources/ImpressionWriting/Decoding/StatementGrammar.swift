import ClinicalText

/// Which impressions may be written for given findings: the constraint under which the model decodes.
///
/// The untrained base model calls most abnormal findings normal when it is free. So each statement must consist of the
/// words of one passage of the findings, in their order. The model chooses which passage comes next among those of the
/// highest tier left, which empty words to leave out, where to stop, and whether minor findings are mentioned; it cannot
/// lose a side, a size, a hedge or a negation, nor write one that is not there. Where no passage asserts anything, it
/// words a denial of acute disease.
struct StatementGrammar {
    let passages: [FindingsPassage]
    let maximumStatements: Int
    /// What stands between two statements.
    private let separator: String
    private let region: String?
    /// Whether the whole report is in capitals, which a statement then is not.
    private let isShouted: Bool

    /// A place in an impression.
    indirect enum State: Hashable {
        /// Between statements.
        case between(written: [Written])
        /// Behind a word of a passage.
        case inside(passage: Int, word: Int, written: [Written])
        /// Behind some words of a denial.
        case denial(words: Int, hasNoun: Bool, written: [Written])
        case end
    }

    /// A statement that was finished: its passage, or nil for the denial.
    typealias Written = Int?

    /// Bytes that may come next, and where they lead.
    struct Continuation {
        let bytes: [UInt8]
        let target: State
    }

    init(findings: String, maximumStatements: Int, style: PromptStyle = .fewShot) {
        passages = FindingsReader.passages(in: findings)
        separator = style == .fewShot ? " " : "\n "
        self.maximumStatements = maximumStatements
        region = Self.region(of: findings)
        isShouted = !findings.contains(where: \.isLowercase)
    }

    static let start = State.between(written: [])

    /// Everything that may follow a state.
    func continuations(of state: State) -> [Continuation] {
        switch state {
        case .between(let written): openings(written)
        case .inside(let passage, let word, let written): insidePassage(passage, word, written)
        case .denial(let words, let hasNoun, let written): insideDenial(words, hasNoun, written)
        case .end: []
        }
    }

    // MARK: Between statements

    private func openings(_ written: [Written]) -> [Continuation] {
        var result: [Continuation] = []
        if mayEnd(written) { result.append(Continuation(bytes: [0x0A], target: .end)) }
        guard written.count < maximumStatements, !written.contains(nil) else { return result }
        let gap = written.isEmpty ? " " : separator
        for passage in eligible(written) {
            for word in starts(of: passage) {
                let text = Self.capitalised(surface(passage, word))
                result.append(
                    Continuation(
                        bytes: Array("\(gap)\(text)".utf8),
                        target: .inside(passage: passage, word: word, written: written)))
            }
        }
        if mayDeny(written) {
            result.append(
                Continuation(bytes: Array("\(gap)No".utf8), target: .denial(words: 1, hasNoun: false, written: written))
            )
        }
        return result
    }

    private func isRequired(_ passage: Int) -> Bool { passages[passage].tier != .benign }

    /// What is usual for the age on a chest film is not worth a statement; on a film of the spine it may be the answer.
    private func isExpected(_ passage: Int) -> Bool {
        passages[passage].tier == .benign && region == Self.chest
    }

    private func left(_ written: [Written]) -> [Int] {
        passages.indices.filter { !written.contains($0) && !isExpected($0) }
    }

    /// Whether something that must be mentioned was not.
    func isIncomplete(_ written: [Written]) -> Bool { written.isEmpty || left(written).contains(where: isRequired) }

    /// A chest film with nothing but minor findings ends in a denial of acute disease, as radiologists word it.
    private func mayEnd(_ written: [Written]) -> Bool {
        guard !written.isEmpty, written.count < maximumStatements else { return !written.isEmpty }
        return !isIncomplete(written) && !(region == Self.chest && mayDeny(written))
    }

    /// A denial is limited to acute disease, so it contradicts nothing minor; it never stands beside a finding that must
    /// be acted on or that no list knows.
    private func mayDeny(_ written: [Written]) -> Bool {
        let isClear = passages.allSatisfy { ($0.tier == .minor || $0.tier == .benign) && !$0.saysWorse }
        return isClear && !isIncomplete(written + [nil]) && !written.contains(nil)
    }

    /// Passages of the highest tier that is left, unknown ones after the actionable.
    private func eligible(_ written: [Written]) -> [Int] {
        let left = left(written)
        func rank(_ passage: Int) -> Int {
            switch passages[passage].tier {
            case .urgent: 0
            case .actionable: 1
            case nil: 2
            case .minor: 3
            case .benign: 4
            }
        }
        guard let first = left.map(rank).min() else { return [] }
        return left.filter { rank($0) == first }
    }

    // MARK: Inside a passage

    /// Words before which everything can be left out.
    private func starts(of passage: Int) -> [Int] {
        let content = passages[passage]
        var starts: [Int] = []
        for word in content.words.indices {
            if !content.isDroppable(word), !content.isConnecting(word) || starts.isEmpty { starts.append(word) }
            if !content.isDroppable(word) { break }
        }
        return starts
    }

    private func insidePassage(_ passage: Int, _ word: Int, _ written: [Written]) -> [Continuation] {
        let content = passages[passage]
        var result: [Continuation] = []
        var comma = content.words[word].hasComma
        for next in content.words.indices.dropFirst(word + 1) {
            result.append(
                Continuation(
                    bytes: Array("\(comma ? "," : "") \(surface(passage, next))".utf8),
                    target: .inside(passage: passage, word: next, written: written)))
            guard content.isDroppable(next) else { break }
            comma = comma || content.words[next].hasComma
        }
        if mayStop(passage, word) {
            result.append(Continuation(bytes: Array(".".utf8), target: .between(written: written + [passage])))
        }
        return result
    }

    /// A statement stops behind its finding, where nothing that matters follows.
    private func mayStop(_ passage: Int, _ word: Int) -> Bool {
        let content = passages[passage]
        let rest = content.words.indices.dropFirst(word + 1)
        guard !rest.isEmpty else { return true }
        guard word >= content.anchors.max() ?? 0, !content.isConnecting(word), let next = rest.first,
            content.isConnecting(next) || content.words[word].hasComma
        else { return false }
        return !rest.contains { content.isProtected($0) }
    }

    /// A word as a statement has it: the capital of a sentence's beginning is dropped, others are kept.
    private func surface(_ passage: Int, _ word: Int) -> String {
        let content = passages[passage].words[word]
        let text = content.text
        guard !isShouted else { return text.lowercased() }
        let isFirst = content.range.lowerBound == passages[passage].sentence.lowerBound
        return isFirst && text.dropFirst() == text.dropFirst().lowercased() ? text.lowercased() : text
    }

    private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    // MARK: A denial

    private static let nouns = ["abnormality", "abnormalities", "disease", "process", "findings", "finding"]

    /// "No acute", perhaps the region, a noun.
    private func insideDenial(_ words: Int, _ hasNoun: Bool, _ written: [Written]) -> [Continuation] {
        func then(_ word: String, noun: Bool) -> Continuation {
            Continuation(
                bytes: Array(" \(word)".utf8), target: .denial(words: words + 1, hasNoun: noun, written: written))
        }
        if hasNoun { return [Continuation(bytes: Array(".".utf8), target: .between(written: written + [nil]))] }
        guard words > 1 else { return [then("acute", noun: false)] }
        return Self.nouns.map { then($0, noun: true) }
            + (words == 2 ? region.map { [then($0, noun: false)] } ?? [] : [])
    }

    private static let chest = "cardiopulmonary"

    /// The adjective of what was examined, from the words of the findings.
    private static func region(of findings: String) -> String? {
        let text = findings.lowercased()
        let regions: [(adjective: String, stems: [String])] = [
            ("intracranial", ["brain", "intracran", "cerebr", "gray", "white matter"]),
            ("abdominal", ["liver", "spleen", "pancrea", "gallbladder", "abdom"]),
            (chest, ["lung", "pulmon", "pleura", "cardiac", "heart", "cardiomediast", "pneumothora"]),
            ("osseous", ["fractur", "osse", "bone", "bony", "joint"]),
        ]
        return regions.first { $0.stems.contains { text.contains($0) } }?.adjective
    }
}
