import CSQLite

/// A value that goes into or comes out of a statement.
enum SQLiteValue: Equatable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}

extension SQLiteValue {
    /// A number, or NULL.
    static func integer(_ value: Int?) -> SQLiteValue { value.map { .integer(Int64($0)) } ?? .null }
    /// A number, or NULL.
    static func real(_ value: Double?) -> SQLiteValue { value.map { .real($0) } ?? .null }
    /// A text, or NULL.
    static func text(_ text: String?) -> SQLiteValue { text.map { .text($0) } ?? .null }
}

/// One connection, used by one actor only; statements are prepared once.
///
/// Wraps `sqlite3_open_v2`, `sqlite3_prepare_v2`, `sqlite3_step`. The texts of SQLite's errors are dropped: they can
/// quote values.
final class SQLiteConnection {
    private let handle: OpaquePointer
    private var statements: [String: OpaquePointer] = [:]

    /// - Throws: `CASE_LOG_UNAVAILABLE` where the file cannot be opened or created.
    init(path: String) throws(CaseLogError) {
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        let status = sqlite3_open_v2(path, &opened, flags, nil)
        guard status == SQLITE_OK, let opened else {
            sqlite3_close(opened)
            throw Self.error(status)
        }
        handle = opened
        // Short, since a stop must take effect meanwhile; what is busy for longer is tried again by the caller.
        sqlite3_busy_timeout(handle, 2000)
        // A commit must survive power loss: FULL syncs the write-ahead log at each one.
        do {
            try run("PRAGMA journal_mode = WAL")
            try run("PRAGMA synchronous = FULL")
            try run("PRAGMA foreign_keys = ON")
        } catch {
            close()
            throw error
        }
    }

    deinit {
        close()
    }

    private func close() {
        for statement in statements.values { sqlite3_finalize(statement) }
        statements = [:]
        sqlite3_close_v2(handle)
    }

    /// Runs a statement and drops its rows.
    func run(_ sql: String, _ values: [SQLiteValue] = []) throws(CaseLogError) {
        _ = try rows(sql, values)
    }

    /// All rows of a statement.
    func rows(_ sql: String, _ values: [SQLiteValue] = []) throws(CaseLogError) -> [[SQLiteValue]] {
        let statement = try prepare(sql)
        defer {
            sqlite3_reset(statement)
            sqlite3_clear_bindings(statement)
        }
        for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1), of: statement) }
        var rows: [[SQLiteValue]] = []
        while true {
            let status = sqlite3_step(statement)
            if status == SQLITE_DONE { return rows }
            guard status == SQLITE_ROW else { throw Self.error(status) }
            rows.append((0..<sqlite3_column_count(statement)).map { Self.column($0, of: statement) })
        }
    }

    /// Runs `body` in one transaction that takes the write lock at once.
    func transaction<Value>(_ body: () throws(CaseLogError) -> Value) throws(CaseLogError) -> Value {
        try run("BEGIN IMMEDIATE")
        do throws(CaseLogError) {
            let value = try body()
            try run("COMMIT")
            return value
        } catch {
            // The first error is the one to tell; after some, SQLite has rolled back by itself.
            try? run("ROLLBACK")
            throw error
        }
    }

    /// The row that was inserted last.
    var lastRow: Int64 { sqlite3_last_insert_rowid(handle) }

    /// Rows that the last statement changed.
    var changes: Int { Int(sqlite3_changes(handle)) }

    private func prepare(_ sql: String) throws(CaseLogError) -> OpaquePointer {
        if let statement = statements[sql] { return statement }
        var prepared: OpaquePointer?
        let status = sqlite3_prepare_v2(handle, sql, -1, &prepared, nil)
        guard status == SQLITE_OK, let prepared else { throw Self.error(status) }
        statements[sql] = prepared
        return prepared
    }

    private func bind(_ value: SQLiteValue, at index: Int32, of statement: OpaquePointer) throws(CaseLogError) {
        // SQLITE_TRANSIENT, a cast macro that is not imported: SQLite copies the bytes.
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        let status =
            switch value {
            case .null: sqlite3_bind_null(statement, index)
            case .integer(let integer): sqlite3_bind_int64(statement, index, integer)
            case .real(let value): sqlite3_bind_double(statement, index, value)
            case .text(let text): sqlite3_bind_text(statement, index, text, -1, transient)
            case .blob(let bytes) where bytes.isEmpty: sqlite3_bind_zeroblob(statement, index, 0)
            case .blob(let bytes): sqlite3_bind_blob64(statement, index, bytes, UInt64(bytes.count), transient)
            }
        guard status == SQLITE_OK else { throw Self.error(status) }
    }

    private static func column(_ index: Int32, of statement: OpaquePointer) -> SQLiteValue {
        switch sqlite3_column_type(statement, index) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, index))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, index))
        case SQLITE_TEXT:
            guard let text = sqlite3_column_text(statement, index) else { return .null }
            return .text(String(cString: text))
        case SQLITE_BLOB:
            let bytes = UnsafeRawBufferPointer(
                start: sqlite3_column_blob(statement, index), count: Int(sqlite3_column_bytes(statement, index)))
            return .blob(Array(bytes))
        default: return .null
        }
    }

    private static func error(_ status: Int32) -> CaseLogError {
        switch status & 0xff {
        case SQLITE_BUSY, SQLITE_LOCKED:
            CaseLogError("CASE_LOG_BUSY", "Another process holds the case log; try again when it has ended.")
        case SQLITE_FULL:
            CaseLogError("CASE_LOG_FULL", "There is no space left for the case log; free some in the state directory.")
        case SQLITE_CORRUPT, SQLITE_NOTADB:
            CaseLogError(
                "CASE_LOG_DAMAGED",
                "The case log is damaged; stop the service, keep the file, and put back the last backup of cases.sqlite."
            )
        case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_READONLY, SQLITE_AUTH:
            CaseLogError(
                "CASE_LOG_UNAVAILABLE",
                "The case log cannot be opened for writing; check owner and mode of the state directory.")
        default:
            CaseLogError("CASE_LOG_FAILED", "The case log failed (SQLite status \(status)); check the disk.")
        }
    }
}

extension [SQLiteValue] {
    /// The integer in a column; 0 for NULL, as SQLite converts it.
    func integer(_ column: Int) -> Int64 {
        if case .integer(let value) = self[column] { value } else { 0 }
    }

    /// The integer in a column, nil for NULL.
    func optionalInteger(_ column: Int) -> Int64? {
        if case .integer(let value) = self[column] { value } else { nil }
    }

    /// The number in a column, nil for NULL.
    func real(_ column: Int) -> Double? {
        if case .real(let value) = self[column] { value } else { nil }
    }

    /// The text in a column, nil for NULL.
    func text(_ column: Int) -> String? {
        if case .text(let value) = self[column] { value } else { nil }
    }

    /// The bytes in a column, nil for NULL.
    func blob(_ column: Int) -> [UInt8]? {
        if case .blob(let value) = self[column] { value } else { nil }
    }
}
