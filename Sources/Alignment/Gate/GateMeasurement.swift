import Appraisal
import Evaluation
import Grading
import ImpressionWriting
public import LanguageModel

/// Drafts the cases of a gate with two adapters, and measures both by what does not reward.
public struct GateMeasurement {
    /// What is measured, and a few drafts beside each other.
    public struct Result: Sendable {
        /// One for each case.
        public var cases: [GatedCase] = []
        /// Both adapters' statements for each case: patient data.
        public var drafts: [(live: [String], candidate: [String])] = []
        /// Of the candidate's drafts: 1 minus the expert reward, where there is one.
        public var editCosts: [Double] = []
    }

    private let model: LanguageModel
    private let live: LoRAAdapter
    private let candidate: LoRAAdapter
    private let rewards: RewardModel
    private let threads: Int
    private let checkpoint: @Sendable () throws -> Void

    /// - Parameters:
    ///   - threads: cores to use; 0 for all.
    ///   - checkpoint: called after each block of each pass.
    public init(
        _ model: LanguageModel, live: LoRAAdapter, candidate: LoRAAdapter, _ rewards: RewardModel, threads: Int = 0,
        checkpoint: @escaping @Sendable () throws -> Void = {}
    ) {
        self.model = model
        self.live = live
        self.candidate = candidate
        self.rewards = rewards
        self.threads = threads
        self.checkpoint = checkpoint
    }

    /// Drafts and measures.
    ///
    /// - Throws: `CONTEXT_FULL`, `MODEL_NUMERICS`, and what the checkpoint throws.
    public func measure(_ cases: [AlignmentCase]) throws -> Result {
        let old = try drafts(cases, live)
        let new = try drafts(cases, candidate)
        var result = Result()
        for (index, aCase) in cases.enumerated() {
            let judge = rewards.judge(aCase)
            let findings = GradedReport(aCase.writing.findings)
            let signed = aCase.target.map { $0.joined(separator: "\n") }
            result.cases.append(
                GatedCase(
                    cluster: aCase.cluster, isAbnormal: !aCase.isNormal,
                    live: GateFigures(old[index], judge, findings, signed: signed),
                    candidate: GateFigures(new[index], judge, findings, signed: signed)))
            result.drafts.append((old[index], new[index]))
            if let reward = judge.expertReward(new[index]) { result.editCosts.append(1 - reward) }
        }
        return result
    }

    private func drafts(_ cases: [AlignmentCase], _ adapter: LoRAAdapter) throws -> [[String]] {
        let writer = BatchWriter(model.folded(adapter, threads: threads), threads: threads, checkpoint: checkpoint)
        return try writer.write(cases.map(\.writing)).map { $0.statements.map(\.text) }
    }
}

extension GateFigures {
    /// The figures of one draft.
    init(_ statements: [String], _ judge: RewardModel.Judge, _ findings: GradedReport, signed: String?) {
        self.init()
        let text = statements.joined(separator: "\n")
        let draft = GradedReport(text)
        let errors = DraftErrors(draft: draft, findings: findings)
        let positives = draft.facts.filter(\.isPositive)
        reward = judge.reward(statements)
        if errors.contradicts { faults.insert(.contradiction) }
        if !errors.onWrongSide.isEmpty { faults.insert(.side) }
        if !errors.ofWrongSize.isEmpty { faults.insert(.size) }
        if !errors.omittedUrgent.isEmpty { faults.insert(.omission) }
        words = Double(text.split(whereSeparator: \.isWhitespace).count)
        isOnlyNegative = draft.isOnlyGlobalNegative
        claims = Double(positives.count)
        hedged = Double(positives.count { $0.assertion == .uncertain })
        guard let signed else { return }
        rougeL = Rouge(draft: text, reference: signed).rougeL
        let agreement = FactAgreement(draft: draft, reference: GradedReport(signed))
        (factsMatched, factsDrafted, factsSigned) = (agreement.matched, agreement.draft, agreement.reference)
    }
}
