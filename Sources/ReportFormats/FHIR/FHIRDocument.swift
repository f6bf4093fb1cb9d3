/// A FHIR source: one resource, or a Bundle whose resources refer to each other. Nothing outside it is ever looked for.
struct FHIRDocument {
    let root: FHIRElement
    /// The DiagnosticReports in order; where there is none, the Composition that is the report itself.
    let reports: [FHIRElement]
    /// The resources of a Bundle.
    private let resources: [FHIRElement]
    /// Where in `resources` a reference leads.
    private var byReference: [String: Int] = [:]

    /// - Throws: `NO_REPORT`.
    init(_ root: FHIRElement) throws(IntakeRefusal) {
        self.root = root
        let isBundle = root.resourceType == "Bundle"
        resources = isBundle ? root.all("entry").compactMap { $0["resource"] } : [root]
        let found = resources.filter { $0.resourceType == "DiagnosticReport" }
        reports = found.isEmpty ? Array(resources.filter { $0.resourceType == "Composition" }.prefix(1)) : found
        guard !reports.isEmpty else { throw .noReport }
        guard isBundle else { return }
        for (index, entry) in root.all("entry").filter({ $0["resource"] != nil }).enumerated() {
            if let url = entry["fullUrl"]?.value { byReference[url] = index }
            let resource = resources[index]
            if let type = resource.resourceType, let id = resource["id"]?.value { byReference["\(type)/\(id)"] = index }
        }
    }

    var isBundle: Bool { root.resourceType == "Bundle" }

    /// One result a report; `TOO_LARGE` for those after which the reports together, which may refer to the same texts
    /// many times, would be much larger than their source.
    func readings(_ format: ReportFormat, _ limits: IntakeLimits) -> [ReportReading] {
        var size = 0
        return reports.enumerated().map { position, report in
            guard size <= 2 * limits.maximumBytes else {
                return ReportReading(format, position: position, refusal: .tooLarge(limit: limits.maximumBytes))
            }
            let reading = FHIRReport(report, in: self).reading(format, position: position, limits)
            let texts = [reading.report.findings, reading.report.existingImpression, reading.report.indication]
            size += texts.reduce(0) { $0 + ($1?.utf8.count ?? 0) }
            return reading
        }
    }

    /// All resources of these types.
    func all(_ types: Set<String>) -> [FHIRElement] {
        resources.filter { types.contains($0.resourceType ?? "") }
    }

    /// The resource at an index that `index(of:)` gave.
    subscript(index: Int) -> FHIRElement { resources[index] }

    /// Which resource a reference names, by its full URL or by the type and id at its end.
    func index(of reference: String?) -> Int? {
        guard let reference, reference.utf8.count <= 1_000 else { return nil }
        if let index = byReference[reference] { return index }
        var parts = reference.split(separator: "/")
        if let history = parts.firstIndex(of: "_history") { parts = Array(parts[..<history]) }
        return parts.count < 2 ? nil : byReference[parts.suffix(2).joined(separator: "/")]
    }
}

extension IntakeRefusal {
    static let noReport = IntakeRefusal(
        "NO_REPORT",
        "The FHIR source holds no DiagnosticReport and no Composition. Send the report, or a Bundle with it.")

    static let linkedText = IntakeRefusal(
        "LINKED_TEXT", "The report's text is only linked, and links are never followed. Send the text in the file.")
}
