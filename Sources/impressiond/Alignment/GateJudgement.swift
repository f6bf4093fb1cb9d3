import Alignment
import Foundation
import Grading
import ImpressionWriting
import LanguageModel
import ReportAssistant
import ServiceConfiguration

/// Puts a candidate before the gate: the gate split, the challenge suite and the never suite.
struct GateJudgement {
    /// What came of it.
    struct Result {
        let verdict: PromotionGate.Verdict
        let editCosts: [Double]
        /// Findings and both drafts of some cases, as JSON: patient data.
        let examples: [UInt8]
    }

    let settings: Settings
    let file: ModelFile
    let adapters: AlignedAdapters
    let candidate: LoRAAdapter
    let rewards: RewardModel
    let failedBefore: Int
    let checkpoint: @Sendable () throws -> Void

    private static let examples = 20

    func judge(_ cases: [AlignmentCase]) throws -> Result {
        let measurement = GateMeasurement(
            file.model, live: adapters.live, candidate: candidate, rewards, threads: settings.model.threads,
            checkpoint: checkpoint)
        let gate = try measurement.measure(cases)
        let challenge = try measurement.challenge(count: settings.alignment.challengeCases)
        var run = PromotionGate.Run()
        run.failedBefore = failedBefore
        run.newNeverFailures = try measurement.newNeverFailures(count: settings.alignment.neverCases)
        run.divergence = try Divergence.measure(
            file.model, candidate, from: adapters.reference,
            zip(cases, gate.drafts).map { ($0.writing, $1.candidate) }, threads: settings.model.threads,
            checkpoint: checkpoint)
        let seed = UInt64(truncatingIfNeeded: settings.drafts.seed)
        let verdict = PromotionGate(seed: seed).judge(gate: gate.cases, challenge: challenge, run)
        let different = zip(cases, gate.drafts).filter { $1.live != $1.candidate }.prefix(Self.examples)
        let examples = different.map { aCase, drafts in
            [
                "findings": [aCase.writing.findings], "signed": aCase.target ?? [], "before": drafts.live,
                "after": drafts.candidate,
            ]
        }
        let bytes = try JSONSerialization.data(withJSONObject: examples, options: [.sortedKeys, .prettyPrinted])
        return Result(verdict: verdict, editCosts: gate.editCosts, examples: Array(bytes))
    }
}
