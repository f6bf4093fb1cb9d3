import ReportAssistant
import ServiceConfiguration
import SystemService

let checkConfigVerb = Verb("check-config", "Checks the configuration and the directories, and names every problem.") {
    arguments throws(AssistantError) in
    let (loaded, fileProblems) = Settings.load(file: arguments["config"])
    let (settings, flagProblems) = arguments.applyFlags(to: loaded)
    let problems = fileProblems + flagProblems + settings.accessProblems()
    if arguments.isJSON {
        Output(isJSON: true).json(
            "check-config",
            [
                "problems": problems.map {
                    ["file": $0.file, "line": $0.line, "setting": $0.setting, "message": $0.message] as [String: Any]
                }
            ])
    } else {
        for problem in problems { print(problem) }
        if problems.isEmpty { Output.message("The configuration is valid.") }
    }
    return problems.isEmpty ? .ok : .configuration
}
