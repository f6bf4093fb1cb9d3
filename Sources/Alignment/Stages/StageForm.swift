import ImpressionWriting
import Tokenization

/// What of a model's tokens matters to stages.
struct StageForm: Sendable {
    /// The form of prompts and drafts.
    let format: CaseFormat
    /// The token that ends a statement which another one follows.
    let newline: Int32
    /// The token that ends a draft.
    let end: Int32
    private let newlines: Set<Int32>
    private let ends: Set<Int32>
    private let tokenizer: BytePairTokenizer

    init(_ tokenizer: BytePairTokenizer) {
        self.tokenizer = tokenizer
        format = CaseFormat(tokenizer)
        ends = tokenizer.endOfGeneration.union(format.end.map { [$0] } ?? [])
        newline = tokenizer.encode("\n").first ?? 0
        end = format.end ?? newline
        newlines = Set(
            (0..<Int32(tokenizer.vocabularySize)).filter { tokenizer.bytes(of: $0).contains(UInt8(ascii: "\n")) })
    }

    func isEnd(_ token: Int32) -> Bool { ends.contains(token) }

    func hasNewline(_ token: Int32) -> Bool { newlines.contains(token) }

    func segmentation(of tokens: [Int32]) -> StageSegmentation {
        StageSegmentation(tokens, isEnd: isEnd, hasNewline: hasNewline)
    }

    /// A stage's tokens without what ends it: newlines and the end token.
    func body(_ stage: [Int32]) -> [Int32] {
        let last = stage.lastIndex { !isEnd($0) && !hasNewline($0) }
        return Array(stage.prefix(last.map { $0 + 1 } ?? 0))
    }

    /// The tokens of a statement.
    func body(of statement: String) -> [Int32] { tokenizer.encode(" \(statement)") }
}
