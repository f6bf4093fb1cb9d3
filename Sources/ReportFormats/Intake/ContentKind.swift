internal import HL7v2

/// What a source is, by its content.
enum ContentKind: Equatable {
    case text
    case xml
    case hl7v2
    case json
    /// Recognised and not read yet, by name.
    case unsupported(String)
    /// Recognised and not text: what it is and what to do.
    case binary(String, remedy: String)

    /// Looks at the beginning of a source, at most a few kilobytes of it.
    init(of bytes: [UInt8]) {
        if let known = Self.signatures.first(where: { bytes.dropFirst($0.offset).starts(with: $0.bytes) }) {
            self = .binary(known.name, remedy: known.remedy)
            return
        }
        if let name = Self.textSignatures.first(where: { bytes.starts(with: $0.bytes) })?.name {
            self = .unsupported(name)
            return
        }
        let head = Self.characters(of: bytes)
        if ER7Source.isER7(head) {
            self = .hl7v2
        } else if Self.isJSON(head) {
            self = .json
        } else {
            self = Self.isXML(head) ? .xml : .text
        }
    }

    private struct Signature {
        let bytes: [UInt8]
        var offset = 0
        let name: String
        let remedy: String
    }

    private static let exportRemedy = "Export the report as plain text."
    private static let signatures = [
        Signature(bytes: Array("%PDF-".utf8), name: "a PDF", remedy: exportRemedy),
        Signature(bytes: [0x50, 0x4B, 3, 4], name: "a ZIP archive or office document", remedy: exportRemedy),
        Signature(bytes: [0xD0, 0xCF, 0x11, 0xE0], name: "an office document", remedy: exportRemedy),
        Signature(bytes: [0x1F, 0x8B], name: "compressed by gzip", remedy: "Send it decompressed."),
        Signature(bytes: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], name: "compressed by xz", remedy: "Send it decompressed."),
        Signature(bytes: [0x28, 0xB5, 0x2F, 0xFD], name: "compressed by zstd", remedy: "Send it decompressed."),
        Signature(
            bytes: Array("DICM".utf8), offset: 128, name: "a DICOM object", remedy: "Send its report as plain text."),
        Signature(bytes: [0xFF, 0xD8, 0xFF], name: "a JPEG image", remedy: exportRemedy),
        Signature(bytes: [0x89, 0x50, 0x4E, 0x47], name: "a PNG image", remedy: exportRemedy),
        Signature(bytes: [0x49, 0x49, 0x2A, 0], name: "a TIFF image", remedy: exportRemedy),
        Signature(bytes: [0x4D, 0x4D, 0, 0x2A], name: "a TIFF image", remedy: exportRemedy),
        Signature(bytes: [0x7F, 0x45, 0x4C, 0x46], name: "a program", remedy: exportRemedy),
    ]

    private static let textSignatures = [
        (bytes: Array("{\\rtf".utf8), name: "rich text (RTF)"),
        (bytes: Array("-----BEGIN ".utf8), name: "encrypted or signed text"),
    ]

    /// The first 4 KiB as ASCII, zeros of UTF-16 left out, from the first character that is neither white space nor an
    /// MLLP frame byte.
    private static func characters(of bytes: [UInt8]) -> ArraySlice<UInt8> {
        let (encoding, mark) = SourceText.encoding(of: bytes)
        var head = Array(bytes.dropFirst(mark).prefix(4096))
        if case .utf16 = encoding { head.removeAll { $0 == 0 } }
        return head.drop { $0 <= 0x20 && $0 != 0 }
    }

    private static func isXML(_ head: ArraySlice<UInt8>) -> Bool {
        guard head.first == UInt8(ascii: "<") else { return false }
        guard let next = head.dropFirst().first else { return true }
        switch next {
        // A report may begin with "<5 mm nodule".
        case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x20, UInt8(ascii: "="): return false
        default: return true
        }
    }

    private static func isJSON(_ head: ArraySlice<UInt8>) -> Bool {
        guard let first = head.first else { return false }
        if first == UInt8(ascii: "{") { return true }
        guard first == UInt8(ascii: "[") else { return false }
        // A heading may stand in brackets, so a letter after "[" is no sign of JSON.
        guard let next = head.dropFirst().drop(while: { $0 <= 0x20 }).first else { return true }
        switch next {
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "-"),
            UInt8(ascii: ","), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return true
        default: return false
        }
    }
}
