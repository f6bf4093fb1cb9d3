import ReportAssistant
import ServiceConfiguration
import SystemService

let draftVerb = Verb(
    "draft", operands: "[FILE]", count: 0...1, "Drafts one report from FILE or stdin, without a spool."
) { arguments throws(AssistantError) in
    let settings = try arguments.settings()
    let path = arguments.operands.first ?? "-"
    let bytes = try Submission.read(path, limit: settings.intake.maximumBytes)
    let draft = try await SingleDraft(
        bytes, name: path.split(separator: "/").last.map(String.init) ?? path, settings, try settings.loadEngine())
    Output.write(arguments.isJSON ? draft.record : draft.rendering)
    return .ok
}
