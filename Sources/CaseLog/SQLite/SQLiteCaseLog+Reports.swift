import Digest

extension SQLiteCaseLog {
    func nextReport() throws(CaseLogError) -> QueuedReport? {
        let rows = try connection.rows(
            """
            SELECT report, name, reports.received, attempts FROM reports JOIN jobs USING (job)
            WHERE reports.state IN ('queued', 'drafting') AND jobs.state = 'open'
            ORDER BY attempts >= 2, stat DESC, attempts, reports.received, job, position LIMIT 1
            """)
        guard let row = rows.first, let id = row.text(0).flatMap({ ReportID($0) }) else { return nil }
        return QueuedReport(
            id: id, name: row.blob(1) ?? [], received: row.integer(2), attempts: Int(row.integer(3)))
    }

    func beginDrafting(_ report: ReportID, provenance: Provenance, at time: Int64) throws(CaseLogError) -> Int {
        let rows = try connection.rows(
            """
            UPDATE reports SET state = 'drafting', attempts = attempts + 1, begun = ?, model_sha256 = ?, adapter = ?,
                seed = ?, kernels = ? WHERE report = ? AND state IN ('queued', 'drafting') RETURNING attempts
            """,
            [
                .integer(time), .text(provenance.modelSHA256), .text(provenance.adapter),
                .integer(Int64(bitPattern: provenance.seed)), .text(provenance.kernels), .text(report.description),
            ])
        return Int(rows.first?.integer(0) ?? 0)
    }

    func release(_ report: ReportID) throws(CaseLogError) {
        try connection.run(
            "UPDATE reports SET state = 'queued', attempts = max(0, attempts - 1) WHERE report = ? AND state = 'drafting'",
            [.text(report.description)])
    }

    func markReady(
        _ report: ReportID, output: Output, document: String?, at time: Int64
    ) throws(CaseLogError) -> Bool {
        try connection.run(
            """
            UPDATE reports SET state = 'ready', draft_name = ?, draft = ?, provenance_name = ?, provenance = ?,
                draft_document = ? WHERE report = ? AND state IN ('queued', 'drafting')
            """,
            [
                .text(output.draftName), .blob(output.draft), .text(output.provenanceName), .blob(output.provenance),
                .text(document), .text(report.description),
            ])
        return connection.changes > 0
    }

    func markDone(_ report: ReportID, at time: Int64) throws(CaseLogError) {
        try connection.run(
            """
            UPDATE reports SET finished = ?, state = CASE WHEN state IN ('withdrawing', 'withdrawn') THEN state ELSE 'done' END
            WHERE report = ?
            """,
            [.integer(time), .text(report.description)])
    }

    func refuse(_ report: ReportID, code: String, at time: Int64) throws(CaseLogError) {
        try connection.run(
            """
            UPDATE reports SET state = 'refused', code = ?, finished = ?
            WHERE report = ? AND state IN ('queued', 'drafting', 'ready')
            """,
            [.text(code), .integer(time), .text(report.description)])
    }

    func readyOutputs() throws(CaseLogError) -> [ReportID: Output] {
        try outputs(
            "SELECT report, draft_name, draft, provenance_name, provenance FROM reports WHERE state = 'ready'", [])
    }

    func outputs(of job: JobID) throws(CaseLogError) -> [ReportID: Output] {
        try outputs(
            "SELECT report, draft_name, draft, provenance_name, provenance FROM reports WHERE job = ? AND state = 'done'",
            [.text(job.description)])
    }

    private func outputs(_ sql: String, _ values: [SQLiteValue]) throws(CaseLogError) -> [ReportID: Output] {
        var outputs: [ReportID: Output] = [:]
        for row in try connection.rows(sql, values) {
            if let id = row.text(0).flatMap({ ReportID($0) }) { outputs[id] = Self.output(row[1...]) }
        }
        return outputs
    }

    /// From the columns draft_name, draft, provenance_name, provenance; nil where no output was made.
    static func output(_ columns: ArraySlice<SQLiteValue>) -> Output? {
        let row = Array(columns)
        guard let draftName = row.text(0), let provenanceName = row.text(2) else { return nil }
        return Output(
            draftName: draftName, draft: row.blob(1) ?? [], provenanceName: provenanceName,
            provenance: row.blob(3) ?? [])
    }

    func job(_ job: JobID) throws(CaseLogError) -> JobRecord? {
        try jobs("job = ?", [.text(job.description)]).first
    }

    func openJobs() throws(CaseLogError) -> [JobRecord] {
        try jobs("state IN ('open', 'rejecting') ORDER BY received, job", [])
    }

    private func jobs(_ condition: String, _ values: [SQLiteValue]) throws(CaseLogError) -> [JobRecord] {
        var records: [JobRecord] = []
        for row in try connection.rows(
            "SELECT job, name, claim, state, code, error, replaces, content_sha256 FROM jobs WHERE \(condition)", values
        ) {
            guard let id = row.text(0).flatMap({ JobID($0) }), let state = row.text(3).flatMap(JobRecord.State.init)
            else { continue }
            records.append(
                JobRecord(
                    id: id, name: row.blob(1) ?? [], claim: row.text(2) ?? "", state: state,
                    rejection: Rejection(code: row.text(4) ?? "", error: row.blob(5) ?? []),
                    replacesItsDraft: row.integer(6) == 1,
                    contentSHA256: row.text(7) ?? "", reports: try reports(of: id)))
        }
        return records
    }

    private func reports(of job: JobID) throws(CaseLogError) -> [JobRecord.Report] {
        var reports: [JobRecord.Report] = []
        for row in try connection.rows(
            "SELECT report, state, code, draft_name, provenance_name FROM reports WHERE job = ? ORDER BY position",
            [.text(job.description)])
        {
            guard let id = row.text(0).flatMap({ ReportID($0) }),
                let state = row.text(1).flatMap(JobRecord.ReportState.init)
            else { continue }
            reports.append(
                JobRecord.Report(
                    id: id, state: state, code: row.text(2), draftName: row.text(3), provenanceName: row.text(4)))
        }
        return reports
    }
}
