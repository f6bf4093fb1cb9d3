internal import Glibc

/// A sender's side of the inbox: files appear in it whole, by a rename, and never replace one that waits.
public struct InboxDrop: Sendable {
    private let inbox: String

    /// - Parameter inbox: the directory's path; it is made (0700) where it is missing.
    public init(_ inbox: String) {
        self.inbox = inbox
    }

    /// Writes the file under a name that the service ignores, makes it durable, and renames it.
    ///
    /// - Throws: `NAME_TAKEN` where a file of that name waits; the error of a call.
    public func put(_ bytes: [UInt8], as name: [UInt8]) throws(SpoolError) {
        try put(as: name) { (directory, file) throws(SpoolError) in try directory.write(bytes[...], to: file) }
    }

    /// As `put`, with all that is left to read from a descriptor, piece by piece.
    public func put(contentsOf descriptor: CInt, as name: [UInt8]) throws(SpoolError) {
        try put(as: name) { (directory, file) throws(SpoolError) in
            var piece = [UInt8](repeating: 0, count: 1 << 20)
            while true {
                let count = read(descriptor, &piece, piece.count)
                if count < 0 && errno == EINTR { continue }
                guard count >= 0 else { throw SpoolError(-Int(errno), "read a file", in: .inbox) }
                if count == 0 { return }
                try directory.write(piece[..<count], to: file)
            }
        }
    }

    private func put(
        as name: [UInt8], _ fill: (OpenDirectory, CInt) throws(SpoolError) -> Void
    ) throws(SpoolError) {
        let directory = try SpoolDirectory(inbox, role: .inbox, calls: .live).current()
        let temporary = try Spool.entry(Spool.temporaryPrefix + Spool.randomHex(bytes: 8))
        guard let target = EntryName(bytes: name) else {
            throw SpoolError(.invalidName, "the file's name cannot stand in a directory; rename it")
        }
        try directory.create(temporary, mode: 0o640) { (file) throws(SpoolError) in try fill(directory, file) }
        let result = directory.move(temporary, to: directory, as: target)
        guard result == 0 else {
            _ = directory.unlink(temporary)
            guard result != -EEXIST else {
                throw SpoolError(.nameTaken, "a file of that name waits in the inbox; try again when it was taken")
            }
            throw SpoolError(Int(result), "put a file", in: .inbox)
        }
        try directory.sync()
    }

    /// Whether an entry of that name is in the inbox.
    public func holds(_ name: [UInt8]) -> Bool {
        guard let name = EntryName(bytes: name),
            let directory = try? OpenDirectory.open(inbox, role: .inbox, calls: .live)
        else { return false }
        return (try? directory.contains(name)) ?? false
    }
}
