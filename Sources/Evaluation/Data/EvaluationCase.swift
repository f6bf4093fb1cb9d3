/// A report to be drafted and its signed impression.
public struct EvaluationCase: Sendable, Equatable {
    /// Unique in its file.
    public let id: String
    /// What the draft is written from; empty where the file lacks it.
    public let findings: String
    /// The signed impression.
    public let impression: String
    /// The examination's name.
    public var exam: String?
    /// Why it was done.
    public var indication: String?
    /// Earlier examinations compared with.
    public var comparison: String?
    /// Age in completed years.
    public var ageYears: Int?
    /// `female`, `male` or `other`.
    public var sex: String?

    /// A case of which only the texts are known.
    public init(id: String, findings: String, impression: String) {
        self.id = id
        self.findings = findings
        self.impression = impression
    }

    /// Reads a file of JSON lines with `id`, `impression` and mostly `findings`; other fields are ignored.
    ///
    /// - Parameter role: what the file is, for messages, such as "the data".
    /// - Throws: `FILE_UNREADABLE`, `FILE_EMPTY`, `LINE_NOT_JSON`, `FIELD_MISSING`, `ID_REPEATED`.
    public static func read(_ path: String, role: String) throws(EvaluationError) -> [EvaluationCase] {
        let lines = try JSONLines(path, role: role)
        var cases: [EvaluationCase] = []
        for (id, line, object) in try lines.identified() {
            var evaluationCase = EvaluationCase(
                id: id, findings: object["findings"] as? String ?? "",
                impression: try lines.text("impression", of: object, line: line))
            evaluationCase.exam = object["exam"] as? String
            evaluationCase.indication = object["indication"] as? String
            evaluationCase.comparison = object["comparison"] as? String
            evaluationCase.ageYears = object["age"] as? Int
            evaluationCase.sex = (object["sex"] as? String)?.lowercased()
            cases.append(evaluationCase)
        }
        return cases
    }

    /// The findings as lower-case letters and digits: reports that share them are no independent cases.
    var normalizedFindings: String { Rouge.tokens(findings).joined() }
}
