import Testing

@testable import ReportFormats

/// Every HL7 sample that is shared beside the checkout, against what its index says is in it; skipped where missing.
@Suite struct HL7v2SampleTests {
    /// What each report comes to: `findings`, `findings+impression`, or a code.
    private static func outcome(_ bytes: [UInt8]) -> [String] {
        do {
            return try ReportParser.parse(bytes).map { result in
                switch result {
                case .success(let report): report.existingImpression == nil ? "findings" : "findings+impression"
                case .failure(let refusal): refusal.code
                }
            }
        } catch { return [error.code] }
    }

    /// Where the index says neither yes nor no, or where we disagree with it.
    private static let exceptions: [String: [String]] = [
        // "text only" and "text": echocardiography.
        "linuxforhealth__ORU-multiline-short.hl7": ["NOT_RADIOLOGY"], "msfhirconv__MDM-T02-02.hl7": ["NOT_RADIOLOGY"],
        // Under &GDT stands the exam's name alone; what was seen runs on inside the impression.
        "scout__19991130.log": ["NO_FINDINGS", "NO_FINDINGS"],
        // "partly": a block without a message; one such, and two as above.
        "scout__20190106.log": ["HL7_NO_MESSAGE"],
        "scout__20230113.log": ["HL7_NO_MESSAGE", "NO_FINDINGS", "NO_FINDINGS"],
        // The text is one sentence about the patient's identifiers.
        "scout__20260122.log": [String](repeating: "NO_FINDINGS", count: 6),
        // "odd": four of six messages have no more than an exam's name.
        "scout__20260126.log": [
            "NO_FINDINGS", "NO_FINDINGS", "findings+impression", "findings+impression", "NO_FINDINGS", "NO_FINDINGS",
        ],
    ]

    @Test(.enabled(if: SharedSamples.areThere)) func agreesWithTheIndex() throws {
        let index = String(decoding: try #require(SharedSamples.read("reports/INDEX.tsv")), as: UTF8.self)
        var seen = 0
        for row in index.split(whereSeparator: \.isNewline).dropFirst() {
            let columns = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard columns.count > 8, columns[1].contains("hl7"), let bytes = SharedSamples.read("reports/\(columns[0])")
            else { continue }
            seen += 1
            let outcome = Self.outcome(bytes)
            if let exception = Self.exceptions[columns[0]] {
                #expect(outcome == exception, "\(columns[0])")
            } else if columns[7].hasPrefix("yes") {
                let expected = columns[8].hasPrefix("yes") ? "findings+impression" : "findings"
                #expect(outcome.allSatisfy { $0 == expected }, "\(columns[0])")
            } else {
                #expect(!outcome.contains { $0.hasPrefix("findings") }, "\(columns[0])")
            }
        }
        #expect(seen > 25)
    }

    @Test(.enabled(if: SharedSamples.areThere)) func readsLatin1() throws {
        let results = try ReportParser.parse(#require(SharedSamples.read("reports/scout__20250814_latin1.mllp.hl7")))
        #expect(try results[0].get().findings.contains("±60%÷"))
    }
}
