import Alignment
import ReportArchive
import ReportAssistant
import ServiceConfiguration
import SystemService

let alignVerb = Verb(
    "align", "Learns from the corrections of radiologists; a better adapter goes live if the gate lets it.",
    flags: [
        Flag("dry-run", nil, "Say what would be learnt, and learn nothing."),
        Flag("from", "FILE-or-DIR", "Learn from these signed reports too. May be repeated."),
        Flag("workers", "N", "Cores to use; 0 for all."),
        Flag("updates", "N", "Updates of the run."),
        Flag("cases", "N", "Cases of an update."),
        Flag("rollouts", "N", "Sampled drafts of a case."),
        Flag("set", "KEY=VALUE,…", "Change settings, such as alignment.credit=trajectory."),
    ]
) { arguments throws(AssistantError) in
    var settings = try arguments.settings()
    if let workers = try arguments.integer("workers", in: 0...1024) { settings.model.threads = workers }
    if let updates = try arguments.integer("updates", in: 1...100_000) { settings.alignment.updates = updates }
    if let cases = try arguments.integer("cases", in: 1...1024) { settings.alignment.cases = cases }
    if let rollouts = try arguments.integer("rollouts", in: 2...64) { settings.alignment.rollouts = rollouts }
    let paths = arguments.all("from")
    var archived: [ArchivedCase] = []
    if !paths.isEmpty {
        do throws(ArchiveError) { archived = try Archive(paths: paths).cases } catch {
            throw AssistantError(error)
        }
    }
    let isAsked = await StopRequest()
    let isJSON = arguments.isJSON
    let job = AlignmentJob(
        settings: settings, archived: archived, isDry: arguments.has("dry-run"), isAsked: { isAsked.isRaised },
        tell: { if !isJSON { Output.message($0) } })
    let report: AlignmentJob.Report
    do { report = try await job.run() } catch let error as AssistantError { throw error } catch {
        throw AssistantError(training: error)
    }
    if isJSON {
        Output(isJSON: true).json(
            "align",
            [
                "run": report.run as Any, "outcome": report.outcome.rawValue, "corrections": report.corrections,
                "cases": report.cases, "page": report.page as Any,
                "gate": report.gate.map { row in
                    ["name": row.name, "value": row.value, "bound": row.bound, "pass": row.pass]
                },
            ])
    } else {
        for row in report.gate {
            print(
                "\(row.pass ? "holds" : "FAILS")  \(row.name): \(RunPage.fine(row.value)), limit "
                    + RunPage.fine(row.bound))
        }
        print("\(report.outcome.rawValue)\(report.page.map { "; see \($0)" } ?? "")")
    }
    return .ok
}
