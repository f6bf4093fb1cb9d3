internal import HL7v2

/// The messages of a source, in ER7 or as XML, and the reports in them.
enum HL7Documents {
    /// Messages in ER7.
    static func messages(in bytes: [UInt8]) throws(IntakeRefusal) -> [Result<HL7Message, HL7Error>] {
        let text = try utf8(bytes)
        do { return try ER7Source.messages(in: text) } catch { throw IntakeRefusal(error) }
    }

    /// One result a message: a bad one does not sink its neighbours.
    static func reports(
        in messages: [Result<HL7Message, HL7Error>], _ format: ReportFormat, _ limits: IntakeLimits
    ) -> [Result<FindingsReport, IntakeRefusal>] {
        messages.enumerated().map { position, message in
            message.mapError { IntakeRefusal($0) }.flatMap { message in
                Result { () throws(IntakeRefusal) in
                    var report = try HL7Report(message).findingsReport(limits, format)
                    report.position = position
                    return report
                }
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
