import Digest
public import LanguageModel

/// An adapter's directory: PEFT's two files, `adapter.json`, and `MODEL_CARD.md` for people.
public struct AdapterFolder: Sendable {
    /// What is known of the adapter.
    public let card: AdapterCard
    /// Every file but the factors, by name.
    let files: [String: [UInt8]]
    let weights: SafetensorsFile

    /// The name of the file for people.
    public static let modelCardFile = "MODEL_CARD.md"

    /// Reads a directory and checks that its files belong together. One that PEFT wrote has no `adapter.json`: its
    /// base model is not checked but by its shapes, its licence is not known, and its prompt is taken for a case alone.
    ///
    /// - Throws: `ADAPTER_MISSING`, `ADAPTER_UNREADABLE`, `ADAPTER_CORRUPT`, `ADAPTER_UNSUPPORTED`.
    public init(path: String) throws(ModelError) {
        files = try Self.read(path)
        weights = try SafetensorsFile(path: "\(path)/\(LoRAAdapter.weightsFile)")
        guard let configuration = files[LoRAAdapter.configurationFile] else {
            throw ModelError(
                "ADAPTER_MISSING",
                "The adapter's directory lacks \(LoRAAdapter.configurationFile); copy it again, or choose another.")
        }
        let sha256 = weights.withBytes { SHA256Digest(of: $0).description }
        card =
            if let bytes = files[AdapterCard.fileName] {
                try AdapterCard(bytes, configuration: configuration, sha256: sha256)
            } else {
                AdapterCard(
                    configuration: configuration, sha256: sha256, baseSHA256: nil, licence: "not stated",
                    prompt: .caseAlone, created: "")
            }
    }

    /// The adapter, for the base model that it was trained on.
    ///
    /// - Parameters:
    ///   - model: the base model's sizes.
    ///   - baseSHA256: of the base model's file, hex.
    /// - Throws: `ADAPTER_FOREIGN`, `ADAPTER_CORRUPT`, `ADAPTER_UNSUPPORTED`.
    public func adapter(for model: LlamaConfiguration, baseSHA256: String) throws(ModelError) -> LoRAAdapter {
        guard card.baseSHA256 == nil || card.baseSHA256 == baseSHA256 else {
            throw ModelError(
                "ADAPTER_FOREIGN",
                "The adapter \(card.id) was trained on another base model (SHA-256 \(card.baseSHA256 ?? "")); set "
                    + "adapter = none in [model], or bring that model.")
        }
        return try LoRAAdapter(
            configuration: files[LoRAAdapter.configurationFile] ?? [], weights: weights, for: model)
    }

    // MARK: Writing

    /// What a new adapter's directory says besides the factors.
    public struct Description: Sendable {
        /// SHA-256 of the base model's file, hex.
        public var baseSHA256: String
        /// The base model's name, for PEFT.
        public var baseName: String
        /// The licence of what it was trained on, in a few words.
        public var licence: String
        /// The form of prompt that it was trained with.
        public var prompt: PromptStyle
        /// When it was made, ISO 8601.
        public var created: String
        /// The text of `MODEL_CARD.md`.
        public var modelCard: String
        /// Files beside, by name, such as a licence or the settings of the training.
        public var attachments: [String: [UInt8]] = [:]

        /// A description with all its parts.
        public init(
            baseSHA256: String, baseName: String, licence: String, prompt: PromptStyle = .caseAlone, created: String,
            modelCard: String, attachments: [String: [UInt8]] = [:]
        ) {
            self.baseSHA256 = baseSHA256
            self.baseName = baseName
            self.licence = licence
            self.prompt = prompt
            self.created = created
            self.modelCard = modelCard
            self.attachments = attachments
        }
    }

    /// Writes a new directory, which appears whole or not at all; what is at the path is never changed.
    ///
    /// - Parameters:
    ///   - path: the new directory; its parent is made.
    ///   - model: the base model's sizes.
    ///   - precision: of the factors in the file.
    /// - Returns: the card.
    /// - Throws: `ADAPTER_EXISTS`, `ADAPTER_UNWRITABLE`, `ADAPTER_NUMERICS`.
    @discardableResult
    public static func write(
        _ adapter: LoRAAdapter, _ description: Description, for model: LlamaConfiguration, to path: String,
        precision: LoRAAdapter.Precision = .half
    ) throws(ModelError) -> AdapterCard {
        let (configuration, weights) = try adapter.files(
            for: model, baseModel: description.baseName, precision: precision)
        let card = AdapterCard(
            configuration: configuration, sha256: SHA256Digest(of: weights).description,
            baseSHA256: description.baseSHA256, licence: description.licence, prompt: description.prompt,
            created: description.created)
        var files = description.attachments
        files[LoRAAdapter.configurationFile] = configuration
        files[LoRAAdapter.weightsFile] = weights
        files[AdapterCard.fileName] = card.json
        files[modelCardFile] = Array(description.modelCard.utf8)
        try create(files, at: path)
        return card
    }

    /// Writes a copy, as `write` does; `adapter.json` is added where it is missing.
    public func copy(to path: String) throws(ModelError) {
        var files = files
        files[LoRAAdapter.weightsFile] = weights.withBytes { Array($0) }
        files[AdapterCard.fileName] = card.json
        try Self.create(files, at: path)
    }

    /// The same adapter with what its directory does not say filled in.
    ///
    /// - Parameter baseSHA256: of the model whose shapes it fits.
    public func stating(baseSHA256: String, created: String) -> AdapterFolder {
        guard card.baseSHA256 == nil, let configuration = files[LoRAAdapter.configurationFile] else { return self }
        return AdapterFolder(
            card: AdapterCard(
                configuration: configuration, sha256: card.sha256, baseSHA256: baseSHA256, licence: card.licence,
                prompt: card.prompt, created: created),
            files: files, weights: weights)
    }

    private init(card: AdapterCard, files: [String: [UInt8]], weights: SafetensorsFile) {
        self.card = card
        self.files = files
        self.weights = weights
    }
}
