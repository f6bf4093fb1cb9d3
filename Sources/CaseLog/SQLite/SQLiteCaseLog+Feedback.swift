import Digest

/// Signed reports on their way in.
extension SQLiteCaseLog {
    func beginFeedback(claim: String) throws(CaseLogError) -> Int {
        let rows = try connection.rows(
            "UPDATE claims SET attempts = attempts + 1 WHERE claim = ? RETURNING attempts", [.text(claim)])
        return Int(rows.first?.integer(0) ?? 0)
    }

    func releaseFeedback(claim: String) throws(CaseLogError) {
        try connection.run(
            "UPDATE claims SET attempts = max(0, attempts - 1) WHERE claim = ?", [.text(claim)])
    }

    func add(
        _ corrections: [NewCorrection], file: JobID, refusals: [Int: String], at time: Int64
    ) throws(CaseLogError) {
        try connection.transaction { () throws(CaseLogError) in
            let name = SQLiteValue.text(file.description)
            try connection.run(
                "INSERT OR IGNORE INTO feedback_files (file, received) VALUES (?, ?)", [name, .integer(time)])
            // Other limits may refuse other reports of the same file.
            try connection.run("DELETE FROM refused_feedback WHERE file = ?", [name])
            for (position, code) in refusals {
                try connection.run(
                    "INSERT INTO refused_feedback (file, position, code) VALUES (?, ?, ?)",
                    [name, .integer(position), .text(code)])
            }
            for correction in corrections { _ = try insert(correction, file: file.description, at: time) }
        }
    }

    /// - Returns: false where it is known.
    func insert(_ correction: NewCorrection, file: String, at time: Int64) throws(CaseLogError) -> Bool {
        let identity = correction.identity
        try connection.run(
            """
            INSERT OR IGNORE INTO corrections (file, position, received, format, status, impression, addendum, findings,
                accession, document, document_set, version, replaces, message, patient, exam, reader, jobs, findings_key)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(file), .integer(correction.position), .integer(time), .text(correction.format),
                .text(correction.status), .text(correction.impression), .text(correction.addendum),
                .text(correction.findings), .text(identity.accession), .text(identity.document),
                .text(identity.documentSet), .integer(identity.version), .text(identity.replaces),
                .text(identity.message), .text(identity.patient), .text(identity.exam), .text(identity.reader),
                .text(identity.jobs.joined(separator: "\n")),
                .text(correction.findings.flatMap { CaseContent.key(of: $0) }),
            ])
        return connection.changes > 0
    }

    func waiting(_ scope: WaitingScope) throws(CaseLogError) -> [WaitingCorrection] {
        switch scope {
        case .all: return try waiting("TRUE", [])
        case .file(let file): return try waiting("file = ?", [.text(file.description)])
        case .correction(let id): return try waiting("id = ?", [.integer(id)])
        case .report(let report):
            let rows = try connection.rows(
                """
                SELECT accession, document, document_set, draft_document, message, patient FROM reports WHERE report = ?
                """, [.text(report.description)])
            guard let row = rows.first else { return [] }
            return try waiting(
                """
                (accession = ?1 OR document IN (?2, ?4) OR replaces IN (?2, ?4) OR document_set = ?3
                    OR (message = ?5 AND patient = ?6) OR report = ?7 OR instr(jobs, ?7) > 0
                    OR findings_key IN (SELECT findings_key FROM cases WHERE cases.report = ?7))
                """, row + [.text(report.description)])
        }
    }

    /// What is waited for alone is found fast: most signed reports are matched.
    private func waiting(_ condition: String, _ values: [SQLiteValue]) throws(CaseLogError) -> [WaitingCorrection] {
        try connection.rows(
            """
            SELECT \(Self.correctionColumns), code, report AS candidate, way, confidence FROM corrections
            WHERE state = 'waiting' AND \(condition) ORDER BY received, id
            """, values
        ).compactMap { row in
            guard let (id, file, received, correction) = Self.correction(row) else { return nil }
            let start = Self.correctionColumnCount
            return WaitingCorrection(
                id: id, file: file, received: received, correction: correction, code: row.text(start),
                candidate: row.text(start + 1).flatMap { ReportID($0) },
                way: row.text(start + 2).flatMap(MatchWay.init), confidence: row.real(start + 3))
        }
    }

    static let correctionColumns = """
        id, file, received, position, format, status, impression, addendum, findings, accession, document, document_set,
        version, replaces, message, patient, exam, reader, jobs
        """
    static let correctionColumnCount = 19

    /// From `correctionColumns`.
    static func correction(_ row: [SQLiteValue]) -> (id: Int64, file: JobID, received: Int64, NewCorrection)? {
        guard let file = row.text(1).flatMap({ JobID($0) }) else { return nil }
        var identity = CaseIdentity()
        identity.accession = row.text(9)
        identity.document = row.text(10)
        identity.documentSet = row.text(11)
        identity.version = row.optionalInteger(12).map { Int($0) }
        identity.replaces = row.text(13)
        identity.message = row.text(14)
        identity.patient = row.text(15)
        identity.exam = row.text(16)
        identity.reader = row.text(17)
        identity.jobs = lines(row.text(18))
        return (
            row.integer(0), file, row.integer(2),
            NewCorrection(
                position: Int(row.integer(3)), identity: identity, format: row.text(4) ?? "",
                status: row.text(5) ?? "", impression: row.text(6), addendum: row.text(7), findings: row.text(8))
        )
    }
}
