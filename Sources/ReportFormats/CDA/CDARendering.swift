/// A draft as a ClinicalDocument with the header of the one that came and one section, the impression (LOINC 19005-8).
///
/// CDA R2 has no status for a document: a draft is one that nobody has authenticated. So there is no authenticator, the
/// author is a device, and title and first paragraph say what the draft is. Templates are not claimed, for those of
/// imaging reports require findings. The findings' document is named as the one that the draft was made from (`XFRM`).
enum CDARendering {
    static func text(_ impression: Impression, for report: FindingsReport, source: [UInt8], _ limits: IntakeLimits)
        -> String
    {
        let documents = (try? XMLSource.read(source, limits)).map { CDAReport.documents(in: $0) } ?? []
        let original = documents.indices.contains(report.position) ? documents[report.position] : nil
        var writer = XMLWriter()
        let attributes = [
            ("xmlns", CDAReport.namespace), ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ]
        writer.element("ClinicalDocument", attributes) { writer in
            header(impression, for: report, original, &writer)
            writer.element("component") { writer in
                writer.element("structuredBody") { writer in
                    section(("19005-8", "2.16.840.1.113883.6.1", "LOINC"), "Impression", &writer) { writer in
                        writer.element("paragraph", text: "DRAFT: \(Impression.warning)")
                        list("ordered", impression.statements, &writer)
                    }
                    // What else there is to say of the draft, in a section that is no part of the impression.
                    section(("121106", CDAReport.dicom, "DCM"), "Draft notices", &writer) { writer in
                        let provenance = [
                            "Draft job: \(impression.job), \(impression.created)",
                            "Draft model: \(impression.model), \(impression.program)",
                        ]
                        list("unordered", impression.notices + provenance, &writer)
                    }
                }
            }
        }
        return writer.text
    }

    private static func header(
        _ impression: Impression, for report: FindingsReport, _ original: XMLElement?, _ writer: inout XMLWriter
    ) {
        func copy(_ names: [String], _ writer: inout XMLWriter) -> Bool {
            let elements = names.flatMap { name in original?.children.filter { $0.hasName(name) } ?? [] }
            for element in elements { writer.copy(element, inside: CDAReport.namespace) }
            return !elements.isEmpty
        }
        _ = copy(["realmCode"], &writer)
        writer.element("typeId", [("root", "2.16.840.1.113883.1.3"), ("extension", "POCD_HD000040")])
        writer.element("id", [("root", DraftIdentity(of: impression).objectIdentifier)])
        if !copy(["code"], &writer) {
            writer.element("code", [("code", "18748-4"), ("codeSystem", "2.16.840.1.113883.6.1")])
        }
        let exam = report.exam.map { singleLine($0) } ?? "Imaging report"
        writer.element("title", text: "DRAFT, machine generated, not verified by a radiologist: \(exam)")
        writer.element("effectiveTime", [("value", impression.createdDigits + "+0000")])
        if !copy(["confidentialityCode"], &writer) {
            writer.element("confidentialityCode", [("code", "N"), ("codeSystem", "2.16.840.1.113883.5.25")])
        }
        _ = copy(["languageCode"], &writer)
        if !copy(["recordTarget"], &writer) {
            writer.element("recordTarget") { writer in
                writer.element("patientRole") { writer in writer.element("id", [("nullFlavor", "UNK")]) }
            }
        }
        author(impression, &writer)
        if !copy(["custodian"], &writer) {
            writer.element("custodian") { writer in
                writer.element("assignedCustodian") { writer in
                    writer.element("representedCustodianOrganization") { writer in
                        writer.element("id", [("nullFlavor", "UNK")])
                    }
                }
            }
        }
        _ = copy(["informationRecipient", "participant"], &writer)
        if !copy(["inFulfillmentOf"], &writer), let accession = report.accession.map({ singleLine($0) }) {
            writer.element("inFulfillmentOf") { writer in
                writer.element("order") { writer in
                    writer.element("id", [("nullFlavor", "UNK"), ("extension", accession)])
                }
            }
        }
        _ = copy(["documentationOf"], &writer)
        if let id = original?.child("id") {
            writer.element("relatedDocument", [("typeCode", "XFRM")]) { writer in
                writer.element("parentDocument") { writer in writer.copy(id, inside: CDAReport.namespace) }
            }
        }
        _ = copy(["componentOf"], &writer)
    }

    private static func author(_ impression: Impression, _ writer: inout XMLWriter) {
        writer.element("author") { writer in
            writer.element("time", [("value", impression.createdDigits + "+0000")])
            writer.element("assignedAuthor") { writer in
                writer.element("id", [("nullFlavor", "NA")])
                writer.element("assignedAuthoringDevice") { writer in
                    writer.element("manufacturerModelName", text: singleLine(impression.model))
                    writer.element("softwareName", text: singleLine(impression.program))
                }
            }
        }
    }

    private static func section(
        _ code: (code: String, system: String, name: String), _ title: String, _ writer: inout XMLWriter,
        text: (inout XMLWriter) -> Void
    ) {
        writer.element("component") { writer in
            writer.element("section") { writer in
                writer.element(
                    "code", [("code", code.code), ("codeSystem", code.system), ("codeSystemName", code.name)])
                writer.element("title", text: title)
                writer.element("text", body: text)
            }
        }
    }

    private static func list(_ type: String, _ items: [String], _ writer: inout XMLWriter) {
        writer.element("list", [("listType", type)]) { writer in
            for item in items.map({ singleLine($0) }) where !item.isEmpty { writer.element("item", text: item) }
        }
    }
}
