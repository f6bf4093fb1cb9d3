/// What is wrong with the storage of a tensor; equal by code.
public struct TensorError: Error, Equatable, Sendable {
    /// A stable code.
    public let code: String
    /// What is wrong and what to do about it.
    public let message: String

    init(_ code: String, _ message: String) {
        self.code = code
        self.message = message
    }

    /// By the code alone.
    public static func == (left: TensorError, right: TensorError) -> Bool { left.code == right.code }
}
