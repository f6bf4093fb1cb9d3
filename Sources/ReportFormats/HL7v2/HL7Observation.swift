internal import Foundation
internal import HL7v2

/// An `OBX` segment: what it is by `OBX-2` and `OBX-3`, and its text.
struct HL7Observation {
    /// What a text is by its identifier.
    enum Kind: Equatable {
        case section(SectionKind)
        /// A number, the exam's code or nothing: what it is, its headings say.
        case body
    }

    private let segment: HL7Segment
    /// The identifier as it is written.
    let identifier: HL7Field
    /// `OBX-2`.
    let type: String
    /// What the text is by `OBX-3`.
    let kind: Kind

    init(_ segment: HL7Segment) {
        self.segment = segment
        identifier = segment[3]
        type = singleLine(segment[2].component(1)).uppercased()
        kind = Self.kind(of: identifier)
    }

    /// The result's status: table 0085, or the sender's own word.
    var status: String { singleLine(segment[11].component(1)) }
    /// Whether the line itself was deleted, or is the wrong report's.
    var isWithdrawn: Bool { ["D", "W", "X"].contains(status.uppercased()) || HL7Report.isCancel(status) }
    /// Whether it can have lines of a report.
    var isText: Bool { ["TX", "FT", "ST", ""].contains(type) }
    /// Whether it is a measurement or a code, as laboratories send.
    var isMeasurement: Bool { ["NM", "SN", "CE", "CWE", "CNE"].contains(type) }
    /// Whether it has a document in it.
    var isDocument: Bool { type == "ED" }

    /// The text with LF line ends.
    var text: String { segment[5].text }

    /// What the embedded document says that it is: type, subtype and the beginning.
    var documentType: String {
        let beginning = String(decoding: segment[5].raw.prefix(400), as: UTF8.self)
        return "\(identifier.component(2)) \(beginning)".lowercased()
    }

    /// The embedded document's bytes; nil where its encoding is not what it says.
    ///
    /// The type ED has source, type, subtype, encoding and data. Some senders put XML in as it is, so the data may hold
    /// delimiters.
    var document: [UInt8]? {
        let data = segment[5].text(fromComponent: 5)
        guard segment[5].component(4).lowercased() == "base64" else { return Array(data.utf8) }
        return Data(base64Encoded: data, options: .ignoreUnknownCharacters).map { Array($0) }
    }

    private static func kind(of identifier: HL7Field) -> Kind {
        if let suffix = suffixes[suffix(of: identifier).uppercased()] { return suffix }
        let code = identifier.component(1, subcomponent: 1).uppercased()
        return suffixes[code] ?? codes[code] ?? kind(ofName: identifier.component(2))
    }

    /// What stands after the ampersand in `CODE&GDT`, whether it is a delimiter or, as in XML, text.
    private static func suffix(of identifier: HL7Field) -> String {
        let parsed = identifier.component(1, subcomponent: 2)
        guard parsed.isEmpty else { return parsed }
        let text = identifier.component(1)
        return text.lastIndex(of: "&").map { String(text[text.index(after: $0)...]) } ?? ""
    }

    /// Whether a text begins with who dictated or signed, which is no part of the report.
    static func isSignature(_ text: String) -> Bool {
        let words = NarrativeWords.words(String(text.unicodeScalars.prefix(80))).prefix(6).joined(separator: " ")
        return signatures.contains { words.hasPrefix($0) }
    }

    /// The suffixes of observation identifiers: HL7 version 2.5.1, section 7.2.4.
    private static let suffixes: [String: Kind] = [
        "GDT": .section(.findings), "IMP": .section(.impression), "ADT": .section(.addendum),
        "ADN": .section(.addendum),
        "TCM": .section(.other), "REC": .section(.other), "CNP": .section(.other), "ANT": .section(.other),
    ]

    /// LOINC codes of a report's sections, and DICOM's of what is no text.
    private static let codes: [String: Kind] = [
        "59776-5": .section(.findings), "18782-3": .section(.findings), "19005-8": .section(.impression),
        "18785-6": .section(.indication), "11329-0": .section(.indication), "18834-2": .section(.comparison),
        "55111-9": .section(.technique), "18783-1": .section(.other), "11487-6": .section(.other),
        "74466-4": .section(.other), "113014": .section(.other), "110180": .section(.other),
    ]

    /// By the words of the identifier's text: `R^REPORT^L`, `GDT^REPORT TEXT`, `Procedure Findings`.
    private static func kind(ofName name: String) -> Kind {
        let words = NarrativeWords.words(name)
        if words.contains("addendum") { return .section(.addendum) }
        if words.contains("uid") || words == ["diagnostic", "code"] || words == ["modifiers"] {
            return .section(.other)
        }
        if words.contains("findings") { return .section(.findings) }
        if words.contains("impression") { return .section(.impression) }
        let phrase = words.joined(separator: " ")
        if phrase == "report text" { return .section(.findings) }
        guard let kind = SectionKind(phrase: phrase), !kind.isField, kind != .exam else { return .body }
        return .section(kind)
    }

    private static let signatures = [
        "requested by", "dictated by", "electronically signed", "signed by", "transcribed by", "reviewed by",
        "interpreted by", "verified by", "approved by", "pending review by", "this document has been electronically",
        "this report has been electronically", "report electronically signed", "attending radiologist",
    ]
}
