/// How grave an event is: the priorities of syslog.
public enum EventPriority: Int, Sendable, Comparable, CaseIterable {
    /// Something failed that needs an administrator.
    case error = 3
    /// Something was refused or tried again.
    case warning = 4
    /// The service's own life.
    case notice = 5
    /// The steps of a report.
    case info = 6
    /// Only of interest to developers.
    case debug = 7

    /// Graver is less, as in syslog.
    public static func < (left: EventPriority, right: EventPriority) -> Bool { left.rawValue < right.rawValue }
}

/// The kind of an event without its payload; the raw value is the journal's `MESSAGE_ID`.
///
/// Ids are never changed or used again: `journalctl MESSAGE_ID=…` and alerting rules rely on them.
enum EventKind: String, Sendable, CaseIterable {
    case started = "fac2251fc6834741877b477a2bd7f127"
    case ready = "f0e43d5117b74e93a66eeba78e84314e"
    case reloaded = "e4aed52bcd2e4901bfd8540ac4f828b2"
    case reloadRefused = "cac12971d8ba4d998472bebc23422597"
    case stopping = "5ad34ec75f8d4fb0b08b077765d7a4c2"
    case modelLoaded = "0d0d4c2acf6b41d2918ad1b4b53e366f"
    case withoutAdapter = "ef53a4a7e6c14c6f8cb5c018dd5217f5"
    case watching = "9a62549e39f749f797778fa808e9dae4"
    case scanFailed = "8fd93a679410428db1028a68bafa4557"
    case directoriesIgnored = "af8265a1e1574da2a6dbd1dc0ff597f8"
    case resumed = "23af7634e52443a6b5a3d651699d71e2"
    case claimed = "d86d70f19c8e4841a3840a97a5bd65c7"
    case duplicate = "a016d316da2048afb1a03c448ea86ebc"
    case rejected = "611b8a2856e04fde9f22dbde6edd47ed"
    case drafting = "cd7a2dd58c764ea588bf7e6d5b063509"
    case drafted = "a0ff49e58f114d5bbc497fbf6429f5ef"
    case published = "f6052edb0e04478f869973c5192268d3"
    case withdrawn = "2371b233f20a4295a95b8e94c9235eae"
    case withdrawnTooLate = "fc254d7136a64e13a4eca28d1461ee15"
    case requeued = "d49d96d49fd34e498b7d7661db49069b"
    case corrected = "d0728108227e4e11a4e6519b3ad3d8c3"
    case rolledBack = "6ef78b16d7634cd2977f764a79424a17"
    case erased = "cc3e5ed12f2f49da9c20e2dfa885a123"
    case interrupted = "2061b383bbe94e3d9981ee9ce590fc93"
    case ioFailed = "cc1cb73c6cd647759170c29911883cdb"

    /// Where in the life of a file it happens; the field `IMPRESSIOND_STAGE`.
    enum Stage: String { case service, intake, drafting, publishing, feedback }

    var priority: EventPriority {
        switch self {
        case .scanFailed, .ioFailed, .reloadRefused: .error
        case .rejected, .requeued, .directoriesIgnored, .withdrawnTooLate, .rolledBack: .warning
        case .started, .ready, .reloaded, .stopping, .modelLoaded, .withoutAdapter, .watching, .resumed, .erased:
            .notice
        case .claimed, .duplicate, .drafting, .drafted, .published, .withdrawn, .interrupted, .corrected: .info
        }
    }

    var stage: Stage {
        switch self {
        case .started, .ready, .reloaded, .reloadRefused, .stopping, .modelLoaded, .withoutAdapter, .ioFailed: .service
        case .watching, .scanFailed, .directoriesIgnored, .resumed, .claimed, .duplicate, .rejected: .intake
        case .drafting, .drafted, .requeued, .interrupted: .drafting
        case .published, .withdrawn, .withdrawnTooLate: .publishing
        case .corrected, .erased, .rolledBack: .feedback
        }
    }
}
