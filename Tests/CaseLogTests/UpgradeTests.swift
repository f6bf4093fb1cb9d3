import Digest
import Testing

@testable import CaseLog

/// Logs that an older version has written.
@Suite struct UpgradeTests {
    /// A log as version 2 of the schema left it, with a draft that is published and one that waits.
    @Test func aLogOfVersion2LosesNothing() async throws {
        let files = try TemporaryLog()
        let (done, open) = (CorrectionLogTests.report("done"), CorrectionLogTests.report("open"))
        do {
            let old = try SQLiteConnection(path: files.path)
            try old.migrate(to: 2)
            #expect(try old.rows("PRAGMA user_version")[0].integer(0) == 2)
            for (report, state, jobState) in [(done, "done", "done"), (open, "queued", "open")] {
                try old.run(
                    """
                    INSERT INTO jobs (job, name, claim, content_sha256, state, received)
                    VALUES (?, X'78', 'claim-1', '11', ?, 5)
                    """, [.text(report.job.description), .text(jobState)])
                try old.run(
                    """
                    INSERT INTO reports (report, job, position, state, stat, received, accession, patient, draft_name,
                        draft, provenance_name, provenance) VALUES (?, ?, 0, ?, 0, 5, 'A', 'P', 'd', X'01', 'p', X'02')
                    """, [.text(report.description), .text(report.job.description), .text(state)])
            }
            try old.run("INSERT INTO claims (claim, name, created) VALUES ('claim-2', X'79', 6)")
        }
        let log = try SQLiteCaseLog(path: files.path)
        #expect(try await log.claims() == ["claim-2": [0x79]])
        #expect(try await log.nextReport()?.id == open)
        #expect(try await log.outputs(of: done.job).keys.map(\.description) == [done.description])
        #expect(try await log.counts(since: 0).done == 1)
        // Its drafts can be corrected: they are found, and have no case yet.
        #expect(
            try await log.matches(of: CorrectionLogTests.identity(accession: "A", patient: "P")).map(\.report)
                .contains(done))
        #expect(try await log.keptCase(of: done) == nil)
        #expect(try await log.correctionCounts().unmatched == 0)
        try await log.keep(CaseContent(findings: "Clear.", statements: ["Normal."]), of: done, at: 7)
        #expect(try await log.keptCase(of: done)?.patient == "P")
    }
}
