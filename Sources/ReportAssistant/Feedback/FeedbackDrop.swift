import DurableFiles
import Foundation
public import ServiceConfiguration
import SystemService

/// Puts a signed report into the feedback directory as plain text that names its draft.
public struct FeedbackDrop: Sendable {
    private let directory: String

    /// A drop into a site's feedback directory, which is made where it is missing.
    ///
    /// - Throws: `FEEDBACK_UNWRITABLE`.
    public init(_ settings: Settings) throws(AssistantError) {
        directory = settings.feedbackPath
        do {
            try FileManager.default.createDirectory(
                atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw Self.unwritable("it cannot be made") }
    }

    /// Writes a report, which appears whole.
    ///
    /// - Parameters:
    ///   - findings: as drafted.
    ///   - impression: the statements that were signed.
    ///   - job: the draft's, with `-n` for a report of a batch.
    /// - Throws: `FEEDBACK_UNWRITABLE`.
    public func put(findings: String, impression: [String], job: String) throws(AssistantError) {
        let statements = impression.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
        let text = "FINDINGS:\n\(findings)\n\nIMPRESSION:\n\(statements)\n\nDRAFT JOB: \(job)\n"
        do throws(FileFailure) {
            try DurableFile.write(Array(text.utf8), to: "\(directory)/\(job).txt", mode: 0o600)
        } catch { throw Self.unwritable(error.reason) }
    }

    private static func unwritable(_ reason: String) -> AssistantError {
        AssistantError(
            "FEEDBACK_UNWRITABLE", "The feedback directory cannot be written (\(reason)); correct this and try again.",
            exit: .cannotCreate)
    }
}
