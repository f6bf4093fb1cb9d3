import Alignment
import Appraisal
import DurableFiles
import Foundation
import ReportAssistant
import SystemService

/// The directory of one run under the state directory: what it was started with, its figures, its candidate and its page.
///
/// Everything in it is for its owner alone: examples and page hold patient data.
struct RunDirectory {
    /// What a run was started with, and what became of it.
    struct Record: Codable {
        /// How far a run is.
        enum Stage: String, Codable { case learning, judging, done }

        let run: String
        let started: String
        /// The same in milliseconds since 1970.
        let begun: Int64
        /// Ids of the live adapter and of the reference.
        let live: String
        let reference: String
        /// Corrections that it was started with: later ones are the next run's.
        let corrections: [Int64]
        /// Digest of everything that is learnt.
        let digest: String
        var stage = Stage.learning
        /// `promoted`, `kept`, `needs_approval`; nil before the end.
        var outcome: String?
        /// The candidate's id.
        var candidate: String?
        var finished: String?
        var gate: [PromotionGate.Row] = []
        /// What the candidate's drafts of the gate cases cost to correct.
        var editCost: EditCostMonitor.Baseline?
    }

    let path: String

    var metrics: MetricsFile { MetricsFile(path: "\(path)/metrics.jsonl") }
    var candidate: String { "\(path)/candidate" }
    var page: String { "\(path)/report.html" }

    /// All runs, the oldest first.
    static func all(in runs: String) -> [RunDirectory] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: runs)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map { RunDirectory(path: "\(runs)/\($0)") }
    }

    /// - Throws: `RUN_MISSING`, `RUN_DAMAGED`.
    func record() throws(AssistantError) -> Record {
        guard let bytes = FileManager.default.contents(atPath: "\(path)/run.json") else {
            throw AssistantError(
                "RUN_MISSING", "There is no such run; the directory runs under the state directory has them.",
                exit: .noInput)
        }
        do { return try JSONDecoder().decode(Record.self, from: bytes) } catch {
            throw AssistantError(
                "RUN_DAMAGED", "The run's record is damaged; remove the run's directory and start another.",
                exit: .badData)
        }
    }

    /// Makes the directory with its record.
    func create(_ record: Record) throws(AssistantError) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw .runUnwritable }
        try write(record)
    }

    func write(_ record: Record) throws(AssistantError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let bytes = try? encoder.encode(record) else { throw .runUnwritable }
        try write(Array(bytes), to: "run.json")
    }

    func write(_ bytes: [UInt8], to name: String) throws(AssistantError) {
        do throws(FileFailure) { try DurableFile.write(bytes, to: "\(path)/\(name)", mode: 0o600) } catch {
            throw .runUnwritable
        }
    }

    /// What only the way to the end needed.
    func removeCheckpoint() { try? FileManager.default.removeItem(atPath: "\(path)/training.checkpoint") }
}

extension AssistantError {
    static let runUnwritable = AssistantError(
        "RUN_UNWRITABLE",
        "The run's directory cannot be written; free some space or correct its owner, and start align again. The live "
            + "adapter is untouched.", exit: .cannotCreate)
}
