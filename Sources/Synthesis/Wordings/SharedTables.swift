/// Parts of tables that several examinations use.
enum SharedTables {
    /// By the name after `use`.
    static let all: [String: String] = [
        "chest-xr-findings": ExamTables.chestRadiographFindings,
        "chest-ct-organs": ExamTables.chestCTOrgans,
        "chest-ct-findings": ExamTables.chestCTFindings,
        "abdomen-ct-organs": ExamTables.abdomenCTOrgans,
        "abdomen-ct-solid": ExamTables.abdomenCTSolid,
        "abdomen-ct-bowel": ExamTables.abdomenCTBowel,
        "abdomen-ct-other": ExamTables.abdomenCTOther,
        "brain-mr-organs": ExamTables.brainMROrgans,
        "brain-mr-findings": ExamTables.brainMRFindings,
        "lumbar-mr-levels": ExamTables.lumbarMRLevels,
        "lumbar-level-findings": ExamTables.lumbarLevelFindings,
        "lumbar-mr-findings": ExamTables.lumbarMRFindings,
        "cervical-mr-levels": ExamTables.cervicalMRLevels,
        "cervical-mr-findings": ExamTables.cervicalMRFindings,
        "spine-mr-findings": ExamTables.spineMRFindings,
    ]
}
