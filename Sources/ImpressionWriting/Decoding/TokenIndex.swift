import Tokenization

/// A vocabulary by its tokens' bytes.
struct TokenIndex {
    private let tokenizer: BytePairTokenizer
    private var tokens: [[UInt8]: Int32] = [:]
    private var longest = 0
    /// Tokens that end a text.
    let ends: Set<Int32>
    /// Whether a token, by its id, has bytes and none of a control character but a newline.
    let isWritable: [Bool]

    init(_ tokenizer: BytePairTokenizer) {
        self.tokenizer = tokenizer
        ends = tokenizer.endOfGeneration
        isWritable = (0..<Int32(tokenizer.vocabularySize)).map { id in
            let bytes = tokenizer.bytes(of: id)
            return !bytes.isEmpty && bytes.allSatisfy { ($0 >= 0x20 || $0 == 0x0A) && $0 != 0x7F }
        }
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
