import Testing

@testable import ReportFormats

/// Reads the samples of coded formats that are shared beside the checkout and compares them with their index; skipped
/// where they are missing.
@Suite struct CodedSampleTests {
    /// Where we differ from the index, or where its word is neither yes nor no.
    private static let expected: [String: (code: String?, hasImpression: Bool)] = [
        // Its fragment has a prefix that is not bound; nothing is repaired.
        "ccda__Chest_X_ray_with_Narrative_Report.xml": ("XML_MALFORMED", false),
        // Decoys, and a body that is no text.
        "ccda__Procedure_Note.xml": ("NOT_RADIOLOGY", false),
        "dcmtk__reportfk.dsr2xml.xml": ("NO_FINDINGS", false),
        "dcmtk__reportsi.dsr2xml.xml": ("NO_FINDINGS", false),
        "msfhirconv__CDA_with_Embedded_PDF.ccda": ("PDF_ONLY", false),
        "msfhirconv__Unstructured_Document_embed.ccda": ("PDF_ONLY", false),
        "msfhirconv__Unstructured_Document_reference.ccda": ("LINKED_TEXT", false),
        "uscore__DiagnosticReport-bone-density-report.json": ("PDF_ONLY", false),
        "uscore__DiagnosticReport-cardiology-report.json": ("NOT_RADIOLOGY", false),
        "uscore__diagnosticreport-cbc.json": ("NOT_RADIOLOGY", false),
        // An Observation alone is not a report, so its impression is not looked for.
        "uscore__observation-xray-chest-impression.json": ("NO_REPORT", false),
        // "Odd": a demonstration of every kind of item, of which the texts read like findings.
        "pydicom__test-SR.dsr2xml.xml": (nil, false),
    ]

    @Test(.enabled(if: SharedSamples.areThere)) func agreesWithTheIndex() throws {
        let index = String(decoding: try #require(SharedSamples.read("reports/INDEX.tsv")), as: UTF8.self)
        var seen = 0
        for line in index.split(whereSeparator: \.isNewline).dropFirst() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard ["cda", "fhir", "dicom"].contains(where: { fields[1].hasPrefix($0) }) else { continue }
            seen += 1
            let bytes = try #require(SharedSamples.read("reports/\(fields[0])"))
            let start = ContinuousClock.now
            let code = refusalCode(bytes)
            #expect(ContinuousClock.now - start < .seconds(60))
            let known = Self.expected[fields[0]]
            let hasFindings = fields[7].hasPrefix("yes")
            let hasImpression = fields[8] != "no"
            #expect(code == (known ?? (hasFindings ? nil : "NO_FINDINGS", false)).code, "\(fields[0])")
            #expect((existingImpression(in: bytes) != nil) == known?.hasImpression ?? hasImpression, "\(fields[0])")
        }
        #expect(seen == 28)
    }
}
