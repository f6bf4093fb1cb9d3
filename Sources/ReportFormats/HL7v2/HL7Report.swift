internal import HL7v2

/// A report as a message says it: ORU^R01 or MDM, told by MSH-9.
struct HL7Report {
    let message: HL7Message
    let observations: [HL7Observation]
    /// The report's text by section, and the lines that no identifier places.
    private var texts: [SectionKind: [String]] = [:]
    private var body: [String] = []

    init(_ message: HL7Message) {
        self.message = message
        observations = message.segments.filter { $0.name == "OBX" }.map { HL7Observation($0) }
        for observation in observations where observation.isText && !observation.isWithdrawn {
            let text = observation.text
            guard !HL7Observation.isSignature(text) else { continue }
            if case .section(let section) = observation.kind {
                texts[section, default: []].append(text)
            } else {
                body.append(text)
            }
        }
    }

    /// The report; `HL7_MESSAGE_TYPE`, `CANCELLED`, `NOT_RADIOLOGY`, `ADDENDUM_ONLY`, `PDF_ONLY`, `EMBEDDED_DOCUMENT`,
    /// `BINARY` or `NO_FINDINGS` refuses it.
    func reading(_ format: ReportFormat, position: Int, _ limits: IntakeLimits) -> ReportReading {
        if let embedded = embeddedReading(format, position: position, limits) { return embedded }
        let sections: HL7Sections
        do throws(IntakeRefusal) { sections = try self.sections() } catch {
            return ReportReading(format, position: position, refusal: error)
        }
        var report = FindingsReport(findings: sections.findings ?? "", format: format, position: position)
        report.existingImpression = sections.impression
        report.comparison = sections[.comparison]
        report.technique = sections[.technique]
        report.indication = indication ?? sections[.indication]
        // An order may be called no more than "Radiology Event".
        let written = sections[.exam].flatMap { FieldValue.exam($0) }
        report.exam = exam.map { NarrativeCheck.namesExam($0) } == true ? exam : written ?? exam
        addHeader(to: &report)
        report.completeFromContext()
        var reading = ReportReading(report)
        reading.refusal = refusal(of: report, limits)
        reading.addendum = sections[.addendum]
        reading.jobs = jobs
        if isAddendumDocument {
            // All that such a document says was added.
            reading.addendum = reading.addendum ?? sections.impression ?? sections.whole
            reading.report.existingImpression = nil
            reading.report.resultStatus = .addended
        }
        return reading
    }

    /// The CDA document in an observation, read as the message's report; nil where there is none or the message has
    /// findings of its own.
    private func embeddedReading(_ format: ReportFormat, position: Int, _ limits: IntakeLimits) -> ReportReading? {
        guard let bytes = observations.first(where: { $0.isDocument && $0.documentType.contains("xml") })?.document,
            (try? sections())?.findings == nil,
            let root = try? XMLSource.read(bytes, limits),
            let document = CDAReport.documents(in: root).first
        else { return nil }
        var reading = CDAReport(document: document).reading(position: position, limits)
        reading.report.format = format
        reading.jobs += jobs
        // The message is what the sender's system knows the report by.
        let own = reading.report
        addHeader(to: &reading.report)
        reading.report.accession = reading.report.accession ?? own.accession
        reading.report.patientIdentifier = reading.report.patientIdentifier ?? own.patientIdentifier
        reading.report.exam = exam ?? own.exam
        reading.report.modality = reading.report.modality ?? own.modality
        reading.report.ageYears = reading.report.ageYears ?? own.ageYears
        reading.report.sex = reading.report.sex ?? own.sex
        if !isResult && !isDocument { reading.refusal = .notAReport }
        if isCancelled { reading.refusal = .cancelled }
        return reading
    }

    private func refusal(of report: FindingsReport, _ limits: IntakeLimits) -> IntakeRefusal? {
        guard isResult || isDocument else { return .notAReport }
        if isCancelled { return .cancelled }
        guard isRadiology else { return .notRadiology }
        guard NarrativeWords.count(report.findings) >= limits.minimumFindingsWords else {
            return reasonForNoFindings(hasImpression: report.existingImpression != nil)
        }
        return isAddendumDocument ? .addendumOnly : nil
    }

    private var isResult: Bool { messageType == "ORU" }
    var isDocument: Bool { messageType == "MDM" }
    private var messageType: String { singleLine(message["MSH"]?[9].component(1) ?? "").uppercased() }
    private var trigger: String { singleLine(message["MSH"]?[9].component(2) ?? "").uppercased() }

    /// T05 and T06 announce an addendum; a document's type may say so too.
    var isAddendumDocument: Bool {
        guard isDocument else { return false }
        let type = message["TXA"].map { NarrativeWords.words($0[2].text) } ?? []
        return ["T05", "T06"].contains(trigger) || type.contains("addendum") || type.first == "ad"
    }

    private var isCancelled: Bool {
        if Self.isCancel(status ?? "") || isDocument && trigger == "T11" { return true }
        if isDocument, message["TXA"]?[19].component(1).uppercased() == "CA" { return true }
        let texts = observations.filter { $0.isText }
        return !texts.isEmpty && texts.allSatisfy { $0.status.uppercased() == "X" || Self.isCancel($0.status) }
    }

    static func isCancel(_ status: String) -> Bool {
        ["X", "CANCELLED", "CANCELED"].contains(status.uppercased())
    }

    /// Why a report without findings has none, as far as the message shows it.
    private func reasonForNoFindings(hasImpression: Bool) -> IntakeRefusal {
        let startsWithAddendum =
            NarrativeWords.words(String(body.joined(separator: " ").prefix(40))).first == "addendum"
        if !hasImpression, texts[.addendum] != nil || isAddendumDocument || startsWithAddendum { return .addendumOnly }
        let documents = observations.filter(\.isDocument).map(\.documentType)
        if documents.contains(where: { $0.contains("xml") || $0.contains("clinicaldocument") }) {
            return .embeddedDocument
        }
        if documents.contains(where: { $0.contains("pdf") }) { return .pdfOnly }
        return documents.isEmpty ? .noFindings : .embeddedDocument
    }

    /// The sections of the message's text: by identifier where there are any, else by the headings of all text.
    private func sections() throws(IntakeRefusal) -> HL7Sections {
        try HL7Sections(texts: texts.mapValues { $0.joined(separator: "\n") }, body: body.joined(separator: "\n"))
    }
}

extension IntakeRefusal {
    static let notAReport = IntakeRefusal(
        "HL7_MESSAGE_TYPE", "MSH-9 says that this is no report. Send results as ORU^R01 or documents as MDM^T02.")
}
