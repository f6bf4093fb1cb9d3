import Digest
import ImpressionWriting
import LanguageModel
import ReportAssistant
import ServiceConfiguration
import SystemService

/// What a run starts from, and what it must not go far from.
struct AlignedAdapters {
    /// The live adapter: the policy's start, and what a candidate is compared with.
    let live: LoRAAdapter
    let liveID: String
    /// The adapter of supervised fine-tuning, never last week's policy: what the configuration names.
    let reference: LoRAAdapter
    let referenceID: String

    /// - Throws: `ALIGN_NO_ADAPTER`, and what adapters throw.
    init(_ settings: Settings, _ file: ModelFile) throws(AssistantError) {
        let store = AdapterStore(settings)
        guard settings.model.adapter != "none", let id = store.ids(settings).current else {
            throw AssistantError(
                "ALIGN_NO_ADAPTER",
                "There is no adapter to learn from; set adapter = default in [model], or train one first.",
                exit: .configuration)
        }
        func adapter(_ folder: AdapterFolder) throws(AssistantError) -> LoRAAdapter {
            do { return try folder.adapter(for: file.model.configuration, baseSHA256: file.digest.description) } catch {
                throw AssistantError(error)
            }
        }
        let folder = try store.folder(id: id, settings)
        let configured = try store.folder(settings.model.adapter)
        live = try adapter(folder)
        liveID = id
        reference = try adapter(configured)
        referenceID = configured.card.id
        guard live.rank == reference.rank else {
            throw AssistantError(
                "ALIGN_OTHER_RANK",
                "The live adapter and the configured one have different ranks; roll back, or configure its own start.",
                exit: .configuration)
        }
    }
}
