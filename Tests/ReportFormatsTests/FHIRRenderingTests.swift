import Testing

@testable import ReportFormats

@Suite struct FHIRRenderingTests {
    private static let impression = Impression(
        job: "0123456789ab-2", statements: ["FINDINGS: a <5 mm \"nodule\" & more.", "IMPRESSION:\nnext."],
        notices: ["The side was not found."], created: "2026-03-01T12:00:00Z", model: "tiny Q8_0",
        program: "impressiond 0.1")
    private static let numbered = "1. FINDINGS: a <5 mm \"nodule\" & more.\n2. IMPRESSION: next."
    private static let text =
        "\"presentedForm\": [{\"contentType\": \"text/plain\", \"data\": \"RklORElOR1M6IENsZWFyIGx1bmdzLg==\"}]"

    private static func draft(_ source: [UInt8], position: Int = 0) throws -> (bytes: [UInt8], root: FHIRElement) {
        let report = try ReportParser.parse(source)[position].get()
        let bytes = try ReportRenderer.render(impression, for: report, source: source)
        let isJSON = report.format == .fhirJSON
        return (
            bytes,
            isJSON
                ? try FHIRElement.read(json: bytes, IntakeLimits())
                : FHIRElement(try XMLSource.read(bytes, IntakeLimits()))
        )
    }

    /// What only raised limits let in has its patient in the draft too.
    @Test func limitsOfTheReportAreThoseOfTheDraft() throws {
        let deep = String(repeating: "{\"extension\": [", count: 40) + String(repeating: "]}", count: 40)
        let source = Array(FHIRFixtures.report(Self.text + ", \"extension\": [\(deep)]").utf8)
        #expect(refusalCode(source) == "JSON_TOO_DEEP")
        var limits = IntakeLimits()
        limits.maximumJSONDepth = 200
        let report = try #require(try ReportParser.parse(source, limits: limits).first).get()
        let bytes = try ReportRenderer.render(Self.impression, for: report, source: source, limits: limits)
        #expect(try FHIRElement.read(json: bytes, limits)["subject"]?["reference"]?.value == "Patient/p1")
    }

    @Test(arguments: [false, true]) func aReportReadsBack(asXML: Bool) throws {
        let json = FHIRFixtures.report(Self.text)
        let (bytes, root) = try Self.draft(asXML ? FHIRFixtures.xml(json) : Array(json.utf8))
        #expect(refusalCode(bytes) == "NO_FINDINGS")
        #expect(existingImpression(in: bytes) == Self.numbered)
        #expect(root["id"]?.value == "draft-0123456789ab-2")
        #expect(root["status"]?.value == "preliminary")
        #expect(root["code"]?.words == "Chest X-ray left decubitus")
        #expect(root["subject"]?["reference"]?.value == "Patient/p1")
        #expect(root["basedOn"]?["reference"]?.value == "ServiceRequest/o1")
        #expect(root.all("identifier").map { $0["value"]?.value } == ["R-1", "ACC-77"])
        #expect(root["issued"]?.value == Self.impression.created)
        #expect(root["presentedForm"] == nil)
        let narrative = try #require(root["text"]?["div"]?.narrativeLines)
        #expect(narrative.hasPrefix("DRAFT: machine generated, not verified by a radiologist."))
        #expect(narrative.contains("The side was not found."))
    }

    @Test(arguments: [false, true]) func aBundleHasAnObservationForEachStatement(asXML: Bool) throws {
        let reports = [FHIRFixtures.report("", category: "LAB"), FHIRFixtures.report(Self.text)]
        let json = FHIRFixtures.bundle(reports + [FHIRFixtures.patient, FHIRFixtures.order])
        let source = asXML ? try FHIRFixtures.xml(json) : Array(json.utf8)
        let (bytes, root) = try Self.draft(source, position: 1)
        #expect(refusalCode(bytes) == "NO_FINDINGS")
        let resources = root.all("entry").compactMap { $0["resource"] }
        #expect(
            resources.map(\.resourceType) == ["DiagnosticReport", "Observation", "Observation", "Patient"])
        let results = resources[0].all("result").map { $0["reference"]?.value }
        #expect(results == root.all("entry")[1...2].map { $0["fullUrl"]?.value })
        #expect(resources[1]["valueString"]?.value == "FINDINGS: a <5 mm \"nodule\" & more.")
        #expect(resources[1]["status"]?.value == "preliminary")
        #expect(existingImpression(in: bytes) == Self.numbered)
        // The same again has the same bytes.
        #expect(try Self.draft(source, position: 1).bytes == bytes)
    }

    @Test func containedResourcesGoAlong() throws {
        let source = FHIRFixtures.report("\"contained\": [\(FHIRFixtures.patient)], \(Self.text)")
            .replacing("Patient/p1", with: "#p1").replacing("\"ServiceRequest/o1", with: "\"#o1")
        let (_, root) = try Self.draft(Array(source.utf8))
        #expect(root.all("contained").map { $0["id"]?.value } == ["p1"])
    }
}
