import Digest
import Evaluation
import Foundation
import ImpressionWriting
import LanguageModel
import ReportArchive
import ReportAssistant
import ReportFormats
import ServiceConfiguration
import SystemService

let evaluateVerb = Verb(
    "evaluate", "Scores drafts against signed impressions, beside simple baselines.",
    flags: [
        Flag("data", "FILE", "The reports: JSON lines with id, findings and impression."),
        Flag("grid", "FILE", "Train and compare the arms of this experiment instead; see the page Experiments."),
        Flag("output", "DIR", "Keep what the arms of a grid made there; a run that was stopped goes on from it."),
        Flag("predictions", "FILE", "Drafts: JSON lines with id and impression. Repeat to compare several files."),
        Flag("drafts", "DIR", "Keep the drafts of adapters there, a file of predictions for each."),
        Flag(
            "train", "FILE",
            "What the writer was trained on, for the fresh subset and the neighbour's word weights. May be repeated."),
        Flag(
            "neighbours", "FILE",
            "Whose impressions the nearest neighbour may copy; the training files if not given. May be repeated."
        ),
        Flag("set", "KEY=VALUE,…", "Change settings, such as drafts.decoding=free."),
        Flag("html", "FILE", "Write a page with plots."),
        Flag("markdown", "FILE", "Write tables."),
    ]
) { arguments throws(AssistantError) in
    // Which adapters are compared is no matter of the configuration here.
    let settings = try arguments.settings(ignoring: ["adapter"])
    if let path = arguments["grid"] { return try await evaluateGrid(path, arguments, settings) }
    guard let data = arguments["data"] else { throw .usage("Usage: impressiond evaluate --data FILE [FLAGS]") }
    let cases: [EvaluationCase]
    do throws(EvaluationError) { cases = try EvaluationCase.read(data, role: "the data") } catch {
        throw AssistantError(error)
    }
    var written: [EvaluationSubject] = []
    for adapter in arguments.all("adapter") {
        written.append(try await subject(adapter, cases, settings, keptIn: arguments["drafts"]))
    }
    let evaluation: Evaluation
    do throws(EvaluationError) {
        let training = try read(arguments.all("train"), role: "the training data")
        let neighbours = try read(arguments.all("neighbours"), role: "the neighbours")
        let candidates = neighbours.isEmpty ? training : neighbours
        var subjects = [EvaluationSubject.constant(for: cases)]
        if !candidates.isEmpty {
            let nearest = NearestNeighbour(candidates, weightedBy: training.isEmpty ? candidates : training)
            subjects.append(.neighbour(nearest, for: cases))
        }
        subjects.append(.copyFindings(for: cases))
        for path in arguments.all("predictions") {
            subjects.append(try EvaluationSubject(predictions: path, name: name(ofFile: path), for: cases))
        }
        evaluation = Evaluation(
            cases, subjects + written, training: training, seed: UInt64(truncatingIfNeeded: settings.drafts.seed))
    } catch { throw AssistantError(error) }
    try show(evaluation, arguments, lead: "\(cases.count) reports; baselines beside what was evaluated.")
    return .ok
}

private func show(_ evaluation: Evaluation, _ arguments: Arguments, lead: String) throws(AssistantError) {
    if let path = arguments["html"] { try write(evaluation.page(lead: lead), to: path) }
    if let path = arguments["markdown"] { try write(evaluation.markdown, to: path) }
    if arguments.isJSON {
        Output(isJSON: true).json(
            "evaluate", ["rows": evaluation.rowObjects, "differences": evaluation.differenceObjects])
    } else {
        print(evaluation.markdown, terminator: "")
    }
}

/// Trains and compares the arms of an experiment.
private func evaluateGrid(
    _ path: String, _ arguments: Arguments, _ settings: Settings
) async throws(AssistantError) -> ExitCode {
    guard let output = arguments["output"] else {
        throw .usage("Usage: impressiond evaluate --grid FILE --output DIR")
    }
    let grid = try ExperimentGrid(path: path)
    let archive: Archive
    var test: [ArchivedCase]?
    do {
        archive = try Archive(paths: grid.data)
        test = try grid.test.map { try Archive(paths: $0).cases }
    } catch let error as ArchiveError {
        throw AssistantError(error)
    } catch { throw .grid("its files cannot be read") }
    let file = try settings.openModel()
    var start: LoRAAdapter?
    if let name = arguments["adapter"], name != "none" {
        let folder = try AdapterStore(settings).folder(name)
        do throws(ModelError) {
            start = try folder.adapter(for: file.model.configuration, baseSHA256: file.digest.description)
        } catch { throw AssistantError(error) }
    }
    let isAsked = await StopRequest()
    let runner = GridRunner(
        grid: grid, settings: settings, file: file, start: start, directory: output, isAsked: { isAsked.isRaised })
    let folds = GridFold.all(archive.cases, test: test, grid)
    let cases = folds.flatMap(\.test)
    let subjects: [EvaluationSubject]
    do { subjects = try runner.run(folds) } catch let error as AssistantError { throw error } catch {
        throw AssistantError(training: error)
    }
    let evaluated = cases.map(EvaluationCase.init)
    let baselines = [EvaluationSubject.constant(for: evaluated), .copyFindings(for: evaluated)]
    let evaluation = Evaluation(
        evaluated, baselines + subjects, seed: UInt64(truncatingIfNeeded: settings.drafts.seed))
    try show(evaluation, arguments, lead: "\(cases.count) reports, each drafted by what had not learnt it.")
    return .ok
}

/// The drafts of the base model (`none`) or of an adapter, as serving writes them.
private func subject(
    _ adapter: String, _ cases: [EvaluationCase], _ settings: Settings, keptIn directory: String?
) async throws(AssistantError) -> EvaluationSubject {
    let (settings, problems) = settings.applying(adapter: adapter)
    if let first = problems.first { throw .usage(first.message) }
    let engine = try settings.loadEngine()
    var drafts: [String] = []
    for (index, evaluationCase) in cases.enumerated() {
        var report = FindingsReport(findings: evaluationCase.findings, format: .plainText)
        report.exam = evaluationCase.exam
        report.indication = evaluationCase.indication
        report.comparison = evaluationCase.comparison
        report.ageYears = evaluationCase.ageYears
        report.sex = evaluationCase.sex.flatMap { FindingsReport.Sex(rawValue: $0) }
        do {
            let draft = try await engine.draft(report, settings.drafts)
            drafts.append(draft.draft.text)
        } catch let error as ModelError {
            // A report that the model cannot take has no draft, as in serving.
            guard error.code == "CONTEXT_FULL" else { throw AssistantError(error) }
            drafts.append("")
        } catch { throw AssistantError("INTERNAL", "A draft failed; report it to the developers.", exit: .internal) }
        if (index + 1) % 50 == 0 { Output.message("\(index + 1) of \(cases.count) drafts") }
    }
    let name = adapter == "none" ? "base" : name(ofFile: adapter)
    if let directory {
        let lines = PredictionLines.text(ids: cases.map(\.id), drafts: drafts)
        try? FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        try write(lines, to: "\(directory)/\(name).jsonl")
    }
    return EvaluationSubject(name: name, drafts: drafts)
}

extension AssistantError {
    fileprivate init(_ cause: EvaluationError) {
        self.init(cause.code, cause.message, exit: cause.code == "FILE_UNREADABLE" ? .noInput : .badData)
    }
}

private func read(_ paths: [String], role: String) throws(EvaluationError) -> [EvaluationCase] {
    var rows: [EvaluationCase] = []
    for path in paths { rows += try EvaluationCase.read(path, role: role) }
    return rows
}

/// A file's name without directory and extension.
private func name(ofFile path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.split(separator: ".").first.map(String.init) ?? file
}

private func write(_ text: String, to path: String) throws(AssistantError) {
    do {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
        throw AssistantError(
            "OUTPUT_UNWRITABLE", "An output file cannot be written; check its directory, permissions and free space.",
            exit: .cannotCreate)
    }
}
