import Glibc
import ReportAssistant
import SystemService

/// The program: finds the verb, runs it, and turns its error into a message and an exit code.
@main
struct Impressiond {
    /// Every verb, in the order of the help.
    static let verbs: [Verb] = [
        serveVerb, submitVerb, draftVerb, inspectVerb, explainVerb, statusVerb, checkConfigVerb, modelFetchVerb,
        modelVerifyVerb, feedbackListVerb, feedbackMatchVerb, feedbackExportVerb, feedbackImportVerb,
        feedbackEraseVerb, simulateFeedbackVerb, trainVerb, alignVerb, adaptersListVerb, adaptersApproveVerb,
        adaptersRollbackVerb, adaptersImportVerb, adaptersExportVerb, evaluateVerb, synthesizeVerb,
        benchmarkDecodeVerb, benchmarkTrainVerb, benchmarkUpdateVerb,
    ]

    static func main() async {
        let words = Array(CommandLine.arguments.dropFirst())
        let wantsJSON = words.contains("--json")
        do {
            exit(try await run(words).rawValue)
        } catch {
            Output(isJSON: wantsJSON).fail(error)
            exit(error.exit.rawValue)
        }
    }

    private static func run(_ words: [String]) async throws(AssistantError) -> ExitCode {
        switch words.first {
        case nil:
            Output.message(Help.overview(verbs))
            return .usage
        case "--help", "-h", "help":
            print(Help.overview(verbs))
            return .ok
        case "--version":
            print(Program.nameAndVersion)
            return .ok
        default: break
        }
        // A verb is one word or two; the longer match counts.
        guard let verb = verbs.filter({ words.starts(with: $0.words) }).max(by: { $0.words.count < $1.words.count })
        else {
            throw .usage("There is no verb `\(words[0])`; run `impressiond --help` for the list.")
        }
        let arguments = try Arguments(verb, Array(words.dropFirst(verb.words.count)))
        if arguments.wantsHelp {
            print(Help.text(verb))
            return .ok
        }
        return try await verb.run(arguments)
    }
}

extension AssistantError {
    /// Wrong arguments.
    static func usage(_ message: String) -> AssistantError { AssistantError("USAGE", message, exit: .usage) }
}
