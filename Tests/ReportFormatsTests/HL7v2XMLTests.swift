import HL7v2
import Testing

@testable import ReportFormats

@Suite struct HL7v2XMLTests {
    private static let standard = """
        <?xml version="1.0"?><n:ORU_R01 xmlns:n="urn:hl7-org:v2xml"><n:MSH><n:MSH.1>|</n:MSH.1>
        <n:MSH.2>^~\\&amp;</n:MSH.2><n:MSH.3><n:HD.1>RIS</n:HD.1></n:MSH.3><n:MSH.9><n:MSG.1>ORU</n:MSG.1>
        <n:MSG.2>R01</n:MSG.2></n:MSH.9><n:MSH.10>M7</n:MSH.10></n:MSH><n:ORU_R01.PATIENT_RESULT>
        <n:ORU_R01.PATIENT><n:PID><n:PID.3><n:CX.1>99</n:CX.1><n:CX.4><n:HD.1>HOSP</n:HD.1></n:CX.4></n:PID.3>
        <n:PID.8>F</n:PID.8></n:PID></n:ORU_R01.PATIENT><n:ORU_R01.ORDER_OBSERVATION><n:OBR>
        <n:OBR.3><n:EI.1>A7</n:EI.1></n:OBR.3><n:OBR.4><n:CE.1>1</n:CE.1><n:CE.2>CHEST</n:CE.2></n:OBR.4>
        <n:OBR.25>F</n:OBR.25></n:OBR><n:ORU_R01.OBSERVATION><n:OBX><n:OBX.2>FT</n:OBX.2>
        <n:OBX.3><n:CE.1>1&amp;GDT</n:CE.1></n:OBX.3><n:OBX.5>Clear | lungs.<n:escape V=".br"/>
            No effusion.</n:OBX.5></n:OBX></n:ORU_R01.OBSERVATION></n:ORU_R01.ORDER_OBSERVATION>
        </n:ORU_R01.PATIENT_RESULT></n:ORU_R01>
        """
    private static let mirth = """
        <HL7Message><MSH><MSH.1>|</MSH.1><MSH.2>^~\\&amp;</MSH.2><MSH.3><MSH.3.1>RIS</MSH.3.1></MSH.3>
        <MSH.9><MSH.9.1>ORU</MSH.9.1><MSH.9.2>R01</MSH.9.2></MSH.9><MSH.10><MSH.10.1>M7</MSH.10.1></MSH.10></MSH>
        <PID><PID.3><PID.3.1>99</PID.3.1></PID.3><PID.8><PID.8.1>F</PID.8.1></PID.8></PID>
        <OBR><OBR.3><OBR.3.1>A7</OBR.3.1></OBR.3><OBR.4><OBR.4.1>1</OBR.4.1><OBR.4.2>CHEST</OBR.4.2></OBR.4></OBR>
        <OBX><OBX.2><OBX.2.1>TX</OBX.2.1></OBX.2><OBX.3><OBX.3.1><OBX.3.1.1/><OBX.3.1.2>GDT</OBX.3.1.2></OBX.3.1></OBX.3>
        <OBX.5><OBX.5.1>Clear | lungs.</OBX.5.1></OBX.5><OBX.5><OBX.5.1>No effusion.</OBX.5.1></OBX.5></OBX></HL7Message>
        """
    private static let impression = Impression(
        job: "0123456789ab", statements: ["Left <lung> nodule & |5 mm.", "Second."], created: "2026-03-01T12:00:00Z",
        model: "tiny", program: "impressiond 0.2")

    @Test(arguments: [standard, mirth]) func readsAndAnswers(_ source: String) throws {
        let report = try parse(source)
        #expect(report.format == .hl7v2XML)
        #expect(report.findings == "Clear | lungs.\nNo effusion.")
        #expect(report.patientIdentifier == "99")
        #expect(report.accession == "A7")
        #expect(report.exam == "CHEST")
        #expect(report.messageControlID == "M7")

        let draft = try ReportRenderer.render(Self.impression, for: report, source: Array(source.utf8))
        #expect(refusalCode(draft) == "NO_FINDINGS")
        let root = try XMLDocumentReader.read(String(decoding: draft, as: UTF8.self), limits: IntakeLimits())
        #expect(root.name == (source == Self.mirth ? "HL7Message" : "ORU_R01"))
        #expect(root.namespace == (source == Self.mirth ? nil : "urn:hl7-org:v2xml"))
        let answer = HL7Report(try #require(HL7XMLDocument.messages(in: root, IntakeLimits()).first).get())
        #expect(existingImpression(in: draft) == "1. Left <lung> nodule & |5 mm.\n2. Second.")
        #expect(answer.message["MSH"]?[5].component(1) == "RIS")
        #expect(answer.message["PID"]?[3].component(1) == "99")
        #expect(answer.message["OBR"]?[25].text == "P")
        #expect(answer.message["NTE"]?[3].text.hasPrefix("DRAFT: machine generated") == true)
    }

    @Test func keepsItsElements() throws {
        let report = try parse(Self.standard)
        let draft = try ReportRenderer.render(Self.impression, for: report, source: Array(Self.standard.utf8))
        let text = String(decoding: draft, as: UTF8.self).filter { $0 != "\n" }.replacing("  ", with: "")
        #expect(text.contains("<PID.3><CX.1>99</CX.1><CX.4><HD.1>HOSP</HD.1></CX.4></PID.3>"))
        #expect(text.contains("<OBX.3><CE.1>1&amp;IMP</CE.1></OBX.3>"))
    }

    private static let refused: [String: String] = [
        "<ORU_R01 xmlns=\"urn:hl7-org:v2xml\"/>": "HL7_NO_MESSAGE",
        "<HL7Message><MSH/></HL7Message>": "HL7_MESSAGE_TYPE",
        "<HL7Message><MSH><MSH.1>A</MSH.1><MSH.2>BCDE</MSH.2></MSH></HL7Message>": "HL7_DELIMITERS",
        "<HL7Message><MSH/><OBX><OBX.999999999>x</OBX.999999999></OBX></HL7Message>": "HL7_TOO_LARGE",
        "<HL7Message><MSH/><OBX>" + String(repeating: "<OBX.5><a.99/></OBX.5>", count: 20_000) + "</OBX></HL7Message>":
            "HL7_TOO_LARGE",
    ]

    @Test(arguments: refused.keys.sorted().indices) func refuses(_ index: Int) {
        let text = Self.refused.keys.sorted()[index]
        #expect(refusalCode(Array(text.utf8)) == Self.refused[text])
    }
}
