/// A message: its segments in order, as UTF-8.
public struct HL7Message: Sendable, Equatable {
    /// What separates and escapes.
    public let delimiters: HL7Delimiters
    /// The character set it came in.
    public let charset: HL7Charset
    /// The segments, of which the first is `MSH`.
    public let segments: [HL7Segment]

    /// A message of segments that have these delimiters.
    public init(_ segments: [HL7Segment], delimiters: HL7Delimiters, charset: HL7Charset) {
        self.segments = segments
        self.delimiters = delimiters
        self.charset = charset
    }

    /// The first segment with this name.
    public subscript(name: String) -> HL7Segment? { segments.first { $0.name == name } }

    /// - Parameter lines: segments ended by CR, in the message's own character set, `MSH` first.
    /// - Throws: `HL7_DELIMITERS`, `HL7_CHARSET`, `HL7_UNDECODABLE` or `HL7_TOO_LARGE`.
    init(lines: [UInt8], limits: HL7Limits) throws(HL7Error) {
        let delimiters = try HL7Delimiters(header: lines)
        // The header is ASCII up to MSH-18 in every set of the table, or its letters are not needed.
        let header = HL7Segment(lines.prefix { $0 != 0x0D }, delimiters)
        charset = try HL7Charset(codes: header[18].repetitions(limit: 8).map(\.text))
        let decoded = try charset.decode(lines)
        var segments: [HL7Segment] = []
        for line in decoded.split(separator: 0x0D) {
            guard segments.count < limits.maximumSegments else {
                throw .tooLarge("segments", limit: limits.maximumSegments)
            }
            try Self.check(line, delimiters, limits)
            segments.append(HL7Segment(line, delimiters))
        }
        self.delimiters = delimiters
        self.segments = segments
    }

    private static func check(
        _ line: ArraySlice<UInt8>, _ delimiters: HL7Delimiters, _ limits: HL7Limits
    ) throws(HL7Error) {
        var (fields, repetitions) = (0, 1)
        for byte in line {
            if byte == delimiters.field {
                fields += 1
                repetitions = 1
                guard fields <= limits.maximumFields else {
                    throw .tooLarge("fields in a segment", limit: limits.maximumFields)
                }
            } else if byte == delimiters.repetition {
                repetitions += 1
                guard repetitions <= limits.maximumRepetitions else {
                    throw .tooLarge("repetitions of a field", limit: limits.maximumRepetitions)
                }
            }
        }
    }

    /// The message in ER7, each segment ended by CR.
    ///
    /// - Returns: in `charset` if it is named and has every character, else in UTF-8; `MSH-18` says which, and stays
    ///   as it is where all is ASCII.
    public func encoded() -> [UInt8] {
        let text = bytes
        if let encoded = charset.encode(text) { return encoded }
        guard let header = segments.first else { return text }
        let marked = header.setting(18, to: Array(HL7Charset.utf8Code.utf8))
        return HL7Message([marked] + segments.dropFirst(), delimiters: delimiters, charset: .utf8).bytes
    }

    private var bytes: [UInt8] { segments.flatMap { $0.bytes + [0x0D] } }
}
