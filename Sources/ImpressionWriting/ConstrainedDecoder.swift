import LanguageModel
import Tokenization

/// Follows a grammar token by token: which tokens may come next, and where a chosen one leads.
struct ConstrainedDecoder {
    /// A continuation of the grammar of which some bytes were written.
    private struct Path {
        var rest: ArraySlice<UInt8>
        let target: StatementGrammar.State
    }

    private let grammar: StatementGrammar
    private let vocabulary: TokenIndex
    private var paths: [Path]
    /// What was written of the current statement.
    private var bytes: [UInt8] = []
    /// The statements that are whole, each with its passage, nil for a denial.
    private(set) var statements: [(text: String, passage: StatementGrammar.Written)] = []
    /// Whether the impression came to its end.
    private(set) var isFinished = false

    init(_ grammar: StatementGrammar, _ vocabulary: TokenIndex) {
        self.grammar = grammar
        self.vocabulary = vocabulary
        paths = Self.expand(StatementGrammar.start, grammar)
    }

    /// Tokens that may come next; never empty before the end.
    var allowed: Set<Int32> {
        var tokens: Set<Int32> = []
        for path in paths { vocabulary.insertPrefixes(of: path.rest, into: &tokens) }
        if paths.contains(where: { $0.rest == [0x0A] }) { tokens.formUnion(vocabulary.ends) }
        return tokens
    }

    /// Takes a token out of `allowed`.
    mutating func accept(_ token: Int32) {
        let written = vocabulary.ends.contains(token) ? [0x0A] : vocabulary.bytes(of: token)
        bytes += written
        var next: [Path] = []
        for path in paths where path.rest.starts(with: written) {
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

    private static func expand(_ state: StatementGrammar.State, _ grammar: StatementGrammar) -> [Path] {
        grammar.continuations(of: state).map { Path(rest: $0.bytes[...], target: $0.target) }
    }
}

/// A vocabulary by its tokens' bytes.
struct TokenIndex {
    private let tokenizer: BytePairTokenizer
    private var tokens: [[UInt8]: Int32] = [:]
    private var longest = 0
    /// Tokens that end a text.
    let ends: Set<Int32>

    init(_ tokenizer: BytePairTokenizer) {
        self.tokenizer = tokenizer
        ends = tokenizer.endOfGeneration
        for id in 0..<Int32(tokenizer.vocabularySize) {
            let bytes = tokenizer.bytes(of: id)
            guard !bytes.isEmpty else { continue }
            // Of two tokens with the same bytes the lower id counts, always.
            if tokens[bytes] == nil { tokens[bytes] = id }
            longest = max(longest, bytes.count)
        }
    }

    func bytes(of token: Int32) -> [UInt8] { tokenizer.bytes(of: token) }

    /// Adds all tokens with which a text can begin.
    func insertPrefixes(of text: ArraySlice<UInt8>, into set: inout Set<Int32>) {
        for length in 1...max(1, min(longest, text.count)) {
            if let token = tokens[Array(text.prefix(length))] { set.insert(token) }
        }
    }
}
