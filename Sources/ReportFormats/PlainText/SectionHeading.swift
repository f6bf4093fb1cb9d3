/// A heading at the start of a line: `FINDINGS:`, `Findings -`, `## Findings`, `FINDINGS (chest): clear`,
/// `FINDINGS The lungs …`, `FINDINGS AND IMPRESSION`, `CT CHEST FINDINGS:`.
struct SectionHeading {
    private(set) var kind: SectionKind
    /// The heading has the word `findings` itself and not one of the words that may stand for it.
    private(set) var isExplicit: Bool
    /// Where the text after the heading begins in the line.
    private(set) var textStart: Int
    /// The heading qualifies its section (`CT CHEST FINDINGS:`), so its words are text too.
    private(set) var keepsLine = false
    /// Only capitals set the heading off from the text after it.
    private(set) var isBare = false

    /// The heading of a line, if it has one.
    ///
    /// - Parameters:
    ///   - bytes: the line's bytes in UTF-8, without its end.
    ///   - startsParagraph: whether the line before is blank, is a heading or ends a sentence. A line that goes on
    ///     from the one before may begin with the word "history" by chance, so doubtful forms are not believed there.
    init?(_ bytes: ArraySlice<UInt8>, startsParagraph: Bool) {
        var scanner = HeadingScanner(bytes)
        let isMarked = scanner.skipMarkup()
        let words = scanner.words(upTo: SectionKind.maximumPhraseWords)
        guard let first = words.first else { return nil }
        if isMarked || startsParagraph || !Self.startsInLowerCase(bytes[first.start...]) {
            for count in stride(from: words.count, to: 0, by: -1) {
                let phrase = words[..<count].map(\.text).joined(separator: " ")
                guard let kind = SectionKind(phrase: phrase) else { continue }
                self.init(kind: kind, isExplicit: first.text.hasPrefix("finding"), textStart: words[count - 1].end)
                let label = bytes[first.start..<textStart]
                if complete(&scanner, label, isMarked: isMarked, startsParagraph: startsParagraph) { return }
            }
        }
        guard let kind = Self.qualifiedKind(words, in: bytes) else { return nil }
        self.init(kind: kind, isExplicit: true, textStart: bytes.startIndex)
        keepsLine = true
    }

    private init(kind: SectionKind, isExplicit: Bool, textStart: Int) {
        self.kind = kind
        self.isExplicit = isExplicit
        self.textStart = textStart
    }

    private static func startsInLowerCase(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false
    }

    /// Reads what follows a known phrase; false if that shows it was no heading.
    private mutating func complete(
        _ scanner: inout HeadingScanner, _ label: ArraySlice<UInt8>, isMarked: Bool, startsParagraph: Bool
    ) -> Bool {
        defer { textStart = scanner.position }
        let isUpperCase = !label.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        scanner.position = textStart
        if scanner.skipSecondPhrase() == .findings {
            kind = .findings
            isExplicit = true
        }
        scanner.skipQualifier()
        _ = scanner.skipMarkup()
        if scanner.isAtEnd { return !kind.isField }
        if scanner.skip(":") || scanner.skip(".:") {
            if isMarked { scanner.skipEmphasis() }
            return true
        }
        let isSpaced = scanner.isAfterSpace
        if isSpaced || isUpperCase, scanner.skipDash() { return true }
        guard isUpperCase, isSpaced else { return false }
        isBare = true
        if kind.isField { return FieldValue.isValue(scanner.rest, of: kind) }
        // In a report all in capitals, "STUDY IS LIMITED" and "HISTORY OF …" are sentences.
        return startsParagraph && !Self.goesOn(scanner.rest)
    }

    /// Whether text after a word makes a sentence of which the word is the subject. "There" begins a sentence of its own.
    private static func goesOn(_ text: ArraySlice<UInt8>) -> Bool {
        let word = text.prefix { $0 != 0x20 }
        let isCapitalised = !startsInLowerCase(word) && word.dropFirst().contains { $0 >= UInt8(ascii: "a") }
        return !isCapitalised && continuations.contains(String(decoding: word, as: UTF8.self).lowercased())
    }

    private static let continuations: Set<String> = Set(
        ("of is are was were be been with without to from for by in on at as and or has have had may can could should"
            + " would will made limited performed obtained compared shows show showed demonstrates demonstrate reveals"
            + " reveal suggests suggest includes include consistent compatible concerning that this which"
            + " well tolerated dictated discussed").split(separator: " ").map(String.init))

    /// `CT CHEST FINDINGS:`, all in capitals and with a colon; prose has such phrases in other cases.
    private static func qualifiedKind(_ words: [HeadingScanner.Word], in bytes: ArraySlice<UInt8>) -> SectionKind? {
        guard let last = words.indices.dropFirst().first(where: { qualifiable[words[$0].text] != nil }),
            !words[..<last].contains(where: { ["no", "prior", "previous", "outside"].contains($0.text) }),
            !bytes[words[0].start..<words[last].end].contains(where: { $0 >= UInt8(ascii: "a") }),
            bytes[words[last].end...].first(where: { $0 != 0x20 }) == UInt8(ascii: ":")
        else { return nil }
        return qualifiable[words[last].text]
    }

    private static let qualifiable: [String: SectionKind] = [
        "findings": .findings, "impression": .impression, "conclusion": .impression,
    ]
}
