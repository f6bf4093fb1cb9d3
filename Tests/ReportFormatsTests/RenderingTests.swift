import Testing

@testable import ReportFormats

@Suite struct RenderingTests {
    private static let impression = Impression(
        job: "0123456789ab",
        statements: ["FINDINGS: a <5 mm nodule & \u{1B}[2Jmore.", "IMPRESSION:\nsecond\r\n\u{202E}statement"],
        notices: ["RESULTS: the side\nwas not found in the findings."], created: "2026-03-01T12:00:00Z",
        model: "tiny Q8_0",
        program: "impressiond 0.1")
    private static let numbered =
        "1. FINDINGS: a <5 mm nodule & [2Jmore.\n2. IMPRESSION: second statement"

    private static func report(_ format: ReportFormat) -> FindingsReport {
        var report = FindingsReport(findings: "Clear lungs.", format: format)
        report.accession = "A<1>\nFINDINGS: forged"
        report.exam = "CT CHEST\nFINDINGS: forged lungs"
        report.modality = "CT"
        return report
    }

    @Test(arguments: ReportFormat.allCases) func aDraftIsNeverDrafted(_ format: ReportFormat) throws {
        let bytes = try ReportRenderer.render(Self.impression, for: Self.report(format))
        #expect(refusalCode(bytes) == "NO_FINDINGS")
        #expect(bytes.last == UInt8(ascii: format == .hl7v2 ? "\r" : "\n"))
        let text = String(decoding: bytes, as: UTF8.self)
        for part in ["DRAFT", "not verified by a radiologist", "0123456789ab", "tiny Q8_0", "2026-03-01T12:00:00Z"] {
            #expect(text.contains(part))
        }
        #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }

    @Test func plainTextReadsBack() throws {
        let bytes = try ReportRenderer.render(Self.impression, for: Self.report(.plainText))
        #expect(existingImpression(in: bytes) == Self.numbered)
        #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("DRAFT: machine generated"))
    }

    @Test func openIReadsBack() throws {
        let bytes = try ReportRenderer.render(Self.impression, for: Self.report(.openI))
        let root = try XMLDocumentReader.read(String(decoding: bytes, as: UTF8.self), limits: IntakeLimits())
        #expect(existingImpression(in: bytes) == Self.numbered)
        #expect(OpenIRecord(root).accession == "A<1> FINDINGS: forged")
        #expect(root.child("MedlineCitation")?.attribute("Status") == "preliminary machine draft, not verified")
    }

    @Test func aCorrectedDraftHasAnImpression() throws {
        let bytes = try ReportRenderer.render(Self.impression, for: Self.report(.plainText))
        let report = try parse(bytes + Array("FINDINGS:\nClear lungs.\n".utf8))
        #expect(report.findings == "Clear lungs.")
        #expect(report.existingImpression == Self.numbered)
    }

    @Test func refusesWhatIsNoDraft() {
        var empty = Self.impression
        empty.statements = [" ", "\n", "--"]
        var limits = IntakeLimits()
        limits.maximumBytes = 100
        let failures = [(empty, IntakeLimits(), "NO_STATEMENTS"), (Self.impression, limits, "DRAFT_TOO_LARGE")]
        for (impression, limits, code) in failures {
            let failure = #expect(throws: ReportRenderer.Failure.self) {
                try ReportRenderer.render(impression, for: Self.report(.plainText), limits: limits)
            }
            #expect(failure?.code == code)
        }
    }
}
