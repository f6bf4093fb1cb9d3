/// How a model was taught to read a conversation.
///
/// The template in the model file is a Jinja program; it is recognised by its marker tokens and not run, because a
/// model file is data.
public enum ChatTemplate: Sendable, Equatable {
    /// `<|im_start|>role`, a newline, the text, `<|im_end|>`, a newline.
    case chatML
    /// `<start_of_turn>role`, a newline, the text, `<end_of_turn>`, a newline, after one `<bos>`. There is no system
    /// role: a system text is put before the next user text, with an empty line between, and is lost without one.
    case gemma

    /// Recognises a template.
    ///
    /// - Parameter jinja: `tokenizer.chat_template` of the GGUF, nil where it has none.
    /// - Throws: `MODEL_CHAT_TEMPLATE` where there is none, or an unknown one.
    public init(jinja: String?) throws(TokenizationError) {
        guard let jinja else { throw .unknownTemplate }
        if jinja.contains("<|im_start|>") {
            self = .chatML
        } else if jinja.contains("<start_of_turn>") {
            self = .gemma
        } else {
            throw .unknownTemplate
        }
    }

    /// The conversation in the model's own form.
    ///
    /// No message is added of which the caller does not know: some ChatML templates put a default system message first,
    /// this one never does.
    ///
    /// - Parameter addGenerationPrompt: whether to open the assistant's next turn, so that generation continues it.
    public func pieces(_ messages: [ChatMessage], addGenerationPrompt: Bool) -> [PromptPiece] {
        switch self {
        case .chatML:
            var pieces = messages.flatMap { turn($0.role.rawValue, $0.text) }
            if addGenerationPrompt { pieces += [.control("<|im_start|>"), .text("assistant\n")] }
            return pieces
        case .gemma:
            var pieces: [PromptPiece] = [.control("<bos>")]
            var system = ""
            for message in messages {
                switch message.role {
                case .system:
                    system += message.text + "\n\n"
                case .user:
                    pieces += turn("user", system + message.text)
                    system = ""
                case .assistant:
                    pieces += turn("model", message.text)
                }
            }
            if addGenerationPrompt { pieces += [.control("<start_of_turn>"), .text("model\n")] }
            return pieces
        }
    }

    private func turn(_ role: String, _ text: String) -> [PromptPiece] {
        let (start, end) = self == .chatML ? ("<|im_start|>", "<|im_end|>") : ("<start_of_turn>", "<end_of_turn>")
        return [.control(start), .text("\(role)\n" + text), .control(end), .text("\n")]
    }
}

/// One turn of a conversation.
public struct ChatMessage: Sendable, Equatable {
    /// Who speaks.
    public enum Role: String, Sendable {
        /// Standing instructions.
        case system
        /// The one who asks.
        case user
        /// The model.
        case assistant
    }

    /// Who speaks.
    public let role: Role
    /// What is said; never read as control tokens.
    public let text: String

    /// One turn of a conversation.
    public init(role: Role, text: String) {
        self.role = role
        self.text = text
    }
}

/// A part of a prompt: the type, and not the characters, tells a control token from text.
public enum PromptPiece: Sendable, Equatable {
    /// A control token by its name.
    case control(String)
    /// Plain text.
    case text(String)
}
