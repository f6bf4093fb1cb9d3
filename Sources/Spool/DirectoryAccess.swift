internal import Glibc

/// Tries in each directory what the daemon will need there, before a report is lost for want of a permission.
public enum DirectoryAccess {
    /// Every problem of a layout for the user that runs this; none where the daemon can work.
    ///
    /// A probe file with a dot name is created in each directory, renamed to the next where files go there, and
    /// removed. A directory that is missing is not made; it is a problem where it could not be made.
    ///
    /// - Parameter policy: tells which files of the inbox should be readable.
    public static func problems(
        of layout: SpoolLayout, policy: IntakePolicy = IntakePolicy(), calls: SystemCalls = .live
    ) -> [DirectoryProblem] {
        var problems: [DirectoryProblem] = []
        var opened: [DirectoryRole: OpenDirectory] = [:]
        for role in DirectoryRole.allCases {
            let path = layout.path(of: role)
            do throws(SpoolError) {
                opened[role] = try OpenDirectory.open(path, role: role, calls: calls)
            } catch  where error.errno == ENOENT {
                if let problem = whyNotMade(path, role) { problems.append(problem) }
            } catch {
                problems.append(
                    DirectoryProblem(role, path: path, visible: nearestVisible(path), .open, errno: error.errno))
            }
        }
        for role in DirectoryRole.allCases {
            guard let directory = opened[role] else { continue }
            let next: [DirectoryRole] =
                switch role {
                case .inbox, .feedback: [.processing]
                case .processing: [.rejected, .archive]
                case .outbox, .rejected, .archive: []
                }
            let failures = probe(directory, movingTo: next.compactMap { opened[$0] }) + look(at: directory, policy)
            problems += failures.map {
                DirectoryProblem(role, path: layout.path(of: role), $0.operation, errno: $0.errno)
            }
        }
        return problems
    }

    private typealias Failure = (operation: DirectoryProblem.Operation, errno: CInt)

    /// Creates, renames and removes a file.
    private static func probe(_ directory: OpenDirectory, movingTo targets: [OpenDirectory]) -> [Failure] {
        guard let name = EntryName(".probe-" + Spool.randomHex(bytes: 8)) else { return [] }
        do {
            try directory.create(name, bytes: [], mode: 0o600)
        } catch {
            return [(.create, error.errno)]
        }
        var failures: [Failure] = []
        for target in targets {
            let result = directory.move(name, to: target, as: name)
            switch result {
            // Moved there and back; a way that leads to another file system is gone by a copy, which create covers.
            case 0: _ = target.move(name, to: directory, as: name)
            case -EXDEV: break
            default: if !failures.contains(where: { $0.operation == .rename }) { failures.append((.rename, -result)) }
            }
            // Where it could be moved there but not back, the target is where it is left.
            _ = target.unlink(name)
        }
        let removed = directory.unlink(name)
        if removed != 0 && removed != -ENOENT { failures.append((.unlink, -removed)) }
        return failures
    }

    /// Lists the entries, and opens the files that wait.
    private static func look(at directory: OpenDirectory, _ policy: IntakePolicy) -> [Failure] {
        do {
            let names = try directory.names()
            guard [.inbox, .feedback].contains(directory.role) else { return [] }
            var failures: [Failure] = []
            for name in names.lazy.filter({ !policy.ignores($0) }).prefix(1000) {
                let (result, status) = directory.status(of: name)
                guard result == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
                do throws(SpoolError) {
                    _ = try directory.openFile(name)
                } catch  where error.code == .fileUnreadable {
                    failures.append((.read, error.errno))
                    break
                } catch {}
            }
            return failures + stickiness(of: directory)
        } catch {
            return [(.list, error.errno)]
        }
    }

    /// In a sticky directory one can move one's own files, as the probe, but not a sender's.
    private static func stickiness(of directory: OpenDirectory) -> [Failure] {
        guard geteuid() != 0, let status = try? directory.status(of: directory.descriptor),
            status.st_mode & S_ISVTX != 0, status.st_uid != geteuid()
        else { return [] }
        return [(.rename, EPERM)]
    }

    private static func whyNotMade(_ path: String, _ role: DirectoryRole) -> DirectoryProblem? {
        let above = nearestVisible(path)
        guard access(above, W_OK | X_OK) != 0 else { return nil }
        return DirectoryProblem(role, path: path, visible: above, .create, errno: errno)
    }

    /// The path itself or the nearest directory above it whose status can be had.
    private static func nearestVisible(_ path: String) -> String {
        var path = path[...]
        var status = stat()
        while stat(String(path), &status) != 0 {
            guard let slash = path.lastIndex(of: "/") else { return "." }
            path = path[..<slash]
            if path.isEmpty { return "/" }
        }
        return String(path)
    }
}
