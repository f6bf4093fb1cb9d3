internal import CLibXML2

/// Reads an XML document into a small tree, hardened against what a hostile sender can put into it.
///
/// - No document type: the parser is stopped in the DOCTYPE event, so no entity is ever declared. A scan for the bytes
///   `<!DOCTYPE` was rejected, for it misses other encodings.
/// - No network, no external entity (a loader that refuses all), no XInclude, no recovery, and libxml2's own limits on
///   depth, names and text stay in force. 2.9.14 has no limit on entity amplification, so entities must not exist.
/// - The text is decoded before libxml2 sees it and the declaration's encoding is ignored, so no sender chooses which
///   of the C library's character converters runs.
/// - Nothing is printed; an error is kept as a number and a line.
enum XMLDocumentReader {
    /// Process-wide set-up, once. No other target uses libxml2.
    private static let prepared: Void = {
        xmlInitParser()
        xmlSetExternalEntityLoader { _, _, _ in nil }
    }()

    /// libxml2 compares each attribute of an element with all before it, so an element with a hundred thousand of them
    /// would take minutes.
    private static let maximumAttributes = 2_000

    /// The document's root element. Wraps `xmlCtxtReadMemory`.
    ///
    /// - Parameter text: the whole document, decoded, without a byte order mark.
    static func read(_ text: String, limits: IntakeLimits) throws(IntakeRefusal) -> XMLElement {
        let bytes = Array(text.utf8)
        // `<?`, `<!` and names alone may follow; the check also keeps libxml2's guess at an encoding out of play.
        guard bytes.first == UInt8(ascii: "<") else {
            throw .malformed(line: 1, error: Int(XML_ERR_DOCUMENT_EMPTY.rawValue))
        }
        // libxml2 takes a NUL for the end and would not look at what follows.
        guard !bytes.contains(0) else { throw .malformed(line: 1, error: Int(XML_ERR_INVALID_CHAR.rawValue)) }
        guard bytes.count <= Int32.max else { throw .tooLarge(limit: Int(Int32.max)) }
        guard !hasCrowdedElement(bytes) else { throw .tooManyNodes }

        let builder = XMLTreeBuilder(limits: limits)
        let wellFormed = parse(bytes, into: builder)
        if let refusal = builder.refusal { throw refusal }
        guard wellFormed, let root = builder.root else { throw .malformed(line: 1, error: 0) }
        return root
    }

    private static func parse(_ bytes: [UInt8], into builder: XMLTreeBuilder) -> Bool {
        _ = prepared
        // Per thread in libxml2: for the errors that have no parser context, which else go to stderr.
        xmlSetStructuredErrorFunc(nil) { _, _ in }
        guard let context = xmlNewParserCtxt() else { return false }
        defer { xmlFreeParserCtxt(context) }
        context.pointee.sax.pointee = builderEvents()
        builder.parser = context
        defer { builder.parser = nil }
        withExtendedLifetime(builder) {
            context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
            let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue)
            // There is never a document to free: only libxml2's own events would build one.
            _ = bytes.withUnsafeBytes {
                xmlCtxtReadMemory(
                    context, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), nil, nil, options)
            }
        }
        return context.pointee.wellFormed == 1
    }

    /// Whether some stretch between two `<` could be a tag with too many attributes. It never says no to one that
    /// libxml2 would read as such: an attribute needs `=` and a quote, and its value cannot contain `<`.
    private static func hasCrowdedElement(_ bytes: [UInt8]) -> Bool {
        var attributes = 0
        var afterEquals = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "<"): attributes = 0
            case UInt8(ascii: "="): afterEquals = true
            case 0x20, 0x09, 0x0A, 0x0D: continue
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if afterEquals { attributes += 1 }
                if attributes > maximumAttributes { return true }
                afterEquals = false
            default: afterEquals = false
            }
        }
        return false
    }
}
