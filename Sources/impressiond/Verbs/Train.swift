import Digest
import Foundation
import Glibc
import ImpressionWriting
import LanguageModel
import ReportAssistant
import ServiceConfiguration
import SystemService
import Tensors
import Training

let trainVerb = Verb(
    "train", operands: "[FILE-or-DIR…]", count: 0...1000,
    "Fine-tunes a new adapter, or the one of --adapter, on signed reports: directories of any format, or JSON lines.",
    flags: [
        Flag("from", "FILE-or-DIR", "Learn from this; further ones may follow the flags."),
        Flag("output", "DIR", "Write the adapter there; its checkpoint is kept in DIR.training until then."),
        Flag("max-steps", "N", "End after N steps."),
        Flag("resume", nil, "Go on from the checkpoint."),
        Flag("licence", "TEXT", "The licence of the reports, for the card."),
        Flag("set", "KEY=VALUE,…", "Change settings, such as training.epochs=2."),
    ]
) { arguments throws(AssistantError) in
    guard let output = arguments["output"] else { throw .usage("Usage: impressiond train --from DIR --output DIR") }
    // Which adapter serves is no matter here: only one that is asked for is trained further.
    let settings = try arguments.settings(ignoring: ["adapter"])
    let paths = arguments.all("from") + arguments.operands
    guard !paths.isEmpty else { throw .usage("Usage: impressiond train --from DIR --output DIR") }
    guard !FileManager.default.fileExists(atPath: output) else {
        throw AssistantError(
            "ADAPTER_EXISTS", "The adapter's directory exists already; choose another, or remove it.",
            exit: .cannotCreate)
    }
    var start: AdapterFolder?
    if let name = arguments["adapter"], name != "none" { start = try AdapterStore(settings).folder(name) }
    let file = try settings.openModel()
    let data = try TrainingData(paths, settings, CaseFormat(file.model.tokenizer))
    let command = TrainingCommand(
        output: output, start: start, settings: settings, file: file, data: data,
        maximumSteps: try arguments.integer("max-steps", in: 1...10_000_000),
        licence: [start?.card.licence, arguments["licence"] ?? "not stated"].compactMap(\.self).joined(separator: "; "),
        isJSON: arguments.isJSON)
    return try await command.run(resumes: arguments.has("resume"))
}

/// One training run of the command line.
private struct TrainingCommand {
    let output: String
    let start: AdapterFolder?
    let settings: Settings
    let file: ModelFile
    let data: TrainingData
    let maximumSteps: Int?
    let licence: String
    let isJSON: Bool

    private var directory: String { "\(output).training" }

    private var plan: FineTuning.Plan {
        var plan = FineTuning.Plan(settings)
        plan.maximumSteps = maximumSteps
        return plan
    }

    private var judge: ((LoRAAdapter) throws -> Double)? {
        guard settings.training.choice == .drafts else { return nil }
        let judge = DraftJudge(
            model: file.model, cases: data.developmentCases, weights: data.development.map(\.weight),
            threads: settings.model.threads)
        return judge.loss
    }

    func run(resumes: Bool) async throws(AssistantError) -> ExitCode {
        let isAsked = await StopRequest()
        do {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            let origin = start.map { Array($0.card.id.utf8) } ?? []
            let identity = SHA256Digest(
                of: file.digest.bytes + origin + data.digest.bytes + Array("\(settings.training)".utf8))
            let run = FineTuning(
                file.model,
                from: try start?.adapter(for: file.model.configuration, baseSHA256: file.digest.description),
                training: data.training, development: data.development, plan, identity: identity,
                directory: directory, judge: judge)
            let hasCheckpoint = FileManager.default.fileExists(atPath: "\(directory)/training.checkpoint")
            guard resumes || !hasCheckpoint else {
                throw AssistantError(
                    "CHECKPOINT_EXISTS",
                    "There is a checkpoint of an earlier run; go on with --resume, or remove \(directory).",
                    exit: .cannotCreate)
            }
            if resumes, try run.resume(), !isJSON { Output.message("Going on after step \(run.stepsDone).") }
            let progress = TrainingProgress(isQuiet: isJSON)
            let ending = try run.run(isAsked: { isAsked.isRaised }) { progress.report($0) }
            return try finish(run, ending, progress)
        } catch let error as AssistantError { throw error } catch { throw AssistantError(training: error) }
    }

    private func finish(
        _ run: FineTuning, _ ending: FineTuning.Ending, _ progress: TrainingProgress
    ) throws -> ExitCode {
        guard ending != .interrupted else {
            throw AssistantError(
                "INTERRUPTED", "Training was stopped after step \(run.stepsDone); go on with --resume.", exit: .tryAgain
            )
        }
        guard ending != .diverged || run.developmentLoss != nil else { throw TrainingError.divergedAtOnce }
        let created = ISO8601DateFormatter().string(from: Date())
        let card = TrainingCard(
            data: data, settings: settings.training, seed: settings.drafts.seed, licence: licence,
            baseSHA256: file.digest.description, start: start?.card.id, run: run, ending: ending, progress: progress,
            created: created)
        let written = try AdapterFolder.write(
            run.adapter,
            AdapterFolder.Description(
                baseSHA256: file.digest.description, baseName: "SmolLM2-135M-Instruct", licence: licence,
                created: created, modelCard: card.markdown, attachments: [TrainingCard.jsonFile: card.json]),
            for: file.model.configuration, to: output)
        try? FileManager.default.removeItem(atPath: directory)
        if isJSON {
            Output(isJSON: true).json(
                "train",
                [
                    "adapter": written.id, "steps": run.stepsDone, "losses": progress.losses,
                    "tokens_per_second": progress.tokensPerSecond ?? 0, "excluded": data.excluded,
                    "development_losses": progress.developmentLosses, "ending": ending.rawValue,
                ])
        } else {
            Output.message("Adapter \(written.id) is in \(output): \(ending.rawValue) after \(run.stepsDone) steps.")
        }
        // An adapter that was saved from a run that broke is a result, and a warning.
        return ending == .diverged ? .negativeVerdict : .ok
    }
}

extension TrainingError {
    fileprivate static let divergedAtOnce = TrainingError(
        "TRAINING_DIVERGED",
        "The loss ran away before any adapter was worth keeping; lower training.learning_rate and start again.")
}

extension AssistantError {
    /// What ended a training.
    init(training cause: any Error) {
        switch cause {
        case let error as ModelError: self.init(error)
        case let error as TrainingError:
            let exit: ExitCode =
                switch error.code {
                case "CHECKPOINT_DISK_FULL": .cannotCreate
                case "CHECKPOINT_OTHER_RUN", "CHECKPOINT_DAMAGED": .badData
                case "TRAINING_DIVERGED": .negativeVerdict
                default: .inputOutput
                }
            self.init(error.code, error.message, exit: exit)
        default:
            self.init(
                "TRAINING_FAILED", "The checkpoint's directory cannot be made; check its parent's owner and space.",
                exit: .cannotCreate)
        }
    }
}
