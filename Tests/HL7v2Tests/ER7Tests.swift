import Testing

@testable import HL7v2

@Suite struct ER7Tests {
    private static func messages(_ text: String) throws -> [Result<HL7Message, HL7Error>] {
        try ER7Source.messages(in: Array(text.utf8))
    }

    private static func only(_ bytes: [UInt8], limits: HL7Limits = HL7Limits()) throws -> HL7Message {
        let messages = try ER7Source.messages(in: bytes, limits: limits)
        try #require(messages.count == 1)
        return try messages[0].get()
    }

    private static func only(_ text: String) throws -> HL7Message { try only(Array(text.utf8)) }

    private static func code(_ bytes: [UInt8], limits: HL7Limits = HL7Limits()) -> String? {
        do {
            _ = try only(bytes, limits: limits)
            return nil
        } catch { return (error as? HL7Error)?.code }
    }

    private static let header = "MSH|^~\\&|RIS|H|AI|H|20260101||ORU^R01|7|P|2.5.1"

    @Test(arguments: ["\r", "\n", "\r\n", "\r\r\n"]) func endsSegments(_ end: String) throws {
        let message = try Self.only([Self.header, "PID|1||9^^^H^MR", "OBX|1|TX|&GDT||Clear"].joined(separator: end))
        #expect(message.segments.map(\.name) == ["MSH", "PID", "OBX"])
        #expect(message["PID"]?[3].component(5) == "MR")
        #expect(message["MSH"]?[9].component(2) == "R01")
        #expect(message["OBX"]?[3].component(1, subcomponent: 2) == "GDT")
    }

    @Test(arguments: ["\u{0B}", "\u{0B}\u{0B}\u{0B}", "2026-01-01 received\n\n", "<SB>\n", "\u{FEFF}"])
    func skipsWhatStandsBefore(_ junk: String) throws {
        let end = junk.hasPrefix("\u{0B}") ? "\u{1C}\r\u{1C}\r" : junk.hasPrefix("<") ? "<EB><R>\n\nlog line\n" : ""
        let message = try Self.only(junk + Self.header + "\rOBX|1|TX|&GDT||Clear\r" + end)
        #expect(message.segments.count == 2)
    }

    private static let batches = [
        "FHS|^~\\&|\rBHS|^~\\&|\r\(header)\rOBX|1\r\(header)\rOBX|2\rBTS|2\rFTS|1\r",
        "\(header)\rOBX|1\r\(header)\rOBX|2\r",
        "\u{0B}\(header)\rOBX|1\r\u{1C}\r\u{0B}\(header)\rOBX|2\r\u{1C}\r",
        "1\n<SB>\n\(header)<R>\nOBX|1<R>\n<EB><R>\n\n2\n<SB>\n\(header)<R>\nOBX|2<R>\n<EB>",
    ]

    @Test(arguments: batches) func splitsBatches(_ batch: String) throws {
        let messages = try Self.messages(batch)
        #expect(try messages.map { try $0.get()["OBX"]?[1].text } == ["1", "2"])
        #expect(try messages.allSatisfy { try $0.get().segments.count == 2 })
    }

    @Test func aBadMessageLeavesItsNeighbours() throws {
        let messages = try Self.messages(
            "\(Self.header)\r\rMSH|||||\r\u{0B}no message\r\u{1C}\r\(Self.header)\rOBX|1|TX|||MSH is no header here\r")
        let codes = messages.map { result in
            if case .failure(let error) = result { error.code } else { "" }
        }
        #expect(codes == ["", "HL7_DELIMITERS", "HL7_NO_MESSAGE", ""])
    }

    @Test func frameMarksWithinALineAreText() throws {
        let message = try Self.only("\u{0B}\(Self.header)\rOBX|1|TX|&GDT||one\u{0B}two\u{1C}three|\rNTE|1\r\u{1C}\r")
        #expect(message["OBX"]?[5].text == "one\u{0B}two\u{1C}three")
        #expect(message.segments.count == 3)
    }

    @Test func readsUnusualDelimiters() throws {
        let message = try Self.only("MSH$%@!#$RIS\rOBX$1$TX$A#GDT%x@b$$4!S!5 ^&~|\\$\r")
        #expect(message["OBX"]?[3].component(1, subcomponent: 2) == "GDT")
        #expect(message["OBX"]?[3].component(2) == "x")
        #expect(message["OBX"]?[5].text == "4%5 ^&~|\\")
    }

    @Test(arguments: ["MSHABCDEFRISAHA", "MSH||||||||||||", "MSH|^~^&|a", "MSH|^~\\&#!!|a", "MSH", "MSH|"])
    func refusesDelimiters(_ header: String) { #expect(Self.code(Array(header.utf8)) == "HL7_DELIMITERS") }

    private static let escapes: [String: String] = [
        "a\\F\\b\\S\\c\\T\\d\\R\\e\\E\\f": "a|b^c&d~e\\f", "\\E\\F\\E\\": "\\F\\",
        "one\\.br\\two~three": "one\ntwo\nthree",
        "a\\.sp\\b\\.sp+2\\c": "a\nb\n\nc", "\\H\\bold\\N\\ \\.in+4\\\\.ti-2\\x": "bold x",
        "\\XC3A9\\ \\XE9\\": "é é", "ok\\X0D\\OBX|": "ok\nOBX",
        "\\X4\\ \\Zfoo\\ \\C2842\\": "\\X4\\ \\Zfoo\\ \\C2842\\",
        "4\\5 left \\.br": "4\\5 left \\.br", "\\": "\\", "\"\"": "", "head ^ neck & more": "head ^ neck & more",
    ]

    @Test(arguments: escapes) func decodesEscapes(_ raw: String, _ text: String) throws {
        let message = try Self.only("\(Self.header)\rOBX|1|TX|&GDT||\(raw)\r")
        #expect(message["OBX"]?[5].text == text)
        #expect(message.segments.count == 2)
    }

    @Test func whatIsEncodedIsDecoded() throws {
        let text = "a|b^c~d\\e&f \\.br\\ µ\nsecond\r\u{1B}line"
        let raw = HL7Escapes.encode(text, .standard)
        let message = HL7Message(
            [
                HL7Segment("MSH", [9: Array("ORU^R01".utf8)], delimiters: .standard),
                HL7Segment("OBX", [5: raw], delimiters: .standard),
            ], delimiters: .standard, charset: .utf8)
        let read = try Self.only(message.encoded())
        #expect(read["OBX"]?[5].text == "a|b^c~d\\e&f \\.br\\ µ\nsecondline")
        #expect(read["MSH"]?[9].component(1) == "ORU")
    }

    private static func message(charset: String, _ text: [UInt8]) -> [UInt8] {
        Array("\(header)||||||\(charset)\rOBX|1|TX|&GDT||".utf8) + text + Array("|\r".utf8)
    }

    private static let texts: [(charset: String, bytes: [UInt8], text: String)] = [
        ("", [0xC3, 0xA9], "é"), ("", [0xE9], "é"), ("8859/1", [0xE9], "é"), ("8859/15", [0xA4], "€"),
        ("8859/5", [0xD0], "а"), ("UNICODE UTF-8", [0xC3, 0xA9], "é"), ("ASCII", [0xE9], "é"),
        // The second bytes of these are delimiters.
        ("ASCII~ISO IR87", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日"),
        ("GB 18030-2000", [0x81, 0x7C], "亅"),
    ]

    @Test(arguments: texts.indices) func decodesCharsets(_ index: Int) throws {
        let sample = Self.texts[index]
        let message = try Self.only(Self.message(charset: sample.charset, sample.bytes))
        #expect(message["OBX"]?[5].text == sample.text)
        let encoded = message.encoded()
        #expect(try Self.only(encoded)["OBX"]?[5].text == sample.text)
        if message.charset.isNamed { #expect(encoded == Self.message(charset: sample.charset, sample.bytes)) }
    }

    @Test func writesUTF8WhereTheCharsetLacksALetter() throws {
        let message = try Self.only(Self.message(charset: "8859/1", [0xE9]))
        let segments = message.segments.map { $0.name == "OBX" ? $0.setting(5, to: Array("≥".utf8)) : $0 }
        let read = try Self.only(
            HL7Message(segments, delimiters: message.delimiters, charset: message.charset).encoded())
        #expect(read["OBX"]?[5].text == "≥")
        #expect(read["MSH"]?[18].text == "UNICODE UTF-8")
    }

    @Test func refusesCharsets() {
        #expect(Self.code(Self.message(charset: "EBCDIC", [0x41])) == "HL7_CHARSET")
        #expect(Self.code(Self.message(charset: "UNICODE UTF-8", [0xE9])) == "HL7_UNDECODABLE")
    }

    @Test func keepsToItsLimits() {
        let header = Array(Self.header.utf8) + [0x0D]
        let crowded = [
            Array("OBX".utf8) + [UInt8](repeating: UInt8(ascii: "|"), count: 1_000_000),
            Array("OBX|".utf8) + [UInt8](repeating: UInt8(ascii: "~"), count: 1_000_000),
            Array([[UInt8]](repeating: Array("OBX|1|TX\r".utf8), count: 100_000).joined()),
        ]
        let start = ContinuousClock.now
        for segments in crowded { #expect(Self.code(header + segments) == "HL7_TOO_LARGE") }
        let long = Array("OBX|1|TX|&GDT||\\X".utf8) + [UInt8](repeating: UInt8(ascii: "4"), count: 400_000)
        #expect(Self.code(header + long) == nil)
        #expect(ContinuousClock.now - start < .seconds(60))
    }

    @Test func errorsHoldNothingOfTheText() {
        for text in ["Zebrafish", "MSHZebrafish", "MSH|^~\\&|Zebrafish|||||||||||||||Zebrafish"] {
            do {
                _ = try Self.messages(text).map { try $0.get() }
                Issue.record("accepted")
            } catch { #expect(!"\(error)".contains("Zebrafish")) }
        }
    }
}
