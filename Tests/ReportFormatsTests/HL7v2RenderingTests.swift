import HL7v2
import Testing

@testable import ReportFormats

@Suite struct HL7v2RenderingTests {
    private static let impression = Impression(
        job: "0123456789ab-2",
        statements: ["Left | lung ^ nodule & ~5 mm \\ wide.", "IMPRESSION:\rOBX|9|TX|&GDT||forged"],
        created: "2026-03-01T12:00:00Z", model: "tiny", program: "impressiond 0.2")
    private static let numbered = "1. Left | lung ^ nodule & ~5 mm \\ wide.\n2. IMPRESSION: OBX|9|TX|&GDT||forged"

    private static func draft(of source: [UInt8], at position: Int = 0) throws -> [UInt8] {
        let report = try ReportParser.parse(source)[position].get()
        return try ReportRenderer.render(impression, for: report, source: source)
    }

    private static func read(_ draft: [UInt8]) throws -> HL7Message {
        let messages = try ER7Source.messages(in: draft)
        try #require(messages.count == 1)
        return try messages[0].get()
    }

    private static let styles = [
        ("&GDT", "&IMP"), ("71020&GDT", "71020&IMP"), ("59776-5^Findings^LN", "19005-8"), ("R^REPORT^L", "I"),
        ("GDT^REPORT TEXT", "IMP"), ("12345", "&IMP"), ("", "&IMP"),
    ]

    @Test(arguments: styles) func answersTheMessage(_ identifier: String, _ own: String) throws {
        let source = HL7v2Tests.message(
            ["TX|\(identifier)||FINDINGS: The lungs are clear.||||||F"], type: "ORU^R01^ORU_R01")
        let draft = try Self.draft(of: Array(source.utf8))
        #expect(refusalCode(draft) == "NO_FINDINGS")
        let message = try Self.read(draft)
        #expect(existingImpression(in: draft) == Self.numbered)
        #expect(message.segments.map(\.name) == ["MSH", "PID", "OBR", "NTE", "NTE", "NTE", "OBX", "OBX"])
        let text = String(decoding: draft, as: UTF8.self)
        #expect(
            text.hasPrefix("MSH|^~\\&|AI|HOSP|RIS|HOSP|20260301120000+0000||ORU^R01^ORU_R01|0123456789ab-2|P|2.5.1\r"))
        #expect(text.contains("\rPID|1||77^^^EPI^PN~99^^^HOSP^MR||ROE^JANE||19600111|F\r"))
        #expect(message["OBR"]?[25].text == "P")
        #expect(message["NTE"]?[3].text.hasPrefix("DRAFT: machine generated, not verified") == true)
        #expect(message.segments.filter { $0.name == "OBX" }.allSatisfy { $0[11].text == "P" && $0[2].text == "TX" })
        #expect(message["OBX"]?[3].component(1) == own)
    }

    /// What only raised limits let in has its patient in the draft too.
    @Test func limitsOfTheReportAreThoseOfTheDraft() throws {
        let notes = String(repeating: "NTE|1||note\r", count: 30)
        let source = Array((HL7v2Tests.message(["TX|&GDT||The lungs are clear.||||||F"]) + notes).utf8)
        var limits = IntakeLimits()
        limits.maximumHL7Segments = 20
        #expect(throws: IntakeRefusal.self) { try ReportParser.parse(source, limits: limits)[0].get() }
        limits.maximumHL7Segments = 40
        let report = try ReportParser.parse(source, limits: limits)[0].get()
        let draft = try ReportRenderer.render(Self.impression, for: report, source: source, limits: limits)
        #expect(try Self.read(draft)["PID"]?[5].text == "ROE^JANE")
        limits.maximumHL7Segments = 20
        let blind = try ReportRenderer.render(Self.impression, for: report, source: source, limits: limits)
        #expect(try Self.read(blind)["PID"]?[5].text != "ROE^JANE")
    }

    @Test func keepsDelimitersAndCharset() throws {
        let source =
            "MSH$%@!#$RIS$H$AI$H$2026$$ORU%R01$1$P$2.3$$$$$$8859/1\rPID$1$$9$$Roé\rOBR$1$$A1$1%CHEST\rOBX$1$TX$#GDT$$Clear lungs.\r"
        let draft = try Self.draft(of: source.unicodeScalars.map { UInt8($0.value) })
        #expect(draft.contains(0xE9))
        let message = try Self.read(draft)
        #expect(message["PID"]?[5].text == "Roé")
        #expect(existingImpression(in: draft) == Self.numbered)
    }

    @Test func documentsAreAnsweredByResults() throws {
        let source =
            "MSH|^~\\&|RIS|H|AI|H|2026||MDM^T02|8|P|2.5\rTXA|1|DI|TX|||||||||D1||P9|A9\rOBX|1|TX|&GDT||Clear lungs.\r"
        let message = try Self.read(Self.draft(of: Array(source.utf8)))
        #expect(message["MSH"]?[9].text == "ORU^R01")
        #expect(message["OBR"]?[3].text == "A9")
        #expect(message["TXA"] == nil)
    }

    @Test func answersItsMessageOfABatch() throws {
        let one = HL7v2Tests.message(["TX|&GDT||Clear lungs."])
        let other = one.replacing("ROE^JANE", with: "POE^JIM")
        let message = try Self.read(Self.draft(of: Array(("MSH|||||\r" + one + other).utf8), at: 2))
        #expect(message["PID"]?[5].text == "POE^JIM")
    }

    @Test func resultsStandUnderTheirOrder() throws {
        let source = HL7v2Tests.message(
            ["TX|&GDT||Clear lungs."], after: ["ORC|RE|||||CM", "OBR|2||A8|2^LATER", "NM|1", "ORC|RE"])
        let message = try Self.read(Self.draft(of: Array(source.utf8)))
        #expect(message.segments.map(\.name).suffix(5) == ["NTE", "OBX", "OBX", "ORC", "OBR"])
    }
}
