/// A report in plain text.
struct PlainTextReport {
    let sections: ReportSections

    /// The report; `NO_FINDINGS` refuses it.
    func reading(_ limits: IntakeLimits) -> ReportReading {
        var report = FindingsReport(findings: findings ?? "", format: .plainText)
        report.accession = FieldValue.identifier(sections[.accession])
        report.patientIdentifier = FieldValue.identifier(sections[.patientIdentifier])
        report.exam = (sections[.exam] ?? titleExam).flatMap { FieldValue.exam($0) }
        report.indication = sections[.indication]
        report.comparison = sections[.comparison]
        report.technique = sections[.technique]
        report.existingImpression = existingImpression
        report.modality = sections[.modality].flatMap { FieldValue.modality($0) }
        report.orderedSide = sections[.side].flatMap { FieldValue.side($0) }
        report.ageYears = sections[.age].flatMap { FieldValue.ageYears($0) }
        report.sex = sections[.sex].flatMap { FieldValue.sex($0) }
        if let priority = sections[.priority] { report.priority = FieldValue.priority(priority) }
        report.completeFromContext()
        var reading = ReportReading(report)
        if NarrativeWords.count(report.findings) < limits.minimumFindingsWords { reading.refusal = .noFindings }
        reading.addendum = sections[.addendum]
        reading.jobs = [sections[.draftJob].flatMap { FieldValue.job($0) }].compactMap { $0 }
        return reading
    }

    /// The impression under its heading; nil if there is none or the heading's place is still to be filled.
    private var existingImpression: String? {
        sections[.impression].flatMap { NarrativeWords.count($0) > 0 ? $0 : nil }
    }

    private var findings: String? {
        if sections.hasFindingsHeading { return sections[.findings] }
        return sections.preface.flatMap { NarrativeCheck.readsLikeFindings($0) ? $0 : nil }
    }

    /// The examination as a title above the first heading: the first short line there that names one.
    private var titleExam: String? {
        guard sections.hasFindingsHeading, let preface = sections.preface else { return nil }
        return preface.split(separator: "\n", maxSplits: 4).prefix(4).first {
            $0.utf8.count <= 120 && NarrativeCheck.namesExam(String($0))
        }.map(String.init)
    }
}
