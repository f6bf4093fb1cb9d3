import Foundation
import ReportAssistant
import ServiceConfiguration
import SystemService

let inspectVerb = Verb(
    "inspect", operands: "[FILE…]", count: 0...10_000, "Tells what intake makes of files, without drafting.",
    flags: [Flag("table", "DIR", "Inspect every file of this directory.")]
) { arguments throws(AssistantError) in
    let settings = try arguments.settings()
    var paths = arguments.operands
    if let directory = arguments["table"] { paths += try files(in: directory) }
    guard !paths.isEmpty else { throw .usage("Usage: impressiond inspect [FLAGS] FILE…, or with --table DIR") }
    var rows: [(file: String, inspection: Inspection)] = []
    for path in paths {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        rows += Inspection.inspect(try Submission.read(path), settings).map { (name, $0) }
    }
    if arguments.isJSON {
        Output(isJSON: true).json(
            "inspect",
            [
                "files": rows.map { file, inspection in
                    [
                        "file": file, "format": inspection.format ?? NSNull(),
                        "findings_words": inspection.findingsWords, "impression_words": inspection.impressionWords,
                        "result": inspection.code == nil ? "draft" : "refuse", "code": inspection.code ?? NSNull(),
                    ] as [String: Any]
                }
            ])
    } else {
        print("file\tformat\tfindings words\timpression words\tresult")
        for (file, inspection) in rows {
            print(
                "\(file)\t\(inspection.format ?? "-")\t\(inspection.findingsWords)\t\(inspection.impressionWords)\t"
                    + (inspection.code ?? "draft"))
        }
    }
    return .ok
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
