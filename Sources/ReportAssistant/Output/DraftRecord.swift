import Appraisal
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
        /// Whether it is a sentence of the findings that the model left out.
        let copied: Bool
    }

    struct Checked: Codable, Equatable {
        let kind: String
        let code: String
        let severity: String
        let findingsSpans: [[Int]]
        let impressionSpans: [[Int]]
        let message: String
        let followUp: FollowUp?
    }

    struct FollowUp: Codable, Equatable {
        let action: String?
        /// The earliest and the latest month after the report.
        let months: [Double]?
        /// The dates of these months, ISO 8601.
        let due: [String]?
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
    let checks: [Checked]
    let flags: [String]

    init(
        draft: AppraisedDraft, report: ReportID, sourceSHA256: String, provenance: Provenance,
        settings: Settings.Drafts, received: Int64
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
        created = Time.text(received)
        statements = zip(draft.draft.statements, draft.appraisal.statements).map { statement, appraised in
            // The sentence that the decoder copied from comes first, then what the checks found besides.
            let own = statement.support.map { [$0] } ?? []
            let supports = own + appraised.supports.filter { range in !own.contains { $0.overlaps(range) } }
            return Statement(
                text: statement.text, tier: (appraised.tier ?? statement.tier)?.rawValue,
                supports: supports.map(\.ends), copied: statement.isCopied)
        }
        checks = draft.appraisal.checks.map { Checked($0, received: received) }
        flags = draft.flags
    }
}

extension DraftRecord.Checked {
    init(_ check: Check, received: Int64) {
        self.init(
            kind: check.kind.rawValue, code: check.code, severity: check.severity.rawValue,
            findingsSpans: check.findingsSpans.map(\.ends), impressionSpans: check.impressionSpans.map(\.ends),
            message: check.message,
            followUp: check.followUp.map { followUp in
                DraftRecord.FollowUp(
                    action: followUp.action,
                    months: followUp.months.map { [$0.lowerBound, $0.upperBound] },
                    due: followUp.months.map { months in
                        [months.lowerBound, months.upperBound].map { Time.day(received, monthsLater: $0) }
                    })
            })
    }
}

extension Range<Int> {
    /// `[start, end]`.
    var ends: [Int] { [lowerBound, upperBound] }
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
