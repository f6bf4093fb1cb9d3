import Tokenization

/// A small vocabulary: three control tokens, the 256 bytes, and what the merges make. Ids can be told by hand: byte b
/// is 3 + b, and the n-th merge makes 259 + n.
struct Fixture {
    static let firstByte: Int32 = 3
    static let firstMerged: Int32 = 259

    var tokens: [String]
    var types: [Int32]
    var merges: [String]
    var preTokenizer = "smollm"
    var bos: Int32? = 1
    var eos: Int32? = 2

    init(merges: [String]) {
        let controls = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
        tokens = controls + (0...255).map { Fixture.character(of: $0) } + merges.map { $0.filter { $0 != " " } }
        types = tokens.indices.map { $0 < controls.count ? 3 : 1 }
        self.merges = merges
    }

    func tokenizer() throws(TokenizationError) -> BytePairTokenizer {
        try BytePairTokenizer(
            tokens: tokens, tokenTypes: types, merges: merges, preTokenizer: preTokenizer, bos: bos, eos: eos)
    }

    /// "hello world", a contraction, an accented letter, the first bytes of an emoji, and the pieces of a control token.
    static let english = Fixture(merges: [
        "h e", "l l", "he ll", "hell o", "Ġ w", "o r", "Ġw or", "l d", "Ġwor ld", "' s", "Ã ©", "ð Ł", "i m",
        "< |", "| >", "e n", "en d", "_ end", "im _end", "Ġ Ġ", "1 2",
    ])

    /// Merges over two letters that compete for each other's symbols.
    static let rivals = Fixture(merges: [
        "a b", "b a", "a a", "ab ab", "aa b", "b b", "ba ba", "aa aa", "abab a", "bb bb", "bb a", "b ab",
    ])

    /// GPT-2's rule for one byte's character, written as its paper's code states it and not as the module does.
    private static func character(of byte: Int) -> String {
        func isPrintable(_ value: Int) -> Bool {
            (33...126).contains(value) || (161...172).contains(value) || (174...255).contains(value)
        }
        let value = isPrintable(byte) ? byte : 256 + (0..<byte).count { !isPrintable($0) }
        return String(UnicodeScalar(UInt32(value)).map { Character($0) } ?? "?")
    }
}
