import Foundation
import ReportAssistant

/// Data goes to stdout, messages to stderr.
struct Output {
    let isJSON: Bool

    /// Prints a message for a person.
    static func message(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// Prints bytes as they are.
    static func write(_ bytes: [UInt8]) {
        FileHandle.standardOutput.write(Data(bytes))
    }

    /// Prints one JSON object with its schema.
    func json(_ verb: String, _ fields: [String: Any]) {
        var object = fields
        object["schema"] = "impressiond.\(verb)/1"
        Self.writeJSON(object)
    }

    /// Prints an error: a message on stderr, and with `--json` the error object on stdout.
    func fail(_ error: AssistantError) {
        Self.message("impressiond: \(error.code): \(error.message)")
        if isJSON {
            let (message, remedy) = error.parts
            Self.writeJSON(["code": error.code, "message": message, "remedy": remedy])
        }
    }

    private static func writeJSON(_ object: [String: Any]) {
        let options: JSONSerialization.WritingOptions = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        guard let data = try? JSONSerialization.data(withJSONObject: object, options: options) else {
            preconditionFailure("an output that is no JSON")
        }
        write(Array(data) + [0x0A])
    }
}

extension AssistantError {
    /// What is wrong and what to do: our messages are the one, then `;`, `:` or a full stop, then the other.
    var parts: (message: String, remedy: String) {
        let breaks = [". ", "; ", ": "].compactMap { message.range(of: $0, options: .backwards) }
        guard let last = breaks.max(by: { $0.lowerBound < $1.lowerBound }) else { return (message, message) }
        return (String(message[..<last.lowerBound]), String(message[last.upperBound...]))
    }
}
