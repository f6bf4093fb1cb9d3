import Digest
import Foundation
import ImpressionWriting
import LanguageModel
import ReportAssistant
import ServiceConfiguration
import Training

/// What a new adapter's directory says of how it was made: a page for people and the same as JSON.
struct TrainingCard {
    let data: TrainingData
    let settings: Settings.Training
    let seed: Int
    let licence: String
    let baseSHA256: String
    /// The adapter that was trained further; nil for none.
    let start: String?
    let run: FineTuning
    let ending: FineTuning.Ending
    let progress: TrainingProgress
    let created: String

    /// The name of the JSON file.
    static let jsonFile = "model_card.json"

    var json: [UInt8] {
        var object: [String: Any] = [
            "schema": "impressiond.model-card/1", "base_sha256": baseSHA256, "created": created, "licence": licence,
            "data_sha256": data.digest.description, "sources": data.sources, "excluded": data.excluded,
            "training_cases": data.training.count, "development_cases": data.development.count,
            "gate_cases": data.gate, "steps": run.stepsDone, "ending": ending.rawValue,
            "development_losses": progress.developmentLosses, "seed": seed,
            "settings": Dictionary(uniqueKeysWithValues: settingRows.map { ($0.name, $0.value) }),
            "program": Program.nameAndVersion,
        ]
        object["development_loss"] = run.developmentLoss
        object["start"] = start
        let options: JSONSerialization.WritingOptions = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        guard let json = try? JSONSerialization.data(withJSONObject: object, options: options) else {
            preconditionFailure("a card that is no JSON")
        }
        return Array(json) + [0x0A]
    }

    var markdown: String {
        let rows =
            [
                ("Base model, SHA-256", baseSHA256), ("Trained further", start ?? "from nothing"),
                ("Data, SHA-256", data.digest.description),
                ("Licence of the data", licence),
                (
                    "Cases",
                    "\(data.training.count) learnt, \(data.development.count) to choose by, \(data.gate) kept back"
                ),
                ("Sources", list(data.sources)), ("Left out", list(data.excluded)),
                ("Steps", "\(run.stepsDone) of \(run.steps), \(ending.rawValue)"),
                (
                    "Loss on the cases to choose by",
                    run.developmentLoss.map {
                        "\($0.formatted(4)) \(settings.choice == .loss ? "nats a token" : "(1 minus ROUGE-L)")"
                    } ?? "not taken"
                ),
                ("Seed", "\(seed)"), ("Made", "\(created), \(Program.nameAndVersion)"),
            ] + settingRows.map { ("training.\($0.name)", $0.value) }
        let table = rows.map { "| \($0.0) | \($0.1) |" }.joined(separator: "\n")
        return """
            # Adapter for radiology impressions

            Low-rank factors (LoRA) for the base model named below, in PEFT's layout, made by `impressiond train`. What it
            writes is a draft: machine generated, not verified, never to be acted on before a radiologist has read it.

            | | |
            |---|---|
            \(table)

            """
    }

    private var settingRows: [(name: String, value: String)] {
        [
            ("rank", "\(run.adapter.rank)"),
            ("alpha", "\(Int((run.adapter.scale * Float(run.adapter.rank)).rounded()))"),
            ("learning_rate", "\(settings.learningRate)"), ("epochs", "\(settings.epochs)"),
            ("batch", "\(settings.batch)"), ("warm_up", "\(settings.warmUp)"), ("clip", "\(settings.clip)"),
            ("normal_share", "\(settings.normalShare)"), ("choose_by", settings.choice.rawValue),
            ("evaluations_per_epoch", "\(settings.evaluationsPerEpoch)"), ("patience", "\(settings.patience)"),
            ("arithmetic", settings.arithmetic.rawValue), ("statement_order", settings.statementOrder.rawValue),
            ("maximum_tokens", "\(settings.maximumTokens)"),
        ]
    }

    private func list(_ counts: [String: Int]) -> String {
        counts.isEmpty
            ? "none" : counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }
}
