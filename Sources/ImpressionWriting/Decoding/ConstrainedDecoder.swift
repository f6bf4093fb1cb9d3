import ClinicalText
import LanguageModel

/// Follows a grammar token by token: which tokens may come next, and where a chosen one leads.
struct ConstrainedDecoder: StatementDecoder {
    /// A continuation of the grammar of which some bytes were written.
    private struct Path {
        var rest: ArraySlice<UInt8>
        let target: StatementGrammar.State
    }

    private let grammar: StatementGrammar
    private let vocabulary: TokenIndex
    /// Whether a newline ends the impression, or the end token alone.
    private let endsAtNewline: Bool
    private var paths: [Path]
    /// What was written of the current statement.
    private var bytes: [UInt8] = []
    /// The statements that are whole, each with its passage, nil for a denial.
    private(set) var statements: [(text: String, passage: StatementGrammar.Written)] = []
    /// Whether the impression came to its end.
    private(set) var isFinished = false

    init(_ grammar: StatementGrammar, _ vocabulary: TokenIndex, style: PromptStyle = .fewShot) {
        self.grammar = grammar
        endsAtNewline = style == .fewShot
        self.vocabulary = vocabulary
        paths = Self.expand(StatementGrammar.start, grammar)
    }

    /// Tokens that may come next; never empty before the end.
    var allowed: Set<Int32> {
        var tokens: Set<Int32> = []
        for path in paths where path.target != .end || endsAtNewline {
            vocabulary.insertPrefixes(of: path.rest, into: &tokens)
        }
        if paths.contains(where: { $0.target == .end }) { tokens.formUnion(vocabulary.ends) }
        return tokens
    }

    mutating func next(_ logits: [Float], _ sampler: inout Sampler) -> Int32 {
        sampler.next(logits, among: allowed)
    }

    /// Takes a token out of `allowed`.
    mutating func accept(_ token: Int32) {
        let isEnd = vocabulary.ends.contains(token)
        let written = isEnd ? [0x0A] : vocabulary.bytes(of: token)
        bytes += written
        var next: [Path] = []
        for path in paths where path.rest.starts(with: written) {
            guard path.target == .end ? isEnd || endsAtNewline : !isEnd else { continue }
            let rest = path.rest.dropFirst(written.count)
            guard rest.isEmpty else {
                next.append(Path(rest: rest, target: path.target))
                continue
            }
            if case .between(let written) = path.target, let passage = written.last {
                let text = String(decoding: bytes, as: UTF8.self)
                statements.append((String(text.drop { $0.isWhitespace }), passage))
                bytes = []
                // Two passages of the same words: which one it was is settled here.
                next = Self.expand(path.target, grammar)
                break
            }
            isFinished = isFinished || path.target == .end
            next += Self.expand(path.target, grammar)
        }
        paths = next
    }

    func draft(tokens: Int) -> Draft {
        Draft(
            statements: statements.map { statement in
                Draft.Statement(
                    text: statement.text, tier: statement.passage.flatMap { grammar.passages[$0].tier },
                    support: statement.passage.map { grammar.passages[$0].sentence })
            }, tokens: tokens, isIncomplete: grammar.isIncomplete(statements.map(\.passage)))
    }

    private static func expand(_ state: StatementGrammar.State, _ grammar: StatementGrammar) -> [Path] {
        grammar.continuations(of: state).map { Path(rest: $0.bytes[...], target: $0.target) }
    }
}
