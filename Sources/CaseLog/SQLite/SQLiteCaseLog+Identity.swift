import Digest

/// Which reports are about the same thing.
extension SQLiteCaseLog {
    /// Two values that are both known and differ speak of two things.
    private static let samePatient = "(patient IS NULL OR ?3 IS NULL OR patient = ?3)"
    private static let sameExam = "(exam IS NULL OR ?4 IS NULL OR exam = ?4)"

    /// Marks the earlier reports that a new one cancels or replaces, for their drafts to be taken back.
    ///
    /// - Returns: whether there are any, also those whose drafts were withdrawn before.
    func supersede(by report: AdmittedReport) throws(CaseLogError) -> Bool {
        let identity = report.identity
        // A document's id alone is no proof: small systems number theirs from 1.
        var conditions = [
            "(document = ?1 AND patient = ?3)", "(document_set = ?5 AND coalesce(version, 0) < ?6)", "document = ?7",
        ]
        switch report.supersession {
        case .none: break
        case .final: conditions.append("(accession = ?2 AND \(Self.sameExam) AND preliminary = 1)")
        case .replacement, .cancel: conditions.append("(accession = ?2 AND \(Self.sameExam))")
        }
        let matched = "(\(conditions.joined(separator: " OR "))) AND \(Self.samePatient) AND state <> 'refused'"
        let values: [SQLiteValue] = [
            .text(identity.document), .text(identity.accession), .text(identity.patient), .text(identity.exam),
            .text(identity.documentSet), .integer(Int64(identity.version ?? 0)), .text(identity.replaces),
        ]
        let code = report.supersession == .cancel ? "CANCELLED" : "REPLACED"
        try connection.run(
            """
            UPDATE reports SET state = 'withdrawing', code = ?8 WHERE \(matched)
            AND state IN ('queued', 'drafting', 'ready', 'done')
            """, values + [.text(code)])
        if connection.changes > 0 { return true }
        return try !connection.rows("SELECT 1 FROM reports WHERE \(matched) LIMIT 1", values).isEmpty
    }

    func insert(
        _ report: AdmittedReport, of admission: Admission, at position: Int, as state: JobRecord.ReportState
    ) throws(CaseLogError) {
        // A cancel is no case that a signed report could belong to.
        let identity = report.supersession == .cancel ? CaseIdentity() : report.identity
        try connection.run(
            """
            INSERT INTO reports (report, job, position, state, code, stat, received, accession, document, document_set,
                version, message, patient, exam, preliminary) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(report.id.description), .text(admission.job.description), .integer(Int64(position)),
                .text(state.rawValue), state == .withdrawn ? .text("CANCELLED") : .null,
                .integer(report.isStat ? 1 : 0),
                .integer(admission.time), .text(identity.accession), .text(identity.document),
                .text(identity.documentSet), identity.version.map { .integer(Int64($0)) } ?? .null,
                .text(identity.message), .text(identity.patient), .text(identity.exam),
                .integer(report.isPreliminary ? 1 : 0),
            ])
    }

    func withdrawals() throws(CaseLogError) -> [Withdrawal] {
        let rows = try connection.rows(
            """
            SELECT report, draft_name, draft, provenance_name, provenance, finished, code FROM reports
            WHERE state = 'withdrawing' ORDER BY received, job, position
            """)
        return rows.compactMap { row in
            guard let id = row.text(0).flatMap({ ReportID($0) }) else { return nil }
            return Withdrawal(
                id: id, code: row.text(6) ?? "CANCELLED", output: Self.output(row[1...4]), wasPublished: row[5] != .null
            )
        }
    }

    func finishWithdrawal(_ report: ReportID, wasCollected: Bool, at time: Int64) throws(CaseLogError) {
        try connection.run(
            "UPDATE reports SET state = ?, finished = ? WHERE report = ? AND state = 'withdrawing'",
            [.text(wasCollected ? "done" : "withdrawn"), .integer(time), .text(report.description)])
    }

    func reports(matching identity: CaseIdentity) throws(CaseLogError) -> [ReportID] {
        try matches(of: identity).map(\.report)
    }

    func matches(of identity: CaseIdentity) throws(CaseLogError) -> [CaseMatch] {
        var found: [CaseMatch] = []
        let values: [SQLiteValue] = [
            .text(identity.replaces ?? identity.document), .text(identity.accession), .text(identity.patient),
            .text(identity.exam), .text(identity.documentSet), .text(identity.message),
        ]
        // Every parameter that is bound must stand in the statement.
        func add(_ way: MatchWay, _ condition: String, job: String? = nil) throws(CaseLogError) {
            for row in try connection.rows(
                """
                SELECT report, \(Self.sameExam), state NOT IN ('refused', 'withdrawn') FROM reports
                WHERE (\(condition)) AND \(Self.samePatient) AND ?6 IS ?6 AND ?7 IS ?7
                ORDER BY state = 'withdrawn', state = 'refused', received DESC, job, position
                """, values + [.text(job)])
            {
                guard let id = row.text(0).flatMap({ ReportID($0) }), !found.contains(where: { $0.report == id })
                else { continue }
                found.append(
                    CaseMatch(report: id, way: way, sharesExam: row.integer(1) == 1, hasDraft: row.integer(2) == 1))
            }
        }
        for job in identity.jobs { try add(.job, "report = ?7", job: job) }
        try add(.document, "document = ?1 OR draft_document = ?1")
        try add(.document, "document_set = ?5")
        try add(.accession, "accession = ?2 AND \(Self.sameExam)")
        try add(.accession, "accession = ?2")
        // Message numbers start anew at some senders: alone they prove nothing.
        try add(.message, "message = ?6 AND patient = ?3")
        return found
    }
}
