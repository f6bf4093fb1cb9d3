/// Parts of tables that several examinations use.
enum SharedTables {
    /// By the name after `use`.
    static let all: [String: String] = [
        "chest-xr-findings": ExamTables.chestRadiographFindings,
        "chest-ct-organs": ExamTables.chestCTOrgans,
        "chest-ct-findings": ExamTables.chestCTFindings,
    ]
}
