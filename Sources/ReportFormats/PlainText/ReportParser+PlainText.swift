extension ReportParser {
    /// The text of a source that has no format but that: LF line ends, ordinary spaces, no control characters.
    ///
    /// - Returns: nil for every other format, known or not.
    /// - Throws: `TOO_LARGE`, `BINARY` or `UNDECODABLE`.
    public static func plainText(
        _ bytes: [UInt8], limits: IntakeLimits = IntakeLimits()
    ) throws(IntakeRefusal) -> String? {
        guard bytes.count <= limits.maximumBytes else { throw .tooLarge(limit: limits.maximumBytes) }
        guard case .text = ContentKind(of: bytes) else { return nil }
        return String(decoding: try SourceText.lines(of: try SourceText.decode(bytes)), as: UTF8.self)
    }
}
