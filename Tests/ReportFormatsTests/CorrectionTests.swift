import Testing

@testable import ReportFormats

/// Drafts that a radiologist has signed, in every format, and reports of every status.
@Suite struct CorrectionTests {
    private static let job = "0123456789ab-2"
    private static let draft = Impression(
        job: job, statements: ["Left lower lobe pneumonia.", "Small effusion."], created: "2026-03-01T12:00:00Z",
        model: "tiny", program: "impressiond 0.1")

    struct Format: CustomTestStringConvertible {
        let name: String
        let source: [UInt8]
        /// What signing changes in the draft's text.
        let signing: [(from: String, to: String)]
        /// The code for the draft before it is signed; nil where the format has no place for a status.
        var unsigned: String? = "NOT_FINAL"

        var testDescription: String { name }
    }

    static let formats: [Format] = [
        Format(
            name: "text", source: Array("ACCESSION: ACC-77\nFINDINGS: The lungs are clear.\n".utf8), signing: [],
            unsigned: nil),
        Format(
            name: "openi",
            source: Array(
                """
                <eCitation><uId id="ACC-77"/><MedlineCitation><Article><Abstract><AbstractText Label="FINDINGS">The lungs
                are clear.</AbstractText></Abstract></Article></MedlineCitation></eCitation>
                """.utf8), signing: [("preliminary machine draft, not verified", "final")]),
        Format(
            name: "hl7v2", source: Array(hl7.utf8), signing: [("||||||P", "||||||F"), ("|||P", "|||F")]),
        Format(name: "hl7v2-xml", source: Array(hl7XML.utf8), signing: [(">P</OBR.25>", ">F</OBR.25>")]),
        Format(
            name: "fhir-json", source: Array(FHIRFixtures.report("\"conclusion\": \"FINDINGS: Clear lungs.\"").utf8),
            signing: [("\"preliminary\"", "\"final\"")]),
        Format(
            name: "cda", source: Array(CDATests.document(CDATests.sections).utf8),
            signing: [
                (
                    "<inFulfillmentOf>",
                    "<legalAuthenticator><time value=\"20260302\"/></legalAuthenticator><inFulfillmentOf>"
                )
            ]),
        Format(name: "dsr2xml", source: DICOMSRTests.source(.dsr2xml), signing: [("PARTIAL", "COMPLETE")]),
        Format(
            name: "native SR", source: DICOMSRTests.source(.native),
            signing: [("PARTIAL", "COMPLETE"), ("PRELIMINARY", "FINAL")]),
    ]
    private static let hl7 = HL7v2Tests.message(
        ["TX|&GDT||The lungs are clear.||||||F"], order: "ACC-77|71020^CHEST 2 VIEWS")
    private static let hl7XML = """
        <ORU_R01 xmlns="urn:hl7-org:v2xml"><MSH><MSH.1>|</MSH.1><MSH.2>^~\\&amp;</MSH.2><MSH.9><MSG.1>ORU</MSG.1>
        <MSG.2>R01</MSG.2></MSH.9></MSH><OBR><OBR.3><EI.1>ACC-77</EI.1></OBR.3><OBR.4><CE.2>CHEST</CE.2></OBR.4></OBR>
        <OBX><OBX.2>TX</OBX.2><OBX.3><CE.1>59776-5</CE.1></OBX.3><OBX.5>The lungs are clear.</OBX.5></OBX></ORU_R01>
        """

    private static func reading(_ bytes: [UInt8]) throws -> ReportReading {
        let readings = try ReportParser.read(bytes)
        try #require(readings.count == 1)
        return readings[0]
    }

    @Test(arguments: formats) func aSignedDraftIsACorrection(_ format: Format) throws {
        let report = try Self.reading(format.source)
        var text = String(
            decoding: try ReportRenderer.render(Self.draft, for: report.report, source: format.source), as: UTF8.self)
        if let code = format.unsigned {
            let reading = try Self.reading(Array(text.utf8))
            let refusal = #expect(throws: IntakeRefusal.self) { try reading.correction() }
            #expect(refusal?.code == code)
        }
        for (from, to) in format.signing { text = text.replacing(from, with: to) }
        text = text.replacing("Left lower", with: "Right lower")
        let correction = try Self.reading(Array(text.utf8)).correction()
        #expect(correction.impression == "1. Right lower lobe pneumonia.\n2. Small effusion.")
        #expect(correction.status == .final)
        #expect(Set(correction.identity.jobs) == [Self.job])
        #expect(correction.identity.accession == "ACC-77")
        #expect(correction.findings == nil)
        #expect(correction.addendum == nil)
    }

    @Test(
        arguments: [
            ("F", "final"), ("C", "corrected"), ("A", "addended"), ("P", "NOT_FINAL"), ("X", "CANCELLED"),
            ("Final", "final"), ("Wet Read", "NOT_FINAL"), ("", "final"),
        ])
    func hl7Statuses(_ status: String, _ expected: String) throws {
        let source = HL7v2Tests.message(
            ["TX|&GDT||The lungs are clear.||||||\(status)", "TX|&IMP||Normal chest.||||||\(status)"])
        #expect(try outcome(source) == expected)
    }

    @Test(
        arguments: [
            ("final", "final"), ("amended", "corrected"), ("corrected", "corrected"), ("appended", "addended"),
            ("preliminary", "NOT_FINAL"), ("registered", "NOT_FINAL"), ("entered-in-error", "CANCELLED"),
        ])
    func fhirStatuses(_ status: String, _ expected: String) throws {
        let source = FHIRFixtures.report("\"conclusion\": \"Normal chest.\"", status: status)
        #expect(try outcome(source) == expected)
    }

    private func outcome(_ source: String) throws -> String {
        let reading = try Self.reading(Array(source.utf8))
        do { return try reading.correction().status.rawValue } catch { return error.code }
    }

    @Test func addendaNeedNoImpression() throws {
        let result = HL7v2Tests.message(["TX|&ADT||There is also a rib fracture.||||||F"])
        let correction = try Self.reading(Array(result.utf8)).correction()
        #expect(correction.addendum == "There is also a rib fracture.")
        #expect(correction.impression == nil)
        #expect(correction.status == .addended)
        #expect(correction.identity.message == "M-7")

        let document = HL7v2Tests.message(["TX|&IMP||Also a rib fracture."], type: "MDM^T06")
        #expect(try Self.reading(Array(document.utf8)).correction().addendum == "Also a rib fracture.")

        let cda = CDATests.document(CDATests.sections).replacing("\"RPLC\"", with: "\"APND\"")
        let appended = try Self.reading(Array(cda.utf8)).correction()
        #expect(appended.addendum == "Normal chest.")
        #expect(appended.identity.replacedDocument == "1.2.3^D-8")

        let text = "FINDINGS: Clear lungs.\nIMPRESSION: Normal.\nADDENDUM: A rib is broken.\n"
        let plain = try Self.reading(Array(text.utf8)).correction()
        #expect(plain.impression == "Normal.")
        #expect(plain.addendum == "A rib is broken.")
        #expect(plain.status == .addended)
        #expect(plain.findings == "Clear lungs.")
    }

    @Test func aVersionSaysWhatItReplaces() throws {
        let identity = try Self.reading(Array(CDATests.document(CDATests.sections).utf8)).identity
        #expect(identity.document == "1.2.3^D-9")
        #expect(identity.documentSet == "1.2.3^S-9")
        #expect(identity.documentVersion == 2)
        #expect(identity.replacedDocument == "1.2.3^D-8")
        #expect(identity.status == .corrected)
        #expect(identity.patient == "MRN-5")
    }

    @Test func aCancelKeepsItsIdentity() throws {
        let source = HL7v2Tests.message(["TX|&GDT||x||||||X"])
        let reading = try Self.reading(Array(source.utf8))
        #expect(reading.result == .failure(.cancelled))
        #expect(reading.identity.accession == "A7")
        #expect(reading.identity.patient == "99")
        #expect(reading.identity.status == .cancelled)
    }

    @Test(arguments: ["FINDINGS: Clear lungs.\n", "IMPRESSION:\n\nFINDINGS: Clear lungs.\n"])
    func aReportWithoutImpressionIsNone(_ text: String) throws {
        #expect(try outcome(text) == "NO_IMPRESSION")
    }
}
