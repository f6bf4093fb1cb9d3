extension EvaluationSubject {
    /// One denial for every case.
    public static func constant(for cases: [EvaluationCase]) -> EvaluationSubject {
        EvaluationSubject(
            name: "constant", isBaseline: true,
            drafts: cases.map { _ in "No acute cardiopulmonary abnormality." })
    }

    /// The nearest neighbour's impression.
    public static func neighbour(_ neighbour: NearestNeighbour, for cases: [EvaluationCase]) -> EvaluationSubject {
        EvaluationSubject(
            name: "neighbour", isBaseline: true, drafts: cases.map { neighbour.impression(for: $0.findings) })
    }

    /// The findings themselves: what mentioning everything is worth.
    public static func copyFindings(for cases: [EvaluationCase]) -> EvaluationSubject {
        EvaluationSubject(name: "copy-findings", isBaseline: true, drafts: cases.map(\.findings))
    }
}
