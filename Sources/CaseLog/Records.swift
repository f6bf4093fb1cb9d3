public import Digest

/// A claimed file on its way to become a job.
public struct Admission: Sendable {
    /// The job.
    public let job: JobID
    /// The claim that it comes from.
    public let claim: String
    /// The file's name in the inbox.
    public let name: [UInt8]
    /// SHA-256 of the content, hex.
    public let contentSHA256: String
    /// Its reports.
    public let reports: [AdmittedReport]
    /// Draft anew even if the job is done.
    public let redraft: Bool
    /// Why the file will be rejected, unless one of its reports cancels one that is known; nil where its reports are
    /// queued.
    public let rejection: Rejection?
    /// An acknowledgement for the sender, to be published once this is durable.
    public let acknowledgement: Acknowledgement?
    /// When the file was claimed.
    public let time: Int64

    /// An admission with all its parts.
    public init(
        job: JobID, claim: String, name: [UInt8], contentSHA256: String, reports: [AdmittedReport],
        redraft: Bool, rejection: Rejection? = nil, acknowledgement: Acknowledgement? = nil, time: Int64
    ) {
        self.job = job
        self.claim = claim
        self.name = name
        self.contentSHA256 = contentSHA256
        self.reports = reports
        self.redraft = redraft
        self.rejection = rejection
        self.acknowledgement = acknowledgement
        self.time = time
    }
}

/// A file that tells the sender what became of its messages.
public struct Acknowledgement: Sendable, Equatable {
    /// Its name in the outbox.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]

    /// An acknowledgement with its name.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// Why a file will be rejected.
public struct Rejection: Sendable, Equatable {
    /// A stable code.
    public let code: String
    /// The bytes of the error file.
    public let error: [UInt8]

    /// A rejection with its error file.
    public init(code: String, error: [UInt8]) {
        self.code = code
        self.error = error
    }
}

/// What became of an admission.
public enum AdmissionOutcome: Sendable, Equatable {
    /// A new job, a rejected one that gets another chance, or one that is drafted anew.
    case admitted
    /// A new job that will be rejected.
    case rejecting
    /// The same name and bytes are in work; this copy is not needed.
    case inWork
    /// The same name and bytes were drafted before.
    case alreadyDone
}

/// A report that waits for its draft.
public struct QueuedReport: Sendable, Equatable {
    /// The report.
    public let id: ReportID
    /// The file's name in the inbox.
    public let name: [UInt8]
    /// When its file was claimed.
    public let received: Int64
    /// Attempts that were begun and did not end.
    public let attempts: Int
}

/// What a draft depends on besides the report itself.
public struct Provenance: Sendable, Equatable {
    /// SHA-256 of the model file, hex.
    public let modelSHA256: String
    /// The adapter's id, or `none`.
    public let adapter: String
    /// The sampling seed.
    public let seed: UInt64
    /// The kernel set; texts are reproducible within one.
    public let kernels: String

    /// Provenance with all its parts.
    public init(modelSHA256: String, adapter: String, seed: UInt64, kernels: String) {
        self.modelSHA256 = modelSHA256
        self.adapter = adapter
        self.seed = seed
        self.kernels = kernels
    }
}

/// The two files that a report becomes.
public struct Output: Sendable, Equatable {
    /// The draft's name in the outbox.
    public let draftName: String
    /// Its bytes.
    public let draft: [UInt8]
    /// The provenance file's name in the outbox.
    public let provenanceName: String
    /// Its bytes.
    public let provenance: [UInt8]

    /// An output with all its parts.
    public init(draftName: String, draft: [UInt8], provenanceName: String, provenance: [UInt8]) {
        self.draftName = draftName
        self.draft = draft
        self.provenanceName = provenanceName
        self.provenance = provenance
    }
}

/// A job as the log knows it.
public struct JobRecord: Sendable, Equatable {
    /// How far a job is.
    public enum State: String, Sendable {
        /// Its reports are queued, drafted or published.
        case open
        /// It will be rejected; the source may or may not have moved yet.
        case rejecting
        /// All reports are published (or refused one by one), and the source is put away.
        case done
        /// The source and its error file are in `rejected/`.
        case rejected
    }

    /// How far a report is.
    public enum ReportState: String, Sendable {
        case queued, drafting, ready, done, refused
        /// Cancelled or replaced; its draft is still to be taken back.
        case withdrawing
        /// Cancelled or replaced, or itself a cancel: there is no draft.
        case withdrawn
    }

    /// One report of the job.
    public struct Report: Sendable, Equatable {
        /// The report.
        public let id: ReportID
        /// How far it is.
        public let state: ReportState
        /// Why it was refused or withdrawn.
        public let code: String?
        /// The draft's name in the outbox, once it is ready.
        public let draftName: String?
        /// The provenance file's name in the outbox, once it is ready.
        public let provenanceName: String?
    }

    /// The job.
    public let id: JobID
    /// The file's name in the inbox.
    public let name: [UInt8]
    /// The claim that it came from.
    public let claim: String
    /// How far it is.
    public let state: State
    /// Why it is or was rejected; empty for other jobs.
    public let rejection: Rejection
    /// Whether it is drafted anew, so that its new output replaces the one in the outbox.
    public let replacesItsDraft: Bool
    /// SHA-256 of the content, hex.
    public let contentSHA256: String
    /// Its reports, in the file's order.
    public let reports: [Report]
}

/// Counts for status lines; a count says nothing about anybody.
public struct CaseCounts: Sendable, Equatable {
    /// Reports that wait for a draft or are being drafted.
    public let waiting: Int
    /// Drafts published, in all.
    public let done: Int
    /// Drafts published since midnight.
    public let doneToday: Int
    /// Files rejected, in all.
    public let rejected: Int
    /// When the oldest waiting report's file was claimed.
    public let oldestWaiting: Int64?
}
