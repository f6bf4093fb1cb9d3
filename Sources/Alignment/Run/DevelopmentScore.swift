import Appraisal
import ImpressionWriting
import LanguageModel

/// What an adapter's greedy drafts of the development cases earn.
public struct DevelopmentScore: Sendable, Equatable, Codable {
    /// The mean reward.
    public let reward: Double
    /// Of normal cases.
    public let normal: Double
    /// Of other cases.
    public let abnormal: Double
    /// Share of the drafts that say the opposite of a finding that counts, or the other side.
    public let unsafe: Double
    /// Mean words of a draft.
    public let words: Double

    init(_ drafts: [[String]], _ cases: [AlignmentCase], _ rewards: RewardModel) {
        let traces = zip(drafts, cases).map { rewards.judge($1).trace([$0], isTruncated: false) }
        let totals = traces.map { $0.total(rewards.weights) }
        func mean(_ isIn: (AlignmentCase) -> Bool) -> Double {
            let own = zip(cases, totals).filter { isIn($0.0) }.map(\.1)
            return own.isEmpty ? 0 : own.reduce(0, +) / Double(own.count)
        }
        reward = mean { _ in true }
        normal = mean(\.isNormal)
        abnormal = mean { !$0.isNormal }
        let count = Double(max(1, drafts.count))
        unsafe = Double(traces.count { $0.isUnsafe.contains(true) }) / count
        words =
            Double(drafts.reduce(0) { $0 + $1.joined(separator: " ").split(separator: " ").count }) / count
    }

    /// Drafts the cases and scores them.
    ///
    /// - Throws: `CONTEXT_FULL`, `MODEL_NUMERICS`, and what the checkpoint throws.
    static func measure(
        _ model: LanguageModel, _ adapter: LoRAAdapter, _ cases: [AlignmentCase], _ rewards: RewardModel,
        threads: Int, checkpoint: @escaping @Sendable () throws -> Void
    ) throws -> DevelopmentScore {
        let writer = BatchWriter(model.folded(adapter, threads: threads), threads: threads, checkpoint: checkpoint)
        let drafts = try writer.write(cases.map(\.writing))
        return DevelopmentScore(drafts.map { $0.statements.map(\.text) }, cases, rewards)
    }
}
