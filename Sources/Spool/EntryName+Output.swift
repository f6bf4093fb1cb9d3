extension EntryName {
    /// A safe stem for names of our own: the name without its last extension, at most 200 bytes of UTF-8.
    ///
    /// Control and format characters (bidirectional overrides among them), line and paragraph separators and bytes that
    /// are not UTF-8 become `_`, and so do leading dots and dashes, which would hide a file or look like an option.
    /// 200 bytes leave room for `.tmp-<stem>.<job>-999.impression.<ext>` in the 255 that Linux allows.
    public var outputStem: String {
        Self.safe(bytes.prefix(extensionStart), limit: 200)
    }

    /// A name under which the file itself can be kept: `<stem>.<id>.<ext>`, at most 239 bytes with an id of 20.
    ///
    /// - Parameter id: a job's id or another safe word; it keeps two files of one name apart.
    public func keptName(id: String) -> String {
        let ending = bytes.dropFirst(extensionStart + 1)
        return outputStem + "." + id + (ending.isEmpty ? "" : "." + Self.safe(ending, limit: 16))
    }

    /// Where the dot of the last extension is; the end where there is none. A leading dot starts no extension.
    private var extensionStart: Int {
        guard let dot = bytes.lastIndex(of: 0x2E), dot > 0 else { return bytes.count }
        return dot
    }

    private static func safe(_ bytes: ArraySlice<UInt8>, limit: Int) -> String {
        var result = ""
        var leading = true
        var room = limit
        // Decoding turns each run of invalid bytes into U+FFFD.
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            leading = leading && (scalar == "." || scalar == "-")
            let kept = leading || isUnsafe(scalar) ? "_" : scalar
            room -= UTF8.width(kept)
            if room < 0 { break }
            result.unicodeScalars.append(kept)
        }
        return result.isEmpty ? "_" : result
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: scalar == "\u{FFFD}" || scalar == "/"
        }
    }
}
