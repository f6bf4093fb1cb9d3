/// A look over JSON before it is parsed, in one pass and without recursion: Foundation's parser recurses, and of two
/// members of the same name it silently keeps one.
enum JSONScan {
    /// - Throws: `JSON_TOO_DEEP`; `JSON_MALFORMED` where an object has two members `resourceType`, for another reader
    ///   might take it for another resource.
    static func check(_ text: String, maximumDepth: Int) throws(IntakeRefusal) {
        var hasType: [Bool] = []
        var isString = false
        var isEscaped = false
        var stringStart = 0
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            if isString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isString = false
                    guard let last = hasType.indices.last, bytes[stringStart..<index].elementsEqual(typeName),
                        bytes[(index + 1)...].first(where: { $0 > 0x20 }) == UInt8(ascii: ":")
                    else { continue }
                    guard !hasType[last] else { throw .malformedJSON }
                    hasType[last] = true
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""):
                isString = true
                stringStart = index + 1
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard hasType.count < maximumDepth else { throw .tooDeepJSON(limit: maximumDepth) }
                hasType.append(false)
            case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = hasType.popLast()
            default: continue
            }
        }
    }

    private static let typeName = Array("resourceType".utf8)
}

extension IntakeRefusal {
    static let malformedJSON = IntakeRefusal(
        "JSON_MALFORMED", "The JSON is not well-formed, or a resource says twice what it is. Correct it at its source.")

    static func tooDeepJSON(limit: Int) -> IntakeRefusal {
        IntakeRefusal(
            "JSON_TOO_DEEP",
            "The JSON is nested deeper than \(limit) levels. Send the report without its wrapping, or raise the limit.")
    }
}
