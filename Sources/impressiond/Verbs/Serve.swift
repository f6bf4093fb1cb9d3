import ReportAssistant
import SystemService

let serveVerb = Verb(
    "serve", "Takes reports from the inbox and publishes drafts, until SIGTERM.",
    flags: [Flag("once", nil, "Drain the inbox, then end.")]
) { arguments throws(AssistantError) in
    let settings = try arguments.settings()
    let events = EventLog(level: .info)
    events.level = settings.eventLevel
    let service = AssistantService(events: events, once: arguments.has("once")) { () throws(AssistantError) in
        try arguments.settings()
    }
    try await service.run()
    return .ok
}
