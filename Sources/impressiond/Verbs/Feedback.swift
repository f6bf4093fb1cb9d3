import CaseLog
import Digest
import DurableFiles
import Foundation
import ReportAssistant
import ServiceConfiguration
import SystemService

let feedbackListVerb = Verb(
    "feedback list", "Counts the signed reports, and lists those that found no draft or should be looked at."
) { arguments throws(AssistantError) in
    let store = try FeedbackStore(try arguments.settings())
    let counts = try await store.counts()
    let waiting = try await store.waiting()
    let erased = try await store.erasedTrainings()
    if arguments.isJSON {
        Output(isJSON: true).json(
            "feedback-list",
            [
                "counts": counts.object, "unmatched": waiting.map(\.object), "erased_trainings": erased,
            ])
        return .ok
    }
    print(
        "\(counts.accepted) accepted, \(counts.edited) edited, \(counts.rejected) rejected; \(counts.superseded) superseded; "
            + "\(counts.unmatched) without a draft, \(counts.review) to look at; \(counts.refused) refused; "
            + "\(counts.trained) learnt from")
    for correction in waiting { print(correction.line) }
    for (run, cases) in erased.sorted(by: { $0.key < $1.key }) {
        print("run \(run) learnt from \(cases) that \(cases == 1 ? "was" : "were") erased since")
    }
    return .ok
}

let feedbackMatchVerb = Verb(
    "feedback match", "Looks again for the drafts of signed reports; or says which job one of them is about.",
    flags: [
        Flag("correction", "N", "The number of a signed report that waits, from feedback list."),
        Flag("job", "JOB", "The job that it is about."),
    ]
) { arguments throws(AssistantError) in
    let number = try arguments.integer("correction", in: 1...Int.max)
    let store = try FeedbackStore(try arguments.settings())
    var matched = 1
    switch (number, arguments["job"]) {
    case (let number?, let job?): try await store.match(Int64(number), to: job)
    case (nil, nil): matched = try await store.match()
    default: throw .usage("Usage: impressiond feedback match, or: impressiond feedback match --correction N --job JOB")
    }
    let counts = try await store.counts()
    if arguments.isJSON {
        Output(isJSON: true).json("feedback-match", ["matched": matched, "counts": counts.object])
    } else {
        print("\(matched) matched; \(counts.unmatched) without a draft, \(counts.review) to look at")
    }
    return .ok
}

let feedbackExportVerb = Verb(
    "feedback export", "Writes every signed report with its draft and history as JSON lines: patient data.",
    flags: [Flag("output", "FILE", "Write there, for you alone (mode 0600), instead of to stdout.")]
) { arguments throws(AssistantError) in
    let lines = try await FeedbackStore(try arguments.settings()).exported()
    let count = lines.count { $0 == 0x0A }
    guard let path = arguments["output"] else {
        Output.write(lines)
        return .ok
    }
    do throws(FileFailure) { try DurableFile.write(lines, to: path, mode: 0o600) } catch {
        throw AssistantError(
            "OUTPUT_UNWRITABLE", "The output file cannot be written: \(error.reason); check its directory.",
            exit: .cannotCreate)
    }
    if arguments.isJSON {
        Output(isJSON: true).json("feedback-export", ["corrections": count, "path": path])
    } else {
        Output.message("\(count) signed reports written.")
    }
    return .ok
}

let feedbackImportVerb = Verb(
    "feedback import", operands: "FILE", count: 1...1,
    "Takes over the signed reports that another case log exported; those that are known stay as they are."
) { arguments throws(AssistantError) in
    let lines = try Submission.read(arguments.operands[0], limit: 1 << 32)
    let (all, new) = try await FeedbackStore(try arguments.settings()).takeOver(lines)
    if arguments.isJSON {
        Output(isJSON: true).json("feedback-import", ["corrections": all, "new": new])
    } else {
        print("\(new) of \(all) signed reports were new")
    }
    return .ok
}

let feedbackEraseVerb = Verb(
    "feedback erase",
    "Erases a patient's reports, drafts and signed reports: from the case log, outbox, archive and rejected.",
    flags: [Flag("patient", "ID", "The patient's identifier as reports have it.")]
) { arguments throws(AssistantError) in
    guard let patient = arguments["patient"], patient.contains(where: { !$0.isWhitespace }) else {
        throw .usage("Usage: impressiond feedback erase --patient ID")
    }
    let erased = try await FeedbackStore(try arguments.settings()).erase(patient: patient)
    if arguments.isJSON {
        Output(isJSON: true).json(
            "feedback-erase",
            [
                "reports": erased.reports, "corrections": erased.corrections, "files": erased.files,
                "in_work": erased.inWork,
            ])
    } else {
        print("\(erased.reports) reports, \(erased.corrections) signed reports, \(erased.files) files erased")
        if erased.inWork > 0 { Output.message("\(erased.inWork) reports are in work; erase again when they are done.") }
    }
    return erased.inWork > 0 ? .tryAgain : .ok
}

extension CorrectionCounts {
    /// As the command line gives them.
    fileprivate var object: [String: Any] {
        [
            "accepted": accepted, "edited": edited, "rejected": rejected, "superseded": superseded,
            "unmatched": unmatched, "review": review, "trained": trained, "refused": refused,
        ]
    }
}

extension WaitingCorrection {
    /// As the command line gives it: nothing of its text.
    fileprivate var object: [String: Any] {
        [
            "correction": id, "file": file.description, "position": correction.position + 1,
            "received": EventLog.timestamp(Int(received / 1000)), "code": code ?? "UNKNOWN_CASE",
            "candidate": candidate?.description ?? NSNull(), "way": way?.rawValue ?? NSNull(),
            "confidence": confidence ?? NSNull(),
        ]
    }

    fileprivate var line: String {
        let found = candidate.map { "\t\($0)\t\(way?.rawValue ?? "")\t\(confidence ?? 0)" } ?? ""
        return "\(id)\t\(EventLog.timestamp(Int(received / 1000)))\t\(file)\t\(code ?? "UNKNOWN_CASE")" + found
    }
}
