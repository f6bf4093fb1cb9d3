import Foundation
import ReportAssistant
import SystemService

let statusVerb = Verb("status", "Shows what the service does: counts only.") { arguments throws(AssistantError) in
    let status = try await ServiceStatus(try arguments.settings())
    if arguments.isJSON {
        Output(isJSON: true).json(
            "status",
            [
                "state": status.state, "waiting": status.waiting, "processing": status.processing, "done": status.done,
                "rejected": status.rejected, "oldest_seconds": status.oldestSeconds ?? NSNull(),
                "watch": status.watch ?? NSNull(), "model": status.model ?? NSNull(),
                "adapter": status.adapter ?? NSNull(),
            ])
    } else {
        print(
            "\(status.state); \(status.waiting) waiting, \(status.processing) in work, \(status.done) done, "
                + "\(status.rejected) rejected"
                + (status.oldestSeconds.map { "; the oldest waits \($0) s" } ?? ""))
        if let watch = status.watch { print("watch: \(watch)") }
        if let model = status.model { print("model: \(model), adapter \(status.adapter ?? "none")") }
    }
    return .ok
}
