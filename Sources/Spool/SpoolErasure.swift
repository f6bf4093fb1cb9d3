public import Digest

/// Removes the files of jobs from the directories in which files stay.
public enum SpoolErasure {
    /// Removes every file of the jobs from outbox, rejected and archive: sources, drafts, their records, error files.
    ///
    /// A name of ours has the job's id behind a dot, or begins with it. It works beside a running service, which names
    /// such files once and never again.
    ///
    /// - Returns: how many files there were.
    /// - Throws: the first error of a call, after every file was tried.
    public static func removeFiles(
        of jobs: some Sequence<JobID>, in layout: SpoolLayout, calls: SystemCalls = .live
    ) throws(SpoolError) -> Int {
        let jobs = Set(jobs.map(\.description))
        guard !jobs.isEmpty else { return 0 }
        var removed = 0
        var failure: SpoolError?
        for role in [DirectoryRole.outbox, .rejected, .archive] {
            do {
                let directory = try OpenDirectory.open(layout.path(of: role), role: role, calls: calls)
                let names = try directory.names().filter { isName($0, of: jobs) }
                for name in names {
                    do {
                        try directory.remove(name)
                        removed += 1
                    } catch { failure = failure ?? error }
                }
                if !names.isEmpty { try directory.sync() }
            } catch {
                // A directory that was never made holds nothing.
                if error.code != .directoryGone { failure = failure ?? error }
            }
        }
        if let failure { throw failure }
        return removed
    }

    /// `<stem>.<job>.…`, `<stem>.<job>-2.…`, `<job>.error.json`.
    private static func isName(_ name: EntryName, of jobs: Set<String>) -> Bool {
        name.bytes.split(separator: 0x2E).contains { part in
            let id = part.prefix { $0 != 0x2D }
            return id.count == 12 && jobs.contains(String(decoding: id, as: UTF8.self))
        }
    }
}
