/// One wording of something, as the tables write it.
///
/// `[a|b]` is a choice, `{name}` a slot, `<words>` marks the words that name the finding, `<concept:words>` those that
/// name another one. Before `>` stand the conditions under which it may be used, separated by commas:
/// `prior,sev=large> …`. A noun phrase begins with `a ` or `the ` where it has an article, with `+` where it is a
/// plural; a complete sentence of an impression begins with `=`.
struct Wording: Sendable {
    /// A part of a wording.
    indirect enum Part: Sendable, Equatable {
        case text(String)
        case choice([[Part]])
        case slot(String)
        case mark(concept: String?, [Part])
    }

    /// What a noun phrase needs around it.
    enum Number: Sendable {
        case mass, singular, definite, plural
    }

    let source: String
    /// Conditions, each a flag, or `slot=value`; `!` denies one.
    let conditions: [String]
    let number: Number
    /// Whether it is used as it stands, without a frame.
    let isSentence: Bool
    /// Without the article.
    let parts: [Part]

    init(_ source: String) {
        self.source = source
        let (conditions, rest) = Self.splitConditions(source)
        self.conditions = conditions
        var body = Substring(rest)
        isSentence = body.hasPrefix("=")
        if isSentence || body.hasPrefix("+") { body = body.dropFirst() }
        let articles: [(String, Number)] = [("a ", .singular), ("an ", .singular), ("the ", .definite)]
        let article = rest.hasPrefix("=") ? nil : articles.first { body.hasPrefix($0.0) }
        number = rest.hasPrefix("+") ? .plural : article?.1 ?? .mass
        self.body = String(body)
        var scanner = WordingScanner(String(article.map { body.dropFirst($0.0.count) } ?? body))
        parts = scanner.parts(until: [])
    }

    /// The text behind the conditions, with its article.
    let body: String

    /// The parts of the whole text, the article included: for what is no noun phrase.
    var whole: [Part] {
        switch number {
        case .singular: [.text("a ")] + parts
        case .definite: [.text("the ")] + parts
        case .mass, .plural: parts
        }
    }

    /// The wordings of a line: separated by `|` outside brackets.
    static func list(_ line: String) -> [Wording] { split(line).map(Wording.init) }

    /// Cuts at each `|` that is in no bracket.
    static func split(_ line: String) -> [String] {
        var depth = 0
        return line.split { character in
            if character == "[" { depth += 1 } else if character == "]" { depth -= 1 }
            return character == "|" && depth == 0
        }.map { String($0.trimmed) }
    }

    private static func splitConditions(_ source: String) -> ([String], String) {
        guard let end = source.firstIndex(of: ">"), !source[..<end].contains(where: { "<[ {".contains($0) }) else {
            return ([], source)
        }
        let conditions = source[..<end].split(separator: ",").map(String.init)
        return (conditions, String(source[source.index(after: end)...].trimmed))
    }
}

/// Reads the parts of a wording.
private struct WordingScanner {
    private var rest: Substring

    init(_ text: String) { rest = Substring(text) }

    mutating func parts(until ends: Set<Character>) -> [Wording.Part] {
        var parts: [Wording.Part] = []
        var text = ""
        func flushed() -> [Wording.Part] { text.isEmpty ? parts : parts + [.text(text)] }
        while let character = rest.first, !ends.contains(character) {
            rest.removeFirst()
            let part: Wording.Part
            switch character {
            case "[": part = choice()
            case "{": part = .slot(word(until: "}"))
            case "<": part = mark()
            default:
                text.append(character)
                continue
            }
            parts = flushed() + [part]
            text = ""
        }
        return flushed()
    }

    private mutating func choice() -> Wording.Part {
        var branches: [[Wording.Part]] = []
        repeat {
            branches.append(parts(until: ["|", "]"]))
        } while rest.popFirst() == "|"
        return .choice(branches)
    }

    private mutating func mark() -> Wording.Part {
        var inner = parts(until: [">"])
        rest = rest.dropFirst()
        guard case .text(let text)? = inner.first, let colon = text.firstIndex(of: ":") else {
            return .mark(concept: nil, inner)
        }
        inner[0] = .text(String(text[text.index(after: colon)...]))
        return .mark(concept: String(text[..<colon]), inner)
    }

    private mutating func word(until end: Character) -> String {
        let word = rest.prefix { $0 != end }
        rest = rest.dropFirst(word.count + 1)
        return String(word)
    }
}

extension StringProtocol {
    /// Without spaces at its ends.
    var trimmed: SubSequence {
        let start = firstIndex { $0 != " " } ?? endIndex
        let end = self[start...].lastIndex { $0 != " " }
        return end.map { self[start...$0] } ?? self[start..<start]
    }
}
