import ImpressionWriting
import ReportFormats

/// The statements of an impression that no draft is: of a file or of a signed report.
enum ImpressionText {
    /// The statements of a file: of a report those of its impression, of another text each of its lines.
    ///
    /// - Throws: `NO_IMPRESSION`, `SEVERAL_REPORTS`, or why the file cannot be read.
    static func statements(of bytes: [UInt8], limits: IntakeLimits) throws -> [String] {
        let readings = try ReportParser.read(bytes, limits: limits)
        guard readings.count == 1 else { throw Refusal.severalReports }
        if let impression = readings[0].report.existingImpression { return statements(of: impression) }
        guard let text = try ReportParser.plainText(bytes, limits: limits) else { throw Refusal.noImpression }
        let statements = text.split(whereSeparator: \.isNewline).map { ended(withoutNumber($0)) }.filter(hasWords)
        guard !statements.isEmpty else { throw Refusal.noImpression }
        return statements
    }

    /// The statements of a report's impression: its sentences, and its lines where these are a list.
    static func statements(of impression: String) -> [String] {
        var lines: [String] = []
        for line in impression.split(whereSeparator: \.isNewline) {
            let text = withoutNumber(line)
            // A line that neither is numbered nor begins with a capital goes on with the one before.
            let goesOn = text.count == line.count && text.first?.isLowercase == true
            if goesOn, let last = lines.popLast() { lines.append(last + " " + text) } else { lines.append(text) }
        }
        return CanonicalOrder.statements(of: lines.map(ended).joined(separator: "\n"))
    }

    /// "1. ", "2) " and "- " only count.
    private static func withoutNumber(_ line: Substring) -> String {
        let text = line.drop(while: \.isWhitespace)
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        var rest = text[digits.endIndex...]
        let marks: Set<Character> = digits.isEmpty ? ["-", "•", "*", "–"] : [".", ")"]
        guard digits.count <= 2, let mark = rest.popFirst(), marks.contains(mark), rest.first?.isWhitespace ?? true
        else { return String(text) }
        return String(rest.drop(while: \.isWhitespace))
    }

    /// With a full stop, without which the next line would be read as one sentence with it.
    private static func ended(_ line: String) -> String {
        var text = line[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return text.last.map { ".!?;:".contains($0) } ?? true ? String(text) : text + "."
    }

    private static func hasWords(_ text: String) -> Bool { text.contains { $0.isLetter || $0.isNumber } }
}

extension Refusal {
    fileprivate static let noImpression = Refusal(
        "NO_IMPRESSION", "The file has no impression. Give one with a statement a line, or a report that has one.")
}
