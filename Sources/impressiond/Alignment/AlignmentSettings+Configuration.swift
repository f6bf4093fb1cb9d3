import Alignment
import Appraisal
import ServiceConfiguration

extension AlignmentSettings {
    /// What the configuration says.
    init(_ settings: Settings) {
        self.init()
        let own = settings.alignment
        (cases, rollouts, tokens, updates) = (own.cases, own.rollouts, own.maximumTokens, own.updates)
        (rate, warmUp, minibatches, clip) = (own.learningRate, own.warmUp, own.minibatches, own.clip)
        objective.clipLow = own.clipLow
        objective.clipHigh = own.clipHigh
        objective.beta = own.penalty
        divergenceLimit = own.divergenceLimit
        advantages.credit = own.credit == .stage ? .stage : .trajectory
        advantages.safetyDominates = own.safetyDominance == .on
        advantages.weights.consistency = own.consistencyWeight
        advantages.weights.guideline = own.guidelineWeight
        advantages.weights.expert = own.expertWeight
        advantages.weights.tools = own.toolsWeight
        advantages.weights.form = own.formWeight
        (anchor, preference, edits, editWeight) = (own.anchor, own.preference, own.edits, own.editWeight)
        normalShare = own.normalShare == 0 ? nil : own.normalShare
        evaluationInterval = own.evaluationInterval
        stages = settings.drafts.maximumStatements
        seed = UInt64(settings.drafts.seed)
        threads = settings.model.threads
    }
}
