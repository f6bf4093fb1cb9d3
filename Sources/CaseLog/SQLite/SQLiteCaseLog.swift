import Digest

/// The embedded engine: one SQLite file, one connection, write-ahead log.
actor SQLiteCaseLog: CaseLog, CorrectionLog {
    let connection: SQLiteConnection

    /// Opens the file, creating it and bringing its schema up to date.
    ///
    /// - Parameter path: the file; its directory exists.
    init(path: String) throws(CaseLogError) {
        connection = try SQLiteConnection(path: path)
        try connection.migrate()
    }

    func record(claim: String, name: [UInt8], at time: Int64) throws(CaseLogError) {
        try connection.run(
            "INSERT INTO claims (claim, name, created) VALUES (?, ?, ?)", [.text(claim), .blob(name), .integer(time)])
    }

    func forget(claim: String) throws(CaseLogError) {
        try connection.run("DELETE FROM claims WHERE claim = ?", [.text(claim)])
    }

    func claims() throws(CaseLogError) -> [String: [UInt8]] {
        var names: [String: [UInt8]] = [:]
        for row in try connection.rows("SELECT claim, name FROM claims") {
            if let claim = row.text(0) { names[claim] = row.blob(1) ?? [] }
        }
        return names
    }

    func admit(_ admission: Admission) throws(CaseLogError) -> AdmissionOutcome {
        try connection.transaction { () throws(CaseLogError) in
            let job = SQLiteValue.text(admission.job.description)
            let known = try connection.rows("SELECT state, redraft FROM jobs WHERE job = ?", [job]).first
            switch known?.text(0).flatMap(JobRecord.State.init) {
            case .open, .rejecting:
                // What is in work is new enough for whoever asked to have it drafted again.
                try connection.run("UPDATE jobs SET redraft = 0 WHERE job = ?", [job])
                return .inWork
            case .done where !(admission.redraft || known?.integer(1) == 1): return .alreadyDone
            case nil, .done, .rejected: break
            }
            try connection.run("DELETE FROM jobs WHERE job = ?", [job])
            try connection.run(
                """
                INSERT INTO jobs (job, name, claim, content_sha256, state, received, replaces)
                VALUES (?, ?, ?, ?, 'open', ?, ?)
                """,
                [
                    job, .blob(admission.name), .text(admission.claim), .text(admission.contentSHA256),
                    // Also a rejected batch has drafts in the outbox.
                    .integer(admission.time), .integer(known == nil ? 0 : 1),
                ])
            if let acknowledgement = admission.acknowledgement {
                try connection.run(
                    "INSERT INTO acknowledgements (job, name, bytes) VALUES (?, ?, ?)",
                    [job, .text(acknowledgement.name), .blob(acknowledgement.bytes)])
            }
            var isObeyed = false
            for (position, report) in admission.reports.enumerated() {
                // A file that was drafted before is no news of what came after it.
                let isNews = known?.text(0) != JobRecord.State.done.rawValue
                let superseded = isNews ? try supersede(by: report) : false
                let isObeyedCancel = report.supersession == .cancel && superseded
                isObeyed = isObeyed || isObeyedCancel
                try insert(report, of: admission, at: position, as: isObeyedCancel ? .withdrawn : .queued)
            }
            try connection.run("DELETE FROM claims WHERE claim = ?", [.text(admission.claim)])
            guard let rejection = admission.rejection, !isObeyed else { return .admitted }
            try reject(admission.job, code: rejection.code, error: rejection.error, at: admission.time)
            return .rejecting
        }
    }

    func acknowledgements() throws(CaseLogError) -> [JobID: Acknowledgement] {
        var waiting: [JobID: Acknowledgement] = [:]
        for row in try connection.rows("SELECT job, name, bytes FROM acknowledgements") {
            guard let job = row.text(0).flatMap({ JobID($0) }), let name = row.text(1) else { continue }
            waiting[job] = Acknowledgement(name: name, bytes: row.blob(2) ?? [])
        }
        return waiting
    }

    func markAcknowledged(_ job: JobID) throws(CaseLogError) {
        try connection.run("DELETE FROM acknowledgements WHERE job = ?", [.text(job.description)])
    }

    func beginRejection(_ job: JobID, code: String, error: [UInt8], at time: Int64) throws(CaseLogError) {
        try connection.transaction { () throws(CaseLogError) in
            try reject(job, code: code, error: error, at: time)
        }
    }

    private func reject(_ job: JobID, code: String, error: [UInt8], at time: Int64) throws(CaseLogError) {
        try connection.run(
            "UPDATE jobs SET state = 'rejecting', code = ?, error = ?, finished = ? WHERE job = ? AND state = 'open'",
            [.text(code), .blob(error), .integer(time), .text(job.description)])
        try connection.run(
            "UPDATE reports SET state = 'refused', code = ? WHERE job = ? AND state IN ('queued', 'drafting', 'ready')",
            [.text(code), .text(job.description)])
    }

    func finish(_ job: JobID, as state: JobRecord.State, at time: Int64) throws(CaseLogError) {
        try connection.run(
            "UPDATE jobs SET state = ?, finished = ? WHERE job = ?",
            [.text(state.rawValue), .integer(time), .text(job.description)])
    }

    func requestRedraft(_ job: JobID) throws(CaseLogError) {
        try connection.run("UPDATE jobs SET redraft = 1 WHERE job = ?", [.text(job.description)])
    }

    func describeService(_ facts: [String: String]) throws(CaseLogError) {
        try connection.transaction { () throws(CaseLogError) in
            try connection.run("DELETE FROM service")
            for (fact, value) in facts {
                try connection.run("INSERT INTO service (fact, value) VALUES (?, ?)", [.text(fact), .text(value)])
            }
        }
    }

    func serviceFacts() throws(CaseLogError) -> [String: String] {
        var facts: [String: String] = [:]
        for row in try connection.rows("SELECT fact, value FROM service") {
            if let fact = row.text(0) { facts[fact] = row.text(1) }
        }
        return facts
    }

    func counts(since midnight: Int64) throws(CaseLogError) -> CaseCounts {
        func count(_ sql: String, _ values: [SQLiteValue] = []) throws(CaseLogError) -> Int {
            Int(try connection.rows(sql, values)[0].integer(0))
        }
        let oldest = try connection.rows(
            "SELECT min(received) FROM reports WHERE state IN ('queued', 'drafting', 'ready')")
        return CaseCounts(
            waiting: try count("SELECT count(*) FROM reports WHERE state IN ('queued', 'drafting', 'ready')"),
            done: try count(
                "SELECT count(*) + (SELECT coalesce(sum(drafts), 0) FROM erasures) FROM reports WHERE state = 'done'"),
            doneToday: try count(
                "SELECT count(*) FROM reports WHERE state = 'done' AND finished >= ?", [.integer(midnight)]),
            rejected: try count(
                """
                SELECT count(*) + (SELECT coalesce(sum(rejected), 0) FROM erasures) FROM jobs WHERE state = 'rejected'
                """),
            oldestWaiting: oldest[0][0] == .null ? nil : oldest[0].integer(0))
    }
}
