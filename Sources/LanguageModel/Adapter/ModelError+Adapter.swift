import Tensors

extension ModelError {
    static func corruptAdapter(_ what: String) -> ModelError {
        ModelError(
            "ADAPTER_CORRUPT", "The adapter is damaged (\(what)); copy it again, or choose another with --adapter.")
    }

    static func foreignAdapter(_ what: String) -> ModelError {
        ModelError(
            "ADAPTER_FOREIGN",
            "The adapter belongs to another base model (\(what)); set adapter = none in [model], or bring the model that "
                + "it was trained on.")
    }

    static func unsupportedAdapter(_ what: String) -> ModelError {
        ModelError(
            "ADAPTER_UNSUPPORTED", "The adapter uses \(what), which is not supported; train it as plain LoRA.")
    }

    /// What mapping a file of an adapter says.
    static func adapter(_ cause: TensorError) -> ModelError {
        switch cause.code {
        case "MODEL_MISSING":
            ModelError("ADAPTER_MISSING", "The adapter's directory lacks a file; copy it again, or choose another.")
        case "MODEL_TRUNCATED": .corruptAdapter("a file is empty")
        default:
            ModelError("ADAPTER_UNREADABLE", "A file of the adapter cannot be read; check its owner and mode.")
        }
    }
}
