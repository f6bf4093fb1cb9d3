/// Why an evaluation cannot be made; equal by code. No text, name or id of a report is in the message.
public struct EvaluationError: Error, Sendable, Equatable {
    /// A stable word for programs.
    public let code: String
    /// What is wrong and what to do about it, with a line's number where a line is wrong.
    public let message: String

    /// An error.
    public init(_ code: String, _ message: String) {
        self.code = code
        self.message = message
    }

    /// By the code alone.
    public static func == (left: EvaluationError, right: EvaluationError) -> Bool { left.code == right.code }
}
