import Tensors
import Tokenization

/// Why a model cannot be used; equal by code.
public struct ModelError: Error, Equatable, Sendable {
    /// A stable code, `MODEL_…`.
    public let code: String
    /// What is wrong and what to do about it.
    public let message: String

    /// An error with a code of its own.
    public init(_ code: String, _ message: String) {
        self.code = code
        self.message = message
    }

    init(_ cause: TensorError) { self.init(cause.code, cause.message) }

    init(_ cause: TokenizationError) { self.init(cause.code, cause.message) }

    static func corrupt(_ what: String) -> ModelError {
        ModelError("MODEL_CORRUPT", "The model file is damaged (\(what)); fetch or copy it again.")
    }

    static let truncated = ModelError(
        "MODEL_TRUNCATED", "The model file ends too early; fetch or copy it again, and check the disk's free space.")

    /// By the code alone.
    public static func == (left: ModelError, right: ModelError) -> Bool { left.code == right.code }
}
