public import Digest

/// What is to be erased.
public enum ErasureScope: Sendable, Equatable {
    /// Everything of a patient, given as the log knows one: hashed.
    case patient(String)
    /// Everything that came before a time, in milliseconds since 1970, and is over.
    case before(Int64)
}

/// What an erasure finds in the log.
public struct ErasureFindings: Sendable, Equatable {
    /// Reports that go.
    public let reports: [ReportID]
    /// Numbers of the cases that go: what drafts were made of.
    public let cases: [Int64]
    /// Jobs of which files may lie in the spool: sources, drafts, error files.
    public let jobs: [JobID]
    /// Numbers of the signed reports that go.
    public let corrections: [Int64]
    /// Their files.
    public let feedbackFiles: [JobID]
    /// Reports that would go, but are being worked on.
    public let inWork: Int

    /// Whether there is nothing to erase.
    public var isEmpty: Bool { reports.isEmpty && cases.isEmpty && corrections.isEmpty && jobs.isEmpty }
}
