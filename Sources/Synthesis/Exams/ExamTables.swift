/// The tables of all examinations, read once.
enum ExamTables {
    /// In a fixed order, which the draws depend on.
    static let all: [ExamTable] = sources.map { ExamTable(reading: $0) }

    private static let sources = [chestRadiograph]
}
