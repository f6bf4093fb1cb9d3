import Digest
import FoundationEssentials
import LanguageModel

/// `adapter.json`: what must be known of an adapter besides its numbers.
public struct AdapterCard: Sendable, Equatable {
    /// The file's name.
    public static let fileName = "adapter.json"
    private static let schema = "impressiond.adapter/1"

    /// 12 hex digits that change with anything that a draft depends on: factors, scale, prompt.
    public let id: String
    /// SHA-256 of `adapter_model.safetensors`, hex.
    public let sha256: String
    /// SHA-256 of the base model's file, hex; nil where nobody has said it.
    public let baseSHA256: String?
    /// The licence of what it was trained on, in a few words.
    public let licence: String
    /// The form of prompt that it was trained with.
    public let prompt: PromptStyle
    /// When it was made, ISO 8601; empty where nobody has said it.
    public let created: String

    /// The card of an adapter with these files.
    init(
        configuration: [UInt8], sha256: String, baseSHA256: String?, licence: String, prompt: PromptStyle,
        created: String
    ) {
        let content = Array("\(prompt.rawValue)\0\(sha256)\0".utf8) + configuration
        id = String(SHA256Digest(of: content).description.prefix(12))
        self.sha256 = sha256
        self.baseSHA256 = baseSHA256
        self.licence = licence
        self.prompt = prompt
        self.created = created
    }

    /// Reads a card and checks that it belongs to these files.
    ///
    /// - Throws: `ADAPTER_CORRUPT`, `ADAPTER_UNSUPPORTED`.
    init(_ bytes: [UInt8], configuration: [UInt8], sha256: String) throws(ModelError) {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let content: Content
        do { content = try decoder.decode(Content.self, from: Data(bytes)) } catch {
            throw Self.corrupt("adapter.json is not as it should be")
        }
        guard content.schema == Self.schema, let prompt = PromptStyle(rawValue: content.prompt) else {
            throw ModelError(
                "ADAPTER_UNSUPPORTED", "The adapter was made for a newer version; install that, or choose another.")
        }
        guard content.sha256 == sha256 else {
            throw Self.corrupt("\(LoRAAdapter.weightsFile) has another SHA-256 than adapter.json says")
        }
        self.init(
            configuration: configuration, sha256: sha256, baseSHA256: content.baseSha256, licence: content.licence,
            prompt: prompt, created: content.created)
        guard content.id == id else { throw Self.corrupt("adapter.json and adapter_config.json do not fit together") }
    }

    /// The file's bytes.
    var json: [UInt8] {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let content = Content(
            schema: Self.schema, id: id, sha256: sha256, baseSha256: baseSHA256, licence: licence,
            prompt: prompt.rawValue, created: created)
        // Texts alone: nothing that JSON cannot express.
        guard let data = try? encoder.encode(content) else { preconditionFailure("no JSON") }
        return Array(data) + [0x0A]
    }

    private struct Content: Codable {
        let schema: String
        let id: String
        let sha256: String
        let baseSha256: String?
        let licence: String
        let prompt: String
        let created: String
    }

    private static func corrupt(_ what: String) -> ModelError {
        ModelError("ADAPTER_CORRUPT", "The adapter is damaged (\(what)); copy it again, or choose another.")
    }
}
