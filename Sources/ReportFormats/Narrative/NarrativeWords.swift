/// Words of a report's text.
enum NarrativeWords {
    /// Runs of ASCII letters and digits in lower case.
    static func words(_ text: String) -> [String] {
        text.utf8.split { !isWordByte($0) }.map { String(decoding: $0, as: UTF8.self).lowercased() }
    }

    /// How many words with at least two letters there are, `XXXX` (removed in de-identification) not counted.
    static func count(_ text: String) -> Int {
        text.utf8.split { !isLetter($0) }.count { word in
            word.count >= 2 && !word.allSatisfy { $0 == UInt8(ascii: "X") || $0 == UInt8(ascii: "x") }
        }
    }

    /// A letter of ASCII or a byte of any character beyond it.
    static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
