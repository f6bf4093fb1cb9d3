import Foundation
import ReportAssistant
import SystemService

/// What is compared with what: a file that says which arms are trained on which reports.
///
/// Every arm is trained on all folds but one and drafts that one; so each report is drafted once, by a model that has not
/// seen it.
struct ExperimentGrid: Decodable {
    /// One way of making drafts.
    struct Arm: Decodable {
        /// How its drafts come about.
        enum Method: String, Decodable {
            /// What it starts from, as it is.
            case start
            /// Supervised fine-tuning on the signed impressions.
            case tuning
            /// RGRO.
            case alignment
            /// Supervised fine-tuning on the best of several sampled drafts.
            case iteration
            /// The best of several sampled drafts, by the reward without what was signed.
            case sampling
            /// The nearest neighbour's impression.
            case neighbour
        }

        /// Its rows' name.
        let name: String
        let method: Method
        /// The arm that it starts from; nil for new factors, or the adapter of `--adapter`.
        let from: String?
        /// The arm whose gradient tokens it may use, and no more.
        let tokensOf: String?
        /// Changes of settings.
        let set: [String: String]?
        /// Of its training cases, those that are used: the first share of each fold's, by content.
        let share: Double?

        enum CodingKeys: String, CodingKey {
            case name, method, from, set, share
            case tokensOf = "tokens_of"
        }
    }

    /// Files of reports: JSON lines.
    let data: [String]
    /// Files of reports that are drafted by what learnt all of `data`; nil to cut `data` into folds.
    let test: [String]?
    /// How many folds there are.
    let folds: Int
    /// Share of a fold's training cases that choose checkpoints.
    let development: Double
    /// Which folds are drafted, counted from 0; nil for all. A look at one costs less, and says less.
    let only: [Int]?
    /// In the order in which they are run.
    let arms: [Arm]

    /// - Throws: `GRID_UNREADABLE`, `GRID_MALFORMED`.
    init(path: String) throws(AssistantError) {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw AssistantError(
                "GRID_UNREADABLE", "The grid's file cannot be read; check its path and permissions.", exit: .noInput)
        }
        do { self = try JSONDecoder().decode(ExperimentGrid.self, from: bytes) } catch {
            throw .grid("it is no JSON object with data, folds, development and arms as the documentation shows")
        }
        guard folds >= 2, folds <= 100, (0..<1).contains(development), !arms.isEmpty else {
            throw .grid("folds must be from 2 to 100, development under 1, and there must be an arm")
        }
        guard only?.allSatisfy({ 0..<folds ~= $0 }) ?? true else { throw .grid("there is no such fold") }
        var known: Set<String> = []
        for arm in arms {
            for other in [arm.from, arm.tokensOf].compactMap(\.self) where !known.contains(other) {
                throw .grid("an arm names another that does not stand before it")
            }
            let isName = arm.name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
            guard isName, !arm.name.isEmpty, known.insert(arm.name).inserted else {
                throw .grid("an arm's name must be its own, of letters, digits and hyphens")
            }
        }
    }
}

extension AssistantError {
    static func grid(_ reason: String) -> AssistantError {
        AssistantError("GRID_MALFORMED", "The grid's file is not right: \(reason); correct it.", exit: .badData)
    }
}
