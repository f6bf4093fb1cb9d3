import Glibc
import ImpressionWriting
import LanguageModel
public import ServiceConfiguration
import SystemService

/// The adapters of a site: those in the state directory, and those that come with the program.
///
/// In the state directory each has a directory by its id; the link `current` names the one that is live and `previous`
/// the one before it. A link is exchanged by a rename, so that it always names a whole adapter.
public struct AdapterStore: Sendable {
    /// `adapters` under the state directory.
    let directory: String
    let dataFiles: DataFiles

    /// The adapters of a site.
    public init(_ settings: Settings, dataFiles: DataFiles = DataFiles()) {
        directory = settings.adaptersPath
        self.dataFiles = dataFiles
    }

    /// The name that a link has.
    enum Link: String {
        case current, previous
    }

    /// What a link names; nil where there is none.
    func target(of link: Link) -> String? {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("\(directory)/\(link.rawValue)", &buffer, buffer.count)
        guard count > 0 else { return nil }
        return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The directory of an adapter by its name or id; nil where there is none.
    func path(named name: String) -> String? {
        let own = "\(directory)/\(name)"
        return dataFiles.path("adapters/\(name)") ?? (access(own, F_OK) == 0 ? own : nil)
    }

    /// The directory of the adapter that drafts are written with, by the settings.
    ///
    /// - Returns: nil for none: as set, or because the program came without a default one.
    /// - Throws: `ADAPTER_MISSING`.
    func selected(_ settings: Settings.Model) throws(ModelError) -> String? {
        guard settings.adapter != "none" else { return nil }
        if !settings.adapterIsFixed, target(of: .current) != nil { return "\(directory)/\(Link.current.rawValue)" }
        if settings.adapter.hasPrefix("/") { return settings.adapter }
        if let path = path(named: settings.adapter) { return path }
        guard settings.adapter == "default" else {
            throw ModelError(
                "ADAPTER_MISSING",
                "There is no adapter \(settings.adapter); run `impressiond adapters list`, or set adapter = default.")
        }
        return nil
    }

    // MARK: What is live

    /// Makes an adapter the live one; the one before it is kept for a rollback.
    ///
    /// - Parameter id: an adapter in the state directory; nil for what the configuration says.
    /// - Throws: `ADAPTER_UNWRITABLE`.
    func makeLive(_ id: String?) throws(AssistantError) {
        let before = target(of: .current)
        guard id != before else { return }
        try set(.previous, to: before)
        try set(.current, to: id)
    }

    /// Goes back to the adapter before the live one, or to what the configuration says.
    ///
    /// - Throws: `ADAPTER_NO_PREVIOUS` where nothing was put live, `ADAPTER_MISSING`, `ADAPTER_UNWRITABLE`.
    public func rollBack() throws(AssistantError) {
        let previous = target(of: .previous)
        guard previous != nil || target(of: .current) != nil else {
            throw AssistantError(
                "ADAPTER_NO_PREVIOUS", "No adapter was put live; set another with adapter in [model].", exit: .badData)
        }
        if let previous, access("\(directory)/\(previous)", F_OK) != 0 {
            throw AssistantError(
                "ADAPTER_MISSING", "The previous adapter is gone; import it again, or set adapter = none in [model].",
                exit: .configuration)
        }
        try makeLive(previous)
    }

    private func set(_ link: Link, to target: String?) throws(AssistantError) {
        let path = "\(directory)/\(link.rawValue)"
        var isDone = false
        if let target {
            let temporary = "\(directory)/.link-\(UInt64.random(in: 0...UInt64.max))"
            isDone = symlink(target, temporary) == 0 && rename(temporary, path) == 0
            if !isDone { unlink(temporary) }
        } else {
            isDone = unlink(path) == 0 || errno == ENOENT
        }
        let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { if descriptor >= 0 { close(descriptor) } }
        guard isDone, descriptor >= 0, fsync(descriptor) == 0 else {
            throw AssistantError(
                "ADAPTER_UNWRITABLE",
                "The link to the live adapter cannot be changed: \(String(cString: strerror(errno))). Check the owner of "
                    + "the state directory.", exit: .cannotCreate)
        }
    }
}
