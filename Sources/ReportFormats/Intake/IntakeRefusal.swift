/// Why a source, or one report of it, is not taken. Holds nothing of the report's text.
///
/// Two refusals are equal when their codes are.
public struct IntakeRefusal: Error, Sendable, Equatable, CustomStringConvertible {
    /// A stable upper-case word.
    public let code: String
    /// What is wrong and what the sender can do about it.
    public let message: String

    init(_ code: String, _ message: String) {
        self.code = code
        self.message = message
    }

    /// Code and message.
    public var description: String { "\(code): \(message)" }

    /// Whether the codes are equal.
    public static func == (left: IntakeRefusal, right: IntakeRefusal) -> Bool { left.code == right.code }
}

extension IntakeRefusal {
    static let empty = IntakeRefusal("EMPTY", "The file is empty. Send it again when it has been written.")

    static func binary(_ what: String, remedy: String) -> IntakeRefusal {
        IntakeRefusal("BINARY", "The file is \(what), not text. \(remedy)")
    }

    static func tooLarge(limit: Int) -> IntakeRefusal {
        IntakeRefusal(
            "TOO_LARGE",
            "The file is larger than the \(limit) bytes allowed. Send its reports one by one, or raise the limit.")
    }

    static let undecodable = IntakeRefusal(
        "UNDECODABLE",
        "The text's encoding is not known or its bytes are damaged. Send it as UTF-8; UTF-16 with a byte order mark,"
            + " ISO-8859-1 and Windows-1252 are read too.")

    static let noFindings = IntakeRefusal(
        "NO_FINDINGS",
        "No findings were found. Send a report with words under a FINDINGS heading, or a FINDINGS section.")

    static let documentType = IntakeRefusal(
        "XML_DTD", "The XML has a document type declaration, which is never read. Send it without DOCTYPE and entities."
    )

    static func malformed(line: Int, error: Int) -> IntakeRefusal {
        IntakeRefusal(
            "XML_MALFORMED",
            "The XML is not well-formed at line \(line) (libxml2 error \(error)). Correct it at its source.")
    }

    static func tooDeep(limit: Int) -> IntakeRefusal {
        IntakeRefusal(
            "XML_TOO_DEEP", "The XML is nested deeper than \(limit) elements. Send the report without its wrapping.")
    }

    static let tooManyNodes = IntakeRefusal(
        "XML_TOO_LARGE", "The XML has more elements, attributes or namespaces than allowed. Send smaller batches.")

    static func unsupported(_ format: String) -> IntakeRefusal {
        IntakeRefusal(
            "UNSUPPORTED_FORMAT",
            "This is \(format), which is not read yet. Send plain text with section headings, or Open-i XML.")
    }

    static let cancelled = IntakeRefusal(
        "CANCELLED", "The report was cancelled, or was entered in error. Send it again if it is valid after all.")

    static let notRadiology = IntakeRefusal(
        "NOT_RADIOLOGY",
        "This is a laboratory, ECG, echocardiography, operative or ward document. Send imaging reports only.")

    static let addendumOnly = IntakeRefusal(
        "ADDENDUM_ONLY", "There is an addendum without the report. Send the whole report, or nothing.")

    static let pdfOnly = IntakeRefusal(
        "PDF_ONLY", "The report's text is only in a PDF. Send the text itself beside the PDF or instead of it.")

    static let embeddedDocument = IntakeRefusal(
        "EMBEDDED_DOCUMENT",
        "The report is another document inside this one. Send that document by itself, or its text in sections.")

    static let unknownFormat = IntakeRefusal(
        "UNKNOWN_FORMAT",
        "This is no report format that is known. Send one that is listed in the documentation, or plain text.")
}
