extension SRDocument {
    /// The report; `NOT_RADIOLOGY` or `NO_FINDINGS` refuses it.
    func reading(_ limits: IntakeLimits) -> ReportReading {
        var reading = sections.reading(.dicomSR, position: 0, limits)
        complete(&reading.report)
        let names = [root.meaning, studyDescription].compactMap { $0 }
        if names.contains(where: { StudyKind.isElsewhere($0) }) { reading.refusal = .notRadiology }
        return reading
    }

    private func complete(_ report: inout FindingsReport) {
        report.resultStatus = resultStatus
        report.status = status.map { singleLine($0) }
        report.documentIdentifier = instance.map { singleLine($0) }
        report.replacedDocument = predecessor.map { singleLine($0) }
        report.accession = FieldValue.identifier(accession) ?? report.accession
        report.patientIdentifier = FieldValue.identifier(patientIdentifier) ?? report.patientIdentifier
        report.readerIdentifier = FieldValue.identifier(observer)
        report.sex = sex.flatMap { FieldValue.sex($0) } ?? report.sex
        report.ageYears = completedYears(from: birthDate, to: studyDate) ?? report.ageYears
        let names = [report.exam, studyDescription, root.meaning].compactMap { $0 }
        report.exam = report.exam ?? names.first { NarrativeCheck.namesExam($0) }.flatMap { FieldValue.exam($0) }
        report.modality = report.modality ?? root.meaning.flatMap { FieldValue.modality(ofExam: $0) }
        report.completeFromContext()
        // A report may be written long after the study.
        report.ageYears = report.ageYears ?? completedYears(from: birthDate, to: contentDate)
    }

    /// A partial document is a draft; one that names a predecessor replaces it.
    private var resultStatus: ResultStatus? {
        let flags = NarrativeWords.words(status ?? "")
        if flags.contains("partial") || flags.contains("preliminary") { return .preliminary }
        if predecessor != nil { return .corrected }
        return flags.contains("complete") ? .final : nil
    }

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
