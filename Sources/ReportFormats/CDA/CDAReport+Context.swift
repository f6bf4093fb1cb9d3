extension CDAReport {
    /// Fills what stands in the document's header.
    func complete(_ findings: inout FindingsReport) {
        let patient = document.descendant("recordTarget", "patientRole")
        findings.status = status.map { singleLine($0) }
        findings.documentIdentifier = Self.identifier(document.child("id"))
        findings.replacedDocument = (related("RPLC") ?? related("APND")).flatMap { $0.isEmpty ? nil : $0 }
        findings.documentSet = Self.identifier(document.child("setId"))
        findings.documentVersion = document.child("versionNumber")?.attribute("value").flatMap { Int($0) }
        findings.resultStatus = resultStatus
        findings.accession = accession ?? findings.accession
        findings.patientIdentifier =
            FieldValue.identifier(patient?.child("id")?.attribute("extension")) ?? findings.patientIdentifier
        findings.readerIdentifier = reader
        let person = patient?.child("patient")
        findings.sex = person?.child("administrativeGenderCode")?.attribute("code").flatMap { FieldValue.sex($0) }
        findings.ageYears = completedYears(from: person?.child("birthTime")?.attribute("value"), to: date)
        findings.exam = exam ?? findings.exam
        findings.modality = modality ?? findings.modality
        let priorities: Set = ["A", "EM", "S", "UR"]
        if let code = order?.child("priorityCode")?.attribute("code"), priorities.contains(code) {
            findings.priority = .stat
        }
        findings.completeFromContext()
    }

    private var order: XMLElement? { document.descendant("inFulfillmentOf", "order") }

    /// Who signed the document, else who wrote it.
    private var reader: String? {
        let people = [
            document.descendant("legalAuthenticator", "assignedEntity"),
            document.descendant("authenticator", "assignedEntity"), document.descendant("author", "assignedAuthor"),
        ]
        return people.lazy.compactMap { $0?.child("id") }.compactMap { id in
            FieldValue.identifier(id.attribute("extension") ?? id.attribute("root"))
        }.first
    }

    private var service: XMLElement? { document.descendant("documentationOf", "serviceEvent") }

    /// PS3.20 has an element of its own, C-CDA the order's first id; else the service's.
    private var accession: String? {
        let elements =
            [order?.child("accessionNumber"), order?.child("id")]
            + (service?.children ?? []).filter {
                $0.hasName("id") && $0.attribute("extension") != nil
            }
        return elements.lazy.compactMap { FieldValue.identifier($0?.attribute("extension")) }.first
    }

    private var date: String? {
        let time = service?.child("effectiveTime")
        return time?.child("low")?.attribute("value") ?? time?.attribute("value")
            ?? document.child("effectiveTime")?.attribute("value")
    }

    /// The title if it names an examination, else the service's code.
    var exam: String? {
        let title = document.child("title").map { singleLine($0.text) }
        if let title, NarrativeCheck.namesExam(title) { return FieldValue.exam(title) }
        return (service?.child("code")?.attribute("displayName") ?? title).flatMap { FieldValue.exam($0) }
    }

    private var modality: String? {
        service?.outermost { $0.attribute("codeSystem") == Self.dicom && $0.attribute("code") != nil }
            .lazy.compactMap { $0.attribute("code").flatMap { FieldValue.modality($0) } }.first
    }
}
