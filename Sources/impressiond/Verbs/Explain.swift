import DurableFiles
import Glibc
import ReportAssistant
import ServiceConfiguration
import SystemService

let explainVerb = Verb(
    "explain", operands: "[JOB]", count: 0...1,
    "Shows what an impression rests on in its findings, and how it is judged; of a job's draft or of files.",
    flags: [
        Flag("findings", "FILE", "Explain this report, of any format, instead of a job; - is stdin."),
        Flag("impression", "FILE", "Its impression: a text with a statement a line, or a report that has one."),
        Flag("html", "FILE", "Write a page too; it has the report's text, so only you may read it (mode 0600)."),
    ]
) { arguments throws(AssistantError) in
    let settings = try arguments.settings()
    let limit = settings.intake.maximumBytes
    let explanation: Explanation
    switch (arguments.operands.first, arguments["findings"]) {
    case (let job?, nil) where !arguments.has("impression"):
        explanation = try await Explanation(job: job, settings)
    case (nil, let path?):
        let findings = try Submission.read(path, limit: limit)
        var impression: [UInt8]?
        if let path = arguments["impression"] { impression = try Submission.read(path, limit: limit) }
        explanation = try Explanation(findings: findings, impression: impression, settings)
    default:
        throw .usage("Usage: impressiond explain JOB [FLAGS], or explain --findings FILE [--impression FILE] [FLAGS]")
    }
    if let path = arguments["html"] { try write(explanation.page, to: path) }
    if arguments.isJSON {
        Output.write(explanation.record)
    } else {
        print(explanation.text(isColoured: takesColours), terminator: "")
    }
    return .ok
}

/// Whether stdout is a terminal whose user wants colours.
private var takesColours: Bool {
    let isUnwanted = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    return isatty(STDOUT_FILENO) == 1 && !isUnwanted
}

/// Writes a file that only its owner may read.
private func write(_ text: String, to path: String) throws(AssistantError) {
    do throws(FileFailure) { try DurableFile.write(Array(text.utf8), to: path, mode: 0o600) } catch {
        throw AssistantError(
            "OUTPUT_UNWRITABLE", "An output file cannot be written: \(error.reason); check its directory.",
            exit: .cannotCreate)
    }
}
