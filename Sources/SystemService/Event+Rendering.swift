import Digest
import Glibc

extension Event {
    var kind: EventKind {
        switch self {
        case .started: .started
        case .ready: .ready
        case .reloaded: .reloaded
        case .reloadRefused: .reloadRefused
        case .stopping: .stopping
        case .modelLoaded: .modelLoaded
        case .withoutAdapter: .withoutAdapter
        case .watching: .watching
        case .scanFailed: .scanFailed
        case .directoriesIgnored: .directoriesIgnored
        case .resumed: .resumed
        case .claimed: .claimed
        case .duplicate: .duplicate
        case .rejected: .rejected
        case .drafting: .drafting
        case .drafted: .drafted
        case .published: .published
        case .withdrawn: .withdrawn
        case .withdrawnTooLate: .withdrawnTooLate
        case .requeued: .requeued
        case .interrupted: .interrupted
        case .corrected: .corrected
        case .erased: .erased
        case .rolledBack: .rolledBack
        case .ioFailed: .ioFailed
        }
    }

    /// How grave it is.
    public var priority: EventPriority { kind.priority }

    /// The event for a reader.
    public var message: String {
        switch self {
        case .started: "impressiond starts"
        case .ready: "Ready for reports"
        case .reloaded: "The configuration was read again"
        case .reloadRefused(let problems):
            "The configuration was not read again, it has \(counted(problems, "problem")); see impressiond check-config"
        case .stopping: "impressiond stops"
        case .modelLoaded(let duration): "The model was loaded in \(duration.milliseconds) ms"
        case .withoutAdapter(let code): "Drafts come from the model alone, without the default adapter: \(code)"
        case .watching(.events): "The inbox is watched by kernel events and scans"
        case .watching(.polling): "The inbox is watched by scans alone"
        case .scanFailed(let code): "The inbox could not be scanned and is tried again: \(code)"
        case .directoriesIgnored(let count):
            "The inbox holds \(counted(count, "directory", "directories")), which are not entered"
        case .resumed(let jobs): "\(counted(jobs, "unfinished job")) resumed"
        case .claimed(let job): "Job \(job): taken from the inbox"
        case .duplicate(let job): "Job \(job): the same report arrived again"
        case .rejected(let job, let code): "Job \(job): rejected: \(code); see its error note in the rejected directory"
        case .drafting(let job): "Job \(job): drafting"
        case .drafted(let job, let statements, let tokens, let duration):
            "Job \(job): drafted \(counted(statements, "statement")), \(counted(tokens, "token")), "
                + "\(duration.milliseconds) ms"
        case .published(let job): "Job \(job): published"
        case .withdrawn(let job, let code): "Job \(job): its draft is withdrawn: \(code)"
        case .withdrawnTooLate(let job, let code):
            "Job \(job): its draft was collected before it could be withdrawn: \(code); tell who has it"
        case .requeued(let job, let attempt): "Job \(job): attempt \(attempt) failed, tried again"
        case .corrected(let job, let matched, let waiting):
            "Job \(job): \(counted(matched, "signed report")) matched to a draft"
                + (waiting == 0 ? "" : ", \(waiting) without one; see impressiond feedback list")
        case .rolledBack:
            "Drafts cost more to correct than before: the adapter before this one is live again; see the page Alignment"
        case .erased(let reports, let corrections):
            "\(counted(reports, "report")) and \(counted(corrections, "signed report")) erased by age"
        case .interrupted(let job): "Job \(job): interrupted, resumed at the next start"
        case .ioFailed(let code, let errno):
            // Of the C library's texts, none names a file.
            "Input or output failed: \(code)"
                + (errno == 0 ? "" : ": \(String(cString: strerror(errno))) (errno \(errno))")
        }
    }

    /// The journal's fields, the message first; `journalctl -o verbose` shows them.
    var fields: [(name: String, value: String)] {
        var fields = [
            ("MESSAGE", message), ("PRIORITY", "\(priority.rawValue)"), ("MESSAGE_ID", kind.rawValue),
            ("SYSLOG_IDENTIFIER", "impressiond"), ("IMPRESSIOND_STAGE", kind.stage.rawValue),
        ]
        if let job { fields.append(("IMPRESSIOND_JOB", job.description)) }
        if let code { fields.append(("IMPRESSIOND_CODE", code.description)) }
        if let duration { fields.append(("IMPRESSIOND_DURATION_MS", "\(duration.milliseconds)")) }
        if case .ioFailed(_, let errno) = self { fields.append(("ERRNO", "\(errno)")) }
        return fields
    }

    private var job: JobID? {
        switch self {
        case .claimed(let job), .duplicate(let job), .rejected(let job, _), .drafting(let job),
            .drafted(let job, _, _, _), .published(let job), .withdrawn(let job, _), .withdrawnTooLate(let job, _),
            .requeued(let job, _), .interrupted(let job), .corrected(let job, _, _):
            job
        default: nil
        }
    }

    private var code: EventCode? {
        switch self {
        case .rejected(_, let code), .withdrawn(_, let code), .withdrawnTooLate(_, let code), .scanFailed(let code),
            .withoutAdapter(let code), .ioFailed(let code, _):
            code
        default: nil
        }
    }

    private var duration: Duration? {
        switch self {
        case .modelLoaded(let duration), .drafted(_, _, _, let duration): duration
        default: nil
        }
    }
}

extension Duration {
    /// Whole milliseconds, rounded down.
    var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}

private func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}
