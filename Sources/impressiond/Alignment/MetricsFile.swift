import Alignment
import Foundation

/// The figures of a run, a JSON object a line; no text of a report.
struct MetricsFile {
    let path: String

    /// Adds a line. Figures that cannot be written are no reason to stop a run.
    func append(_ progress: AlignmentRun.Progress) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        var line: Data?
        switch progress {
        case .update(let figures, _): line = try? encoder.encode(["update": figures])
        case .development(let score, _): line = try? encoder.encode(["development": score])
        }
        guard let line else { return }
        if !FileManager.default.fileExists(atPath: path) {
            _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        }
        guard let handle = FileHandle(forWritingAtPath: path) else { return }
        defer { try? handle.close() }
        _ = try? handle.seekToEnd()
        try? handle.write(contentsOf: line + Data("\n".utf8))
    }
}
