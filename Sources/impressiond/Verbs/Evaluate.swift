import Evaluation
import Foundation
import ReportAssistant
import ServiceConfiguration
import SystemService

let evaluateVerb = Verb(
    "evaluate", "Scores drafts against signed impressions, beside simple baselines.",
    flags: [
        Flag("data", "FILE", "The reports: JSON lines with id, findings and impression."),
        Flag("predictions", "FILE", "Drafts: JSON lines with id and impression. Repeat to compare several files."),
        Flag(
            "train", "FILE",
            "What the writer was trained on, for the fresh subset and the neighbour's word weights. May be repeated."),
        Flag(
            "neighbours", "FILE",
            "Whose impressions the nearest neighbour may copy; the training files if not given. May be repeated."
        ),
        Flag("html", "FILE", "Write a page with plots."),
        Flag("markdown", "FILE", "Write tables."),
    ]
) { arguments throws(AssistantError) in
    let settings = try arguments.settings()
    guard let data = arguments["data"] else { throw .usage("Usage: impressiond evaluate --data FILE [FLAGS]") }
    let evaluation: Evaluation
    let count: Int
    do throws(EvaluationError) {
        let cases = try EvaluationCase.read(data, role: "the data")
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
            cases, subjects, training: training, seed: UInt64(truncatingIfNeeded: settings.drafts.seed))
        count = cases.count
    } catch {
        throw AssistantError(error.code, error.message, exit: error.code == "FILE_UNREADABLE" ? .noInput : .badData)
    }
    if let path = arguments["html"] {
        try write(evaluation.page(lead: "\(count) reports; baselines beside what was evaluated."), to: path)
    }
    if let path = arguments["markdown"] { try write(evaluation.markdown, to: path) }
    if arguments.isJSON {
        Output(isJSON: true).json(
            "evaluate", ["rows": evaluation.rowObjects, "differences": evaluation.differenceObjects])
    } else {
        print(evaluation.markdown, terminator: "")
    }
    return .ok
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
