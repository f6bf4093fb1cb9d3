import Digest
public import ImpressionWriting
public import LanguageModel
public import ServiceConfiguration

/// What drafts are written with: a model, and perhaps an adapter laid over it.
public struct ServedModel: Sendable {
    /// The model's file.
    public let file: ModelFile
    /// nil for the model alone.
    public let adapter: AdapterCard?
    /// Why the default adapter is not used, where the settings ask for it.
    public let withoutDefault: String?
    /// The model that computes, adapter included.
    public let model: LanguageModel

    /// The adapter's id, or `none`.
    public var adapterID: String { adapter?.id ?? "none" }

    /// A model alone.
    public init(_ file: ModelFile) {
        self.init(file, file.model, nil)
    }

    private init(_ file: ModelFile, _ model: LanguageModel, _ adapter: AdapterCard?, withoutDefault: String? = nil) {
        self.file = file
        self.model = model
        self.adapter = adapter
        self.withoutDefault = withoutDefault
    }

    /// A model with the adapter that the settings name.
    ///
    /// The default adapter is left out where there is none, or where the model is another than it was made for: whoever
    /// brings a model of their own has not chosen that adapter. Any other adapter must be usable.
    ///
    /// - Throws: `ADAPTER_MISSING`, `ADAPTER_UNREADABLE`, `ADAPTER_CORRUPT`, `ADAPTER_UNSUPPORTED`, `ADAPTER_FOREIGN`.
    public init(_ file: ModelFile, _ settings: Settings) throws(ModelError) {
        try self.init(file, settings.model, AdapterStore(settings))
    }

    init(_ file: ModelFile, _ settings: Settings.Model, _ store: AdapterStore) throws(ModelError) {
        let isDefault = settings.adapter == "default"
        guard let path = try store.selected(settings) else {
            self.init(file, file.model, nil, withoutDefault: isDefault ? "ADAPTER_MISSING" : nil)
            return
        }
        let folder = try AdapterFolder(path: path)
        do throws(ModelError) {
            let adapter = try folder.adapter(for: file.model.configuration, baseSHA256: file.digest.description)
            self.init(file, try file.model.adapted(by: adapter), folder.card)
        } catch {
            guard error.code == "ADAPTER_FOREIGN", isDefault, path == store.path(named: "default") else { throw error }
            self.init(file, file.model, nil, withoutDefault: error.code)
        }
    }
}
