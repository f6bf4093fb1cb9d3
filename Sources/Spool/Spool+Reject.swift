internal import Glibc

extension Spool {
    /// Where refused entries go when the inbox is a mount of its own: links and FIFOs cannot be copied elsewhere.
    // A literal that is a valid entry.
    static let refusedDirectory = EntryName(".rejected")!

    /// Writes the reason of a refusal into the rejected directory, at once and whole; what has the name is replaced.
    ///
    /// By itself it is for one report of a batch, whose source goes on.
    ///
    /// - Parameters:
    ///   - bytes: the JSON.
    ///   - name: `<job>.error.json`.
    public func writeRefusal(_ bytes: [UInt8], as name: String) throws(SpoolError) {
        let rejected = try self.rejected.current()
        let temporary = try Self.entry(Self.temporaryPrefix + name)
        try rejected.create(temporary, bytes: bytes, mode: 0o640)
        let result = rejected.replace(try Self.entry(name), by: temporary)
        guard result == 0 else {
            _ = rejected.unlink(temporary)
            throw SpoolError(Int(result), "name a refusal", in: .rejected)
        }
        try rejected.sync()
    }

    /// Moves a claimed file to the rejected directory, after the reason is there. Repeating it is safe.
    ///
    /// - Parameters:
    ///   - entry: a claim, or a job's id.
    ///   - name: the name to keep it under, from `EntryName.keptName`. Where other content has it, eight hex digits are
    ///     appended; where the same content has it, that is kept.
    ///   - error: the JSON for `errorName`.
    ///   - errorName: `<job>.error.json`.
    /// - Returns: false where the file was gone, as after a run that was cut off behind its last step.
    public func quarantine(
        _ entry: String, as name: String, error: [UInt8], errorName: String
    ) throws(SpoolError) -> Bool {
        try writeRefusal(error, as: errorName)
        return try keep(try Self.entry(entry), in: try rejected.current(), as: name)
    }

    /// Moves an entry that `scan` refused out of the inbox without opening it, after the reason is there.
    ///
    /// Where the inbox is a mount of its own the entry goes to `inbox/.rejected/`; the reason always goes to the rejected
    /// directory. A job id of the name and no bytes makes a repetition write the same reason.
    ///
    /// - Parameters:
    ///   - refused: from `scan`.
    ///   - name: the name to keep it under, from `EntryName.keptName`; where it is taken, eight hex digits are appended.
    ///   - error: the JSON for `errorName`.
    ///   - errorName: `<job>.error.json`.
    /// - Returns: false where the entry is gone or no longer to be refused; then nothing was written.
    /// - Throws: the error of a call; the entry is then not offered again for a minute.
    public func quarantineFromInbox(
        _ refused: Scan.Refused, in directory: IntakeDirectory = .inbox, as name: String, error: [UInt8],
        errorName: String
    ) throws(SpoolError) -> Bool {
        do throws(SpoolError) {
            let inbox = try opened(directory)
            let (found, status) = inbox.status(of: refused.name)
            guard found == 0, status.st_mode & S_IFMT != S_IFDIR, refusal(of: status) == refused.refusal
            else { return false }
            try writeRefusal(error, as: errorName)

            var target = try rejected.current()
            var result = try exclusiveMove(refused.name, of: inbox, to: target, as: name, merging: false)
            if result == -EXDEV {
                target = try inbox.openOrMake(Self.refusedDirectory)
                result = try exclusiveMove(refused.name, of: inbox, to: target, as: name, merging: false)
            }
            guard result == 0 else { throw SpoolError(Int(result), "move a refused file away", in: directory.role) }
            try target.sync()
            return true
        } catch {
            memory(of: directory).setAside(refused.name, limit: policy.maximumNames)
            throw error
        }
    }

    /// Moves a claimed file whose job is done to the archive. Repeating it is safe.
    ///
    /// - Parameters:
    ///   - entry: a claim, or a job's id.
    ///   - name: as for `quarantine`.
    /// - Returns: false where the file was gone.
    public func archive(_ entry: String, as name: String) throws(SpoolError) -> Bool {
        try keep(try Self.entry(entry), in: try archiveDirectory.current(), as: name)
    }

    /// Moves a processing entry into a directory that may be on another file system, durably and never onto other
    /// content.
    private func keep(_ entry: EntryName, in target: OpenDirectory, as name: String) throws(SpoolError) -> Bool {
        switch try exclusiveMove(entry, of: processing, to: target, as: name, merging: true) {
        case 0:
            break
        case -ENOENT:
            guard try processing.contains(entry) else { return false }
            throw SpoolError(Int(-ENOENT), "put a file there", in: target.role)
        case -EXDEV:
            // The kernel says so before it looks for the entry.
            guard try processing.contains(entry) else { return false }
            let temporary = try Self.entry(Self.temporaryPrefix + name)
            try target.copy(entry, of: processing, to: temporary, mode: 0o640)
            let result = try exclusiveMove(temporary, of: target, to: target, as: name, merging: true)
            guard result == 0 else {
                _ = target.unlink(temporary)
                throw SpoolError(Int(result), "name a copy", in: target.role)
            }
            try target.sync()
            try processing.remove(entry)
        case let result:
            throw SpoolError(Int(result), "put a file there", in: target.role)
        }
        try target.sync()
        try processing.sync()
        return true
    }

    /// Renames onto a free name: the given one, or one with random digits where that is taken.
    ///
    /// - Parameter merging: remove the entry instead where the name is taken by the same content, as after a run that was
    ///   cut off between a copy and the removal of its original.
    private func exclusiveMove(
        _ entry: EntryName, of source: OpenDirectory, to target: OpenDirectory, as name: String, merging: Bool
    ) throws(SpoolError) -> CInt {
        let first = try Self.entry(name)
        let result = source.move(entry, to: target, as: first)
        guard result == -EEXIST else { return result }
        if merging, try target.hasSameContent(first, as: entry, of: source) {
            try target.sync()
            try source.remove(entry)
            return 0
        }
        return source.move(entry, to: target, as: try Self.entry(name + "." + Self.randomHex(bytes: 4)))
    }
}
