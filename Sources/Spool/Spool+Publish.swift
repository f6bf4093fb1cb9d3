internal import Glibc

extension Spool {
    /// Writes a whole file into the outbox under a name that nobody collects, and makes its bytes durable.
    ///
    /// - Parameters:
    ///   - name: starts with `.tmp-`; a leftover of that name is removed first.
    ///   - mode: the file's mode, whatever the umask is. The group is the directory's where that is setgid.
    /// - Throws: `SPOOL_FULL` and other errors of calls; then nothing is left under the name.
    public func writeTemporary(_ name: String, bytes: [UInt8], mode: UInt32 = 0o640) throws(SpoolError) {
        try outbox.current().create(try Self.temporary(name), bytes: bytes, mode: mode)
    }

    /// Makes the names in the outbox outlive a power failure. Call it before the journal says `ready`, and after the
    /// last `publish` of a job.
    public func syncOutbox() throws(SpoolError) {
        try outbox.current().sync()
    }

    /// Gives a temporary its final name, at once and whole.
    ///
    /// A name that exists is left as it is: with the same content the job was published before and the temporary is
    /// removed; with other content this throws, unless `replacing` says that a job drafted anew replaces its own draft.
    ///
    /// - Returns: false where the temporary is not there. On a resumption that means published before and maybe
    ///   collected; straight after `writeTemporary` it means that the outbox was exchanged, and is a failure.
    /// - Throws: `NAME_TAKEN`, or the error of a call; the temporary is then still there.
    public func publish(temporary: String, as name: String, replacing: Bool = false) throws(SpoolError) -> Bool {
        let outbox = try self.outbox.current()
        let source = try Self.temporary(temporary)
        let target = try Self.entry(name)
        switch replacing ? outbox.replace(target, by: source) : outbox.move(source, to: outbox, as: target) {
        case 0:
            return true
        case -ENOENT:
            return false
        case -EEXIST:
            guard try outbox.hasSameContent(target, as: source, of: outbox) else {
                throw SpoolError(
                    .nameTaken, "the outbox has another file of that name; move it away and submit the report again",
                    errno: EEXIST)
            }
            try outbox.remove(source)
            return true
        case let result:
            throw SpoolError(Int(result), "publish a file", in: .outbox)
        }
    }

    /// Takes a file back that was published: it becomes a temporary, which says so until it is removed.
    ///
    /// - Returns: false where it is neither in the outbox any more nor was taken back before.
    public func withdraw(_ name: String, as temporary: String) throws(SpoolError) -> Bool {
        let outbox = try self.outbox.current()
        let target = try Self.temporary(temporary)
        switch outbox.replace(target, by: try Self.entry(name)) {
        case 0: return true
        case -ENOENT: return try outbox.contains(target)
        case let result: throw SpoolError(Int(result), "take a file back", in: .outbox)
        }
    }

    /// Removes a published file; it may be gone already.
    public func removePublished(_ name: String) throws(SpoolError) {
        try outbox.current().remove(try Self.entry(name))
    }

    /// Whether the outbox has an entry of that name.
    public func outboxContains(_ name: String) throws(SpoolError) -> Bool {
        try outbox.current().contains(try Self.entry(name))
    }

    /// The names of leftover temporaries in the outbox, sorted.
    public func temporaries() throws(SpoolError) -> [String] {
        try outbox.current().names()
            .filter { $0.bytes.starts(with: Self.temporaryPrefix.utf8) }
            .map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// Removes a temporary; it may be gone already.
    public func removeTemporary(_ name: String) throws(SpoolError) {
        try outbox.current().remove(try Self.temporary(name))
    }

    private static func temporary(_ name: String) throws(SpoolError) -> EntryName {
        guard name.hasPrefix(temporaryPrefix) else {
            throw SpoolError(.invalidName, "a temporary's name does not start with .tmp-; this is a defect, report it")
        }
        return try entry(name)
    }
}
