import Glibc
import Testing

@testable import SystemService

@Suite struct EventLogTests {
    /// What a log writes into a pipe.
    private func lines(_ level: EventPriority, _ form: EventLog.Form, _ events: [Event]) throws -> [String] {
        var ends: [CInt] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { close(ends[0]) }
        let log = EventLog(level: level, form: form, descriptor: ends[1])
        for event in events { log.log(event) }
        close(ends[1])
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(ends[0], &bytes, bytes.count)
        return String(decoding: bytes[..<max(0, count)], as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test(arguments: [(EventPriority.error, 1), (.warning, 2), (.notice, 3), (.info, 4)])
    func theLevelFilters(level: EventPriority, count: Int) throws {
        let job = EventTests.job
        let events: [Event] = [
            .claimed(job), .ready, .rejected(job, EventCode("EMPTY")), .scanFailed(EventCode("EMPTY")),
        ]
        #expect(try lines(level, .prefixed, events).count == count)
    }

    @Test func linesCarryThePriorityOrTheTime() throws {
        #expect(try lines(.info, .prefixed, [.ready]) == ["<5>Ready for reports"])
        let line = try #require(try lines(.info, .timed, [.ready]).first)
        #expect(line.wholeMatch(of: try Regex(#"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ Ready for reports"#)) != nil)
        #expect(EventLog.timestamp(1_488_369_600) == "2017-03-01T12:00:00Z")
    }

    @Test func theJournalIsUsedOnlyWhereTheStreamIsItsOwn() throws {
        var ends: [CInt] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { ends.forEach { close($0) } }
        var status = stat()
        try #require(fstat(ends[1], &status) == 0)
        let own = "\(status.st_dev):\(status.st_ino)"
        #expect(EventLog.form(ofError: ends[1], journalStream: own) == .journal)
        #expect(EventLog.form(ofError: ends[1], journalStream: "\(own)1") == .prefixed)
        #expect(EventLog.form(ofError: ends[1], journalStream: nil) == .prefixed)
    }

    @Test func aReloadChangesTheLevel() {
        let log = EventLog(level: .info, form: .prefixed, descriptor: -1)
        log.level = .error
        #expect(log.level == .error)
    }
}
