import Foundation
import ImpressionWriting
import ReportAssistant
import ServiceConfiguration
import SystemService

let adaptersListVerb = Verb("adapters list", "Lists the adapters, and says which one is live.") {
    arguments throws(AssistantError) in
    let settings = try arguments.settings()
    let store = AdapterStore(settings)
    try show(store, settings, "adapters-list", arguments)
    return .ok
}

let adaptersRollbackVerb = Verb("adapters rollback", "Goes back to the adapter before the live one.") {
    arguments throws(AssistantError) in
    let settings = try arguments.settings()
    let store = AdapterStore(settings)
    try store.rollBack()
    try show(store, settings, "adapters-rollback", arguments)
    return .ok
}

let adaptersApproveVerb = Verb(
    "adapters approve", operands: "RUN", count: 1...1,
    "Puts the candidate of a run live that passed the gate and waits for approval."
) { arguments throws(AssistantError) in
    let settings = try arguments.settings()
    let directory = RunDirectory(path: "\(settings.directories.state)/runs/\(arguments.operands[0])")
    var record = try directory.record()
    guard record.outcome == AlignmentJob.Outcome.needsApproval.rawValue else {
        throw AssistantError(
            "NOT_APPROVABLE",
            "The run's candidate does not wait for approval; only one that passed the gate can be approved.",
            exit: .badData)
    }
    let store = AdapterStore(settings)
    try store.promote(directory.candidate, for: try settings.openModel())
    record.outcome = AlignmentJob.Outcome.promoted.rawValue
    try directory.write(record)
    try show(store, settings, "adapters-approve", arguments)
    return .ok
}

let adaptersImportVerb = Verb(
    "adapters import", operands: "DIR", count: 1...1,
    "Copies an adapter, of ours or of PEFT, into the state directory, if it fits the model."
) { arguments throws(AssistantError) in
    let settings = try arguments.settings()
    try settings.makeStateDirectory()
    let card = try AdapterStore(settings).add(arguments.operands[0], for: try settings.openModel())
    if arguments.isJSON {
        Output(isJSON: true).json("adapters-import", ["adapter": card.json(name: card.id)])
    } else {
        print(card.id)
        Output.message("Draft with it by --adapter \(card.id), or by adapter = \(card.id) in [model].")
    }
    return .ok
}

let adaptersExportVerb = Verb(
    "adapters export", operands: "NAME [DIR]", count: 1...2,
    "Copies an adapter to a new directory, or writes model and adapter as one GGUF file.",
    flags: [Flag("merged", "FILE", "Write the model with the adapter in its weights.")]
) { arguments throws(AssistantError) in
    let settings = try arguments.settings()
    let directory = arguments.operands.dropFirst().first
    guard (directory == nil) != (arguments["merged"] == nil) else {
        throw .usage("Usage: impressiond adapters export NAME DIR, or: impressiond adapters export NAME --merged FILE")
    }
    let folder = try AdapterStore(settings).folder(arguments.operands[0])
    if let directory {
        try folder.export(to: directory)
    } else if let path = arguments["merged"] {
        try folder.exportMerged(to: path, settings)
    }
    if arguments.isJSON {
        Output(isJSON: true).json(
            "adapters-export",
            [
                "adapter": folder.card.json(name: arguments.operands[0]),
                "path": directory ?? arguments["merged"] ?? "",
            ])
    } else {
        print(directory ?? arguments["merged"] ?? "")
    }
    return .ok
}

private func show(
    _ store: AdapterStore, _ settings: Settings, _ verb: String, _ arguments: Arguments
) throws(AssistantError) {
    let entries = store.entries()
    let (current, previous) = store.ids(settings)
    if arguments.isJSON {
        Output(isJSON: true).json(
            verb,
            [
                "current": current ?? NSNull(), "previous": previous ?? NSNull(),
                "adapters": entries.map { entry in
                    entry.card?.json(name: entry.name)
                        ?? [
                            "id": NSNull(), "sha256": NSNull(), "base_sha256": NSNull(), "licence": NSNull(),
                            "name": entry.name, "code": entry.code ?? NSNull(),
                        ]
                },
            ])
        return
    }
    print("live: \(current ?? "none")" + (previous.map { "; before: \($0)" } ?? ""))
    for entry in entries {
        let facts = entry.card.map { [$0.id, $0.licence, $0.created] } ?? [entry.code ?? ""]
        print(([entry.name] + facts).joined(separator: "\t"))
    }
}

extension AdapterCard {
    /// The card as the command line gives it.
    fileprivate func json(name: String) -> [String: Any] {
        [
            "id": id, "sha256": sha256, "base_sha256": baseSHA256 ?? NSNull(), "licence": licence, "name": name,
            "prompt": prompt.rawValue, "created": created,
        ]
    }
}
