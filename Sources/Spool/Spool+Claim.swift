public import Digest
internal import Glibc

/// An entry of the processing directory, which a restart matches with the journal.
public enum ProcessingEntry: Sendable, Hashable {
    /// A claimed file that was not hashed yet; the name is the one given to `claim`.
    case claim(String)
    /// A claimed signed report, which keeps this name until it leaves.
    case feedback(String)
    /// A file whose job is known.
    case job(JobID)
    /// Something that the spool did not put there.
    case other(String)
}

/// What became of a claim when its job was known.
public enum Assignment: Sendable {
    /// The file is now under its job's id.
    case assigned
    /// A file of the same job is in flight; the claim is still there, for the caller to discard.
    case duplicate
}

extension Spool {
    /// Where claims wait to be copied when the inbox is a mount of its own.
    // A literal that is a valid entry.
    static let claimedDirectory = EntryName(".claimed")!

    /// Takes a file out of the inbox: renames it to `processing/<claim>`. Journal the claim and the name first.
    ///
    /// Of several claimers of one name, one wins. Where the inbox is a mount of its own, the file is renamed to
    /// `inbox/.claimed/<claim>`, copied, made durable, and only then removed there.
    ///
    /// - Parameter claim: from `newClaim`.
    /// - Returns: false if the file is gone, or is no regular file any more.
    /// - Throws: the error of a call. The file is then in the inbox (and not ready for a minute), or, where it could not
    ///   be put back, a claim that `recoverClaims` and `processingEntries` find: keep the journal row until they ran.
    public func claim(
        _ name: EntryName, in directory: IntakeDirectory = .inbox, as claim: String
    ) throws(SpoolError) -> Bool {
        do {
            return try move(name, in: directory, to: try Self.entry(claim))
        } catch {
            memory(of: directory).setAside(name, limit: policy.maximumNames)
            throw error
        }
    }

    private func move(
        _ name: EntryName, in directory: IntakeDirectory, to claim: EntryName
    ) throws(SpoolError) -> Bool {
        let inbox = try opened(directory)
        let (result, status) = inbox.status(of: name)
        if result == -ENOENT || (result == 0 && status.st_mode & S_IFMT != S_IFREG) { return false }
        switch inbox.move(name, to: processing, as: claim) {
        case 0:
            return true
        case -EXDEV:
            return try moveAcrossDevices(name, of: inbox, to: claim)
        case -ENOENT:
            // NFS may answer so to a rename that it did and had to repeat.
            if try processing.contains(claim) { return true }
            guard try inbox.contains(name) else { return false }
            throw SpoolError(Int(-ENOENT), "put a file there", in: .processing)
        case let result:
            throw SpoolError(Int(result), "move a file to processing", in: inbox.role)
        }
    }

    private func moveAcrossDevices(
        _ name: EntryName, of inbox: OpenDirectory, to claim: EntryName
    ) throws(SpoolError) -> Bool {
        let claimed = try inbox.openOrMake(Self.claimedDirectory)
        let result = inbox.move(name, to: claimed, as: claim)
        guard result == 0 else {
            if result == -ENOENT, !(try inbox.contains(name)) { return false }
            throw SpoolError(Int(result), "set a claim aside", in: inbox.role)
        }
        do {
            try finishClaim(claim, in: claimed)
        } catch {
            // Only where the copy is not in place: both would be the same report twice.
            if processing.status(of: claim).result == -ENOENT { _ = claimed.move(claim, to: inbox, as: name) }
            throw error
        }
        return true
    }

    /// Copies a claim to the processing directory, unless a run before did, and removes the original.
    private func finishClaim(_ claim: EntryName, in claimed: OpenDirectory) throws(SpoolError) {
        // The name appears only by the rename of a durable copy, so what has it is whole.
        if !(try processing.contains(claim)) {
            let temporary = try Self.entry(Self.temporaryPrefix + String(decoding: claim.bytes, as: UTF8.self))
            try processing.copy(claim, of: claimed, to: temporary, mode: 0o600)
            let result = processing.move(temporary, to: processing, as: claim)
            guard result == 0 else {
                _ = processing.unlink(temporary)
                throw SpoolError(Int(result), "rename a copy", in: .processing)
            }
        }
        try processing.sync()
        try claimed.remove(claim)
        // Before anybody works on the copy: an original that came back after a power failure would be a second report.
        try claimed.sync()
    }

    /// Finishes what a crash or a failed claim left half done. Call it at start, and again after `claim` threw, but not
    /// while another claim runs.
    ///
    /// Unfinished copies are removed; every `inbox/.claimed/<claim>` is copied to `processing/<claim>` and then removed.
    /// Afterwards `processingEntries` is all that was claimed; a journalled claim that is not in it was never made, and
    /// its file is in the inbox or was taken back by its sender.
    ///
    /// - Throws: the first error, after every claim was tried.
    public func recoverClaims() throws(SpoolError) {
        let temporaries = try processing.names().filter { $0.bytes.starts(with: Self.temporaryPrefix.utf8) }
        for temporary in temporaries { try processing.remove(temporary) }

        var failure: SpoolError?
        for directory in IntakeDirectory.allCases {
            do {
                let inbox = try opened(directory)
                guard try inbox.contains(Self.claimedDirectory) else { continue }
                let claimed = try inbox.open(Self.claimedDirectory)
                for claim in try claimed.names() {
                    do { try finishClaim(claim, in: claimed) } catch { failure = failure ?? error }
                }
            } catch { failure = failure ?? error }
        }
        if let failure { throw failure }
    }

    /// What was claimed and is not done, in the order of the names.
    public func processingEntries() throws(SpoolError) -> [ProcessingEntry] {
        try processing.names().filter { $0.bytes[0] != 0x2E }.map { name in
            let text = String(decoding: name.bytes, as: UTF8.self)
            if let job = JobID(text) { return .job(job) }
            if text.hasPrefix(IntakeDirectory.feedback.claimPrefix) { return .feedback(text) }
            return text.hasPrefix(IntakeDirectory.inbox.claimPrefix) ? .claim(text) : .other(text)
        }
    }

    /// Gives a claimed file the name of its job, durably. Repeating it is safe.
    ///
    /// - Throws: `FILE_GONE` where neither the claim nor a file of the job is there.
    public func assign(claim: String, job: JobID) throws(SpoolError) -> Assignment {
        let target = try Self.entry(job.description)
        switch processing.move(try Self.entry(claim), to: processing, as: target) {
        case 0:
            break
        case -EEXIST:
            return .duplicate
        case -ENOENT:
            guard try processing.contains(target) else {
                throw SpoolError(.fileGone, "a claimed file is gone from the processing directory", errno: ENOENT)
            }
        case let result:
            throw SpoolError(Int(result), "rename a claim", in: .processing)
        }
        try processing.sync()
        return .assigned
    }

    /// The bytes of a claimed file, which are durable when this returns.
    ///
    /// - Parameter entry: a claim, or a job's id.
    /// - Throws: `FILE_GONE`, `FILE_UNREADABLE`, `NOT_A_REGULAR_FILE`, `TOO_LARGE` (over `maximumBytes`), `FILE_CHANGED`
    ///   where it was written to meanwhile, or the error of a call.
    public func readClaimed(_ entry: String) throws(SpoolError) -> [UInt8] {
        let file = try processing.openFile(try Self.entry(entry))
        let before = file.status
        let size = Int(before.st_size)
        guard size <= policy.maximumBytes else { throw SpoolError(.tooLarge, SpoolRefusal.tooLarge.message) }
        // One byte more than it should have, so that growth shows and never takes memory.
        var bytes = [UInt8](repeating: 0, count: size + 1)
        let count = try processing.read(from: file, into: &bytes)
        guard count == size, FileSignature(try processing.status(of: file.descriptor)) == FileSignature(before) else {
            throw SpoolError(.fileChanged, "the file is still being written; it is read again later")
        }
        // The sender need not have synced it, and the inbox no longer has it.
        let descriptor = file.descriptor
        let synced = retrying { calls.fsync(descriptor) }
        guard synced == 0 || synced == -EINVAL else { throw SpoolError(Int(synced), "fsync a file", in: .processing) }
        bytes.removeLast()
        return bytes
    }

    /// Removes a claimed file whose job is done or a duplicate. It may be gone already.
    ///
    /// - Parameter entry: a claim, or a job's id.
    public func discard(_ entry: String) throws(SpoolError) {
        try processing.remove(try Self.entry(entry))
        try processing.sync()
    }
}
