internal import HL7v2

/// Acknowledgements of messages in original mode: HL7 version 2.5.1, section 2.9.2.
public enum HL7Acknowledgement {
    /// What the sender is told of one message (table 0008). `AR`, which asks to send it again, is never said: a fault
    /// that passes is ours to wait out.
    public enum Code: String, Sendable {
        /// It is taken.
        case accept = "AA"
        /// It is refused; the same again would be refused too.
        case error = "AE"
    }

    /// One `ACK` a message, one after the other, for whoever sends the source's messages on.
    ///
    /// - Parameters:
    ///   - source: what the messages were read from.
    ///   - outcomes: for each message, in order, what becomes of it, and the refusal's code as its text.
    ///   - job: names the acknowledgement.
    ///   - created: ISO 8601 in UTC.
    ///   - limits: with which the messages were read.
    /// - Returns: nil for a source in another format and where no message can be answered.
    public static func bytes(
        for source: [UInt8], outcomes: [(code: Code, text: String)], job: String, created: String,
        limits: IntakeLimits = IntakeLimits()
    ) -> [UInt8]? {
        guard case .hl7v2 = ContentKind(of: source), let messages = try? HL7Documents.messages(in: source, limits)
        else {
            return nil
        }
        var answers: [UInt8] = []
        for (index, (message, outcome)) in zip(messages, outcomes).enumerated() {
            // Without a header that can be read nobody knows whom to answer.
            guard let message = try? message.get(), let header = message["MSH"] else { continue }
            answers += answer(
                to: message, header, outcome, id: "\(job)-A\(index + 1)", time: created.filter(\.isNumber)
            ).encoded()
        }
        return answers.isEmpty ? nil : answers
    }

    private static func answer(
        to message: HL7Message, _ header: HL7Segment, _ outcome: (code: Code, text: String), id: String, time: String
    ) -> HL7Message {
        let delimiters = message.delimiters
        func copy(_ number: Int) -> [UInt8] { Array(header[number].raw) }
        let trigger = header[9].component(2)
        let type = trigger.isEmpty ? ["ACK"] : ["ACK", trigger]
        let own = HL7Segment(
            "MSH",
            [
                3: copy(5), 4: copy(6), 5: copy(3), 6: copy(4), 7: Array("\(time)+0000".utf8),
                9: Array(type.map { HL7Escapes.encode($0, delimiters) }.joined(separator: [delimiters.component])),
                10: Array(id.utf8), 11: copy(11), 12: copy(12), 18: copy(18),
            ], delimiters: delimiters)
        let result = HL7Segment(
            "MSA", [1: Array(outcome.code.rawValue.utf8), 2: copy(10), 3: HL7Escapes.encode(outcome.text, delimiters)],
            delimiters: delimiters)
        return HL7Message([own, result], delimiters: delimiters, charset: message.charset)
    }
}
