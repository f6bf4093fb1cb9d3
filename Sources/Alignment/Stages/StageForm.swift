import ImpressionWriting
import Tokenization

/// What of a model's tokens matters to stages.
struct StageForm: Sendable {
    /// The form of prompts and drafts.
    let format: CaseFormat
    private let newlines: Set<Int32>
    private let ends: Set<Int32>

    init(_ tokenizer: BytePairTokenizer) {
        format = CaseFormat(tokenizer)
        ends = tokenizer.endOfGeneration.union(format.end.map { [$0] } ?? [])
        newlines = Set(
            (0..<Int32(tokenizer.vocabularySize)).filter { tokenizer.bytes(of: $0).contains(UInt8(ascii: "\n")) })
    }

    func isEnd(_ token: Int32) -> Bool { ends.contains(token) }

    func hasNewline(_ token: Int32) -> Bool { newlines.contains(token) }

    func segmentation(of tokens: [Int32]) -> StageSegmentation {
        StageSegmentation(tokens, isEnd: isEnd, hasNewline: hasNewline)
    }
}
