import Tokenization

/// A tokenizer with one token a byte, so that a text's ids are known, and two control tokens; a byte's id is 2 + byte.
enum ByteTokenizer {
    static let end: Int32 = 0
    static let made = Result {
        try BytePairTokenizer(
            tokens: ["<|im_end|>", "<|im_start|>"] + (0...255).map(character),
            tokenTypes: [3, 3] + Array(repeating: 1, count: 256), merges: [], preTokenizer: "smollm", eos: end)
    }

    static func id(_ character: Unicode.Scalar) -> Int32 { Int32(character.value) + 2 }

    /// GPT-2's character for one byte.
    private static func character(of byte: Int) -> String {
        func isPrintable(_ value: Int) -> Bool {
            (33...126).contains(value) || (161...172).contains(value) || (174...255).contains(value)
        }
        let value = isPrintable(byte) ? byte : 256 + (0..<byte).count { !isPrintable($0) }
        return UnicodeScalar(UInt32(value)).map { String(Character($0)) } ?? ""
    }
}
