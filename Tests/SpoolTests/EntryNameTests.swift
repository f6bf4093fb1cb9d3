import Testing

@testable import Spool

@Suite struct EntryNameTests {
    @Test(arguments: [
        ("report.hl7", "report", "report.J.hl7"),
        ("a.b.txt", "a.b", "a.b.J.txt"),
        (".hidden.txt", "_hidden", "_hidden.J.txt"),
        ("-rf", "_rf", "_rf.J"),
        ("...", "__", "__.J"),
        ("new\nline\u{1B}[31m.txt", "new_line_[31m", "new_line_[31m.J.txt"),
        ("\u{202E}txt.exe\u{202C}.txt", "_txt.exe_", "_txt.exe_.J.txt"),
        ("\u{2028}sep.t\u{0}xt", nil, nil),
        ("CAFÉ.txt", "CAFÉ", "CAFÉ.J.txt"),
    ])
    func safeNames(name: String, stem: String?, kept: String?) throws {
        let entry = EntryName(name)
        #expect(entry?.outputStem == stem)
        #expect(entry?.keptName(id: "J") == kept)
    }

    @Test(arguments: ["", ".", "..", "a/b", "/etc/passwd"])
    func noEntry(name: String) {
        #expect(EntryName(name) == nil)
    }

    @Test func bytesThatAreNotUTF8() throws {
        let entry = try #require(EntryName(bytes: [0xFF, 0xFE, 0x61, 0x2E, 0x74]))
        #expect(entry.outputStem == "__a")
        #expect(!"\(entry)".contains("a."))
    }

    @Test func longNamesAreCutOnAScalarBoundary() throws {
        let entry = try #require(EntryName(String(repeating: "é", count: 124) + ".abcdef"))
        #expect(entry.outputStem == String(repeating: "é", count: 100))
        let odd = try #require(EntryName("a" + String(repeating: "é", count: 127)))
        #expect(odd.outputStem.utf8.count == 199)
        #expect((".tmp-" + odd.outputStem + ".0123456789ab-999.impression.json").utf8.count <= 255)
    }
}
