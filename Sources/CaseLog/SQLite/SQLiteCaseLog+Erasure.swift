import Digest

/// Erasure by patient and by age.
extension SQLiteCaseLog {
    func erasable(_ scope: ErasureScope) throws(CaseLogError) -> ErasureFindings {
        switch scope {
        case .patient(let patient):
            // A signed report may name the patient where the report that it belongs to named none.
            return try findings(
                reports: """
                    patient = ?1 OR report IN (SELECT report FROM corrections WHERE patient = ?1 AND state = 'matched')
                    """,
                cases: """
                    patient = ?1 OR report IN (SELECT report FROM corrections WHERE patient = ?1 AND state = 'matched')
                    """, corrections: "patient = ?1", jobs: "FALSE AND ?1 IS ?1", .text(patient))
        case .before(let time):
            return try findings(
                reports: "received < ?1",
                cases: """
                    kept < ?1 AND NOT EXISTS (
                        SELECT 1 FROM corrections WHERE corrections.report = cases.report AND received >= ?1)
                    """, corrections: "received < ?1",
                jobs: "received < ?1 AND NOT EXISTS (SELECT 1 FROM reports WHERE reports.job = jobs.job)",
                .integer(time))
        }
    }

    private func findings(
        reports: String, cases: String, corrections: String, jobs: String, _ value: SQLiteValue
    ) throws(CaseLogError) -> ErasureFindings {
        func texts(_ sql: String) throws(CaseLogError) -> [String] {
            try connection.rows(sql, [value]).compactMap { $0.text(0) }
        }
        let isOver = "job IN (SELECT job FROM jobs WHERE state IN ('done', 'rejected')) AND state <> 'withdrawing'"
        let over = try texts("SELECT report FROM reports WHERE (\(reports)) AND \(isOver)")
        let inWork = try texts("SELECT report FROM reports WHERE (\(reports)) AND NOT (\(isOver))")
        let kept = try connection.rows(
            "SELECT id, report, report IN (SELECT report FROM reports) FROM cases WHERE (\(cases))", [value]
        ).filter { row in !inWork.contains(row.text(1) ?? "") }
        let corrected = Set(kept.map { $0.integer(0) })
        let signed = try connection.rows(
            "SELECT id, file, case_id, (\(corrections)) FROM corrections WHERE ?1 IS ?1", [value]
        ).filter { row in row.integer(3) == 1 || row.optionalInteger(2).map(corrected.contains) == true }
        let finished = try texts("SELECT job FROM jobs WHERE state IN ('done', 'rejected') AND (\(jobs))")
        let ids = over.compactMap { ReportID($0) }
        // Of a report that was drafted anew, or came from another log, there is a case alone. The files of one that is
        // there are not those of its old case.
        let others = kept.filter { $0.integer(2) == 0 }.compactMap { $0.text(1).flatMap { ReportID($0) } }
        return ErasureFindings(
            reports: ids, cases: kept.map { $0.integer(0) },
            jobs: Array(Set((ids + others).map(\.job) + finished.compactMap { JobID($0) })).sorted(),
            corrections: signed.map { $0.integer(0) },
            feedbackFiles: Array(Set(signed.compactMap { $0.text(1).flatMap { JobID($0) } })).sorted(),
            inWork: inWork.count)
    }

    func erase(
        _ findings: ErasureFindings, because scope: ErasureScope, at time: Int64
    ) throws(CaseLogError) {
        // Without this, deleted text stays in the file's free pages.
        try connection.run("PRAGMA secure_delete = ON")
        try connection.transaction { () throws(CaseLogError) in
            var drafts = 0
            var rejected = 0
            for id in findings.corrections { try eraseCorrection(id) }
            for report in findings.reports {
                let name = SQLiteValue.text(report.description)
                drafts +=
                    try connection.rows("SELECT 1 FROM reports WHERE report = ? AND state = 'done'", [name]).count
                try connection.run("DELETE FROM reports WHERE report = ?", [name])
            }
            for kept in findings.cases {
                try connection.run(
                    "DELETE FROM cases WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM corrections WHERE case_id = ?1)",
                    [.integer(kept)])
            }
            for job in findings.jobs {
                let name = SQLiteValue.text(job.description)
                let isEmpty = try connection.rows("SELECT 1 FROM reports WHERE job = ?", [name]).isEmpty
                if isEmpty {
                    rejected +=
                        try connection.rows("SELECT 1 FROM jobs WHERE job = ? AND state = 'rejected'", [name]).count
                    try connection.run("DELETE FROM jobs WHERE job = ? AND state IN ('done', 'rejected')", [name])
                } else {
                    // Other patients' reports of the same batch stay; its name may be anybody's.
                    try connection.run("UPDATE jobs SET name = X'' WHERE job = ?", [name])
                }
            }
            for file in findings.feedbackFiles {
                try connection.run(
                    "DELETE FROM feedback_files WHERE file = ?1 AND NOT EXISTS (SELECT 1 FROM corrections WHERE file = ?1)",
                    [.text(file.description)])
            }
            if case .before(let time) = scope {
                try connection.run(
                    """
                    DELETE FROM feedback_files WHERE received < ?
                        AND NOT EXISTS (SELECT 1 FROM corrections WHERE corrections.file = feedback_files.file)
                    """, [.integer(time)])
            }
            let reason = if case .patient = scope { "patient" } else { "age" }
            try connection.run(
                "INSERT INTO erasures (time, reason, drafts, rejected, corrections) VALUES (?, ?, ?, ?, ?)",
                [
                    .integer(time), .text(reason), .integer(drafts), .integer(rejected),
                    .integer(findings.corrections.count),
                ])
        }
        // The write-ahead log has the texts still; another process that reads may keep it from being emptied now.
        try connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
    }

    private func eraseCorrection(_ id: Int64) throws(CaseLogError) {
        for row in try connection.rows("SELECT run FROM trainings WHERE correction = ?", [.integer(id)]) {
            if let run = row.text(0) { try countErased(1, of: run) }
        }
        let row = try connection.rows("SELECT report, case_id FROM corrections WHERE id = ?", [.integer(id)]).first
        try connection.run("DELETE FROM corrections WHERE id = ?", [.integer(id)])
        guard let row else { return }
        if let report = row.text(0) { try order(correctionsOf: report) }
    }

    func erasedTrainings() throws(CaseLogError) -> [String: Int] {
        var runs: [String: Int] = [:]
        for row in try connection.rows("SELECT run, cases FROM erased_trainings") {
            if let run = row.text(0) { runs[run] = Int(row.integer(1)) }
        }
        return runs
    }
}
