internal import HL7v2

/// The messages of a source, in ER7 or as XML, and the reports in them.
enum HL7Documents {
    /// Messages in ER7.
    static func messages(
        in bytes: [UInt8], _ limits: IntakeLimits
    ) throws(IntakeRefusal) -> [Result<HL7Message, HL7Error>] {
        let text = try utf8(bytes)
        var bounds = HL7Limits()
        bounds.maximumSegments = limits.maximumHL7Segments
        bounds.maximumRepetitions = limits.maximumHL7Repetitions
        do { return try ER7Source.messages(in: text, limits: bounds) } catch { throw IntakeRefusal(error) }
    }

    /// One result a message: a bad one does not sink its neighbours.
    static func readings(
        of messages: [Result<HL7Message, HL7Error>], _ format: ReportFormat, _ limits: IntakeLimits
    ) -> [ReportReading] {
        messages.enumerated().map { position, message in
            switch message {
            case .success(let message): HL7Report(message).reading(format, position: position, limits)
            case .failure(let error): ReportReading(format, position: position, refusal: IntakeRefusal(error))
            }
        }
    }

    /// UTF-16, which alone among the encodings has zeros, as UTF-8; all else as it is, for the messages name theirs.
    private static func utf8(_ bytes: [UInt8]) throws(IntakeRefusal) -> [UInt8] {
        guard case .utf16 = SourceText.encoding(of: bytes).encoding else { return bytes }
        return Array(try SourceText.decode(bytes).utf8)
    }
}

extension IntakeRefusal {
    init(_ error: HL7Error) { self.init(error.code, error.message) }
}
