import Digest

/// The log of signed reports as lines that another log can take over.
extension SQLiteCaseLog {
    func exportedCorrections() throws(CaseLogError) -> [ExchangedCorrection] {
        try connection.transaction { () throws(CaseLogError) in
            let rows = try connection.rows(
                """
                SELECT \(Self.correctionColumns), code, state, way, confidence, verdict, statements, case_id, superseded_by
                FROM corrections ORDER BY received, id
                """)
            var lines: [ExchangedCorrection] = []
            for row in rows {
                guard let (id, file, received, correction) = Self.correction(row) else { continue }
                let rest = Array(row[Self.correctionColumnCount...])
                lines.append(
                    ExchangedCorrection(
                        schema: ExchangedCorrection.currentSchema, file: file.description,
                        position: correction.position, received: received, format: correction.format,
                        status: correction.status, impression: correction.impression, addendum: correction.addendum,
                        findings: correction.findings, identity: .init(correction.identity),
                        code: rest.text(1) == "waiting" ? rest.text(0) ?? "UNKNOWN_CASE" : nil,
                        match: try match(of: id, rest), isSuperseded: rest.optionalInteger(7) != nil,
                        trainedBy: try connection.rows(
                            "SELECT run FROM trainings WHERE correction = ? ORDER BY run", [.integer(id)]
                        ).compactMap { $0.text(0) }))
            }
            return lines
        }
    }

    private func match(of id: Int64, _ row: [SQLiteValue]) throws(CaseLogError) -> ExchangedCorrection.Match? {
        guard let number = row.optionalInteger(6), let kept = try keptCase(numbered: number),
            let way = row.text(2).flatMap(MatchWay.init), let verdict = row.text(4).flatMap(CorrectionVerdict.init)
        else { return nil }
        return ExchangedCorrection.Match(
            report: kept.report.description, way: way, confidence: row.real(3) ?? 0, content: kept.content,
            patient: kept.patient, verdict: verdict, statements: Self.lines(row.text(5)), edits: try edits(of: id))
    }

    func takeOver(_ corrections: [ExchangedCorrection]) throws(CaseLogError) -> Int {
        try connection.transaction { () throws(CaseLogError) in
            var added = 0
            var reports: Set<String> = []
            for line in corrections {
                try connection.run(
                    "INSERT OR IGNORE INTO feedback_files (file, received) VALUES (?, ?)",
                    [.text(line.file), .integer(line.received)])
                let correction = NewCorrection(
                    position: line.position, identity: line.identity.caseIdentity, format: line.format,
                    status: line.status, impression: line.impression, addendum: line.addendum,
                    findings: line.findings)
                let isNew = try insert(correction, file: line.file, at: line.received)
                guard
                    let id = try connection.rows(
                        "SELECT id FROM corrections WHERE file = ? AND position = ?",
                        [.text(line.file), .integer(line.position)]
                    ).first?.integer(0)
                else { continue }
                added += isNew ? 1 : 0
                if isNew, let match = line.match {
                    let kept = try insert(
                        match.content, of: match.report, patient: match.patient, at: line.received)
                    try self.match(
                        id, kept, match.report, way: match.way, confidence: match.confidence,
                        statements: match.statements, verdict: match.verdict, edits: match.edits)
                    reports.insert(match.report)
                } else if isNew {
                    try connection.run(
                        "UPDATE corrections SET code = ? WHERE id = ?", [.text(line.code), .integer(id)])
                }
                for run in line.trainedBy {
                    try connection.run(
                        "INSERT OR IGNORE INTO trainings (correction, run, time) VALUES (?, ?, ?)",
                        [.integer(id), .text(run), .integer(line.received)])
                }
            }
            for report in reports { try order(correctionsOf: report) }
            return added
        }
    }
}
