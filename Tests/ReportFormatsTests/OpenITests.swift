import Testing

@testable import ReportFormats

@Suite struct OpenITests {
    private static func record(_ id: String, findings: String, more: String = "") -> String {
        """
        <eCitation><uId id="\(id)"/><pmcId id="7"/><articleType>XR</articleType><title>A collection</title>
        <MedlineCitation Status="supplied"><Article><ArticleTitle>A collection</ArticleTitle><Abstract>
        <AbstractText Label="COMPARISON">None.</AbstractText>
        <AbstractText Label="INDICATION">30-year-old man, cough &amp; fever</AbstractText>
        <AbstractText Label="FINDINGS">\(findings)</AbstractText>\(more)
        </Abstract></Article></MedlineCitation>
        <parentImage id="a"><caption>Xray Chest PA and Lateral</caption></parentImage></eCitation>
        """
    }

    @Test func readsARecord() throws {
        let impression = "<AbstractText Label=\"IMPRESSION\">Normal <b>chest</b>.</AbstractText>"
        let report = try parse(
            "\n<?xml version='1.0'?>" + Self.record("CXR1", findings: "Clear\n  lungs.", more: impression))
        #expect(report.accession == "CXR1")
        #expect(report.exam == "Xray Chest PA and Lateral")
        #expect(report.modality == "XR")
        #expect(report.indication == "30-year-old man, cough & fever")
        #expect(report.ageYears == 30)
        #expect(report.comparison == "None.")
        #expect(report.findings == "Clear\nlungs.")
        #expect(report.existingImpression == "Normal chest.")
        #expect(report.status == "supplied")
        #expect(report.format == .openI)
    }

    @Test func oneBadRecordDoesNotSinkItsNeighbours() throws {
        let batch = ["One lung.", "XXXX", "Two lungs."].enumerated().map {
            Self.record("R\($0.offset)", findings: $0.element)
        }
        let results = try ReportParser.parse(Array("<records>\(batch.joined())</records>".utf8))
        #expect(results.map { try? $0.get().findings } == ["One lung.", nil, "Two lungs."])
        #expect(results.map { try? $0.get().position } == [0, nil, 2])
        #expect(throws: IntakeRefusal.noFindings) { try results[1].get() }
    }

    @Test(arguments: [
        "<eCitation><sec><title>Findings</title><p>Clear</p><p>lungs.</p></sec></eCitation>",
        "<eCitation><AbstractText>FINDINGS: Clear\nlungs.\nIMPRESSION: x</AbstractText></eCitation>",
        "<r xmlns='urn:x'><eCitation><abstracttext label='findings'>Clear\nlungs.</abstracttext></eCitation></r>",
    ])
    func readsVariations(_ text: String) throws {
        let findings = try parse(text).findings
        #expect(findings.split(whereSeparator: \.isWhitespace).joined(separator: " ") == "Clear lungs.")
    }

    @Test func readsItsDeclaredEncoding() throws {
        let latin =
            Array("<?xml version='1.0' encoding='ISO-8859-1'?>".utf8)
            + Self.record("1", findings: "Café lungs").unicodeScalars.map { UInt8($0.value) }
        #expect(try parse(latin).findings == "Café lungs")
    }
}
