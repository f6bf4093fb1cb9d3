import Testing

@testable import ReportFormats

@Suite struct CDATests {
    static let header = """
        <typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/><templateId root="1.2.840.10008.9.1"/>
        <id root="1.2.3" extension="D-9"/><code code="18748-4" codeSystem="2.16.840.1.113883.6.1"/>
        <title>CT CHEST LEFT</title><effectiveTime value="20260228080000+0100"/>
        <confidentialityCode code="N" codeSystem="2.16.840.1.113883.5.25"/>
        <setId root="1.2.3" extension="S-9"/><versionNumber value="2"/>
        <recordTarget><patientRole><id root="1.2.4" extension="MRN-5"/><patient><name>Pat <family>Example</family></name>
        <administrativeGenderCode code="F" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="19610301"/></patient>
        </patientRole></recordTarget><author><time value="20260228"/><assignedAuthor><id root="1.2.5" extension="DR-1"/>
        </assignedAuthor></author><custodian><assignedCustodian><representedCustodianOrganization><id root="1.2.6"/>
        </representedCustodianOrganization></assignedCustodian></custodian><legalAuthenticator><time value="20260228"/>
        <signatureCode code="S"/><assignedEntity><id extension="DR-1"/></assignedEntity></legalAuthenticator>
        <inFulfillmentOf><order><id root="1.2.7" extension="ACC-77"/><priorityCode code="S"/></order></inFulfillmentOf>
        <documentationOf><serviceEvent classCode="ACT"><id root="1.2.8"/><code code="71260" displayName="CT chest"/>
        <effectiveTime><low value="20260227"/></effectiveTime></serviceEvent></documentationOf>
        <relatedDocument typeCode="RPLC"><parentDocument><id root="1.2.3" extension="D-8"/></parentDocument>
        </relatedDocument>
        """

    static func section(_ code: String, _ title: String, _ text: String, _ more: String = "") -> String {
        """
        <component><section><code code="\(code)"/><title>\(title)</title><text>\(text)</text>\(more)</section></component>
        """
    }

    static func document(_ sections: String, header: String = header) -> String {
        """
        <?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="file:///etc/hostname"?>
        <ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:schemaLocation="urn:hl7-org:v3 http://127.0.0.1:9/CDA.xsd">\(header)
        <component><structuredBody>\(sections)</structuredBody></component></ClinicalDocument>
        """
    }

    static let sections =
        section("121181", "", "") + section("59768-2", "Indications", "Cough.<br/>Fever.")
        + section(
            "59776-5", "Befund",
            """
            <paragraph><caption>Finding</caption><content ID="f">The lungs are
            clear.</content></paragraph><paragraph><caption>Diameter</caption>5 mm<content revised="delete">9 mm</content>
            </paragraph><list listType="ordered"><item>No effusion.</item><item>No mass.</item></list>
            <table><tbody><tr><th>Heart</th><td>normal</td></tr></tbody></table><renderMultiMedia>image</renderMultiMedia>
            """, section("x", "Bones", "Intact."))
        + section("19005-8", "Beurteilung", "<paragraph><caption>Impression</caption>Normal chest.</paragraph>")

    @Test func readsADocument() throws {
        let report = try parse(Self.document(Self.sections))
        #expect(
            report.findings == """
                The lungs are
                clear.

                Diameter: 5 mm

                1. No effusion.
                2. No mass.

                Heart, normal

                Bones:
                Intact.
                """)
        #expect(report.existingImpression == "Normal chest.")
        #expect(report.indication == "Cough.\nFever.")
        #expect(report.accession == "ACC-77")
        #expect(report.patientIdentifier == "MRN-5")
        #expect(report.ageYears == 64)
        #expect(report.sex == .female)
        #expect(report.exam == "CT CHEST LEFT")
        #expect(report.orderedSide == .left)
        #expect(report.priority == .stat)
        #expect(report.documentIdentifier == "1.2.3^D-9")
        #expect(report.replacedDocument == "1.2.3^D-8")
        #expect(report.format == .cda)
    }

    @Test(arguments: [
        section("121070", "", "Clear lungs."), section("x", "FINDINGS", "Clear lungs."),
        section("x", "Befund", "Clear lungs."), section("18782-3", "", "CLINICAL HISTORY: x\n\nFINDINGS: Clear lungs."),
        section("x", "Bericht", "", section("59776-5", "", "Clear lungs.")),
    ])
    func findsTheFindings(_ section: String) throws {
        #expect(try parse(Self.document(section)).findings.hasSuffix("Clear lungs."))
    }

    private static let polyp = section("59776-5", "Procedure Findings", "A 6 mm polyp in the colon.")
    private static let bare = "<title>Report</title>"
    private static func body(_ text: String) -> String {
        "<ClinicalDocument xmlns='urn:hl7-org:v3'>\(header)<component><nonXMLBody>\(text)</nonXMLBody></component>"
            + "</ClinicalDocument>"
    }

    private static let refused: [(text: String, code: String)] = [
        (document(polyp, header: "<code code='28570-0'/><title>Procedure note</title>"), "NOT_RADIOLOGY"),
        (document(polyp + section("59774-0", "Anesthesia", "General."), header: bare), "NOT_RADIOLOGY"),
        (document(polyp, header: "<title>Transthoracic echocardiogram</title>"), "NOT_RADIOLOGY"),
        (document(section("30954-2", "Results", "Sodium 140."), header: bare), "NO_FINDINGS"),
        (document(section("59776-5", "Findings", " "), header: bare), "NO_FINDINGS"),
        (document(sections, header: "<relatedDocument typeCode='APND'/>" + bare), "ADDENDUM_ONLY"),
        (document(sections, header: "<statusCode code='nullified'/>" + bare), "CANCELLED"),
        (body("<text mediaType='application/pdf' representation='B64'>JVBERi0x</text>"), "PDF_ONLY"),
        (body("<text mediaType='text/rtf'>x</text>"), "EMBEDDED_DOCUMENT"),
        (body("<text><reference value='http://127.0.0.1:9/r.pdf'/></text>"), "LINKED_TEXT"),
    ]

    @Test(arguments: refused.indices) func refuses(_ index: Int) {
        #expect(refusalCode(Array(Self.refused[index].text.utf8)) == Self.refused[index].code)
    }

    @Test func aNoteWithImagingEvidenceIsRead() throws {
        let header = "<code code='28570-0'/><title>CT guided biopsy</title>"
        #expect(try parse(Self.document(Self.polyp, header: header)).modality == "CT")
    }

    @Test func aDraftKeepsTheHeaderAndSaysWhatItIs() throws {
        let impression = Impression(
            job: "0123456789ab", statements: ["FINDINGS: <5 mm.", "Two."], notices: ["See the side."],
            created: "2026-03-01T12:00:00Z", model: "tiny", program: "impressiond 0.1")
        let source = Array(Self.document(Self.sections).utf8)
        let bytes = try ReportRenderer.render(impression, for: parse(source), source: source)
        #expect(refusalCode(bytes) == "NO_FINDINGS")
        let root = try XMLSource.read(bytes, IntakeLimits())
        #expect(existingImpression(in: bytes) == "1. FINDINGS: <5 mm.\n2. Two.")
        #expect(root.child("title")?.text.hasPrefix("DRAFT, machine generated, not verified") == true)
        #expect(root.child("id")?.attribute("root")?.hasPrefix("2.25.") == true)
        for name in ["templateId", "setId", "versionNumber", "legalAuthenticator", "authenticator"] {
            #expect(root.child(name) == nil)
        }
        #expect(root.children.filter { $0.hasName("author") }.count == 1)
        #expect(root.descendant("recordTarget", "patientRole", "patient", "name")?.text == "Pat Example")
        #expect(root.descendant("inFulfillmentOf", "order", "id")?.attribute("extension") == "ACC-77")
        #expect(root.descendant("relatedDocument", "parentDocument", "id")?.attribute("extension") == "D-9")
        let paragraph = root.all("paragraph").first?.text
        #expect(paragraph == "DRAFT: \(Impression.warning)")
        #expect(root.all("item").map(\.text).contains("See the side."))
    }
}
