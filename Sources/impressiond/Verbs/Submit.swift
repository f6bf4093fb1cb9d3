import Digest
import Foundation
import ReportAssistant
import SystemService

let submitVerb = Verb(
    "submit", operands: "FILE…", count: 1...10_000, "Drops files into the inbox and tells what became of them.",
    flags: [
        Flag("wait", "SECONDS", "Wait this long for the drafts."),
        Flag("again", nil, "Draft anew even if the same file was drafted before."),
    ]
) { arguments throws(AssistantError) in
    let submission = try Submission(try arguments.settings())
    let seconds = try arguments.integer("wait", in: 0...86_400)
    var jobs: [Submission.Job] = []
    for path in arguments.operands { jobs.append(try await submission.drop(path, again: arguments.has("again"))) }

    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(seconds ?? 0)
    while true {
        for index in jobs.indices where jobs[index].state == "waiting" { try await submission.update(&jobs[index]) }
        guard jobs.contains(where: { $0.state == "waiting" }), clock.now < deadline else { break }
        try? await Task.sleep(for: .milliseconds(50))
    }
    if arguments.isJSON {
        Output(isJSON: true).json(
            "submit",
            [
                "jobs": jobs.map {
                    ["job": "\($0.id)", "state": $0.state, "code": $0.code ?? NSNull(), "outputs": $0.outputs]
                        as [String: Any]
                }
            ])
    } else {
        for job in jobs {
            print(([job.id.description, job.state, job.code] + job.outputs).compactMap { $0 }.joined(separator: "\t"))
        }
    }
    if jobs.contains(where: { $0.state == "rejected" }) { return .badData }
    return seconds != nil && jobs.contains(where: { $0.state == "waiting" }) ? .tryAgain : .ok
}
