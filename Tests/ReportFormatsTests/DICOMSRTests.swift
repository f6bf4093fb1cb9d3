import Testing

@testable import ReportFormats

@Suite struct DICOMSRTests {
    /// One report in the model that all dialects are made of below.
    private struct Item {
        var type = "TEXT"
        var relationship = "CONTAINS"
        var code = "x"
        let meaning: String
        var text = ""
        var items: [Item] = []
    }

    enum Dialect: CaseIterable {
        case dsr2xml, dsr2xmlWithAttributes, native, dcm2xml
    }

    private static let content = [
        Item(type: "PNAME", relationship: "HAS OBS CONTEXT", code: "121070", meaning: "Findings", text: "Observer"),
        Item(meaning: "Request", text: "CT chest"), Item(meaning: "History", text: "Cough."),
        Item(
            type: "CONTAINER", code: "121070", meaning: "Befund",
            items: [
                Item(code: "121071", meaning: "Finding", text: "Clear lungs & café."),
                Item(meaning: "Heart", text: "Normal.", items: [evidence]),
                Item(type: "CONTAINER", meaning: "Bones", items: [Item(code: "121071", meaning: "F", text: "Intact.")]),
            ]),
        Item(code: "99", meaning: "Conclusion", text: "Normal chest."),
    ]
    private static let evidence = Item(relationship: "INFERRED FROM", meaning: "Other", text: "Not to be read.")

    private static func escaped(_ text: String) -> String { text.replacing("&", with: "&amp;") }

    private static func xml(_ item: Item, _ dialect: Dialect) -> String {
        let inside = item.items.map { xml($0, dialect) }.joined()
        let text = escaped(item.text)
        func attribute(_ tag: String, _ vr: String, _ value: String) -> String {
            dialect == .native
                ? "<DicomAttribute tag='\(tag)' vr='\(vr)'><Value number='1'>\(value)</Value></DicomAttribute>"
                : "<element tag='\(tag.prefix(4)),\(tag.suffix(4))' vr='\(vr)'>\(value)</element>"
        }
        func sequence(_ tag: String, _ items: String) -> String {
            dialect == .native
                ? "<DicomAttribute tag='\(tag)' vr='SQ'>\(items.replacing("item>", with: "Item>"))</DicomAttribute>"
                : "<sequence tag='\(tag.prefix(4)),\(tag.suffix(4).lowercased())'>\(items)</sequence>"
        }
        let name = item.type.lowercased()
        let relationship = item.relationship.isEmpty ? "" : "<relationship>\(item.relationship)</relationship>"
        switch dialect {
        case .dsr2xml:
            return "<\(name) flag='SEPARATE'>\(relationship)<concept><value>\(item.code)</value>"
                + "<meaning>\(item.meaning)</meaning></concept>\(inside)"
                + (item.type == "TEXT" ? "<value>\(text)</value>" : "") + "</\(name)>"
        case .dsr2xmlWithAttributes:
            return "<item valType='\(item.type)' relType='\(item.relationship)'><concept codValue='\(item.code)'>"
                + "\(item.meaning)</concept>\(inside)<value>\(text)</value></item>"
        case .native, .dcm2xml:
            let concept = attribute("00080100", "SH", item.code) + attribute("00080104", "LO", item.meaning)
            return "<item>" + attribute("0040A010", "CS", item.relationship) + attribute("0040A040", "CS", item.type)
                + sequence("0040A043", "<item>\(concept)</item>") + attribute("0040A160", "UT", text)
                + sequence("0040A730", inside) + "</item>"
        }
    }

    static func source(_ dialect: Dialect) -> [UInt8] { source(content, dialect) }

    private static func source(_ content: [Item], _ dialect: Dialect) -> [UInt8] {
        let root = Item(type: "CONTAINER", relationship: "", code: "18748-4", meaning: "CT Report", items: content)
        var text = xml(root, dialect)
        switch dialect {
        case .dsr2xml, .dsr2xmlWithAttributes:
            text = """
                <report><patient><id>MRN-5</id><name><last>Example</last></name><birthday><date>1961-03-01</date>
                </birthday><sex>F</sex></patient><study uid="1.2.3"><date>2026-02-28</date><accession>
                <number>ACC-77</number></accession></study><instance uid="1.2.4"/><document><completion
                flag="COMPLETE"/><verification flag="VERIFIED"/><content><date>2026-03-02</date>\(text)</content>
                </document></report>
                """
        case .native, .dcm2xml:
            let isNative = dialect == .native
            let header = [
                ("00080018", "1.2.4"), ("00080020", "20260228"), ("00080050", "ACC-77"), ("00100020", "MRN-5"),
                ("00100030", "19610301"), ("00100040", "F"), ("0020000D", "1.2.3"), ("0040A491", "COMPLETE"),
                ("0040A493", "VERIFIED"),
            ].map { tag, value in
                isNative
                    ? "<DicomAttribute tag='\(tag)' vr='UI'><Value number='1'>\(value)</Value></DicomAttribute>"
                    : "<element tag='\(tag.prefix(4)),\(tag.suffix(4))' vr='UI'>\(value)</element>"
            }.joined()
            // The root's attributes stand beside the header's.
            let attributes = text.dropFirst("<item>".count).dropLast("</item>".count)
            text =
                isNative
                ? "<NativeDicomModel>\(header)\(attributes)</NativeDicomModel>"
                : "<file-format><data-set>\(header)\(attributes)</data-set></file-format>"
        }
        return Array("<?xml version='1.0' encoding='ISO-8859-1'?>".utf8) + text.unicodeScalars.map { UInt8($0.value) }
    }

    @Test(arguments: Dialect.allCases) func readsEachDialect(_ dialect: Dialect) throws {
        let report = try parse(Self.source(Self.content, dialect))
        #expect(report.findings == "Clear lungs & café.\nHeart: Normal.\nBones:\nIntact.")
        #expect(report.existingImpression == "Normal chest.")
        #expect(report.indication == "Cough.")
        #expect(report.exam == "CT chest")
        #expect(report.modality == "CT")
        #expect(report.accession == "ACC-77")
        #expect(report.patientIdentifier == "MRN-5")
        #expect(report.sex == .female)
        #expect(report.ageYears == 64)
        #expect(report.status == "COMPLETE VERIFIED")
        #expect(report.documentIdentifier == "1.2.4")
        #expect(report.format == .dicomSR)
    }

    @Test func readsTextWithoutCodes() throws {
        let items = [Item(meaning: "PA Chest", text: "The lung fields are clear. The heart is normal.")]
        let report = try parse(Self.source(items, .dsr2xml))
        #expect(report.findings == "PA Chest: The lung fields are clear. The heart is normal.")
        let prose = [Item(meaning: "Chapter", text: "All Gaul is divided into three parts.")]
        #expect(refusalCode(Self.source(prose, .native)) == "NO_FINDINGS")
    }

    @Test func aRunningTextIsOneSentence() throws {
        let text = """
            <report><document><content><container flag="SEPARATE"><container flag="CONTINUOUS"><relationship>CONTAINS\
            </relationship><concept><value>121070</value></concept><text><relationship>CONTAINS</relationship>\
            <value>A mass of</value></text><num><relationship>CONTAINS</relationship><value>3</value><unit>\
            <value>cm</value></unit></num></container></container></content></document></report>
            """
        #expect(try parse(text).findings == "A mass of 3 cm")
    }

    @Test func anEchocardiogramIsRefused() throws {
        let text = SourceText.decodeWindows1252(Self.source(Self.content, .dsr2xml))
        let echo = text.replacing("CT Report", with: "Adult Echocardiography Procedure Report")
        #expect(refusalCode(echo.unicodeScalars.map { UInt8($0.value) }) == "NOT_RADIOLOGY")
    }

    @Test(arguments: Dialect.allCases) func aDraftReadsBack(_ dialect: Dialect) throws {
        let impression = Impression(
            job: "0123456789ab", statements: ["FINDINGS: <5 mm ø.", "Two."], notices: ["See the side."],
            created: "2026-03-01T12:00:00Z", model: "tiny", program: "impressiond 0.1")
        let source = Self.source(Self.content, dialect)
        let bytes = try ReportRenderer.render(impression, for: parse(source), source: source)
        #expect(refusalCode(bytes) == "NO_FINDINGS")
        let root = try XMLSource.read(bytes, IntakeLimits())
        #expect((DICOMDataset(root) == nil) == (DICOMDataset(try XMLSource.read(source, IntakeLimits())) == nil))
        let draft = try #require(SRDocument(root))
        #expect(existingImpression(in: bytes) == "1. FINDINGS: <5 mm ø.\n2. Two.")
        #expect(draft.status == "PARTIAL UNVERIFIED")
        #expect(draft.instance?.hasPrefix("2.25.") == true)
        #expect(draft.accession == "ACC-77")
        #expect(draft.patientIdentifier == "MRN-5")
        #expect(draft.root.meaning == "CT Report")
        #expect(draft.root.children.first?.text == "DRAFT: \(Impression.warning)")
        #expect(root.text.contains(SRRendering.completion))
        #expect(SRRendering.completion.utf8.count <= 64)
    }
}
