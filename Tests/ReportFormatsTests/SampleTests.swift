import Glibc
import Testing

@testable import ReportFormats

/// Reads the samples that are shared beside the checkout; skipped where they are missing.
@Suite struct SampleTests {
    private static let directory =
        #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" } + "/shared/samples/"

    private static var areThere: Bool { access(directory + "hostile/INDEX.tsv", R_OK) == 0 }

    private static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(directory + path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 4 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        return Array(bytes.prefix(count))
    }

    @Test(.enabled(if: areThere), arguments: ["ap_chest", "mammo_bilateral", "specimen_radiograph"])
    func readsPlainText(_ name: String) throws {
        let report = try parse(#require(Self.read("reports/siim__\(name).txt")))
        #expect(report.existingImpression != nil)
        #expect(report.exam != nil)
        #expect(!report.findings.contains("Impression"))
    }

    @Test(.enabled(if: areThere)) func refusesEveryHostileFile() throws {
        let index = String(decoding: try #require(Self.read("hostile/INDEX.tsv")), as: UTF8.self)
        let paths = index.split(whereSeparator: \.isNewline).dropFirst().compactMap { $0.split(separator: "\t").first }
        try #require(paths.count > 100)
        for path in paths {
            guard let bytes = Self.read("hostile/\(path)") else { continue }
            let code = try #require(refusalCode(bytes), "\(path) was accepted")
            if path.hasPrefix("xxe-hl7") { #expect(code == "XML_DTD") }
        }
    }
}
