/// Who writes drafts: a baseline, a model, a file of predictions.
public struct EvaluationSubject: Sendable {
    /// How its rows are called.
    public let name: String
    /// Whether it is there only for comparison.
    public let isBaseline: Bool
    /// Its draft of each case, in the order of the cases.
    public let drafts: [String]

    /// A subject.
    public init(name: String, isBaseline: Bool = false, drafts: [String]) {
        self.name = name
        self.isBaseline = isBaseline
        self.drafts = drafts
    }

    /// Reads drafts from JSON lines with `id` and `impression`.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - name: how its rows are called.
    ///   - cases: every one needs a draft, which may be empty.
    /// - Throws: what `EvaluationCase.read` throws, `PREDICTION_UNKNOWN`, `PREDICTION_MISSING`.
    public init(
        predictions path: String, name: String, for cases: [EvaluationCase]
    ) throws(EvaluationError) {
        let lines = try JSONLines(path, role: "the predictions")
        let places = Dictionary(uniqueKeysWithValues: cases.enumerated().map { ($0.element.id, $0.offset) })
        var drafts = [String?](repeating: nil, count: cases.count)
        for (id, line, object) in try lines.identified() {
            guard let place = places[id] else {
                throw EvaluationError(
                    "PREDICTION_UNKNOWN",
                    "Line \(line) of the predictions has an id that the data lack; predict this data file's cases.")
            }
            drafts[place] = try lines.text("impression", of: object, line: line)
        }
        let missing = drafts.count { $0 == nil }
        guard missing == 0 else {
            throw EvaluationError(
                "PREDICTION_MISSING",
                "The predictions lack \(missing) of \(cases.count) cases; predict all, an empty impression counts.")
        }
        self.init(name: name, drafts: drafts.compactMap(\.self))
    }
}
