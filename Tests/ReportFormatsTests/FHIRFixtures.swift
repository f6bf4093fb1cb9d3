@testable import ReportFormats

/// Our own FHIR sources: a report and a Bundle with all that the reader looks for, as JSON and as XML.
enum FHIRFixtures {
    static let findings = "The lungs are clear. Heart size is normal.\nNo pleural effusion on the left."

    /// A report without text; `more` are further members, `status` and `category` may be chosen.
    static func report(_ more: String, status: String = "final", category: String = "RAD") -> String {
        """
        {"resourceType": "DiagnosticReport", "id": "r1", "status": "\(status)",
         "identifier": [{"value": "R-1"}, {"type": {"coding": [{"code": "ACSN"}]}, "value": "ACC-77"}],
         "basedOn": [{"reference": "ServiceRequest/o1"}],
         "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0074", "code": "\(category)"}]}],
         "code": {"coding": [{"system": "http://loinc.org", "code": "30745-4", "display": "XR Chest"}],
                  "text": "Chest X-ray left decubitus"},
         "subject": {"reference": "Patient/p1", "display": "Example, Pat"},
         "effectiveDateTime": "2026-02-28T08:00:00Z"\(more.isEmpty ? "" : ", ")\(more)}
        """
    }

    static func observation(_ id: String, _ code: String, _ text: String) -> String {
        """
        {"resourceType": "Observation", "id": "\(id)", "status": "final",
         "code": {"coding": [{"system": "http://loinc.org", "code": "\(code)"}]}, "valueString": "\(text)"}
        """
    }

    static let patient = """
        {"resourceType": "Patient", "id": "p1", "gender": "female", "birthDate": "1961-03-01",
         "identifier": [{"value": "secondary"}, {"type": {"coding": [{"code": "MR"}]}, "value": "MRN-5"}]}
        """
    static let order = """
        {"resourceType": "ServiceRequest", "id": "o1", "status": "active", "intent": "order", "priority": "stat",
         "subject": {"reference": "Patient/p1"}, "reasonCode": [{"text": "Cough and fever"}]}
        """

    static func bundle(_ resources: [String], type: String = "collection") -> String {
        let entries = resources.map { resource in
            let id = resource.split(separator: "\"id\": \"").dropFirst().first?.prefix { $0 != "\"" } ?? "x"
            let type = resource.split(separator: "\"resourceType\": \"").first?.prefix { $0 != "\"" } ?? "x"
            return "{\"fullUrl\": \"http://example.org/fhir/\(type)/\(id)\", \"resource\": \(resource)}"
        }
        return """
            {"resourceType": "Bundle", "id": "b1", "type": "\(type)", "entry": [\(entries.joined(separator: ", "))]}
            """
    }

    /// The same source in XML, written by our own writer.
    static func xml(_ json: String) throws -> [UInt8] {
        Array(try FHIRElement.read(json: Array(json.utf8), IntakeLimits()).xml.utf8)
    }
}
