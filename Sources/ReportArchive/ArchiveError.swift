/// Why an archive cannot be read; equal by code. Holds nothing of a report's text and no file's name.
public struct ArchiveError: Error, Sendable, Equatable {
    /// A stable code.
    public let code: String
    /// What is wrong and what to do about it.
    public let message: String

    init(_ code: String, _ message: String) {
        self.code = code
        self.message = message
    }

    /// By the code alone.
    public static func == (left: ArchiveError, right: ArchiveError) -> Bool { left.code == right.code }

    /// A file or directory that cannot be opened.
    public static let unreadable = ArchiveError(
        "ARCHIVE_UNREADABLE", "The archive cannot be read; check its path, owner and mode.")

    static func malformed(line: Int) -> ArchiveError {
        ArchiveError(
            "ARCHIVE_MALFORMED",
            "Line \(line) of the archive is no JSON object with id, findings and impression; correct it at its source.")
    }
}
