public import Digest

/// Everything that the service logs.
///
/// The enum is closed and its payloads are ids, counts, durations and codes, so that patient data cannot be put into a
/// log line: there is no case that takes a text. A file's name is patient data too.
public enum Event: Sendable, Equatable {
    /// How new files are noticed.
    public enum WatchMode: String, Sendable, CaseIterable {
        /// By kernel events, and by scans besides.
        case events
        /// By scans alone.
        case polling
    }

    // The service's own life.
    /// The process has begun.
    case started
    /// Reports are taken from now on.
    case ready
    /// SIGHUP was obeyed.
    case reloaded
    /// SIGHUP was refused for this many problems in the configuration; the settings stay as they were.
    case reloadRefused(problems: Int)
    /// The service finishes.
    case stopping
    /// The weights are mapped.
    case modelLoaded(Duration)

    /// Drafts come from the base model alone, though the default adapter was asked for.
    case withoutAdapter(EventCode)

    // Intake.
    /// New files are noticed in this way.
    case watching(WatchMode)
    /// The inbox could not be scanned; it is tried again.
    case scanFailed(EventCode)
    /// This many directories lie in the inbox, which are never entered.
    case directoriesIgnored(Int)
    /// This many unfinished jobs were found at the start.
    case resumed(jobs: Int)
    /// A file was taken from the inbox.
    case claimed(JobID)
    /// A file that was seen before arrived again.
    case duplicate(JobID)
    /// A report was refused; its source and its error note are in the rejected directory.
    case rejected(JobID, EventCode)

    // Feedback.
    /// Signed reports of a file are in the case log: so many found their draft, so many wait.
    case corrected(JobID, matched: Int, waiting: Int)
    /// The live adapter's drafts cost more to correct than before: the one before it is live again.
    case rolledBack
    /// What was older than the site keeps it is erased.
    case erased(reports: Int, corrections: Int)

    // Drafting.
    /// The model begins.
    case drafting(JobID)
    /// The draft is written.
    case drafted(JobID, statements: Int, tokens: Int, Duration)
    /// The draft and its provenance are in the outbox.
    case published(JobID)
    /// A draft was taken back, or never made: its report was cancelled or replaced, as the code says.
    case withdrawn(JobID, EventCode)
    /// A draft's report was cancelled or replaced, but the draft had been collected before.
    case withdrawnTooLate(JobID, EventCode)
    /// Work on a job failed, and it is tried again; attempts count from 1.
    case requeued(JobID, attempt: Int)
    /// Work on a job was stopped by a shutdown; the next start resumes it.
    case interrupted(JobID)

    /// Reading or writing failed with this `errno`.
    case ioFailed(EventCode, errno: Int32)
}
