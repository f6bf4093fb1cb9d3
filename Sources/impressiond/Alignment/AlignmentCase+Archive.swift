import Alignment
import ClinicalText
import ImpressionWriting
import ReportArchive
import ReportFormats

extension ArchivedCase {
    /// The signed statements in canonical order.
    var signedStatements: [String] { CanonicalOrder.ordered(CanonicalOrder.statements(of: impression)) }
}

extension AlignmentCase {
    /// An archived case; its signed impression is what a radiologist made of it.
    init(_ archived: ArchivedCase) {
        let statements = archived.signedStatements
        self.init(
            id: archived.id, writing: WritingCase(archived),
            context: CaseContext(
                exam: archived.exam, modality: archived.modality, indication: archived.indication,
                comparison: archived.comparison, ageYears: archived.ageYears,
                sex: archived.sex.flatMap { CaseContext.Sex(rawValue: $0.rawValue) }),
            target: statements.isEmpty ? nil : statements, cluster: archived.patient ?? archived.normalisedFindings)
    }
}
