import CaseLog
import Foundation
import SystemService

/// Signed reports as JSON lines.
enum FeedbackLines {
    /// One line each, keys sorted and in snake case.
    static func bytes(_ corrections: [ExchangedCorrection]) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return corrections.flatMap { correction -> [UInt8] in
            // Our own records hold no value that JSON cannot express.
            guard let data = try? encoder.encode(correction) else { preconditionFailure("a record that is no JSON") }
            return Array(data) + [0x0A]
        }
    }

    private struct Schema: Decodable {
        let schema: String
    }

    /// - Throws: `IMPORT_DAMAGED` or `IMPORT_NEWER`, with the line's number and nothing of its text.
    static func corrections(_ bytes: [UInt8]) throws(AssistantError) -> [ExchangedCorrection] {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        var corrections: [ExchangedCorrection] = []
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let text = line.last == 0x0D ? line.dropLast() : line
            if text.isEmpty { continue }
            guard let schema = try? decoder.decode(Schema.self, from: Data(text)).schema else { throw damaged(index) }
            guard schema == ExchangedCorrection.currentSchema else {
                guard schema.hasPrefix("impressiond.correction/") else { throw damaged(index) }
                throw AssistantError(
                    "IMPORT_NEWER",
                    "Line \(index + 1) is of another version of the form; nothing was taken over. Import it with the version "
                        + "of impressiond that exported it, or a later one.", exit: .badData)
            }
            guard let correction = try? decoder.decode(ExchangedCorrection.self, from: Data(text)) else {
                throw damaged(index)
            }
            corrections.append(correction)
        }
        return corrections
    }

    private static func damaged(_ index: Int) -> AssistantError {
        AssistantError(
            "IMPORT_DAMAGED",
            "Line \(index + 1) is no signed report as feedback export writes them; nothing was taken over. Export it anew.",
            exit: .badData)
    }
}
