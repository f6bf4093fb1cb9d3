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
        let findingsSpans: [[Int]]
        let impressionSpans: [[Int]]
    }

    struct Decoding: Codable, Equatable {
        let decoding: String
        let candidates: Int
        let maximumStatements: Int
        let maximumTokens: Int
        let temperature: Double
        let topP: Double
        let kernels: String
        let program: String
    }

    let schema: String
    let job: String
    let sourceSHA256: String
    let modelSHA256: String
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
        self.sourceSHA256 = sourceSHA256
        modelSHA256 = provenance.modelSHA256
        adapter = provenance.adapter
        self.settings = Decoding(
            decoding: settings.mode(hasAdapter: provenance.adapter != "none").rawValue,
            candidates: settings.candidates, maximumStatements: settings.maximumStatements,
            maximumTokens: settings.maximumTokens,
            temperature: settings.temperature, topP: settings.topP, kernels: provenance.kernels,
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
    /// JSON with sorted keys in snake case, the same bytes each time.
    func json() -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        // Our own records hold no value that JSON cannot express.
        guard let data = try? encoder.encode(self) else { preconditionFailure("a record that is no JSON") }
        return Array(data) + [0x0A]
    }
}
