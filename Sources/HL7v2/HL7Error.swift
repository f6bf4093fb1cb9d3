/// Why a message cannot be read or written. Holds nothing of the message's text.
///
/// Two errors are equal when their codes are.
public struct HL7Error: Error, Sendable, Equatable, CustomStringConvertible {
    /// A stable upper-case word that begins with `HL7_`.
    public let code: String
    /// What is wrong and what the sender can do about it.
    public let message: String

    /// Code and message.
    public var description: String { "\(code): \(message)" }

    /// Whether the codes are equal.
    public static func == (left: HL7Error, right: HL7Error) -> Bool { left.code == right.code }
}

extension HL7Error {
    /// No `MSH` segment at the start of a line.
    public static let noMessage = HL7Error(
        code: "HL7_NO_MESSAGE", message: "There is no MSH segment. Send HL7 version 2 messages that begin with MSH.")

    /// `MSH-1` and `MSH-2` are no set of delimiters.
    public static let delimiters = HL7Error(
        code: "HL7_DELIMITERS",
        message: "MSH-1 and MSH-2 must be different punctuation marks. The usual header begins with MSH|^~\\&|.")

    /// `MSH-18` names a character set that is not in the table.
    public static let charset = HL7Error(
        code: "HL7_CHARSET",
        message: "MSH-18 names a character set that is not read. Send UTF-8 with UNICODE UTF-8 in MSH-18.")

    /// The bytes are not text in the character set of `MSH-18`.
    public static let undecodable = HL7Error(
        code: "HL7_UNDECODABLE",
        message: "The message is not in the character set that MSH-18 names. Correct MSH-18, or send UTF-8.")

    /// The message has more of something than `HL7Limits` allow.
    public static func tooLarge(_ what: String, limit: Int) -> HL7Error {
        HL7Error(
            code: "HL7_TOO_LARGE",
            message: "The message has more than \(limit) \(what). Send the report's text in fewer, longer ones.")
    }
}
