import Digest
public import ImpressionWriting
import LanguageModel
public import ServiceConfiguration
import SystemService

extension AdapterStore {
    /// One adapter, as far as it can be read.
    public struct Entry: Sendable {
        /// The name by which it is chosen: its directory's.
        public let name: String
        /// nil for one that is damaged.
        public let card: AdapterCard?
        /// What is wrong with a damaged one.
        public let code: String?
    }

    /// Every adapter, those that come with the program first.
    public func entries() -> [Entry] {
        let shipped = dataFiles.names(in: "adapters").map { ($0.name, $0.path) }
        let own = DataFiles(directories: [directory]).names(in: ".").filter { Link(rawValue: $0.name) == nil }
        return (shipped + own.map { ($0.name, $0.path) }).map { name, path in
            do throws(ModelError) {
                return Entry(name: name, card: try AdapterFolder(path: path).card, code: nil)
            } catch { return Entry(name: name, card: nil, code: error.code) }
        }
    }

    /// The ids of the live adapter and of the one before it; nil for none, and for one that cannot be read.
    public func ids(_ settings: Settings) -> (current: String?, previous: String?) {
        func id(_ path: String?) -> String? { path.flatMap { try? AdapterFolder(path: $0).card.id } }
        let selected: String? = (try? selected(settings.model)) ?? nil
        return (id(selected), id(target(of: .previous).map { "\(directory)/\($0)" }))
    }

    /// Copies an adapter into the state directory, under its id; it is not put live.
    ///
    /// - Parameters:
    ///   - path: a directory of ours or of PEFT.
    ///   - file: the model that it must fit.
    /// - Returns: its card.
    public func add(_ path: String, for file: ModelFile) throws(AssistantError) -> AdapterCard {
        do {
            let folder = try AdapterFolder(path: path)
            _ = try folder.adapter(for: file.model.configuration, baseSHA256: file.digest.description)
            let stated = folder.stating(baseSHA256: file.digest.description, created: Time.text(Time.now()))
            let target = "\(directory)/\(stated.card.id)"
            // The id is of the content: what is there already is the same adapter.
            if (try? AdapterFolder(path: target).card.id) != stated.card.id { try stated.copy(to: target) }
            return stated.card
        } catch { throw AssistantError(error) }
    }

    /// The file of a promoted adapter with what its drafts cost at the gate.
    public static let editCostFile = "edit_cost.json"

    /// Copies an adapter into the state directory and puts it live, whole or not at all: the daemon takes it between two
    /// reports.
    ///
    /// - Returns: its id.
    @discardableResult
    public func promote(_ path: String, for file: ModelFile) throws(AssistantError) -> String {
        let card = try add(path, for: file)
        try makeLive(card.id)
        return card.id
    }

    /// The adapter that is live by a site's settings.
    ///
    /// - Throws: `ADAPTER_MISSING`, and the codes of ``AdapterFolder``.
    public func live(_ settings: Settings) throws(AssistantError) -> AdapterFolder? {
        do throws(ModelError) {
            guard let path = try selected(settings.model) else { return nil }
            return try AdapterFolder(path: path)
        } catch { throw AssistantError(error) }
    }

    /// Reads an adapter by its name or id, or by the path of its directory.
    ///
    /// - Throws: `ADAPTER_MISSING`, and the codes of ``AdapterFolder``.
    public func folder(_ name: String) throws(AssistantError) -> AdapterFolder {
        do {
            guard let path = name.contains("/") ? name : path(named: name) else {
                throw ModelError("ADAPTER_MISSING", "There is no such adapter; run `impressiond adapters list`.")
            }
            return try AdapterFolder(path: path)
        } catch { throw AssistantError(error) }
    }
}
