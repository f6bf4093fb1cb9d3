import Digest

/// What drafts were made of.
extension SQLiteCaseLog {
    private static let columns = """
        id, report, findings, statements, exam, modality, indication, comparison, age, sex, ordered_side, adapter, patient
        """

    func keep(_ content: CaseContent, of report: ReportID, at time: Int64) throws(CaseLogError) {
        try connection.transaction { () throws(CaseLogError) in
            let patient = try connection.rows(
                "SELECT patient FROM reports WHERE report = ?", [.text(report.description)])
            // What nobody corrected is of no use beside the new one.
            try connection.run(
                """
                DELETE FROM cases WHERE report = ?1 AND NOT EXISTS (SELECT 1 FROM corrections WHERE case_id = cases.id)
                """, [.text(report.description)])
            _ = try insert(content, of: report.description, patient: patient.first?.text(0), at: time)
        }
    }

    /// - Returns: the case's number; that of an equal one where there is one.
    func insert(
        _ content: CaseContent, of report: String, patient: String?, at time: Int64
    ) throws(CaseLogError) -> Int64 {
        let statements = SQLiteValue.text(content.statements.joined(separator: "\n"))
        let known = try connection.rows(
            "SELECT id FROM cases WHERE report = ? AND findings = ? AND statements = ? ORDER BY id DESC LIMIT 1",
            [.text(report), .text(content.findings), statements])
        if let known = known.first { return known.integer(0) }
        try connection.run(
            """
            INSERT INTO cases (report, kept, findings, findings_key, statements, exam, modality, indication, comparison,
                age, sex, ordered_side, adapter, patient) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(report), .integer(time), .text(content.findings), .text(CaseContent.key(of: content.findings)),
                statements, .text(content.exam), .text(content.modality), .text(content.indication),
                .text(content.comparison), .integer(content.ageYears), .text(content.sex),
                .text(content.orderedSide), .text(content.adapter), .text(patient),
            ])
        return connection.lastRow
    }

    func keptCase(of report: ReportID) throws(CaseLogError) -> KeptCase? {
        try connection.rows(
            "SELECT \(Self.columns) FROM cases WHERE report = ? ORDER BY id DESC LIMIT 1", [.text(report.description)]
        ).first.flatMap(Self.keptCase)
    }

    func keptCase(numbered id: Int64) throws(CaseLogError) -> KeptCase? {
        try connection.rows("SELECT \(Self.columns) FROM cases WHERE id = ?", [.integer(id)]).first
            .flatMap(Self.keptCase)
    }

    private static func keptCase(_ row: [SQLiteValue]) -> KeptCase? {
        guard let report = row.text(1).flatMap({ ReportID($0) }) else { return nil }
        var content = CaseContent(
            findings: row.text(2) ?? "", statements: lines(row.text(3)), adapter: row.text(11))
        content.exam = row.text(4)
        content.modality = row.text(5)
        content.indication = row.text(6)
        content.comparison = row.text(7)
        content.ageYears = row.optionalInteger(8).map { Int($0) }
        content.sex = row.text(9)
        content.orderedSide = row.text(10)
        return KeptCase(id: row.integer(0), report: report, content: content, patient: row.text(12))
    }

    func textCandidates(for identity: CaseIdentity, limit: Int) throws(CaseLogError) -> [TextCandidate] {
        let rows = try connection.rows(
            """
            SELECT cases.report, cases.findings, cases.statements FROM cases LEFT JOIN reports USING (report)
            WHERE (reports.patient IS NULL OR ?1 IS NULL OR reports.patient = ?1)
                AND (reports.accession IS NULL OR ?2 IS NULL) AND (reports.exam IS NULL OR ?3 IS NULL OR reports.exam = ?3)
                AND NOT EXISTS (SELECT 1 FROM corrections WHERE corrections.report = cases.report AND state = 'matched')
            ORDER BY cases.id DESC LIMIT ?4
            """,
            [.text(identity.patient), .text(identity.accession), .text(identity.exam), .integer(Int64(limit))])
        return rows.compactMap { row in
            row.text(0).flatMap { ReportID($0) }.map {
                TextCandidate(report: $0, findings: row.text(1) ?? "", statements: Self.lines(row.text(2)))
            }
        }
    }

    static func lines(_ text: String?) -> [String] {
        (text ?? "").split(separator: "\n").map(String.init)
    }
}
