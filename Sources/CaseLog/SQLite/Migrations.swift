extension SQLiteConnection {
    /// Each entry brings the schema from its index to the next version; entries are never edited once released.
    private static let migrations: [[String]] = [
        [
            "CREATE TABLE claims (claim TEXT PRIMARY KEY, name BLOB NOT NULL, created INTEGER NOT NULL) STRICT",
            """
            CREATE TABLE jobs (
                job TEXT PRIMARY KEY, name BLOB NOT NULL, claim TEXT NOT NULL, content_sha256 TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('open', 'rejecting', 'done', 'rejected')),
                code TEXT, error BLOB, redraft INTEGER NOT NULL DEFAULT 0,
                replaces INTEGER NOT NULL DEFAULT 0, received INTEGER NOT NULL, finished INTEGER
            ) STRICT
            """,
            "CREATE INDEX jobs_by_state ON jobs (state)",
            """
            CREATE TABLE reports (
                report TEXT PRIMARY KEY, job TEXT NOT NULL REFERENCES jobs (job) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('queued', 'drafting', 'ready', 'done', 'refused')),
                code TEXT, stat INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
                received INTEGER NOT NULL, begun INTEGER, finished INTEGER,
                model_sha256 TEXT, adapter TEXT, seed INTEGER, kernels TEXT,
                draft_name TEXT, draft BLOB, provenance_name TEXT, provenance BLOB
            ) STRICT
            """,
            "CREATE INDEX reports_by_job ON reports (job, position)",
            "CREATE INDEX reports_by_turn ON reports (state, stat DESC, attempts, received)",
            "CREATE INDEX reports_by_time ON reports (state, finished)",
            "CREATE TABLE service (fact TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
        ],
        // What reports are known by, and their withdrawal. SQLite cannot change a CHECK: the table is made anew.
        [
            "ALTER TABLE reports RENAME TO reports_1",
            """
            CREATE TABLE reports (
                report TEXT PRIMARY KEY, job TEXT NOT NULL REFERENCES jobs (job) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                state TEXT NOT NULL CHECK (
                    state IN ('queued', 'drafting', 'ready', 'done', 'refused', 'withdrawing', 'withdrawn')),
                code TEXT, stat INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
                received INTEGER NOT NULL, begun INTEGER, finished INTEGER,
                model_sha256 TEXT, adapter TEXT, seed INTEGER, kernels TEXT,
                draft_name TEXT, draft BLOB, provenance_name TEXT, provenance BLOB,
                accession TEXT, document TEXT, document_set TEXT, version INTEGER, message TEXT, patient TEXT,
                exam TEXT, preliminary INTEGER NOT NULL DEFAULT 0, draft_document TEXT
            ) STRICT
            """,
            """
            INSERT INTO reports (
                report, job, position, state, code, stat, attempts, received, begun, finished, model_sha256, adapter,
                seed, kernels, draft_name, draft, provenance_name, provenance)
            SELECT report, job, position, state, code, stat, attempts, received, begun, finished, model_sha256, adapter,
                seed, kernels, draft_name, draft, provenance_name, provenance FROM reports_1
            """,
            "DROP TABLE reports_1",
            "CREATE INDEX reports_by_job ON reports (job, position)",
            "CREATE INDEX reports_by_turn ON reports (state, stat DESC, attempts, received)",
            "CREATE INDEX reports_by_time ON reports (state, finished)",
            "CREATE INDEX reports_by_accession ON reports (accession)",
            "CREATE INDEX reports_by_document ON reports (document)",
            "CREATE INDEX reports_by_document_set ON reports (document_set)",
            "CREATE INDEX reports_by_message ON reports (message)",
            "CREATE INDEX reports_by_draft_document ON reports (draft_document)",
            """
            CREATE TABLE acknowledgements (
                job TEXT PRIMARY KEY REFERENCES jobs (job) ON DELETE CASCADE, name TEXT NOT NULL, bytes BLOB NOT NULL
            ) STRICT
            """,
        ],
        corrections,
    ]

    /// What drafts were made of, signed reports, and what was learnt from them.
    ///
    /// A case is no part of its report's row: a report that is drafted anew loses that row, and its history must stay.
    private static let corrections = [
        "ALTER TABLE claims ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0",
        """
        CREATE TABLE cases (
            id INTEGER PRIMARY KEY AUTOINCREMENT, report TEXT NOT NULL, kept INTEGER NOT NULL, findings TEXT NOT NULL,
            findings_key TEXT, statements TEXT NOT NULL, exam TEXT, modality TEXT, indication TEXT, comparison TEXT,
            age INTEGER, sex TEXT, ordered_side TEXT, adapter TEXT, patient TEXT
        ) STRICT
        """,
        "CREATE INDEX cases_by_report ON cases (report, id)",
        "CREATE INDEX cases_by_patient ON cases (patient)",
        "CREATE TABLE feedback_files (file TEXT PRIMARY KEY, received INTEGER NOT NULL) STRICT",
        """
        CREATE TABLE refused_feedback (
            file TEXT NOT NULL REFERENCES feedback_files (file) ON DELETE CASCADE, position INTEGER NOT NULL,
            code TEXT NOT NULL, PRIMARY KEY (file, position)
        ) STRICT
        """,
        """
        CREATE TABLE corrections (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            file TEXT NOT NULL REFERENCES feedback_files (file) ON DELETE CASCADE, position INTEGER NOT NULL,
            received INTEGER NOT NULL, format TEXT NOT NULL, status TEXT NOT NULL, impression TEXT, addendum TEXT,
            findings TEXT, findings_key TEXT, accession TEXT, document TEXT, document_set TEXT, version INTEGER, replaces TEXT, message TEXT,
            patient TEXT, exam TEXT, reader TEXT, jobs TEXT NOT NULL,
            state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'matched')), code TEXT,
            case_id INTEGER REFERENCES cases (id), report TEXT, way TEXT, confidence REAL, verdict TEXT,
            statements TEXT, severity TEXT, superseded_by INTEGER REFERENCES corrections (id) ON DELETE SET NULL,
            UNIQUE (file, position)
        ) STRICT
        """,
        "CREATE INDEX corrections_by_state ON corrections (state, received)",
        "CREATE INDEX corrections_by_report ON corrections (report)",
        "CREATE INDEX corrections_by_patient ON corrections (patient)",
        "CREATE INDEX corrections_by_accession ON corrections (accession)",
        "CREATE INDEX corrections_by_case ON corrections (case_id)",
        "CREATE INDEX corrections_by_successor ON corrections (superseded_by)",
        """
        CREATE TABLE edits (
            correction INTEGER NOT NULL REFERENCES corrections (id) ON DELETE CASCADE, position INTEGER NOT NULL,
            draft INTEGER, signed INTEGER, changes TEXT NOT NULL, severity TEXT NOT NULL,
            PRIMARY KEY (correction, position)
        ) STRICT
        """,
        """
        CREATE TABLE trainings (
            correction INTEGER NOT NULL REFERENCES corrections (id) ON DELETE CASCADE, run TEXT NOT NULL,
            time INTEGER NOT NULL, PRIMARY KEY (correction, run)
        ) STRICT
        """,
        "CREATE TABLE erased_trainings (run TEXT PRIMARY KEY, cases INTEGER NOT NULL) STRICT",
        """
        CREATE TABLE erasures (
            time INTEGER NOT NULL, reason TEXT NOT NULL CHECK (reason IN ('patient', 'age')),
            drafts INTEGER NOT NULL, rejected INTEGER NOT NULL, corrections INTEGER NOT NULL
        ) STRICT
        """,
        "CREATE INDEX reports_by_patient ON reports (patient)",
        "CREATE INDEX reports_by_received ON reports (received)",
    ]

    /// Brings the schema up to date, each step in one transaction.
    ///
    /// - Parameter target: a version to stop at, as an older program left it.
    /// - Throws: `CASE_LOG_NEWER` where a later program has written the log.
    func migrate(to target: Int = .max) throws(CaseLogError) {
        while true {
            let version = Int(try rows("PRAGMA user_version")[0].integer(0))
            guard version <= Self.migrations.count else {
                throw CaseLogError(
                    "CASE_LOG_NEWER",
                    "The case log was written by a newer version of impressiond; install that version, or use another "
                        + "state directory.")
            }
            guard version < min(target, Self.migrations.count) else { return }
            try transaction { () throws(CaseLogError) in
                // Another process may have been faster.
                guard Int(try rows("PRAGMA user_version")[0].integer(0)) == version else { return }
                for statement in Self.migrations[version] { try run(statement) }
                try run("PRAGMA user_version = \(version + 1)")
            }
        }
    }
}
