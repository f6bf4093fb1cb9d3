/// Where the directories of the spool are; each may lie on a file system of its own.
public struct SpoolLayout: Sendable, Hashable {
    /// Senders put findings files here.
    public var inbox: String
    /// Radiologists' systems put signed reports here.
    public var feedback: String
    /// Finished impressions are published here.
    public var outbox: String
    /// Claimed files; private to the daemon and the place of its lock. Must be on a local file system.
    public var processing: String
    /// Refused files, each beside its `<job>.error.json`.
    public var rejected: String
    /// Sources of finished jobs, where they are kept.
    public var archive: String

    /// A layout with every directory named.
    public init(
        inbox: String, feedback: String, outbox: String, processing: String, rejected: String, archive: String
    ) {
        self.inbox = inbox
        self.feedback = feedback
        self.outbox = outbox
        self.processing = processing
        self.rejected = rejected
        self.archive = archive
    }

    /// The usual layout: all directories side by side in one.
    public init(spool: String) {
        self.init(
            inbox: spool + "/inbox", feedback: spool + "/feedback", outbox: spool + "/outbox",
            processing: spool + "/processing", rejected: spool + "/rejected", archive: spool + "/archive")
    }

    /// The path of a directory.
    public func path(of role: DirectoryRole) -> String {
        switch role {
        case .inbox: inbox
        case .feedback: feedback
        case .outbox: outbox
        case .processing: processing
        case .rejected: rejected
        case .archive: archive
        }
    }
}

/// What a directory of the spool is for; the raw value is the word that errors and settings use.
public enum DirectoryRole: String, Sendable, CaseIterable {
    case inbox, feedback, outbox, processing, rejected, archive
}
