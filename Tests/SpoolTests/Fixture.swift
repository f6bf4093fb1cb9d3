import Foundation
import Glibc
import Synchronization
import Testing

@testable import Spool

/// A spool in a directory of its own, removed with the object.
final class Fixture {
    let root: String
    let layout: SpoolLayout

    init() throws {
        // In memory where there is such a place: these tests fsync hundreds of times.
        let parent = access("/dev/shm", W_OK | X_OK) == 0 ? "/dev/shm" : NSTemporaryDirectory()
        var template = Array((parent + "/spool-test-XXXXXX").utf8CString)
        root = String(cString: try #require(mkdtemp(&template)))
        layout = SpoolLayout(spool: root)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    func open(_ policy: IntakePolicy = IntakePolicy(), calls: SystemCalls = .live) throws -> Spool {
        try Spool(layout: layout, policy: policy, calls: calls)
    }

    /// Writes `inbox/<name>`, aged by some seconds so that an order is certain.
    @discardableResult
    func drop(_ name: String, _ content: String = "FINDINGS: clear", age: Int = 0) throws -> EntryName {
        let entry = try #require(EntryName(name))
        try drop(entry, content, age: age)
        return entry
    }

    func drop(_ name: EntryName, _ content: String = "FINDINGS: clear", age: Int = 0) throws {
        let path = Array(layout.inbox.utf8) + [0x2F] + name.bytes + [0]
        let descriptor = path.withUnsafeBytes {
            Glibc.open($0.assumingMemoryBound(to: CChar.self).baseAddress!, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        }
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        let bytes = Array(content.utf8)
        try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
        if age > 0 {
            var times = [timespec](repeating: timespec(tv_sec: time(nil) - age, tv_nsec: 0), count: 2)
            futimens(descriptor, &times)
        }
    }

    /// Claims a new file for a job and returns the processing entry.
    func claimed(_ spool: Spool, _ content: String = "FINDINGS: clear") throws -> String {
        let claim = Spool.newClaim()
        #expect(try spool.claim(try drop("x.txt", content), as: claim))
        return claim
    }

    /// The names in a directory, sorted; hidden ones too.
    func names(_ role: DirectoryRole) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: layout.path(of: role))) ?? []).sorted()
    }

    func content(_ role: DirectoryRole, _ name: String) -> String? {
        FileManager.default.contents(atPath: layout.path(of: role) + "/" + name)
            .map { String(decoding: $0, as: UTF8.self) }
    }
}

extension SystemCalls {
    /// Calls in which `fault` may answer for the n-th (from 1) of those that change something, and for reads.
    static func faulty(_ fault: @escaping @Sendable (_ call: String, _ number: Int) -> CInt?) -> SystemCalls {
        let counter = Counter()
        @Sendable func ask(_ call: String) -> CInt? { fault(call, counter.next()) }
        let live = SystemCalls.live
        var calls = live
        calls.openat = { directory, path, flags, mode in
            guard flags & O_CREAT != 0, let error = ask("create") else {
                return live.openat(directory, path, flags, mode)
            }
            return -error
        }
        calls.read = { ask("read").map { -Int($0) } ?? live.read($0, $1, $2) }
        calls.write = { ask("write").map { -Int($0) } ?? live.write($0, $1, $2) }
        calls.fsync = { ask("fsync").map { -$0 } ?? live.fsync($0) }
        calls.renameat2 = { ask("rename").map { -$0 } ?? live.renameat2($0, $1, $2, $3, $4) }
        calls.unlinkat = { ask("unlink").map { -$0 } ?? live.unlinkat($0, $1) }
        return calls
    }

    /// The same calls with the inbox, the rejected directory and the archive on file systems of their own.
    func acrossDevices() -> SystemCalls {
        @Sendable func device(_ descriptor: CInt) -> String {
            let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)")) ?? ""
            return ["/inbox", "/rejected", "/archive"].first { path.contains($0) } ?? ""
        }
        var calls = self
        let rename = renameat2
        calls.renameat2 = { device($0) == device($2) ? rename($0, $1, $2, $3, $4) : -EXDEV }
        return calls
    }

    /// The same calls on a file system that knows no `RENAME_NOREPLACE`.
    func withoutNoReplace() -> SystemCalls {
        var calls = self
        let rename = renameat2
        calls.renameat2 = { $4 == 0 ? rename($0, $1, $2, $3, $4) : -EINVAL }
        return calls
    }
}

/// Counts calls of any thread.
final class Counter: Sendable {
    private let value = Mutex(0)

    func next() -> Int {
        value.withLock {
            $0 += 1
            return $0
        }
    }
}
