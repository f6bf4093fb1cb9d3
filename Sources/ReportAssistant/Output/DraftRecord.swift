import CaseLog
import ClinicalText
import Digest
import Foundation
import ImpressionWriting
import ServiceConfiguration

/// The provenance file beside a draft, `<job>.json`.
///
/// Spans are Unicode-scalar offsets, half open.
struct DraftRecord: Codable, Equatable {
    struct Statement: Codable, Equatable {
        let text: String
        let tier: String?
        /// Spans of the findings that the statement rests on.
        let supports: [[Int]]
    }

    struct Check: Codable, Equatable {
        let kind: String
        let code: String
        let severity: String
        let findings_spans: [[Int]]
        let impression_spans: [[Int]]
    }

    struct Decoding: Codable, Equatable {
        let maximum_statements: Int
        let maximum_tokens: Int
        let temperature: Double
        let top_p: Double
        let kernels: String
        let program: String
    }

    let schema: String
    let job: String
    let source_sha256: String
    let model_sha256: String
    let adapter: String
    let settings: Decoding
    let seed: UInt64
    let created: String
    let statements: [Statement]
    let checks: [Check]
    let flags: [String]

    init(
        draft: Draft, report: ReportID, sourceSHA256: String, provenance: Provenance,
        settings: Settings.Drafts, created: String
    ) {
        schema = "impressiond.draft/1"
        job = report.description
        source_sha256 = sourceSHA256
        model_sha256 = provenance.modelSHA256
        adapter = provenance.adapter
        self.settings = Decoding(
            maximum_statements: settings.maximumStatements, maximum_tokens: settings.maximumTokens,
            temperature: settings.temperature, top_p: settings.topP, kernels: provenance.kernels,
            program: Program.nameAndVersion)
        seed = provenance.seed
        self.created = created
        statements = draft.statements.map {
            Statement(
                text: $0.text, tier: $0.tier?.rawValue,
                supports: $0.support.map { [[$0.lowerBound, $0.upperBound]] } ?? [])
        }
        checks = []
        flags = draft.flags
    }
}

extension Draft {
    /// What a reader must know of how the draft came about.
    var flags: [String] { ["UNVERIFIED_DRAFT"] + (isIncomplete ? ["INCOMPLETE"] : []) }
}

extension Encodable {
    /// JSON with sorted keys, the same bytes each time.
    func json() -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        // Our own records hold no value that JSON cannot express.
        guard let data = try? encoder.encode(self) else { preconditionFailure("a record that is no JSON") }
        return Array(data) + [0x0A]
    }
}
