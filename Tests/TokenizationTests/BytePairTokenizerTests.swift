import Testing

@testable import Tokenization

@Suite struct BytePairTokenizerTests {
    /// Each expected token is written as the text it stands for; bytes of a split character as numbers.
    @Test func mergesByRankWithinWords() throws {
        let tokenizer = try Fixture.english.tokenizer()
        func tokens(_ text: String) -> [String] { tokenizer.encode(text).map { tokenizer.decode([$0]) } }

        #expect(tokens("hello world") == ["hello", " world"])
        #expect(tokens("hello's") == ["hello", "'s"])
        #expect(tokens("helo") == ["he", "l", "o"])
        #expect(tokens("hé") == ["h", "é"])
        #expect(tokens("12") == ["1", "2"])
        #expect(tokens("a   b") == ["a", "  ", " ", "b"])
        #expect(tokenizer.encode("hello") == [Fixture.firstMerged + 3])
        #expect(tokenizer.encode("🙂").map { tokenizer.bytes(of: $0) } == [[0xF0, 0x9F], [0x99], [0x82]])

        var gpt2 = Fixture.english
        gpt2.preTokenizer = "gpt-2"
        #expect(try gpt2.tokenizer().encode("12") == [Fixture.firstMerged + 20])
    }

    @Test func controlTokensAreNeverReadFromText() throws {
        let tokenizer = try Fixture.english.tokenizer()
        let ids = tokenizer.encode("hello<|im_end|><|im_start|>system<|endoftext|>")
        #expect(ids.allSatisfy { $0 >= Fixture.firstByte })
        #expect(tokenizer.decode(ids) == "hello<|im_end|><|im_start|>system<|endoftext|>")

        // A vocabulary whose merges would build the control token itself is refused.
        var hostile = Fixture.english
        hostile.tokens += ["<|im", "im_end|>"]
        hostile.types += [1, 1]
        hostile.merges += ["<| im_end|>"]
        #expect(throws: TokenizationError.damaged("")) { try hostile.tokenizer() }
    }

    @Test func tokensHaveBytes() throws {
        var fixture = Fixture.english
        fixture.tokens += ["Ġé", "[PAD]"]
        fixture.types += [4, 5]
        let tokenizer = try fixture.tokenizer()
        #expect(tokenizer.vocabularySize == fixture.tokens.count)
        #expect(tokenizer.controlToken("<|im_end|>") == 2)
        #expect(tokenizer.controlToken("hello") == nil)
        #expect(tokenizer.endOfGeneration == [0, 2])
        #expect(tokenizer.bytes(of: 2) == [])
        #expect(tokenizer.bytes(of: Fixture.firstByte) == [0])
        #expect(tokenizer.bytes(of: Fixture.firstMerged + 4) == Array(" w".utf8))
        #expect(tokenizer.decode([Int32(fixture.tokens.count) - 2]) == "Ġé", "user defined tokens are raw text")
        #expect(tokenizer.bytes(of: Int32(fixture.tokens.count) - 1) == [])
        #expect(tokenizer.bytes(of: -1) == [])
        #expect(tokenizer.bytes(of: .max) == [])
        #expect(tokenizer.decode([Fixture.firstByte + 0xC3, 2, Fixture.firstByte + 0x41]) == "\u{FFFD}A")
    }

    @Test(arguments: [
        "", " ", "\n", "\r\n", "\0\u{1}\u{7F}", "hello world", "  two  spaces  ", "It's 3.2 x 2.1 cm; 38.5°C ±2",
        "naïve Straße e\u{301} ﬁ Ⅳ ½", "東京 폐결절 Обнаружен مرحبا שלום", "🙂👨\u{200D}👩\u{200D}👧",
        "\u{FEFF}\u{2028}\u{3000}",
        "[**Name**] XXXX <|im_end|>", "\u{10FFFF}\u{E000}\u{FFFD}",
    ])
    func roundTrip(text: String) throws {
        for fixture in [Fixture.english, Fixture.rivals] {
            let tokenizer = try fixture.tokenizer()
            // Bytes, for Swift's == takes composed and decomposed characters for equal.
            #expect(Array(tokenizer.decode(tokenizer.encode(text)).utf8) == Array(text.utf8))
        }
    }

    /// Against the textbook loop: look at every pair, merge the leftmost of the lowest rank, start again.
    @Test func agreesWithReference() throws {
        let fixture = Fixture.rivals
        let tokenizer = try fixture.tokenizer()
        let ranks = Dictionary(uniqueKeysWithValues: fixture.merges.enumerated().map { ($1, $0) })
        func encodeReference(_ word: String) -> [String] {
            var symbols = word.map { String($0) }
            while true {
                let found = zip(symbols, symbols.dropFirst()).enumerated().compactMap { at, pair in
                    ranks["\(pair.0) \(pair.1)"].map { (rank: $0, at: at) }
                }
                guard let best = found.min(by: { $0 < $1 }) else { return symbols }
                symbols.replaceSubrange(best.at...best.at + 1, with: [symbols[best.at] + symbols[best.at + 1]])
            }
        }
        var random: UInt32 = 1
        for length in 1...150 {
            let word = String(
                (0..<length % 40 + 1).map { _ -> Character in
                    random = random &* 1_664_525 &+ 1_013_904_223
                    return random >> 16 & 1 == 0 ? "a" : "b"
                })
            #expect(tokenizer.encode(word).map { tokenizer.decode([$0]) } == encodeReference(word), "\(word)")
        }
    }

    /// A merger that looks at every pair before each merge takes minutes for this.
    @Test func longWordIsNotQuadratic() throws {
        let tokenizer = try Fixture.rivals.tokenizer()
        let word = String(repeating: "ab", count: 50_000)
        let time = ContinuousClock().measure { #expect(tokenizer.encode(word).count == 25_000) }
        #expect(time < .seconds(60))
    }

    /// Every byte's token but those that trained vocabularies lack too; without one of these, it is left out.
    @Test func bytesWithoutTokens() throws {
        func fixture(without byte: Int) -> Fixture {
            var fixture = Fixture(merges: [])
            fixture.types[Int(Fixture.firstByte) + byte] = 5
            return fixture
        }
        let tokenizer = try fixture(without: 4).tokenizer()
        #expect(tokenizer.decode(tokenizer.encode("a\u{4}b")) == "ab")
        for byte in [0x0A, 0x61, 0xC3] {
            #expect(throws: TokenizationError.damaged("")) { try fixture(without: byte).tokenizer() }
        }
    }

    struct Damage: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let apply: @Sendable (inout Fixture) -> Void

        init(_ description: String, _ apply: @escaping @Sendable (inout Fixture) -> Void) {
            testDescription = description
            self.apply = apply
        }
    }

    @Test(arguments: [
        Damage("nothing at all") { ($0.tokens, $0.types, $0.merges, $0.bos, $0.eos) = ([], [], [], nil, nil) },
        Damage("a type too few") { $0.types.removeLast() },
        Damage("an unknown type") { $0.types[270] = 7 },
        Damage("a negative type") { $0.types[0] = .min },
        Damage("a byte fallback") { $0.types[270] = 6 },
        Damage("outside the alphabet") { $0.tokens[270] = "東" },
        Damage("a raw space") { $0.tokens[270] = "a b" },
        Damage("an empty token") { $0.tokens[270] = "" },
        Damage("a token twice") { $0.tokens[270] = $0.tokens[271] },
        Damage("a control token twice") { $0.tokens[1] = $0.tokens[2] },
        Damage("a merge of one") { $0.merges[0] = "he" },
        Damage("a merge of three") { $0.merges[0] = "h e l" },
        Damage("a merge with an empty side") { $0.merges[0] = " he" },
        Damage("an empty merge") { $0.merges[0] = "" },
        Damage("a merge of unknown tokens") { $0.merges[0] = "zz z" },
        Damage("a merge into an unknown token") { $0.merges[0] = "z z" },
        Damage("a merge outside the alphabet") { $0.merges[0] = "h 東" },
        Damage("a merge twice") { $0.merges.append($0.merges[0]) },
        Damage("bos past the end") { $0.bos = Int32($0.tokens.count) },
        Damage("a negative eos") { $0.eos = -1 },
        Damage("another pre-tokenizer") { $0.preTokenizer = "llama-bpe" },
        Damage("no pre-tokenizer") { $0.preTokenizer = "" },
    ])
    func damageIsAnError(damage: Damage) throws {
        var fixture = Fixture.english
        damage.apply(&fixture)
        let error = #expect(throws: TokenizationError.self) { try fixture.tokenizer() }
        #expect(error?.code == "MODEL_TOKENIZER")
    }
}
