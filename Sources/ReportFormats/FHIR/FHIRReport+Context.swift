extension FHIRReport {
    /// Whether the report is of radiology, by its category and its code. One that says nothing is taken for one.
    var isRadiology: Bool {
        let codings = report.all("category").flatMap(\.codings)
        let codes = Set(codings.compactMap { $0["code"]?.value })
        let exam = concept?.words ?? ""
        guard !StudyKind.isElsewhere(exam), codes.isDisjoint(with: Self.heartCodes) else { return false }
        let examCodes = Set((concept?.codings ?? []).compactMap { $0["code"]?.value })
        guard examCodes.isDisjoint(with: Self.heartCodes) else { return false }
        guard examCodes.isDisjoint(with: StudyKind.otherDocuments) || StudyKind.isImaging(exam) else { return false }
        if !codes.isDisjoint(with: Self.imagingCodes) { return true }
        let words = report.all("category").compactMap(\.words) + codings.compactMap { $0["display"]?.value }
        if words.contains(where: { StudyKind.isImaging($0) }) { return true }
        return codes.isDisjoint(with: Self.otherCodes) && !words.contains { StudyKind.isElsewhere($0) }
    }

    /// HL7 table 0074, LOINC's and SNOMED CT's for radiology.
    private static let imagingCodes: Set<String> = [
        "RAD", "RX", "CT", "NMR", "NMS", "RUS", "VUS", "OUS", "XRC", "VR", "MR", "imaging", "LP29684-5", "394914008",
        "363679005", "18748-4", "18726-0",
    ]
    /// Echocardiograms and ECGs: table 0074 and LOINC.
    private static let heartCodes: Set<String> = [
        "CUS", "EC", "ECG", "34552-0", "59282-4", "11524-6", "28010-7", "34534-8", "45033-8",
    ]
    private static let otherCodes: Set<String> = [
        "LAB", "CH", "CG", "CP", "GE", "HM", "IMM", "MB", "MCB", "MYC", "PAT", "PAR", "SP", "SR", "TX", "BLB", "BG",
        "URN", "VIR", "SC", "HEM", "PF", "RC", "EN", "OSL", "laboratory", "LP29693-6", "LP29708-2", "LP7839-6",
        "26436-6", "108252007", "394595002",
    ]

    /// The value set `diagnostic-report-status`, DSTU2 to R5, and that of a Composition.
    private static let statuses: [String: ResultStatus] = [
        "registered": .preliminary, "partial": .preliminary, "preliminary": .preliminary, "modified": .preliminary,
        "final": .final, "amended": .corrected, "corrected": .corrected, "appended": .addended,
        "cancelled": .cancelled, "entered-in-error": .cancelled, "deprecated": .cancelled,
    ]

    /// What the examination is: `code`, in a Composition its `type`.
    private var concept: FHIRElement? {
        report["code"] ?? (report.resourceType == "Composition" ? report["type"] : nil)
    }

    /// Fills what stands outside the text.
    func complete(_ findings: inout FindingsReport) {
        findings.status = report["status"]?.value.map { singleLine($0) }
        findings.resultStatus = findings.status.flatMap { Self.statuses[$0] }
        findings.documentIdentifier = report["id"]?.value.map { singleLine($0) }
        findings.accession = accession ?? findings.accession
        findings.patientIdentifier = patientIdentifier ?? findings.patientIdentifier
        findings.readerIdentifier = reader
        findings.exam = findings.exam ?? exam.flatMap { FieldValue.exam($0) }
        findings.sex = findings.sex ?? patient?["gender"]?.value.flatMap { FieldValue.sex($0) }
        findings.ageYears = findings.ageYears ?? completedYears(from: patient?["birthDate"]?.value, to: date)
        findings.modality = findings.modality ?? modality
        let reasons = orders.flatMap { order in ["reasonCode", "reason"].flatMap { order.all($0) } }
        findings.indication =
            findings.indication ?? reasons.lazy.compactMap { ($0["concept"] ?? $0).words }.first.map { singleLine($0) }
        if orders.contains(where: { $0["priority"]?.value.map { FieldValue.priority($0) } == .stat }) {
            findings.priority = .stat
        }
        findings.completeFromContext()
    }

    private var exam: String? {
        // A document's type says only that it is a report.
        report.resourceType == "Composition" ? report["title"]?.value : concept?.words ?? orders.first?["code"]?.words
    }

    private var date: String? {
        let effective = report.choice("effective").first
        return effective?.value ?? effective?["start"]?.value ?? report["issued"]?.value ?? report["date"]?.value
    }

    /// The resource of the patient, if it came along.
    var patient: FHIRElement? { report["subject"].flatMap { resolve($0) } }

    private var patientIdentifier: String? {
        let known = (patient?.all("identifier") ?? []) + (report["subject"]?.all("identifier") ?? [])
        let record = known.first { types($0).contains("MR") } ?? known.first
        let reference = report["subject"]?["reference"]?.value
        return FieldValue.identifier(record?["value"]?.value ?? reference.flatMap { $0.hasPrefix("#") ? nil : $0 })
    }

    /// Who interpreted the results; where nobody is named, who answers for the report.
    private var reader: String? {
        let named = ["resultsInterpreter", "performer", "author"].flatMap { report.all($0) }
        return named.lazy.compactMap { element -> String? in
            // In STU3 a performer has its actor inside.
            let person = element["actor"] ?? element
            let identifier = person["identifier"]?["value"]?.value ?? resolve(person)?["identifier"]?["value"]?.value
            let reference = person["reference"]?.value.flatMap { $0.hasPrefix("#") ? nil : $0 }
            return FieldValue.identifier(identifier ?? reference ?? person["display"]?.value)
        }.first
    }

    /// The orders that the report fulfils: `basedOn`, in DSTU2 `request`; in a Bundle with one report, all orders.
    private var orders: [FHIRElement] {
        let named = resolve(report.all("basedOn") + report.all("request"))
        guard named.isEmpty, document.isBundle, document.reports.count == 1 else { return named }
        return document.all(["ServiceRequest", "ProcedureRequest", "DiagnosticOrder", "DiagnosticRequest"])
    }

    private var studies: [FHIRElement] {
        resolve(report.all("imagingStudy") + report.all("study"))
    }

    /// The accession number: an identifier of type `ACSN` anywhere near, else the report's first.
    private var accession: String? {
        let references = (report.all("basedOn") + report.all("request")).flatMap { $0.all("identifier") }
        let own = report.all("identifier")
        let near = own + references + orders.flatMap { $0.all("identifier") } + studies.flatMap { $0.all("identifier") }
        let typed = near.first { types($0).contains("ACSN") || isAccessionSystem($0) }
        let study = studies.lazy.compactMap { $0["accession"]?["value"]?.value }.first
        let first = own.first { $0["value"]?.value != nil } ?? near.first { types($0).contains("FILL") }
        return FieldValue.identifier(typed?["value"]?.value ?? study ?? first?["value"]?.value)
    }

    private func types(_ identifier: FHIRElement) -> [String] {
        identifier["type"]?.codings.compactMap { $0["code"]?.value } ?? []
    }

    private func isAccessionSystem(_ identifier: FHIRElement) -> Bool {
        identifier["system"]?.value?.lowercased().contains("accession") == true
    }

    private var modality: String? {
        studies.lazy.flatMap {
            $0.all("modality") + $0.all("modalityList") + $0.all("series").compactMap { $0["modality"] }
        }
        .flatMap(\.codings).compactMap { $0["code"]?.value.flatMap { FieldValue.modality($0) } }.first
    }
}
