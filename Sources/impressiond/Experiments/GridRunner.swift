import Alignment
import Digest
import Evaluation
import Foundation
import Guidelines
import ImpressionWriting
import LanguageModel
import ReportArchive
import ReportAssistant
import ServiceConfiguration
import SystemService
import Training

/// Runs a grid, arm by arm and fold by fold. What is done is kept in a directory, and a run that was stopped goes on
/// where it was.
struct GridRunner {
    let grid: ExperimentGrid
    let settings: Settings
    let file: ModelFile
    let start: LoRAAdapter?
    let directory: String
    let isAsked: () -> Bool

    /// What an arm did in a fold.
    private struct Record: Codable {
        var gradientTokens = 0
        var steps = 0
        var ending = ""
        var seconds = 0.0
    }

    /// Runs all that is not done, and gives the drafts of each arm.
    ///
    /// - Throws: `INTERRUPTED`, and whatever an arm throws.
    func run(_ folds: [GridFold]) throws -> [EvaluationSubject] {
        for fold in folds {
            for arm in grid.arms where !isDone(arm.name, fold) {
                let changed = settings.applying(
                    assignments: (arm.set ?? [:]).map { "\($0)=\($1)" }.sorted().joined(separator: ","))
                if let problem = changed.problems.first { throw AssistantError.grid(problem.message) }
                let place = path(arm.name, fold)
                try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
                let arming = GridArm(
                    arm: arm, fold: fold, settings: changed.settings, file: file, directory: place,
                    start: try arm.from.map { try adapter($0, fold) } ?? start,
                    gradientTokens: try arm.tokensOf.map { try record($0, fold).gradientTokens }, isAsked: isAsked)
                let clock = ContinuousClock()
                let begun = clock.now
                let result = try arming.run()
                if let adapter = result.adapter { try write(adapter, to: place) }
                try PredictionLines.text(ids: fold.test.map(\.id), drafts: result.drafts).write(
                    toFile: "\(place)/predictions.jsonl", atomically: true, encoding: .utf8)
                let done = Record(
                    gradientTokens: result.gradientTokens, steps: result.steps, ending: result.ending,
                    seconds: (clock.now - begun) / .seconds(1))
                // The last thing that is written: an arm with a record is done.
                try JSONEncoder().encode(done).write(to: URL(filePath: "\(place)/record.json"), options: .atomic)
                Output.message(
                    "\(arm.name), fold \(fold.number + 1) of \(folds.count): \(result.ending), "
                        + "\(result.gradientTokens) gradient tokens, \(Int(done.seconds)) s")
            }
        }
        return try grid.arms.map { arm in
            let drafts = try folds.flatMap { fold in
                try EvaluationSubject(
                    predictions: "\(path(arm.name, fold))/predictions.jsonl", name: arm.name,
                    for: fold.test.map(EvaluationCase.init)
                ).drafts
            }
            return EvaluationSubject(name: arm.name, isBaseline: arm.method == .neighbour, drafts: drafts)
        }
    }

    // MARK: Files

    private func path(_ arm: String, _ fold: GridFold) -> String { "\(directory)/\(arm)/\(fold.number)" }

    private func isDone(_ arm: String, _ fold: GridFold) -> Bool {
        FileManager.default.fileExists(atPath: "\(path(arm, fold))/record.json")
    }

    private func record(_ arm: String, _ fold: GridFold) throws -> Record {
        try JSONDecoder().decode(
            Record.self, from: Data(contentsOf: URL(filePath: "\(path(arm, fold))/record.json")))
    }

    private func write(_ adapter: LoRAAdapter, to place: String) throws {
        let folder = "\(place)/adapter"
        try? FileManager.default.removeItem(atPath: folder)
        _ = try AdapterFolder.write(
            adapter,
            AdapterFolder.Description(
                baseSHA256: file.digest.description, baseName: "base", licence: "not stated", created: "",
                modelCard: "An arm of an experiment.", attachments: [:]),
            for: file.model.configuration, to: folder)
    }

    private func adapter(_ arm: String, _ fold: GridFold) throws -> LoRAAdapter {
        try AdapterFolder(path: "\(path(arm, fold))/adapter").adapter(
            for: file.model.configuration, baseSHA256: file.digest.description)
    }
}

extension EvaluationCase {
    /// A case of an archive, of which only the texts count.
    init(_ archived: ArchivedCase) {
        self.init(id: archived.id, findings: archived.findings, impression: archived.impression)
    }
}
