internal import CLibXML2

/// The SAX2 events that feed the `XMLTreeBuilder` in libxml2's user data.
///
/// Only these are set: with all others nil libxml2 keeps no entities and builds no tree of its own.
func builderEvents() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.internalSubset = { data, _, _, _ in builder(data)?.documentType() }
    handler.startElementNs = { data, name, _, uri, namespaces, _, attributes, _, values in
        builder(data)?.start(
            string(name) ?? "", namespace: string(uri), namespaceCount: Int(namespaces),
            attributes: Int(attributes)
        ) { index in
            // Five pointers an attribute: name, prefix, URI, begin and end of the value.
            guard let entry = values?.advanced(by: index * 5), let begin = entry[3], let end = entry[4] else {
                return XMLElement.Attribute(name: "", namespace: nil, value: "")
            }
            let value = UnsafeBufferPointer(start: begin, count: end - begin)
            return XMLElement.Attribute(
                name: string(entry[0]) ?? "", namespace: string(entry[2]),
                value: unescaped(String(decoding: value, as: UTF8.self)))
        }
    }
    handler.endElementNs = { data, _, _, _ in builder(data)?.end() }
    handler.characters = { data, text, count in
        builder(data)?.characters(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.serror = { data, error in
        guard let error = error?.pointee, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
        builder(data)?.error(line: Int(error.line), code: Int(error.code))
    }
    return handler
}

// Free functions, for a C function pointer can capture nothing, not even a type.
private func builder(_ data: UnsafeMutableRawPointer?) -> XMLTreeBuilder? {
    data.map { Unmanaged<XMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
}

private func string(_ text: UnsafePointer<xmlChar>?) -> String? {
    text.map { String(decodingCString: $0, as: UTF8.self) }
}

/// An attribute's value with its ampersands. Where entities are not substituted, libxml2 resolves every reference in it
/// but leaves an ampersand as `&#38;`, for a tree builder to parse again.
private func unescaped(_ value: String) -> String {
    value.utf8.contains(UInt8(ascii: "&")) ? value.replacing("&#38;", with: "&") : value
}
