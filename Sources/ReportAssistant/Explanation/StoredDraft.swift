import Foundation
import SystemService

/// A published draft as its stored record tells it.
struct StoredDraft: Decodable {
    /// In order.
    let statements: [DraftRecord.Statement]
    /// What its reader was shown, the most severe first.
    let checks: [DraftRecord.Checked]
    /// The adapter that wrote it, or `none`.
    let adapter: String?
    private let flags: [String]

    /// Whether a limit ended it.
    var isIncomplete: Bool { flags.contains("INCOMPLETE") }

    /// Reads the bytes of a provenance file.
    ///
    /// - Throws: `DRAFT_UNREADABLE`.
    init(_ record: [UInt8]) throws(AssistantError) {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        do { self = try decoder.decode(Self.self, from: Data(record)) } catch {
            throw AssistantError(
                "DRAFT_UNREADABLE",
                "The stored record of the draft is of another version; draft the file anew with submit --again.",
                exit: .badData)
        }
    }
}
