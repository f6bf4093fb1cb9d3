/// A word as facts are read from it: what a hyphen or slash joins is apart.
struct ReportWord: Equatable {
    /// Lower case.
    let key: String
    /// Hashes of the key's first byte, its first two bytes, and so on; the last is the whole word's.
    let prefixHashes: [UInt64]
    /// Unicode-scalar offsets in the text, half open.
    let range: Range<Int>
    /// Whether a comma follows it.
    let hasComma: Bool
    /// Whether a colon follows it.
    let hasColon: Bool
    /// Whether a hyphen joins it with the next word.
    let hasHyphen: Bool
    /// Whether a question mark stands before it: "?pneumonia".
    var isQuestioned = false

    /// Of the whole word.
    var hash: UInt64 { prefixHashes.last ?? 0 }

    /// Whether what comes behind it is another part of the clause.
    var isFollowedByBreak: Bool { hasComma || hasColon }

    /// The words of a sentence.
    static func all(in sentence: FindingsSentence) -> [ReportWord] {
        var words: [ReportWord] = []
        words.reserveCapacity(sentence.words.count)
        for word in sentence.words {
            // Lower case may change the number of scalars; such a word is not cut.
            let isJoined = word.key.utf8.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
            guard isJoined, word.key.unicodeScalars.count == word.range.count else {
                words.append(
                    ReportWord(
                        word.key, word.range, hasComma: word.hasComma && !word.hasBreak, hasColon: word.hasBreak,
                        hasHyphen: false))
                words[words.count - 1].isQuestioned = word.isQuestioned
                continue
            }
            let start = words.count
            words += parts(of: word)
            if start < words.count { words[start].isQuestioned = word.isQuestioned }
        }
        return words
    }

    private static func parts(of word: FindingsWord) -> [ReportWord] {
        var parts: [ReportWord] = []
        let scalars = Array(word.key.unicodeScalars)
        var start = 0
        for index in 0...scalars.count where index == scalars.count || scalars[index] == "-" || scalars[index] == "/" {
            if index > start {
                let isLast = index == scalars.count
                parts.append(
                    ReportWord(
                        String(String.UnicodeScalarView(scalars[start..<index])),
                        word.range.lowerBound + start..<word.range.lowerBound + index,
                        hasComma: isLast && word.hasComma && !word.hasBreak, hasColon: isLast && word.hasBreak,
                        hasHyphen: !isLast))
            }
            start = index + 1
        }
        return parts
    }

    private init(_ key: String, _ range: Range<Int>, hasComma: Bool, hasColon: Bool, hasHyphen: Bool) {
        self.key = key
        prefixHashes = WordHash.ofPrefixes(AmericanSpelling.of(key))
        self.range = range
        self.hasComma = hasComma
        self.hasColon = hasColon
        self.hasHyphen = hasHyphen
    }
}

/// Texts and tables are compared in American spelling.
enum AmericanSpelling {
    private static let pairs: [(british: String, american: String)] = [
        ("haem", "hem"), ("oedem", "edem"), ("oesoph", "esoph"), ("ischaem", "ischem"), ("tumour", "tumor"),
        ("praevia", "previa"), ("goitre", "goiter"), ("leuco", "leuko"), ("calibre", "caliber"), ("centre", "center"),
        ("fibre", "fiber"), ("anaem", "anem"), ("foet", "fet"), ("paed", "ped"), ("orrhoea", "orrhea"), ("caec", "cec"),
        ("coel", "cel"), ("gynaec", "gynec"), ("faec", "fec"), ("grey", "gray"), ("alis", "aliz"),
        ("otising", "otizing"),
        ("rganis", "rganiz"), ("anised", "anized"), ("bolised", "bolized"), ("bolisa", "boliza"), ("litre", "liter"),
    ]

    /// A word as the tables have it.
    static func of(_ word: String) -> String {
        guard mayDiffer(word.utf8) else { return word }
        for (british, american) in pairs where word.contains(british) {
            return word.replacingFirst(british, with: american)
        }
        return word
    }

    /// Whether two letters stand side by side that one of the pairs has; few words are looked at longer.
    private static func mayDiffer(_ bytes: String.UTF8View) -> Bool {
        var last: UInt8 = 0
        for byte in bytes {
            switch (last, byte) {
            case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
                (UInt8(ascii: "o"), UInt8(ascii: "u")), (UInt8(ascii: "u"), UInt8(ascii: "c")),
                (UInt8(ascii: "t"), UInt8(ascii: "r")), (UInt8(ascii: "b"), UInt8(ascii: "r")),
                (UInt8(ascii: "i"), UInt8(ascii: "s")), (UInt8(ascii: "e"), UInt8(ascii: "y")):
                return bytes.count >= 4
            default: last = byte
            }
        }
        return false
    }
}

extension String {
    fileprivate func replacingFirst(_ part: String, with other: String) -> String {
        guard let range = firstRange(of: part) else { return self }
        return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}

/// FNV-1a in 64 bits: two of the vocabulary's ten thousand words share a value with a chance of one in 10¹¹.
enum WordHash {
    static func ofPrefixes(_ text: some StringProtocol) -> [UInt64] {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        return text.utf8.map { byte in
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            return hash
        }
    }
}
