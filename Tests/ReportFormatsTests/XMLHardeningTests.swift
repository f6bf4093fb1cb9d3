import Testing

@testable import ReportFormats

@Suite struct XMLHardeningTests {
    private static let secret = "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"

    private static func crowd(_ name: String, _ count: Int) -> String {
        (0..<count).map { "\(name)\($0)='u' " }.joined()
    }

    private static let documents: [(text: String, code: String)] = [
        (secret + "<eCitation><AbstractText Label='FINDINGS'>lungs &x;</AbstractText></eCitation>", "XML_DTD"),
        ("<?xml version='1.0'?><!DOCTYPE eCitation><eCitation/>", "XML_DTD"),
        ("<!DOCTYPE r SYSTEM 'http://127.0.0.1:9/x.dtd'><r/>", "XML_DTD"),
        ("<?xml version='1.0' encoding='UTF-7'?>+ADwAIQ-DOCTYPE r+AD4-<r/>", "UNDECODABLE"),
        ("<eCitation>&x;</eCitation>", "XML_MALFORMED"), ("<eCitation>", "XML_MALFORMED"),
        ("<eCitation/><eCitation/>", "XML_MALFORMED"), ("<eCitation/>\0", "XML_MALFORMED"), ("<", "XML_MALFORMED"),
        ("<a x:b=''/>", "XML_MALFORMED"), ("<a>\u{1}</a>", "XML_MALFORMED"),
        (String(repeating: "<a>", count: 129), "XML_TOO_DEEP"),
        ("<a " + crowd("b", 2_001) + "/>", "XML_TOO_LARGE"),
        ("<a " + crowd("xmlns:b", 257) + "/>", "XML_TOO_LARGE"),
    ]

    @Test(arguments: documents.indices) func refuses(_ index: Int) {
        #expect(refusalCode(Array(Self.documents[index].text.utf8)) == Self.documents[index].code)
    }

    @Test(arguments: [true, false]) func seesADocumentTypeInUTF16(bigEndian: Bool) {
        let bytes = ("\u{FEFF}" + Self.secret + "<r>&x;</r>").utf16.flatMap { unit in
            bigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
        #expect(refusalCode(bytes) == "XML_DTD")
    }

    @Test func countsNodes() {
        var limits = IntakeLimits()
        limits.maximumXMLNodes = 4
        #expect(refusalCode(Array("<a b='' c=''><d/></a>".utf8), limits: limits) == "UNKNOWN_FORMAT")
        #expect(refusalCode(Array("<a b='' c=''><d/><d/></a>".utf8), limits: limits) == "XML_TOO_LARGE")
    }

    @Test func inclusionsStayInert() throws {
        let text = """
            <r xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="/etc/hostname" parse="text"/></r>
            """
        let root = try XMLDocumentReader.read(text, limits: IntakeLimits())
        #expect(root.text.isEmpty)
        #expect(root.children.map(\.name) == ["include"])
    }

    @Test func keepsMixedContentInOrder() throws {
        let root = try XMLDocumentReader.read(
            "<a xmlns='urn:a' b='1'>x<b> &lt;y</b><![CDATA[<z>]]><!-- c --></a>", limits: IntakeLimits())
        #expect(root.namespace == "urn:a")
        #expect(root.attribute("B") == "1")
        #expect(root.text == "x <y<z>")
        #expect(root.nodes.count == 3)
    }

    @Test func writesOnlyWhatXMLAllows() throws {
        let text = "a<b> & \"c\" \u{1}\u{FFFE}\u{1F600}"
        var writer = XMLWriter()
        writer.element("r", [("v", text)], text: text)
        let root = try XMLDocumentReader.read(writer.text, limits: IntakeLimits())
        #expect(root.text == "a<b> & \"c\" \u{1F600}")
        #expect(root.attribute("v") == root.text)
    }
}
