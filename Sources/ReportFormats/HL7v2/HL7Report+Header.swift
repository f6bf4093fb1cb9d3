internal import HL7v2

/// What the message says about the study and the patient.
extension HL7Report {
    /// The orders that the message reports on. Several may share a report.
    var orders: [HL7Segment] { message.segments.filter { $0.name == "OBR" } }

    /// The report's status: TXA-17 of a document, else OBR-25, else OBX-11.
    var status: String? {
        let ofDocument = [message["TXA"]?[17].component(1)]
        let candidates = ofDocument + orders.map { $0[25].component(1) } + observations.filter(\.isText).map(\.status)
        return candidates.lazy.compactMap { $0 }.map { singleLine($0) }.first { !$0.isEmpty }
    }

    /// Tables 0123 (results), 0085 (observations) and 0271 (documents), and the words that senders write instead.
    private var resultStatus: ResultStatus? {
        let code = (status ?? "").uppercased()
        let isCorrection = message["MSH"].map { ["T08", "T09", "T10"].contains($0[9].component(2)) } ?? false
        if isDocument && isCorrection { return .corrected }
        switch code {
        case "F", "U", "FINAL", "AU", "LA": return .final
        case "C", "CORRECTED", "AMENDED": return .corrected
        // In table 0123 some results only, but radiology systems send it for a report with an addendum.
        case "A", "ADDENDUM", "APPENDED": return .addended
        case "X", "CANCELLED", "CANCELED": return .cancelled
        case "P", "R", "I", "S", "O", "B", "DI", "IP", "IN", "PA", "PRELIM", "PRELIMINARY", "WET READ":
            return .preliminary
        default: return nil
        }
    }

    /// The jobs of drafts of ours that the message names: in its own id, in the note that we wrote, in what it answers.
    var jobs: [String] {
        let ids =
            [message["MSH"]?[10].text].compactMap { $0 }
            + message.segments.filter { $0.name == "MSA" }
            .map { $0[2].text }
        let notes = message.segments.filter { $0.name == "NTE" }.map { $0[3].text }.filter {
            $0.prefix(10).uppercased() == "DRAFT JOB:"
        }
        return (ids + notes.map { String($0.dropFirst(10)) }).compactMap { FieldValue.job($0) }
    }

    /// The exam of every order, without repeats.
    var exam: String? {
        var names: [String] = []
        for order in orders {
            let name = [2, 5, 1].lazy.map { singleLine(order[4].component($0)) }.first { !$0.isEmpty }
            if let name, !names.contains(name) { names.append(name) }
        }
        return FieldValue.exam(names.joined(separator: "; "))
    }

    /// The reason for the study: OBR-31, else the clinical information of OBR-13.
    var indication: String? {
        for order in orders {
            // Old dictation systems have the radiologist there, who stands in OBR-32 too.
            let isPerson = !order[32].raw.isEmpty && order[31].component(1) == order[32].component(1)
            for field in isPerson ? [order[13]] : [order[31], order[13]] {
                let parts = [2, 1].map { field.component($0) } + [field.text]
                guard let text = parts.first(where: { NarrativeWords.count($0) > 0 }) else { continue }
                return (try? SourceText.lines(of: text)).flatMap { ReportSections.text($0) }
            }
        }
        return nil
    }

    func addHeader(to report: inout FindingsReport) {
        let header = message["MSH"]
        report.status = status
        report.resultStatus = resultStatus
        report.messageControlID = header.map { singleLine($0[10].text) }.flatMap {
            $0.isEmpty || $0.utf8.count > 199 ? nil : $0
        }
        report.accession = accession
        report.modality = modality
        if isUrgent { report.priority = .stat }
        report.readerIdentifier = reader
        guard let patient = message["PID"] else { return }
        report.patientIdentifier = patientIdentifier(patient)
        report.sex = FieldValue.sex(patient[8].component(1))
        let dates = (orders.map { $0[7] } + (header.map { [$0[7]] } ?? [])).lazy
        report.ageYears = dates.compactMap { HL7Date($0.component(1)) }.first.flatMap { exam in
            HL7Date(patient[7].component(1)).flatMap { exam.years(since: $0) }
        }
    }

    /// OBR-3, the filler's number, else OBR-2; for a document without an order TXA-15 and TXA-14.
    private var accession: String? {
        let fields =
            orders.map { $0[3] } + orders.map { $0[2] }
            + message.segments.filter { $0.name == "TXA" }.flatMap { [$0[15], $0[14]] }
        return fields.lazy.compactMap { FieldValue.identifier($0.component(1)) }.first
    }

    /// OBR-32, the principal interpreter: an id, alone or as the first part of an NDL, else the whole name; for a document
    /// without an order TXA-10 and TXA-9, which sign and make it.
    private var reader: String? {
        let fields = orders.map { $0[32] } + message.segments.filter { $0.name == "TXA" }.flatMap { [$0[10], $0[9]] }
        return fields.lazy.compactMap { field in
            FieldValue.identifier(field.component(1, subcomponent: 1)) ?? FieldValue.identifier(field.text)
        }.first
    }

    /// PID-3: the medical record number if one is marked as such, else the first; PID-2 in old messages.
    private func patientIdentifier(_ patient: HL7Segment) -> String? {
        let all = patient[3].repetitions(limit: 16)
        let marked = all.first { ["MR", "MRN"].contains($0.component(5)) }
        return [marked, all.first, patient[2]].lazy.compactMap { $0 }
            .compactMap { FieldValue.identifier($0.component(1)) }.first
    }

    private var isUrgent: Bool {
        let timings = message.segments.filter { $0.name == "TQ1" }.map { $0[9].component(1) }
        let priorities = orders.flatMap { [$0[27].component(6), $0[5].component(1)] } + timings
        return priorities.contains { FieldValue.priority($0) == .stat }
    }

    /// OBR-24 where it names a modality: a DICOM code, or one of table 0074.
    private var modality: String? {
        orders.lazy.compactMap { order in
            let code = singleLine(order[24].component(1)).uppercased()
            return Self.modalities[code] ?? (Self.dicomModalities.contains(code) ? code : nil)
        }.first
    }

    private static let dicomModalities: Set = ["CT", "MR", "US", "MG", "CR", "DX", "XA", "RF", "NM", "PT", "XR"]
    private static let modalities = [
        "NMR": "MR", "MRI": "MR", "RUS": "US", "OUS": "US", "VUS": "US", "NMS": "NM", "RX": "XR", "PET": "PT",
    ]
}
