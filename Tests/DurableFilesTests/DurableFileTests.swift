import Glibc
import Testing

@testable import DurableFiles

/// A directory that goes with its files when the value goes.
private final class Directory {
    let path = "/tmp/impressiond-durable-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"

    init() throws { try #require(mkdir(path, 0o700) == 0) }

    var names: [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names.filter { $0 != "." && $0 != ".." }.sorted()
    }

    func content(_ name: String) -> [UInt8]? {
        let descriptor = open("\(path)/\(name)", O_RDONLY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(descriptor, &bytes, bytes.count)
        return Array(bytes.prefix(max(0, count)))
    }

    deinit {
        for name in names { unlink("\(path)/\(name)") }
        rmdir(path)
    }
}

@Suite struct DurableFileTests {
    private let directory: Directory

    init() throws { directory = try Directory() }

    @Test func aFileAppearsWhenItIsWhole() throws {
        let file = try DurableFile(path: directory.path + "/a", mode: 0o600)
        try file.append([1, 2])
        try file.append([])
        try file.append([3])
        #expect(directory.content("a") == nil)
        try file.commit()
        #expect(directory.content("a") == [1, 2, 3])
        var status = stat()
        #expect(stat(directory.path + "/a", &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(directory.names == ["a"])
    }

    @Test func whatIsNotCommittedLeavesNothing() throws {
        try DurableFile.write([9], to: directory.path + "/a")
        do {
            let file = try DurableFile(path: directory.path + "/a")
            try file.append([1])
        }
        #expect(directory.content("a") == [9])
        #expect(directory.names == ["a"])
    }

    /// A process that was killed leaves a part of a file.
    @Test func aPartThatWasLeftIsOverwritten() throws {
        let left = open(directory.path + "/.a.tmp", O_WRONLY | O_CREAT, 0o644)
        #expect(write(left, [UInt8](repeating: 7, count: 100), 100) == 100)
        close(left)
        try DurableFile.write([1], to: directory.path + "/a", mode: 0o600)
        #expect(directory.content("a") == [1])
        #expect(directory.names == ["a"])
        var status = stat()
        #expect(stat(directory.path + "/a", &status) == 0 && status.st_mode & 0o777 == 0o600)
    }

    /// A disk that fills up, and one that fails at the end.
    @Test(arguments: [0, 1, 3]) func afterAFailureTheOldContentIsThere(writes: Int) throws {
        try DurableFile.write([9], to: directory.path + "/a")
        var left = writes
        let full = FileCalls(write: { file, bytes, count in
            left -= 1
            errno = ENOSPC
            return left < 0 ? -1 : write(file, bytes, min(count, 10))
        })
        let content = [UInt8](repeating: 1, count: 100)
        let failure = #expect(throws: FileFailure.self) {
            try DurableFile.write(content, to: directory.path + "/a", calls: full)
        }
        #expect(failure?.isFullDisk == true)
        let broken = FileCalls(fsync: { _ in
            errno = EIO
            return -1
        })
        let lost = #expect(throws: FileFailure.self) {
            try DurableFile.write(content, to: directory.path + "/a", calls: broken)
        }
        #expect(lost?.code == EIO && lost?.isFullDisk == false)
        #expect(directory.content("a") == [9])
        #expect(directory.names == ["a"])
    }

    @Test func aDirectoryThatIsMissingIsSaid() {
        let failure = #expect(throws: FileFailure.self) {
            try DurableFile.write([1], to: directory.path + "/none/a")
        }
        #expect(failure?.code == ENOENT)
    }

    @Test func parents() {
        let pairs = [("a", "."), ("/a", "/"), ("/a/b", "/a"), ("a/b", "a")]
        for (path, parent) in pairs { #expect(DurableFile.parent(of: path) == parent) }
    }
}
