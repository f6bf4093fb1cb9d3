import ClinicalText

extension ReportCase {
    /// The final category of a breast examination: that of its most suspicious finding; nil for other examinations.
    var breastCategory: String? {
        guard exam.flags["birads"] != nil else { return nil }
        let found = findings.compactMap { $0.slots["birads"] }
        return ["5", "4", "6", "0", "3", "2"].first(where: found.contains) ?? "1"
    }

    /// The side of the finding that gives the category.
    var breastSide: String? {
        findings.first { $0.slots["birads"] == breastCategory }?.side.flatMap { $0 == .bilateral ? nil : $0.rawValue }
    }
}
