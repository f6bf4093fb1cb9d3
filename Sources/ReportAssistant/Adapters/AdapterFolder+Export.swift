import Digest
import Glibc
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
        let temporary = "\(path).tmp-\(getpid())"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Self.unwritable }
        defer {
            close(descriptor)
            unlink(temporary)
        }
        do {
            let adapter = try adapter(for: file.model.configuration, baseSHA256: file.digest.description)
            let merged = try MergedModel(basePath: settings.modelPath, adapter: adapter, identifier: card.id)
            try merged.write { bytes in try Self.append(bytes, to: descriptor) }
        } catch { throw AssistantError(error) }
        guard fsync(descriptor) == 0, rename(temporary, path) == 0 else { throw Self.unwritable }
    }

    private static func append(_ bytes: [UInt8], to descriptor: CInt) throws(AssistantError) {
        let isWritten = bytes.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return false }
                written += count
            }
            return true
        }
        guard isWritten else { throw unwritable }
    }

    private static var unwritable: AssistantError {
        AssistantError(
            "ADAPTER_UNWRITABLE",
            "The file cannot be written: \(String(cString: strerror(errno))). Check the free space and the directory.",
            exit: .cannotCreate)
    }
}
