extension SourceText {
    /// Text as its sections are read from: UTF-8 with LF line ends, ordinary spaces and no control characters.
    ///
    /// - CR, CRLF, form feed and Unicode's line separators become LF; tabs and no-break spaces become spaces.
    /// - C1 controls are Windows-1252 characters that someone took for Latin-1.
    /// - Zero-width and bidirectional controls, which only change how text is shown, are dropped.
    /// - Throws: `BINARY` at any other control character.
    static func lines(of text: String) throws(IntakeRefusal) -> [UInt8] {
        var lines: [UInt8] = []
        lines.reserveCapacity(text.utf8.count)
        var afterReturn = false
        for scalar in text.unicodeScalars {
            defer { afterReturn = scalar == "\r" }
            switch scalar.value {
            case 0x0A where afterReturn: continue
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029: lines.append(0x0A)
            case 0x09, 0xA0, 0x2007, 0x202F: lines.append(0x20)
            case 0x20...0x7E: lines.append(UInt8(scalar.value))
            case 0x80...0x9F:
                let meant = windows1252(UInt8(scalar.value))
                guard meant.value > 0x9F else { throw controlCharacters }
                lines.append(contentsOf: UTF8.encode(meant) ?? UTF8.encodedReplacementCharacter)
            case 0...0x1F, 0x7F: throw controlCharacters
            case _ where isInvisible(scalar): continue
            default: lines.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return lines
    }

    /// Zero-width characters and bidirectional controls.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

/// Text on one line: white space runs become one space, control and invisible characters are dropped.
func singleLine(_ text: some StringProtocol) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        if scalar.properties.isWhitespace {
            if let last = line.last, last != " " { line.append(" ") }
        } else if scalar.properties.generalCategory != .control && !SourceText.isInvisible(scalar) {
            line.append(scalar)
        }
    }
    if line.last == " " { line.removeLast() }
    return String(line)
}
