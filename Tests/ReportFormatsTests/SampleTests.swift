import Testing

@testable import ReportFormats

/// Reads the samples that are shared beside the checkout; skipped where they are missing.
@Suite struct SampleTests {
    @Test(.enabled(if: SharedSamples.areThere), arguments: ["ap_chest", "mammo_bilateral", "specimen_radiograph"])
    func readsPlainText(_ name: String) throws {
        let report = try parse(#require(SharedSamples.read("reports/siim__\(name).txt")))
        #expect(report.existingImpression != nil)
        #expect(report.exam != nil)
        #expect(!report.findings.contains("Impression"))
    }

    @Test(.enabled(if: SharedSamples.areThere)) func refusesEveryHostileFile() throws {
        let index = String(decoding: try #require(SharedSamples.read("hostile/INDEX.tsv")), as: UTF8.self)
        let paths = index.split(whereSeparator: \.isNewline).dropFirst().compactMap { $0.split(separator: "\t").first }
        try #require(paths.count > 100)
        for path in paths {
            guard let bytes = SharedSamples.read("hostile/\(path)") else { continue }
            let code = try #require(refusalCode(bytes), "\(path) was accepted")
            if path.hasPrefix("xxe-hl7") { #expect(code == "XML_DTD") }
        }
    }
}
