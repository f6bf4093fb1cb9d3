extension SRDocument {
    /// The report, or why it is not taken: `NOT_RADIOLOGY`, `NO_FINDINGS`.
    func findingsReport(_ limits: IntakeLimits) -> Result<FindingsReport, IntakeRefusal> {
        let names = [root.meaning, studyDescription].compactMap { $0 }
        guard !names.contains(where: { StudyKind.isElsewhere($0) }) else { return .failure(.notRadiology) }
        return sections.findingsReport(.dicomSR, position: 0, limits).map { report in
            var report = report
            report.status = status.map { singleLine($0) }
            report.documentIdentifier = instance.map { singleLine($0) }
            report.replacedDocument = predecessor.map { singleLine($0) }
            report.accession = FieldValue.identifier(accession) ?? report.accession
            report.patientIdentifier = FieldValue.identifier(patientIdentifier) ?? report.patientIdentifier
            report.sex = sex.flatMap { FieldValue.sex($0) } ?? report.sex
            report.ageYears = completedYears(from: birthDate, to: studyDate) ?? report.ageYears
            let names = [report.exam, studyDescription, root.meaning].compactMap { $0 }
            report.exam = report.exam ?? names.first { NarrativeCheck.namesExam($0) }.flatMap { FieldValue.exam($0) }
            report.modality = report.modality ?? root.meaning.flatMap { FieldValue.modality(ofExam: $0) }
            report.completeFromContext()
            // A report may be written long after the study.
            report.ageYears = report.ageYears ?? completedYears(from: birthDate, to: contentDate)
            return report
        }
    }

    /// The impression that the report has; nil without words.
    var existingImpression: String? { sections.existingImpression }

    private var sections: CodedSections {
        var sections = CodedSections()
        var uncoded: [String] = []
        for child in root.children { Self.add(child, to: &sections, &uncoded, within: nil) }
        for text in uncoded { sections.addUncoded(text) }
        return sections
    }

    /// Adds an item and those in it. A concept of a known kind decides for all that is inside, until another one does.
    private static func add(
        _ item: SRItem, to sections: inout CodedSections, _ uncoded: inout [String], within outer: SectionKind?
    ) {
        guard item.isContent else { return }
        let own = item.kind
        let kind = own ?? outer
        let text = item.isContinuous ? item.runningText : item.text
        if let text, text.contains(where: { !$0.isWhitespace }) {
            // Inside a section an item is named by its concept, as in "Diameter: 3 cm".
            let name = own == nil ? item.meaning.map { "\(singleLine($0)): " } ?? "" : ""
            if let kind {
                sections.add(name + text, to: kind)
            } else if item.valueType == "TEXT" || item.isContinuous {
                uncoded.append(name + text)
            }
        }
        guard !item.isContinuous else { return }
        // A container of the findings that names a part of the body.
        if own == nil, let outer, item.valueType == "CONTAINER", let meaning = item.meaning {
            sections.add("\(singleLine(meaning)):", to: outer)
        }
        for child in item.children { add(child, to: &sections, &uncoded, within: kind) }
    }
}
