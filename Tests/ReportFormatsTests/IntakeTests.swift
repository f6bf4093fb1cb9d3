import Testing

@testable import ReportFormats

@Suite struct IntakeTests {
    private static let text = "FINDINGS: Café au lait spot – 5 mm.\nLungs clear."
    private static let findings = "Café au lait spot – 5 mm.\nLungs clear."

    private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return bigEndian ? bytes : bytes.reversed()
        }
    }

    private static let encodings: [[UInt8]] = [
        Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), utf16("\u{FEFF}" + text, bigEndian: false),
        utf16("\u{FEFF}" + text, bigEndian: true), utf16(text, bigEndian: false), utf16(text, bigEndian: true),
        // Windows-1252: é is E9, the dash 96.
        text.unicodeScalars.map { $0 == "–" ? 0x96 : UInt8($0.value) },
        Array(text.replacing("\n", with: "\r\n").utf8), Array(text.replacing("\n", with: "\r").utf8),
    ]

    @Test(arguments: encodings)
    func readsTheEncoding(_ bytes: [UInt8]) throws {
        #expect(try parse(bytes).findings == Self.findings)
    }

    private static let sources: [(bytes: [UInt8], code: String)] = [
        ([], "EMPTY"), ([0xEF, 0xBB, 0xBF], "EMPTY"), ([0xFF, 0xFE], "EMPTY"),
        ([UInt8](repeating: 0, count: 64), "BINARY"), ([0x50, 0x4B, 3, 4, 0x14], "BINARY"),
        ([0x1F, 0x8B, 8, 0], "BINARY"), ([0xFF, 0xD8, 0xFF, 0xE0], "BINARY"),
        ([UInt8](repeating: 0, count: 128) + [0x44, 0x49, 0x43, 0x4D], "BINARY"),
        ([UInt8](repeating: 0xE9, count: 40), "UNDECODABLE"), (Array("FINDINGS: é".utf8.dropLast()), "UNDECODABLE"),
    ]

    @Test(arguments: sources) func refuses(_ source: (bytes: [UInt8], code: String)) {
        #expect(refusalCode(source.bytes) == source.code)
    }

    private static let texts: [String: String] = [
        " \r\n\t": "EMPTY", "%PDF-1.7\n": "BINARY", "FINDINGS: lung\u{1B}[2J clear": "BINARY",
        "FINDINGS: lung\0 clear": "BINARY",
        "{\"resourceType\":\"DiagnosticReport\"}": "NO_FINDINGS",
        "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>": "NO_FINDINGS", "<invoice/>": "UNKNOWN_FORMAT",
    ]

    @Test(arguments: texts) func refuses(_ text: String, _ code: String) {
        #expect(refusalCode(Array(text.utf8)) == code)
    }

    @Test func keepsToItsLimits() {
        var limits = IntakeLimits()
        limits.maximumBytes = 20
        limits.minimumFindingsWords = 3
        #expect(refusalCode(Array("FINDINGS: The lungs are clear.".utf8), limits: limits) == "TOO_LARGE")
        #expect(refusalCode(Array("FINDINGS: Clear.".utf8), limits: limits) == "NO_FINDINGS")
    }

    @Test func refusalsHoldNothingOfTheText() {
        for text in ["<a><Zebrafish></a>", "Zebrafish", "<!DOCTYPE Zebrafish><a/>", "<Zebrafish/>"] {
            do {
                for result in try ReportParser.parse(Array(text.utf8)) { _ = try result.get() }
                Issue.record("accepted")
            } catch {
                #expect(!"\(error)".contains("Zebrafish"))
            }
        }
    }

    /// Sizes at which a quadratic step would take minutes. Tests take indices, for arguments are printed in full.
    private static let garbage = [
        String(repeating: "\n", count: 200_000), String(repeating: "EXAM: x\n \n", count: 20_000),
        String(repeating: "FINDINGS (", count: 20_000), String(repeating: "FINDINGS: y\nEXAM: c\n\n", count: 8_000),
        String(repeating: "<a ", count: 60_000), "<a " + String(repeating: "b=\"\" ", count: 40_000) + "/>",
        String(repeating: "<a>", count: 60_000), "<eCitation>" + String(repeating: "&x;", count: 60_000),
    ]

    @Test(arguments: garbage.indices) func garbageTakesLinearTime(_ index: Int) {
        let start = ContinuousClock.now
        _ = refusalCode(Array(Self.garbage[index].utf8))
        #expect(ContinuousClock.now - start < .seconds(60))
    }
}
