import Testing

@testable import Tokenization

@Suite struct WordScannerTests {
    private func words(_ text: String, splitsDigits: Bool) -> [String] {
        WordScanner(text, splitsDigits: splitsDigits).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Cuts that do not depend on digits are the same for both pre-tokenizers.
    @Test(
        arguments: [
            ("", []),
            ("it's we'll I'm DON'T", ["it", "'s", " we", "'ll", " I", "'m", " DON", "'", "T"]),
            ("'rest 'veil 'l", ["'re", "st", " '", "veil", " '", "l"]),
            ("a  b", ["a", " ", " b"]),
            ("a \n b ", ["a", " \n", " b", " "]),
            ("a\tb\n", ["a", "\t", "b", "\n"]),
            ("x...  (y)", ["x", "...", " ", " (", "y", ")"]),
            ("naïve 東京 e\u{301}", ["naïve", " 東京", " e", "\u{301}"]),
            ("a\u{A0}b\u{3000}", ["a", "\u{A0}", "b", "\u{3000}"]),
            ("🙂🙂 \u{200B}", ["🙂🙂", " \u{200B}"]),
            ("<|im_end|>", ["<|", "im", "_", "end", "|>"]),
        ] as [(String, [String])])
    func gpt2Pattern(text: String, expected: [String]) {
        #expect(words(text, splitsDigits: false) == expected)
        #expect(words(text, splitsDigits: true) == expected)
    }

    @Test(
        arguments: [
            ("12 mm", ["1", "2", " mm"], ["12", " mm"]),
            ("a  12", ["a", "  ", "1", "2"], ["a", " ", " 12"]),
            ("a 1", ["a", " ", "1"], ["a", " 1"]),
            ("T12-L1", ["T", "1", "2", "-", "L", "1"], ["T", "12", "-", "L", "1"]),
            ("x½³Ⅳ", ["x", "½", "³", "Ⅳ"], ["x", "½³Ⅳ"]),
        ] as [(String, [String], [String])])
    func digits(text: String, smollm: [String], gpt2: [String]) {
        #expect(words(text, splitsDigits: true) == smollm)
        #expect(words(text, splitsDigits: false) == gpt2)
    }
}
