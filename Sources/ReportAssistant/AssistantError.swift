public import SystemService

/// A failure of a whole command or of the service, as it is told to a person and to scripts; equal by code.
public struct AssistantError: Error, Equatable, Sendable {
    /// A stable code.
    public let code: String
    /// What is wrong and what to do about it; never a report's text, a file's name or an accession number.
    public let message: String
    /// How the process should end.
    public let exit: ExitCode

    /// An error with all its parts.
    public init(_ code: String, _ message: String, exit: ExitCode) {
        self.code = code
        self.message = message
        self.exit = exit
    }

    /// By the code alone.
    public static func == (left: AssistantError, right: AssistantError) -> Bool { left.code == right.code }
}
