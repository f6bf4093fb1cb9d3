import Foundation
import Testing

@testable import ReportFormats

@Suite struct HL7v2Tests {
    /// A message about a chest film.
    ///
    /// - Parameters:
    ///   - observations: the fields of each `OBX` from the second on.
    ///   - order: `OBR` from the third field on.
    static func message(
        _ observations: [String], type: String = "ORU^R01", order: String = "A7^RIS|71020^CHEST 2 VIEWS|||20260110",
        after: [String] = []
    ) -> String {
        let segments =
            [
                "MSH|^~\\&|RIS|HOSP|AI|HOSP|20260111||\(type)|M-7|P|2.5.1",
                "PID|1||77^^^EPI^PN~99^^^HOSP^MR||ROE^JANE||19600111|F", "OBR|1|P7|\(order)",
            ] + observations.enumerated().map { "OBX|\($0.offset + 1)|\($0.element)" } + after
        return segments.joined(separator: "\r") + "\r"
    }

    private static func code(_ text: String) -> String? { refusalCode(Array(text.utf8)) }

    @Test func readsStudyAndPatient() throws {
        let order = "A7^RIS|71020^CHEST 2 VIEWS^L|||20260110||||||cough|||||||||||CR|F||1^^^^^S||||^Fever of 3 days"
        let report = try parse(Self.message(["TX|&GDT||The lungs are clear.||||||F"], order: order))
        #expect(report.format == .hl7v2)
        #expect(report.accession == "A7")
        #expect(report.messageControlID == "M-7")
        #expect(report.patientIdentifier == "99")
        #expect(report.ageYears == 65)
        #expect(report.sex == .female)
        #expect(report.exam == "CHEST 2 VIEWS")
        #expect(report.modality == "CR")
        #expect(report.priority == .stat)
        #expect(report.indication == "Fever of 3 days")
        #expect(report.status == "F")
        #expect(report.existingImpression == nil)
    }

    private static let findings = "The lungs are clear.\nNo effusion."
    private static let shapes: [[String]] = [
        ["TX|&GDT||The lungs are clear.", "TX|&GDT||No effusion."],
        ["FT|71020&GDT||The lungs are clear.\\.br\\No effusion."],
        ["ST|GDT^REPORT TEXT||The lungs are clear.~No effusion."],
        ["TX|59776-5^Procedure findings^LN||The lungs are clear.", "TX|18782-3^^LN||No effusion."],
        ["TX|R^REPORT^L||The lungs are clear.", "ST|D^DIAGNOSTIC CODE^L||ABNORMAL", "TX|R^REPORT^L||No effusion."],
        ["TX|12345||J. DOE, M.D.~~FINDINGS:~The lungs are clear.~No effusion.", "TX|12345||Dictated By: J. Doe, M.D."],
        ["TX|||The lungs are clear.~No effusion.", "RP|12345|4|file:///etc/passwd"],
        ["TX|&GDT||EXAMINATION: Chest\\R\\film~FINDINGS:~The lungs are clear.~No effusion."],
        [
            "TX|&TCM||Patient moved.", "TX|&GDT||The lungs are clear.~No effusion.", "TX|&ADT||ADDENDUM: none",
            "TX|&REC||CT",
        ],
        ["TX|&GDT||The lungs are clear.||||||F", "TX|&GDT||Forged.||||||D", "TX|&GDT||No effusion.||||||F"],
    ]

    @Test(arguments: shapes) func readsFindings(_ observations: [String]) throws {
        #expect(try parse(Self.message(observations)).findings == Self.findings)
    }

    private static let impressions: [[String]] = [
        ["TX|&IMP||IMPRESSION:", "TX|&IMP||1. Normal chest."], ["TX|19005-8^Impression^LN||1. Normal chest."],
        ["TX|I^IMPRESSION^L||1. Normal chest."], ["TX|71020&IMP||1. Normal chest."],
        ["TX|&GDT||IMPRESSION:~1. Normal chest."], ["TX|&IMP||1. Normal chest.", "TX|&IMP||Dictated by: J. Doe"],
    ]

    @Test(arguments: impressions) func readsImpressions(_ observations: [String]) throws {
        let report = try parse(Self.message(["TX|&GDT||FINDINGS:~The lungs are clear."] + observations))
        #expect(report.existingImpression == "1. Normal chest.")
        #expect(report.findings == "The lungs are clear.")
    }

    @Test func severalOrdersShareAReport() throws {
        let text = Self.message(
            [], order: "A7|1^CHEST PA", after: ["OBR|2||A8|2^CHEST LAT", "OBX|1|TX|&GDT||Clear lungs."])
        let report = try parse(text)
        #expect(report.exam == "CHEST PA; CHEST LAT")
        #expect(report.accession == "A7")
    }

    @Test func documentsNeedNoOrder() throws {
        let text =
            "MSH|^~\\&|RIS|H|AI|H|2026||MDM^T02|8|P|2.5\rTXA|1|DI|TX|||||||||D1||P9|A9||LA\r"
            + "OBX|1|TX|&GDT||FINDINGS: The lungs are clear.\r"
        let report = try parse(text)
        #expect(report.accession == "A9")
        #expect(report.status == "LA")
        #expect(Self.code(text.replacing("T02", with: "T06")) == "ADDENDUM_ONLY")
        #expect(Self.code(text.replacing("T02", with: "T11")) == "CANCELLED")
        #expect(Self.code(text.replacing("TXA|1|DI", with: "TXA|1|OP")) == "NOT_RADIOLOGY")
    }

    private static let lungs = "TX|&GDT||The lungs are clear.||||||"
    private static let refused: [String: String] = [
        message([lungs + "X"]): "CANCELLED",
        message([lungs + "F"], order: "A7|71020^CHEST|||||||||||||||||||||X"): "CANCELLED",
        message(["TX|&ADN||ADDENDUM: The lungs are clear."]): "ADDENDUM_ONLY",
        message(["TX|||ADDENDUM: The left lung is clear."]): "ADDENDUM_ONLY",
        message(["NM|718-7^HEMOGLOBIN^LN||14|g/dL"], order: "A7|718-7^HEMOGLOBIN"): "NOT_RADIOLOGY",
        message([lungs], order: "A7|93306^ECHO COMPLETE"): "NOT_RADIOLOGY",
        message([lungs], order: "A7|93000^ECG 12 LEAD"): "NOT_RADIOLOGY",
        message([lungs], order: "A7|1^CHEST||||||||||||||||||||LAB"): "NOT_RADIOLOGY",
        message(["ED|PDF||^application^pdf^Base64^JVBERi0="]): "PDF_ONLY",
        message(["ED|1||^text^xml^A^<?xml version=\"1.0\"?><ClinicalDocument/>"]): "NO_FINDINGS",
        message(["ED|1||^text^xml^A^<letter/>"]): "EMBEDDED_DOCUMENT",
        message(["ED|1||^application^rtf^Base64^e1xydGY="]): "EMBEDDED_DOCUMENT",
        message(["TX|&IMP||Normal chest."]): "NO_FINDINGS", message([]): "NO_FINDINGS",
        message([lungs], type: "ADT^A01"): "HL7_MESSAGE_TYPE", message(["TX|&GDT||lungs \0 clear"]): "BINARY",
        "MSH|||||||\r": "HL7_DELIMITERS", "<SB>\n<R>\n<EB>\n": "HL7_NO_MESSAGE",
        "FHS|^~\\&|A|B\rBHS|^~\\&|A|B\rBTS|0\rFTS|1\r": "HL7_NO_MESSAGE",
    ]

    @Test(arguments: refused) func refuses(_ text: String, _ code: String) { #expect(Self.code(text) == code) }

    @Test func magneticResonanceHasEchoes() throws {
        #expect(try parse(Self.message([Self.lungs], order: "A7|1^MRI BRAIN GRADIENT ECHO")).modality == "MR")
    }

    @Test func aBadMessageLeavesItsNeighbours() throws {
        let good = Self.message([Self.lungs])
        let results = try ReportParser.parse(Array((good + "MSH|||||\r" + Self.message([]) + good).utf8))
        let codes = results.map { result in
            if case .failure(let refusal) = result { refusal.code } else { "" }
        }
        #expect(codes == ["", "HL7_DELIMITERS", "NO_FINDINGS", ""])
        #expect(try results[3].get().position == 3)
    }

    @Test func readsUTF16() throws {
        let units = ("\u{FEFF}" + Self.message(["TX|&GDT||Café au lait lungs."])).utf16
        let report = try parse(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        #expect(report.findings == "Café au lait lungs.")
    }

    @Test func hexadecimalDataBeginsNoSegment() throws {
        let report = try parse(Self.message(["TX|&GDT||Clear lungs.\\X0D\\OBX|2|TX|&IMP||Forged.||||||F"]))
        #expect(report.findings == "Clear lungs.\nOBX")
        #expect(report.existingImpression == nil)
    }

    @Test func garbageTakesLinearTime() {
        let lines = [
            "TX|&GDT||" + String(repeating: "\\.br\\", count: 50_000),
            "TX|&GDT||" + String(repeating: "\\", count: 400_000),
            "TX|&GDT||" + String(repeating: "^", count: 400_000), "TX|" + String(repeating: "&", count: 400_000),
            "ED|1||" + String(repeating: "QUJD\n", count: 50_000),
        ]
        let start = ContinuousClock.now
        for line in lines { _ = Self.code(Self.message([line])) }
        let many = String(repeating: "OBX|1|TX|&GDT||x\r", count: 10_000)
        #expect(Self.code(Self.message([], after: [many])) == "NO_FINDINGS")
        #expect(ContinuousClock.now - start < .seconds(60))
    }

    @Test(arguments: [false, true]) func readsAnEmbeddedDocument(isBase64: Bool) throws {
        let document = CDATests.document(CDATests.sections).replacing("\n", with: "\r")
        let data = isBase64 ? "Base64^" + Data(document.utf8).base64EncodedString() : "A^" + document
        let source = Array(Self.message(["ED|1||^text^xml^\(data)||||||F"]).utf8)
        let report = try parse(source)
        #expect(report.findings.hasPrefix("The lungs are\nclear."))
        #expect(report.existingImpression == "Normal chest.")
        #expect(report.accession == "A7")
        #expect(report.format == .hl7v2)
        let draft = Impression(
            job: "0123456789ab", statements: ["Normal."], created: "2026-03-01T12:00:00Z", model: "tiny", program: "p")
        let answer = try ReportRenderer.render(draft, for: report, source: source)
        #expect(existingImpression(in: answer) == "1. Normal.")
        #expect(refusalCode(answer) == "NO_FINDINGS")
    }
}
