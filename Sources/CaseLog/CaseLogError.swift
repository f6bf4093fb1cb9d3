/// Why the case log could not do its work; equal by code.
public struct CaseLogError: Error, Equatable, Sendable {
    /// `CASE_LOG_UNAVAILABLE`, `CASE_LOG_BUSY`, `CASE_LOG_FULL`, `CASE_LOG_DAMAGED`, `CASE_LOG_NEWER` or
    /// `CASE_LOG_FAILED`.
    public let code: String
    /// What is wrong and what to do about it.
    public let message: String

    init(_ code: String, _ message: String) {
        self.code = code
        self.message = message
    }

    /// By the code alone.
    public static func == (left: CaseLogError, right: CaseLogError) -> Bool { left.code == right.code }
}
