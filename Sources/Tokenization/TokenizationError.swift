/// Why a model's tokenizer or chat template cannot be used; equal by code.
public struct TokenizationError: Error, Equatable, Sendable, CustomStringConvertible {
    /// A stable word: `MODEL_TOKENIZER` or `MODEL_CHAT_TEMPLATE`.
    public let code: String
    /// What is wrong and what to do about it; never text from a report.
    public let message: String

    /// Code and message.
    public var description: String { "\(code): \(message)" }

    /// Whether the codes are equal.
    public static func == (left: TokenizationError, right: TokenizationError) -> Bool { left.code == right.code }

    static func damaged(_ fault: String) -> TokenizationError {
        TokenizationError(
            code: "MODEL_TOKENIZER",
            message: "The model's tokenizer is damaged (\(fault)). Fetch the model again or choose another one.")
    }

    static var unsupportedPreTokenizer: TokenizationError {
        TokenizationError(
            code: "MODEL_TOKENIZER",
            message: "The model's pre-tokenizer is not supported. "
                + "Choose a GGUF whose tokenizer.ggml.pre is smollm or gpt-2.")
    }

    static func missingControl(_ name: String) -> TokenizationError {
        TokenizationError(
            code: "MODEL_CHAT_TEMPLATE",
            message: "The model has no control token \(name), which its chat template needs. Choose another model.")
    }

    static var unknownTemplate: TokenizationError {
        TokenizationError(
            code: "MODEL_CHAT_TEMPLATE",
            message: "The model's chat template is missing or unknown. "
                + "Choose an instruction-tuned GGUF with a ChatML or Gemma template.")
    }
}
