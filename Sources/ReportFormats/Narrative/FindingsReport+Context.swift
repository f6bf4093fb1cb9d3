extension FindingsReport {
    /// Fills what has no line of its own from the indication and the examination's name.
    mutating func completeFromContext() {
        for text in [indication, exam] {
            guard let text else { continue }
            let mention = PatientMention(in: text)
            ageYears = ageYears ?? mention.ageYears
            sex = sex ?? mention.sex
        }
        guard let exam else { return }
        modality = modality ?? FieldValue.modality(ofExam: exam)
        orderedSide = orderedSide ?? FieldValue.side(ofExam: exam)
        if exam.split(separator: " ").contains("STAT") { priority = .stat }
    }
}
