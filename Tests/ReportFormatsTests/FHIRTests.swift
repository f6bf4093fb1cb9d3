import Foundation
import Testing

@testable import ReportFormats

@Suite struct FHIRTests {
    private static func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }

    private static func attachment(_ type: String, _ text: String) -> String {
        "\"presentedForm\": [{\"contentType\": \"\(type)\", \"data\": \"\(base64(text))\"}]"
    }

    private static let dictation = """
        COMPARISON: None.

        FINDINGS:
        The lungs are clear. Heart size is normal.
        No pleural effusion on the left.

        IMPRESSION: No acute disease.
        """

    private static let markup = """
        <!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><html><head><title>Findings</title></head><body>
        <p>COMPARISON: None.</p><h2>Findings</h2><div>The lungs are <b>clear</b>.
        Heart size is normal.<br/>No pleural effusion on the&nbsp;left.</div><!-- <p>IMPRESSION: x</p> -->
        <table><tr><td>IMPRESSION</td><td>No acute disease.</td></tr></table></body></html>
        """

    private static let quoted = markup.replacing("\"", with: "\\\"").replacing("\n", with: "\\n")

    private static let dictated = [
        attachment("text/plain; charset=utf-8", dictation), attachment("text/html", markup),
        attachment("application/xhtml", markup),
        "\"text\": {\"status\": \"additional\", \"div\": \"<div>\(quoted)</div>\"}",
        "\"conclusion\": \"\(dictation.replacing("\n", with: "\\n"))\"",
    ]

    @Test(arguments: dictated.indices, [false, true]) func readsDictatedText(_ index: Int, asXML: Bool) throws {
        let json = FHIRFixtures.report(Self.dictated[index])
        let report = try parse(asXML ? FHIRFixtures.xml(json) : Array(json.utf8))
        #expect(report.findings == FHIRFixtures.findings)
        #expect(report.existingImpression == "No acute disease.")
        #expect(report.comparison == "None.")
        #expect(report.accession == "ACC-77")
        #expect(report.patientIdentifier == "Patient/p1")
        #expect(report.exam == "Chest X-ray left decubitus")
        #expect(report.orderedSide == .left)
        #expect(report.status == "final")
        #expect(report.priority == .routine)
        #expect(report.format == (asXML ? .fhirXML : .fhirJSON))
    }

    @Test(arguments: [false, true]) func readsObservationsOfABundle(asXML: Bool) throws {
        let results = "\"result\": [{\"reference\": \"Observation/f1\"}, {\"reference\": \"Observation/i1\"}]"
        let json = FHIRFixtures.bundle([
            FHIRFixtures.report(results), FHIRFixtures.patient, FHIRFixtures.order,
            FHIRFixtures.observation("f1", "59776-5", FHIRFixtures.findings.replacing("\n", with: "\\n")),
            FHIRFixtures.observation("i1", "19005-8", "No acute disease."),
        ])
        let report = try parse(asXML ? FHIRFixtures.xml(json) : Array(json.utf8))
        #expect(report.findings == FHIRFixtures.findings)
        #expect(report.existingImpression == "No acute disease.")
        #expect(report.patientIdentifier == "MRN-5")
        #expect(report.ageYears == 64)
        #expect(report.sex == .female)
        #expect(report.priority == .stat)
        #expect(report.indication == "Cough and fever")
    }

    @Test func readsContainedObservations() throws {
        let contained = FHIRFixtures.observation("f", "18782-3", "Clear lungs.")
        let json = FHIRFixtures.report("\"contained\": [\(contained)], \"result\": [{\"reference\": \"#f\"}]")
        #expect(try parse(json).findings == "Clear lungs.")
    }

    @Test func readsTheSectionsOfADocument() throws {
        func section(_ code: String, _ title: String, _ text: String) -> String {
            """
            {"title": "\(title)", "code": {"coding": [{"code": "\(code)"}]},
             "text": {"status": "additional", "div": "<div><p>\(text)</p></div>"}}
            """
        }
        let composition = """
            {"resourceType": "Composition", "id": "c1", "status": "final", "title": "CT CHEST",
             "type": {"coding": [{"code": "18748-4"}]}, "subject": {"reference": "Patient/p1"}, "section": [
             \(section("x", "Technique", "Helical.")), \(section("59776-5", "Befund", "Clear lungs.")),
             \(section("19005-8", "Beurteilung", "Normal chest."))]}
            """
        for resources in [[composition, FHIRFixtures.patient], [composition, FHIRFixtures.report("")]] {
            let report = try parse(FHIRFixtures.bundle(resources, type: "document"))
            #expect(report.findings == "Clear lungs.")
            #expect(report.technique == "Helical.")
            #expect(report.existingImpression == "Normal chest.")
        }
        let note = composition.replacing("18748-4", with: "28570-0").replacing("CT CHEST", with: "Procedure note")
        #expect(refusalCode(Array(note.utf8)) == "NOT_RADIOLOGY")
    }

    @Test(arguments: [
        ("Resting ECG", true), ("Transthoracic echo", true), ("Portable echocardiogram", true), ("Lab panel", true),
        ("ECG-gated cardiac CT", false), ("MRI brain with gradient echo", false), ("Chest X-ray", false), ("", false),
    ])
    func tellsImagingFromOtherServices(_ exam: String, _ isElsewhere: Bool) {
        #expect(StudyKind.isElsewhere(exam) == isElsewhere)
    }

    @Test func oneBadReportDoesNotSinkItsNeighbours() throws {
        let text = Self.attachment("text/plain", Self.dictation)
        let bundle = FHIRFixtures.bundle([
            FHIRFixtures.report(text), FHIRFixtures.report(text, status: "entered-in-error"),
            FHIRFixtures.report(text, category: "LAB"), FHIRFixtures.report(""), FHIRFixtures.report(text),
        ])
        let results = try ReportParser.parse(Array(bundle.utf8))
        let codes = results.map { if case .failure(let refusal) = $0 { refusal.code } else { "" } }
        #expect(codes == ["", "CANCELLED", "NOT_RADIOLOGY", "NO_FINDINGS", ""])
        #expect(try results[4].get().position == 4)
    }

    private static let refused: [(text: String, code: String)] = [
        (FHIRFixtures.report(dictated[0], status: "cancelled"), "CANCELLED"),
        (FHIRFixtures.report(dictated[0], category: "CUS"), "NOT_RADIOLOGY"),
        (FHIRFixtures.report(dictated[0]).replacing("Chest X-ray", with: "Resting ECG"), "NOT_RADIOLOGY"),
        (FHIRFixtures.report(attachment("application/pdf", "%PDF-1.4")), "PDF_ONLY"),
        (FHIRFixtures.report("\"presentedForm\": [{\"url\": \"http://127.0.0.1:9/r.txt\"}]"), "LINKED_TEXT"),
        (FHIRFixtures.report(attachment("image/png", "x")), "EMBEDDED_DOCUMENT"),
        (FHIRFixtures.report(attachment("application/xml", "<a>FINDINGS: clear</a>")), "EMBEDDED_DOCUMENT"),
        (FHIRFixtures.report("\"conclusion\": \"Normal chest.\""), "NO_FINDINGS"),
        (FHIRFixtures.observation("i", "19005-8", "Normal."), "NO_REPORT"), (FHIRFixtures.bundle([]), "NO_REPORT"),
        ("{\"a\": 1}", "UNKNOWN_FORMAT"), ("[{\"resourceType\": \"Bundle\"}]", "UNKNOWN_FORMAT"),
        ("{\"resourceType\": \"Patient\", \"resourceType\": \"DiagnosticReport\"}", "JSON_MALFORMED"),
        ("{\"resourceType\": \"DiagnosticReport\"", "JSON_MALFORMED"), ("{", "JSON_MALFORMED"),
        (String(repeating: "[", count: 100_000), "JSON_TOO_DEEP"),
        ("{\"resourceType\": " + String(repeating: "{\"a\":", count: 64) + "1", "JSON_TOO_DEEP"),
        ("<Patient xmlns=\"http://hl7.org/fhir\"/>", "NO_REPORT"),
        (
            "<DiagnosticReport xmlns=\"http://hl7.org/fhir\"><status value=\"cancelled\"/></DiagnosticReport>",
            "CANCELLED"
        ),
    ]

    @Test(arguments: refused.indices) func refuses(_ index: Int) {
        #expect(refusalCode(Array(Self.refused[index].text.utf8)) == Self.refused[index].code)
    }

    /// Sizes at which a quadratic step would take minutes.
    @Test func manyReferencesTakeLinearTime() throws {
        let references = (0..<6_000).map { "{\"reference\": \"#o\($0)\"}" }.joined(separator: ",")
        let contained = (0..<6_000).map { FHIRFixtures.observation("o\($0)", "59776-5", "Clear.") }
        let text = FHIRFixtures.report(
            "\"contained\": [\(contained.joined(separator: ","))], \"result\": [\(references)]")
        var limits = IntakeLimits()
        limits.maximumBytes = 4 << 20
        let start = ContinuousClock.now
        #expect(refusalCode(Array(text.utf8), limits: limits) == nil)
        // A long text that is referred to thousands of times is read once a report, and not by every report.
        let long = FHIRFixtures.observation("f1", "59776-5", String(repeating: "Clear lungs. ", count: 20_000))
        let many = (0..<5_000).map { _ in "{\"reference\": \"Observation/f1\"}" }.joined(separator: ",")
        let reports = (0..<300).map { _ in FHIRFixtures.report("\"result\": [{\"reference\": \"Observation/f1\"}]") }
        let bundle = FHIRFixtures.bundle([FHIRFixtures.report("\"result\": [\(many)]"), long] + reports)
        let results = try ReportParser.parse(Array(bundle.utf8))
        #expect(try results[0].get().findings.utf8.count < 300_000)
        #expect(throws: IntakeRefusal.tooLarge(limit: 0)) { try results[300].get() }
        for markup in ["<", "<a ", "<!--", "<!DOCTYPE [", "&", "&#", "<td>", "<caption>x</caption>"] {
            _ = MarkupReader.lines(of: String(repeating: markup, count: 50_000))
        }
        #expect(ContinuousClock.now - start < .seconds(60))
    }
}
