import Foundation
import ReportAssistant
import ServiceConfiguration
import SystemService

let inspectVerb = Verb(
    "inspect", operands: "[FILE…]", count: 0...10_000, "Tells what intake makes of files, without drafting.",
    flags: [
        Flag("table", "DIR", "Inspect every file of this directory."),
        Flag("corrections", nil, "Read them as signed reports, and tell which job each one is about."),
    ]
) { arguments throws(AssistantError) in
    let settings = try arguments.settings()
    var paths = arguments.operands
    if let directory = arguments["table"] { paths += try files(in: directory) }
    guard !paths.isEmpty else { throw .usage("Usage: impressiond inspect [FLAGS] FILE…, or with --table DIR") }
    var rows: [Row] = []
    for path in paths {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let bytes = try Submission.read(path, limit: settings.intake.maximumBytes)
        if arguments.has("corrections") {
            rows += try await CorrectionInspection.inspect(bytes, settings).map { Row(name, $0) }
        } else {
            rows += Inspection.inspect(bytes, settings).map { Row(name, $0) }
        }
    }
    if arguments.isJSON {
        Output(isJSON: true).json("inspect", ["files": rows.map(\.object)])
    } else {
        for line in [rows.first?.headings ?? []] + rows.map(\.cells) { print(line.joined(separator: "\t")) }
    }
    return .ok
}

/// One line of the table.
private struct Row {
    /// As JSON.
    let object: [String: Any]
    let headings: [String]
    let cells: [String]

    init(_ file: String, _ inspection: Inspection) {
        object = [
            "file": file, "format": inspection.format ?? NSNull(), "findings_words": inspection.findingsWords,
            "impression_words": inspection.impressionWords, "result": inspection.code == nil ? "draft" : "refuse",
            "code": inspection.code ?? NSNull(),
        ]
        headings = ["file", "format", "findings words", "impression words", "result"]
        cells = [
            file, inspection.format ?? "-", "\(inspection.findingsWords)", "\(inspection.impressionWords)",
            inspection.code ?? "draft",
        ]
    }

    init(_ file: String, _ inspection: CorrectionInspection) {
        object = [
            "file": file, "format": inspection.format ?? NSNull(), "impression_words": inspection.impressionWords,
            "addendum_words": inspection.addendumWords, "report": inspection.report ?? NSNull(),
            "result": inspection.status ?? "refuse", "code": inspection.code ?? NSNull(),
        ]
        headings = ["file", "format", "impression words", "addendum words", "job", "result"]
        cells = [
            file, inspection.format ?? "-", "\(inspection.impressionWords)", "\(inspection.addendumWords)",
            inspection.report ?? "-", inspection.code ?? inspection.status ?? "",
        ]
    }
}

/// The regular files of a directory by name, hidden ones left out.
private func files(in directory: String) throws(AssistantError) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
        throw AssistantError("INPUT_UNREADABLE", "The directory given with --table cannot be read.", exit: .noInput)
    }
    return names.sorted().filter { !$0.hasPrefix(".") }.map { "\(directory)/\($0)" }.filter { path in
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return attributes?[.type] as? FileAttributeType == .typeRegular
    }
}
