import Digest

/// Signed reports and the drafts that they belong to.
extension SQLiteCaseLog {
    func settle(_ id: Int64, as outcome: CorrectionOutcome) throws(CaseLogError) -> Bool {
        try connection.transaction { () throws(CaseLogError) in
            let state = try connection.rows("SELECT state FROM corrections WHERE id = ?", [.integer(id)])
            guard state.first?.text(0) == "waiting" else { return false }
            switch outcome {
            case .waiting(let code, let candidate, let way, let confidence):
                try connection.run(
                    "UPDATE corrections SET code = ?, report = ?, way = ?, confidence = ? WHERE id = ?",
                    [
                        .text(code), .text(candidate?.description), .text(way?.rawValue), .real(confidence),
                        .integer(id),
                    ])
            case .matched(let kept, let way, let confidence, let statements, let verdict, let edits):
                try match(
                    id, kept.id, kept.report.description, way: way, confidence: confidence, statements: statements,
                    verdict: verdict, edits: edits)
                if way != .manual { try setContradictionAside(id) }
                try order(correctionsOf: kept.report.description)
            }
            return true
        }
    }

    func match(
        _ id: Int64, _ kept: Int64, _ report: String, way: MatchWay, confidence: Double, statements: [String],
        verdict: CorrectionVerdict, edits: [LoggedEdit]
    ) throws(CaseLogError) {
        try connection.run(
            """
            UPDATE corrections SET state = 'matched', code = NULL, case_id = ?, report = ?, way = ?, confidence = ?,
                verdict = ?, statements = ?, severity = ? WHERE id = ?
            """,
            [
                .integer(kept), .text(report), .text(way.rawValue), .real(confidence), .text(verdict.rawValue),
                .text(statements.joined(separator: "\n")), .text(Self.worst(edits)), .integer(id),
            ])
        for (position, edit) in edits.enumerated() {
            try connection.run(
                """
                INSERT INTO edits (correction, position, draft, signed, changes, severity) VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    .integer(id), .integer(Int64(position)), .integer(edit.draft), .integer(edit.signed),
                    .text(edit.changes.joined(separator: " ")), .text(edit.severity),
                ])
        }
    }

    private static func worst(_ edits: [LoggedEdit]) -> String {
        ["critical", "significant", "minor"].first { severity in edits.contains { $0.severity == severity } } ?? "none"
    }

    /// Of one file and one report there should be one text, unless one of them says that it replaces the other.
    private func setContradictionAside(_ id: Int64) throws(CaseLogError) {
        let rivals = try connection.rows(
            """
            SELECT other.id FROM corrections AS own JOIN corrections AS other USING (file, report)
            WHERE own.id = ?1 AND other.id <> ?1 AND other.state = 'matched' AND own.statements IS NOT other.statements
                AND own.status NOT IN ('corrected', 'addended') AND other.status NOT IN ('corrected', 'addended')
            """, [.integer(id)])
        guard !rivals.isEmpty else { return }
        for rival in [id] + rivals.map({ $0.integer(0) }) {
            try connection.run(
                """
                UPDATE corrections SET state = 'waiting', code = 'CONTRADICTORY', case_id = NULL, verdict = NULL,
                    statements = NULL, severity = NULL, superseded_by = NULL WHERE id = ?
                """, [.integer(rival)])
            try connection.run("DELETE FROM edits WHERE correction = ?", [.integer(rival)])
        }
    }

    /// The latest correction of a report is the one that counts: by its version in a set, else by when it came.
    func order(correctionsOf report: String) throws(CaseLogError) {
        let rows = try connection.rows(
            """
            SELECT id, document_set, version FROM corrections WHERE report = ? AND state = 'matched'
            ORDER BY received, id
            """, [.text(report)])
        var latest: [SQLiteValue]?
        for row in rows {
            if let known = latest, row.text(1) != nil, row.text(1) == known.text(1),
                row.integer(2) < known.integer(2)
            {
                continue
            }
            latest = row
        }
        guard let latest = latest?.integer(0) else { return }
        try connection.run(
            """
            UPDATE corrections SET superseded_by = CASE id WHEN ?1 THEN NULL ELSE ?1 END
            WHERE report = ?2 AND state = 'matched'
            """, [.integer(latest), .text(report)])
    }

    func corrections(_ selection: CorrectionSelection) throws(CaseLogError) -> [LoggedCorrection] {
        let rows = try connection.rows(
            """
            SELECT id, case_id, verdict, statements, way, confidence, coalesce(corrections.patient,
                    (SELECT patient FROM cases WHERE cases.id = case_id)), reader, received, superseded_by,
                (SELECT count(*) FROM trainings WHERE correction = corrections.id)
            FROM corrections WHERE state = 'matched' AND (?1 IS NULL OR received >= ?1)
                AND (?2 IS NULL OR report = ?2) AND (superseded_by IS NULL OR ?3 = 1) AND confidence >= ?4
            ORDER BY received, id
            """,
            [
                selection.since.map { .integer($0) } ?? .null, .text(selection.report?.description),
                .integer(selection.includesSuperseded ? 1 : 0), .real(selection.minimumConfidence),
            ])
        var found: [LoggedCorrection] = []
        for row in rows {
            guard let kept = try keptCase(numbered: row.integer(1)),
                let verdict = row.text(2).flatMap(CorrectionVerdict.init), let way = row.text(4).flatMap(MatchWay.init)
            else { continue }
            found.append(
                LoggedCorrection(
                    id: row.integer(0), report: kept.report, content: kept.content,
                    statements: Self.lines(row.text(3)), verdict: verdict, edits: try edits(of: row.integer(0)),
                    way: way, confidence: row.real(5) ?? 0, patient: row.text(6), reader: row.text(7),
                    received: row.integer(8), uses: Int(row.integer(10)), supersededBy: row.optionalInteger(9)))
        }
        return found
    }

    func edits(of id: Int64) throws(CaseLogError) -> [LoggedEdit] {
        try connection.rows(
            "SELECT draft, signed, changes, severity FROM edits WHERE correction = ? ORDER BY position",
            [.integer(id)]
        ).map { row in
            LoggedEdit(
                draft: row.optionalInteger(0).map { Int($0) }, signed: row.optionalInteger(1).map { Int($0) },
                changes: (row.text(2) ?? "").split(separator: " ").map(String.init), severity: row.text(3) ?? "none")
        }
    }

    func markTrained(_ ids: [Int64], run: String, at time: Int64) throws(CaseLogError) {
        try connection.transaction { () throws(CaseLogError) in
            for id in ids {
                // What was erased meanwhile is counted where it was learnt from all the same.
                let isThere = try !connection.rows("SELECT 1 FROM corrections WHERE id = ?", [.integer(id)]).isEmpty
                if isThere {
                    try connection.run(
                        "INSERT OR IGNORE INTO trainings (correction, run, time) VALUES (?, ?, ?)",
                        [.integer(id), .text(run), .integer(time)])
                } else {
                    try countErased(1, of: run)
                }
            }
        }
    }

    func countErased(_ cases: Int64, of run: String) throws(CaseLogError) {
        try connection.run(
            """
            INSERT INTO erased_trainings (run, cases) VALUES (?1, ?2)
            ON CONFLICT (run) DO UPDATE SET cases = cases + ?2
            """, [.text(run), .integer(cases)])
    }

    /// Codes of those that wait for somebody to decide.
    private static let review = "'AMBIGUOUS', 'LOW_CONFIDENCE', 'CONTRADICTORY', 'ADDENDUM_ONLY'"

    func correctionCounts() throws(CaseLogError) -> CorrectionCounts {
        func count(_ from: String) throws(CaseLogError) -> Int {
            Int(try connection.rows("SELECT count(*) FROM \(from)")[0].integer(0))
        }
        func matched(_ verdict: String) throws(CaseLogError) -> Int {
            try count("corrections WHERE state = 'matched' AND superseded_by IS NULL AND verdict = '\(verdict)'")
        }
        return CorrectionCounts(
            accepted: try matched("accepted"), edited: try matched("edited"), rejected: try matched("rejected"),
            superseded: try count("corrections WHERE superseded_by IS NOT NULL"),
            unmatched: try count("corrections WHERE state = 'waiting' AND coalesce(code, '') NOT IN (\(Self.review))"),
            review: try count("corrections WHERE state = 'waiting' AND code IN (\(Self.review))"),
            trained: try count("(SELECT DISTINCT correction FROM trainings)"), refused: try count("refused_feedback"))
    }
}
