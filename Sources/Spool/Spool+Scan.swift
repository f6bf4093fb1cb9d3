internal import Glibc
internal import Synchronization

extension Spool {
    /// Looks at the inbox, or at the other directory of senders.
    ///
    /// A file is ready when its size, modification time and inode did not change for `settleSeconds` by the monotonic
    /// clock since they were first seen, or at once when it was renamed in. A file of zero bytes is never ready.
    ///
    /// - Parameters:
    ///   - movedIn: names that `InboxWatcher.takeMovedIn` gave since the last scan.
    ///   - now: the time of this look.
    /// - Throws: `INBOX_UNREADABLE` (`FEEDBACK_UNREADABLE`) where the directory is missing or cannot be listed: it is then unknown what waits.
    public func scan(
        _ directory: IntakeDirectory = .inbox, movedIn: Set<EntryName> = [], now: ContinuousClock.Instant = .now
    ) throws(SpoolError) -> Scan {
        let opened = try opened(directory)
        return try memory(of: directory).state.withLock { (state) throws(SpoolError) in
            state.failures = state.failures.filter { $0.value > now }
            var scan = Scan()
            // Two heaps, so that old entries which are only waiting to be refused cannot keep files out.
            var files = OldestFirst<WaitingEntry>(capacity: policy.maximumNames)
            var doubtful = OldestFirst<WaitingEntry>(capacity: policy.maximumNames)
            var failure: CInt = 0
            try directory.whileReading { () throws(SpoolError) in
                try opened.list { name in
                    if Self.ownDirectories.contains(name) { return }
                    if policy.ignores(name) {
                        scan.ignored += 1
                        return
                    }
                    let (result, status) = opened.status(of: name)
                    // Gone since it was listed is fine; other errors are one entry's, unless every look fails.
                    guard result == 0 else {
                        if result != -ENOENT { failure = result }
                        return
                    }
                    if status.st_mode & S_IFMT == S_IFDIR {
                        scan.directories += 1
                    } else if state.failures[name] != nil {
                        scan.setAside += 1
                    } else {
                        let refusal = refusal(of: status)
                        let entry = WaitingEntry(name: name, signature: FileSignature(status), refusal: refusal)
                        if refusal == nil { files.insert(entry) } else { doubtful.insert(entry) }
                    }
                }
            }
            let kept = files.sorted + doubtful.sorted
            if kept.isEmpty && failure != 0 {
                try directory.whileReading { () throws(SpoolError) in
                    throw SpoolError(Int(failure), "look at the files", in: directory.role)
                }
            }
            scan.more = files.overflowed || doubtful.overflowed
            settle(kept, movedIn: movedIn, now: now, &state, &scan)
            return scan
        }
    }

    /// Names in the inbox under which the spool itself keeps files where the inbox is a mount of its own.
    private static let ownDirectories = [claimedDirectory, refusedDirectory]

    /// What stands against an entry as it is now.
    func refusal(of status: stat) -> SpoolRefusal? {
        if status.st_mode & S_IFMT != S_IFREG { return .notARegularFile }
        if status.st_size == 0 { return .empty }
        if status.st_size > policy.maximumBytes { return .tooLarge }
        // Some senders publish by a hard link and an unlink, so two names are right for a moment.
        return status.st_nlink > 1 ? .hardLink : nil
    }

    /// How long an entry must be unchanged before it is ready or refused.
    private func patience(for refusal: SpoolRefusal?) -> Duration {
        switch refusal {
        case .notARegularFile: .zero
        case nil, .tooLarge: .seconds(policy.settleSeconds)
        case .empty, .hardLink: .seconds(policy.emptyTimeoutSeconds)
        }
    }

    private func settle(
        _ entries: [WaitingEntry], movedIn: Set<EntryName>, now: ContinuousClock.Instant,
        _ state: inout IntakeMemory.State, _ scan: inout Scan
    ) {
        var sightings: [EntryName: IntakeMemory.Sighting] = [:]
        var due = state.failures.values.map { $0 - now }
        for entry in entries {
            let earlier = state.sightings[entry.name]
            let since = earlier?.signature == entry.signature ? earlier?.since ?? now : now
            sightings[entry.name] = IntakeMemory.Sighting(signature: entry.signature, since: since)
            let wait = patience(for: entry.refusal) - (now - since)
            switch entry.refusal {
            case let refusal? where wait <= .zero: scan.refused.append(.init(name: entry.name, refusal: refusal))
            case nil where wait <= .zero || movedIn.contains(entry.name): scan.ready.append(entry.name)
            default:
                scan.unsettled += 1
                due.append(wait)
            }
        }
        state.sightings = sightings
        scan.nextDue = due.min()
    }
}
