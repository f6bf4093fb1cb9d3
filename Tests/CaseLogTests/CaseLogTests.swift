import Digest
import Foundation
import Testing

@testable import CaseLog

/// A case log in a directory of its own, removed with the object.
final class TemporaryLog {
    let path: String
    private let directory: URL

    init() throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "impressiond-log-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        path = directory.appending(path: "cases.sqlite").path
    }

    /// Whether any file of the log has these bytes, free pages and the write-ahead log included.
    func contains(_ text: String) throws -> Bool {
        try FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil).contains {
            try Data(contentsOf: $0).range(of: Data(text.utf8)) != nil
        }
    }

    deinit {
        try? FileManager.default.removeItem(at: directory)
    }
}

private let provenance = Provenance(modelSHA256: "00", adapter: "none", seed: .max, kernels: "scalar")

private func admission(
    _ name: String, claim: String = "claim-1", reports: Int = 1, stat: Bool = false, redraft: Bool = false,
    rejection: Rejection? = nil, time: Int64 = 1000
) -> Admission {
    let job = JobID(name: name.utf8, content: [])
    let ids = (0..<reports).map { ReportID(job: job, ordinal: reports > 1 ? $0 + 1 : nil) }
    return Admission(
        job: job, claim: claim, name: Array(name.utf8), contentSHA256: "11",
        reports: ids.map { AdmittedReport(id: $0, isStat: stat) },
        redraft: redraft, rejection: rejection, time: time)
}

private func output(_ text: String) -> Output {
    Output(draftName: "a.txt", draft: Array(text.utf8), provenanceName: "a.json", provenance: [])
}

@Suite struct CaseLogTests {
    let files: TemporaryLog
    let log: any CaseLog

    init() throws {
        files = try TemporaryLog()
        log = try SQLiteCaseLog(path: files.path)
    }

    @Test func aFileGoesThroughAllItsStates() async throws {
        try await log.record(claim: "claim-1", name: Array("a\n\u{1}".utf8) + [0xff], at: 1)
        #expect(try await log.claims() == ["claim-1": Array("a\n\u{1}".utf8) + [0xff]])
        let job = admission("a")
        #expect(try await log.admit(job) == .admitted)
        #expect(try await log.claims().isEmpty)

        let next = try #require(await log.nextReport())
        #expect(next.id.job == job.job && next.attempts == 0 && next.received == 1000)
        #expect(try await log.beginDrafting(next.id, provenance: provenance, at: 2) == 1)
        #expect(try await log.markReady(next.id, output: output("draft"), document: nil, at: 3))
        #expect(try await log.nextReport() == nil)
        #expect(try await log.readyOutputs() == [next.id: output("draft")])
        try await log.markDone(next.id, at: 5000)
        #expect(try await log.readyOutputs().isEmpty)
        try await log.finish(job.job, as: .done, at: 5001)
        #expect(try await log.openJobs().isEmpty)
        #expect(try await log.job(job.job)?.reports.first?.draftName == "a.txt")
        #expect(
            try await log.counts(since: 5000)
                == CaseCounts(
                    waiting: 0, done: 1, doneToday: 1, rejected: 0, oldestWaiting: nil))
        #expect(try await log.counts(since: 5001).doneToday == 0)
    }

    @Test func whatIsCommittedSurvivesReopening() async throws {
        _ = try await log.admit(admission("a"))
        let again = try SQLiteCaseLog(path: files.path)
        #expect(try await again.nextReport()?.name == Array("a".utf8))
    }

    @Test func statGoesFirstThenTheLeastInterruptedThenTheOldest() async throws {
        _ = try await log.admit(admission("late", time: 30))
        _ = try await log.admit(admission("early", time: 10))
        _ = try await log.admit(admission("stat", stat: true, time: 40))
        var order: [String] = []
        for _ in 0..<3 {
            let next = try #require(await log.nextReport())
            order.append(String(decoding: next.name, as: UTF8.self))
            if order.count == 2 {
                // Interrupted without a word, as by a crash: it goes behind the others.
                _ = try await log.beginDrafting(next.id, provenance: provenance, at: 0)
            } else {
                try await log.markDone(next.id, at: 0)
            }
        }
        #expect(order == ["stat", "early", "late"])
        #expect(try await log.nextReport()?.attempts == 1)
    }

    @Test func whatTheServiceDiedAtTwiceGoesBehindTheRest() async throws {
        _ = try await log.admit(admission("routine", time: 20))
        _ = try await log.admit(admission("stat", stat: true, time: 30))
        let stat = try #require(await log.nextReport()).id
        _ = try await log.beginDrafting(stat, provenance: provenance, at: 0)
        #expect(try await log.nextReport()?.id == stat)
        _ = try await log.beginDrafting(stat, provenance: provenance, at: 0)
        #expect(try await log.nextReport()?.id != stat)
    }

    @Test func anOrderlyStopIsNoAttempt() async throws {
        _ = try await log.admit(admission("a"))
        let id = try #require(await log.nextReport()).id
        _ = try await log.beginDrafting(id, provenance: provenance, at: 0)
        try await log.release(id)
        #expect(try await log.nextReport()?.attempts == 0)
    }

    @Test func knownJobsAreRecognised() async throws {
        let first = admission("a")
        _ = try await log.admit(first)
        #expect(try await log.admit(admission("a", claim: "claim-2")) == .inWork)
        let report = try #require(await log.nextReport()).id
        #expect(try await log.markReady(report, output: output("x"), document: nil, at: 0))
        try await log.markDone(report, at: 0)
        try await log.finish(first.job, as: .done, at: 0)
        #expect(try await log.admit(admission("a", claim: "claim-3")) == .alreadyDone)
        #expect(try await log.outputs(of: first.job) == [report: output("x")])
        #expect(try await log.admit(admission("a", claim: "claim-4", redraft: true)) == .admitted)
        try await log.finish(first.job, as: .done, at: 0)
        try await log.requestRedraft(first.job)
        #expect(try await log.admit(admission("a", claim: "claim-5")) == .admitted)
    }

    @Test func aRejectionIsAnnouncedThenFinished() async throws {
        let bad = admission("bad", reports: 0, rejection: Rejection(code: "BINARY", error: [1, 2]))
        #expect(try await log.admit(bad) == .rejecting)
        let open = try #require(await log.openJobs().first)
        #expect(open.state == .rejecting && open.rejection == Rejection(code: "BINARY", error: [1, 2]))
        try await log.finish(bad.job, as: .rejected, at: 8)
        #expect(try await log.counts(since: 0).rejected == 1)
        // Dropped again, it gets another chance: settings may have changed.
        #expect(try await log.admit(bad) == .rejecting)
    }

    @Test func aQueuedReportCanStillBeRejected() async throws {
        let job = admission("late").job
        _ = try await log.admit(admission("late"))
        try await log.beginRejection(job, code: "POISON", error: [3], at: 7)
        #expect(try await log.nextReport() == nil)
        #expect(try await log.job(job)?.reports.first?.state == .refused)
    }

    @Test func oneRefusedReportOfABatchLeavesItsNeighbours() async throws {
        _ = try await log.admit(admission("batch", reports: 3))
        let first = try #require(await log.nextReport())
        #expect(first.id.ordinal == 1)
        try await log.refuse(first.id, code: "NO_FINDINGS", at: 0)
        #expect(try await log.nextReport()?.id.ordinal == 2)
    }

    @Test func aLogFromANewerVersionIsLeftAlone() async throws {
        try SQLiteConnection(path: files.path).run("PRAGMA user_version = 99")
        let error = #expect(throws: CaseLogError.self) { try SQLiteCaseLog(path: files.path) }
        #expect(error?.code == "CASE_LOG_NEWER")
    }

    @Test func aFileThatIsNoDatabaseIsLeftAlone() throws {
        let path = files.path + ".text"
        try Data(repeating: 65, count: 5000).write(to: URL(filePath: path))
        let error = #expect(throws: CaseLogError.self) { try SQLiteCaseLog(path: path) }
        #expect(error?.code == "CASE_LOG_DAMAGED")
        #expect(try Data(contentsOf: URL(filePath: path)).count == 5000)
    }
}
