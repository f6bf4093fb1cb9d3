import Digest
import DurableFiles
public import ImpressionWriting
import LanguageModel
public import ServiceConfiguration
import SystemService

extension AdapterFolder {
    /// Copies the adapter to a new directory.
    ///
    /// - Throws: `ADAPTER_EXISTS`, `ADAPTER_UNWRITABLE`.
    public func export(to path: String) throws(AssistantError) {
        do { try copy(to: path) } catch { throw AssistantError(error) }
    }

    /// Writes the configured model with the adapter in its weights, a GGUF file that appears whole or not at all.
    ///
    /// - Throws: `ADAPTER_FOREIGN`, `ADAPTER_NUMERICS`, `ADAPTER_UNWRITABLE`, and the codes of the model.
    public func exportMerged(to path: String, _ settings: Settings) throws(AssistantError) {
        let file = try settings.openModel()
        do {
            let adapter = try adapter(for: file.model.configuration, baseSHA256: file.digest.description)
            let merged = try MergedModel(basePath: settings.modelPath, adapter: adapter, identifier: card.id)
            let output = try DurableFile(path: path)
            try merged.write { bytes in try output.append(bytes) }
            try output.commit()
        } catch let error as FileFailure {
            throw AssistantError(
                "ADAPTER_UNWRITABLE",
                "The file cannot be written: \(error.reason). Check the free space and the directory.",
                exit: .cannotCreate)
        } catch { throw AssistantError(error) }
    }
}
