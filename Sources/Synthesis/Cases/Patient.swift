/// Whom a generated report is about.
struct Patient: Sendable {
    let age: Int
    /// `F` or `M`.
    let sex: String
    /// A smoker, for the rules that ask for the risk.
    let isAtRisk: Bool
    /// A known cancer, which switches off the rules for incidental findings.
    let hasKnownCancer: Bool
}

extension Patient {
    /// Draws a patient whom an examination is made for.
    init(for exam: ExamTable, _ generator: inout SeededGenerator) {
        sex = exam.flags["F"] != nil ? "F" : exam.flags["M"] != nil ? "M" : generator.chance(0.5) ? "F" : "M"
        age = generator.integer(in: exam.flags["ages"].flatMap(FindingEntry.range) ?? 19...91)
        isAtRisk = exam.flags["screening"] != nil || (age > 35 && generator.chance(0.15))
        hasKnownCancer = exam.flags["screening"] == nil && age > 35 && generator.chance(0.08)
    }
}
