import Testing

@testable import ReportFormats

/// Who read a study, where the format says so.
@Suite struct ReaderTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let source: String
        let reader: String?
    }

    private static func hl7(_ interpreter: String) -> String {
        HL7v2Tests.message(
            ["TX|&IMP||Normal chest.||||||F"],
            order: (["A7", "71020"] + Array(repeating: "", count: 27) + [interpreter]).joined(separator: "|"))
    }

    private static func fhir(_ more: String) -> String {
        FHIRFixtures.report("\"conclusion\": \"Normal chest.\", \(more)")
    }

    private static func sr(_ observer: String) -> String {
        String(decoding: DICOMSRTests.source(.dsr2xml), as: UTF8.self)
            .replacing("<verification flag=\"VERIFIED\"/>", with: "<verification>\(observer)</verification>")
    }

    private static func native(_ person: String) -> String {
        let sequence = "<DicomAttribute tag='0040A073' vr='SQ'><Item number='1'>\(person)</Item></DicomAttribute>"
        return String(decoding: DICOMSRTests.source(.native), as: UTF8.self)
            .replacing("<NativeDicomModel>", with: "<NativeDicomModel>\(sequence)")
    }

    private static let cda = CDATests.document(CDATests.sections)
        .replacing("<assignedEntity><id extension=\"DR-1\"/>", with: "<assignedEntity><id extension=\"77\"/>")

    static let cases: [Case] = [
        Case(testDescription: "OBR-32 with an id", source: hl7("77&Reader&Ann^20260301"), reader: "77"),
        Case(testDescription: "OBR-32 without", source: hl7("&Reader&Ann"), reader: "&Reader&Ann"),
        Case(testDescription: "no OBR-32", source: hl7(""), reader: nil),
        Case(
            testDescription: "resultsInterpreter",
            source: fhir("\"resultsInterpreter\": [{\"reference\": \"Practitioner/p7\"}]"),
            reader: "Practitioner/p7"),
        Case(
            testDescription: "its identifier",
            source: fhir(
                "\"resultsInterpreter\": [{\"identifier\": {\"value\": \"N-7\"}, \"display\": \"Dr. Reader\"}]"),
            reader: "N-7"),
        Case(
            testDescription: "its name, before the performer",
            source: fhir(
                "\"performer\": [{\"display\": \"Clinic\"}], \"resultsInterpreter\": [{\"display\": \"Dr. Reader\"}]"),
            reader: "Dr. Reader"),
        Case(testDescription: "no FHIR reader", source: fhir("\"issued\": \"2026-03-01\""), reader: nil),
        Case(
            testDescription: "SR observer by name",
            source: sr("<observer><name><first>Ann</first><last> Reader</last></name></observer>"), reader: "Ann Reader"
        ),
        Case(
            testDescription: "SR observer by code",
            source: sr("<observer><name><last>Reader</last></name><code><value>77</value></code></observer>"),
            reader: "77"),
        Case(
            testDescription: "native SR observer",
            source: native(
                """
                <DicomAttribute tag='0040A075' vr='PN'><PersonName number='1'><Alphabetic><FamilyName>Reader</FamilyName>
                </Alphabetic></PersonName></DicomAttribute>
                """), reader: "Reader"),
        Case(testDescription: "no SR observer", source: sr(""), reader: nil),
        Case(testDescription: "CDA legal authenticator", source: cda, reader: "77"),
        Case(
            testDescription: "CDA author", source: cda.replacing("legalAuthenticator", with: "participant"),
            reader: "DR-1"),
    ]

    @Test(arguments: cases) func isRead(_ aCase: Case) throws {
        let reading = try #require(try ReportParser.read(Array(aCase.source.utf8)).first)
        #expect(reading.identity.reader == aCase.reader)
    }
}
