/// A drafted impression, ready to be rendered.
public struct Impression: Sendable, Equatable {
    /// The job's id.
    public var job: String
    /// The statements in order, each one sentence or a few, without numbers.
    public var statements: [String]
    /// What the reader is warned of: the outcome of checks, in words.
    public var notices: [String]
    /// When it was drafted: ISO 8601 in UTC, such as `2026-03-01T12:00:00Z`.
    public var created: String
    /// Which model and adapter drafted it.
    public var model: String
    /// Which program drafted it: name and version.
    public var program: String

    /// An impression with its provenance.
    public init(
        job: String, statements: [String], notices: [String] = [], created: String, model: String, program: String
    ) {
        self.job = job
        self.statements = statements
        self.notices = notices
        self.created = created
        self.model = model
        self.program = program
    }

    /// What every draft says first, in its format's own place.
    static let warning = "machine generated, not verified by a radiologist. Do not act on it before review."

    /// The statements numbered from 1, each on a line of its own. A single statement is numbered too, so that no
    /// statement can be taken for a heading when the draft is read back.
    var numberedStatements: [String] {
        statements.map { singleLine($0) }.filter { !$0.isEmpty }.enumerated().map { "\($0.offset + 1). \($0.element)" }
    }
}
