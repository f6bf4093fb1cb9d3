/// One study in the five formats in which the table of checks is tested, each with the fields that the checks need.
struct CheckTableSource: Sendable {
    var exam: String
    var modality = "CT"
    var sex = "F"
    /// As `19610301`; the study is of 1 March 2026.
    var birth = "19610301"
    var indication = "Pain"
    let findings: String

    enum Format: CaseIterable {
        case text, hl7v2, cda, fhir, dicomSR
    }

    func written(_ format: Format) -> String {
        switch format {
        case .text: text
        case .hl7v2: hl7v2
        case .cda: cda
        case .fhir: fhir
        case .dicomSR: dicomSR
        }
    }

    /// Plain text with headings.
    var text: String {
        """
        EXAM: \(exam)
        MODALITY: \(modality)
        SEX: \(sex)
        INDICATION: \(indication)

        FINDINGS:
        \(findings)
        """
    }

    /// An HL7 v2 message ORU^R01.
    var hl7v2: String {
        let order = "OBR|1|P7|A7^RIS|X^\(exam)|||20260301||||||\(indication)|||||||||||\(modality)|F"
        return [
            "MSH|^~\\&|RIS|HOSP|AI|HOSP|20260301||ORU^R01|M-7|P|2.5.1",
            "PID|1||99^^^HOSP^MR||ROE^PAT||\(birth)|\(sex)", order, "OBX|1|TX|&GDT||\(findings)||||||F",
        ].joined(separator: "\r") + "\r"
    }

    /// A CDA document of imaging.
    var cda: String {
        """
        <?xml version="1.0"?>
        <ClinicalDocument xmlns="urn:hl7-org:v3"><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
        <templateId root="1.2.840.10008.9.1"/><id root="1.2.3" extension="D-9"/>
        <code code="18748-4" codeSystem="2.16.840.1.113883.6.1"/><title>\(exam)</title>
        <effectiveTime value="20260301080000+0100"/><recordTarget><patientRole><id root="1.2.4" extension="M-5"/>
        <patient><administrativeGenderCode code="\(sex)" codeSystem="2.16.840.1.113883.5.1"/>
        <birthTime value="\(birth)"/></patient></patientRole></recordTarget>
        <component><structuredBody>\(section("59768-2", indication))\(section("59776-5", findings))</structuredBody></component>
        </ClinicalDocument>
        """
    }

    private func section(_ code: String, _ text: String) -> String {
        """
        <component><section><code code="\(code)" codeSystem="2.16.840.1.113883.6.1"/><text>\(text)</text></section></component>
        """
    }

    /// A FHIR DiagnosticReport that contains its patient, its order and its findings.
    var fhir: String {
        let gender = sex == "F" ? "female" : "male"
        let date = "\(birth.prefix(4))-\(birth.dropFirst(4).prefix(2))-\(birth.suffix(2))"
        return """
            {"resourceType": "DiagnosticReport", "id": "r1", "status": "final",
             "contained": [
              {"resourceType": "Patient", "id": "p1", "gender": "\(gender)", "birthDate": "\(date)"},
              {"resourceType": "ServiceRequest", "id": "o1", "status": "active", "intent": "order",
               "reasonCode": [{"text": "\(indication)"}]},
              {"resourceType": "Observation", "id": "f1", "status": "final",
               "code": {"coding": [{"system": "http://loinc.org", "code": "59776-5"}]}, "valueString": "\(findings)"}],
             "basedOn": [{"reference": "#o1"}], "result": [{"reference": "#f1"}],
             "category": [{"coding": [{"code": "RAD"}]}], "code": {"text": "\(exam)"},
             "subject": {"reference": "#p1"}, "effectiveDateTime": "2026-03-01T08:00:00Z"}
            """
    }

    /// A DICOM structured report as XML, in the dialect of DCMTK.
    var dicomSR: String {
        """
        <?xml version="1.0"?><report><patient><id>M-5</id><birthday><date>\(birth)</date></birthday><sex>\(sex)</sex></patient>
        <study uid="1.2.3"><date>20260301</date><description>\(exam)</description></study><instance uid="1.2.3.4"/>
        <document><completion flag="COMPLETE"/><content><date>20260301</date><container flag="SEPARATE"><concept>
        <value>18748-4</value><meaning>\(modality) Report</meaning></concept>
        \(item("121060", "History", indication))\(item("121071", "Finding", findings))
        </container></content></document></report>
        """
    }

    private func item(_ code: String, _ meaning: String, _ text: String) -> String {
        """
        <text><relationship>CONTAINS</relationship><concept><value>\(code)</value><meaning>\(meaning)</meaning></concept>
        <value>\(text)</value></text>
        """
    }
}
