import Appraisal
import ImpressionWriting
import LanguageModel
import Training

/// One update of RGRO: drafts are sampled, rewarded, edited, and learnt from.
struct PolicyUpdate {
    let sampler: RolloutSampler
    let rewards: RewardModel
    let reference: LoRAAdapter
    let settings: AlignmentSettings

    /// What is learnt of one case.
    private struct Lesson {
        let batch: TrainingBatch.Group
        let objective: UpdateObjective.Group
        let rollouts: [Rollout]

        var sampledTokens: Int { rollouts.reduce(0) { $0 + $1.tokens.count } }

        var targetTokens: Int {
            zip(objective.roles, batch.continuations).reduce(0) { $0 + ($1.0 == .target ? $1.1.count : 0) }
        }
    }

    /// Samples, learns, and takes the trainer's steps: one a minibatch.
    ///
    /// - Throws: `CONTEXT_FULL`, `MODEL_NUMERICS`, `TRAINING_DIVERGED`, and what the checkpoint throws.
    func run(_ trainer: Trainer, _ cases: [AlignmentCase], _ scales: inout RewardScales) throws -> UpdateFigures {
        var figures = UpdateFigures()
        figures.update = trainer.steps / max(1, settings.minibatches)
        let clock = ContinuousClock()
        var last = clock.now
        func lap() -> Double {
            let now = clock.now
            defer { last = now }
            return (now - last) / .seconds(1)
        }

        let prompts = cases.map { sampler.form.format.prompt(for: $0.writing) }
        let rollouts = try sampler.sample(
            trainer.adapter, prompts, seed: settings.seed &+ UInt64(trainer.steps) &* 0x9E37_79B9)
        figures.rolloutSeconds = lap()

        let judges = cases.map(rewards.judge)
        let traces = zip(judges, rollouts).map { judge, drafts in
            drafts.map { judge.trace($0.prefixes, isTruncated: $0.isTruncated) }
        }
        let advantages = StageAdvantages(traces, settings.advantages).values(&scales)
        figures.take(rollouts, traces, weights: settings.advantages.weights)
        let lessons = cases.indices.map { index in
            lesson(
                cases[index], prompts[index], rollouts[index], traces[index], advantages[index], judges[index], scales,
                &figures)
        }
        figures.rewardSeconds = lap()

        let known = try logProbabilities(lessons, trainer, reference)
        let old = settings.minibatches > 1 ? try logProbabilities(lessons, trainer, trainer.adapter) : nil
        figures.referenceSeconds = lap()

        var objective = UpdateObjective()
        objective.stages = settings.objective
        (objective.anchor, objective.preference) = (settings.anchor, settings.preference)
        objective.edits = settings.editWeight
        let size = (lessons.count + settings.minibatches - 1) / max(1, settings.minibatches)
        for first in stride(from: 0, to: lessons.count, by: max(1, size)) {
            let part = Array(lessons.indices[first..<min(first + size, lessons.count)])
            try step(trainer, lessons, part, objective, known, old, &figures)
        }
        figures.editGain /= Double(max(1, figures.edits))
        figures.policySeconds = lap()
        return figures
    }

    // MARK: Lessons

    private func lesson(
        _ aCase: AlignmentCase, _ prompt: [Int32], _ rollouts: [Rollout], _ traces: [RewardTrace],
        _ advantages: [[Double]], _ judge: RewardModel.Judge, _ scales: RewardScales, _ figures: inout UpdateFigures
    ) -> Lesson {
        let weights = settings.advantages.weights
        let totals = traces.map { $0.total(weights) }
        var continuations = rollouts.map(\.tokens)
        var roles = zip(rollouts, advantages).map {
            UpdateObjective.Role.rollout(stages: $0.segmentation.stages, advantages: $1)
        }
        var pair: (better: Int, worse: Int)?
        if let signed = aCase.target {
            for index in totals.indices.sorted(by: { totals[$0] < totals[$1] }).prefix(settings.edits) {
                guard let (edit, gain) = Self.best(rollouts[index], totals[index], signed, judge, sampler.form) else {
                    continue
                }
                let weight = min(4, gain / (scales.reward.value + 1e-4))
                continuations.append(edit.tokens)
                roles.append(.edit(weights: edit.isEdited.map { $0 ? weight : 0 }))
                figures.edits += 1
                figures.editGain += gain
            }
            let range = (totals.max() ?? 0) - (totals.min() ?? 0)
            let isHopeless = range < 1e-6 && (totals.max() ?? 1) < 0.8
            if settings.anchor > 0 || (isHopeless && settings.preference > 0) {
                continuations.append(sampler.form.format.target(for: signed))
                roles.append(.target)
                if isHopeless, settings.preference > 0 {
                    pair = (continuations.count - 1, 0)
                    figures.pairs += 1
                }
            }
        }
        return Lesson(
            batch: TrainingBatch.Group(prompt: prompt, continuations: continuations),
            objective: UpdateObjective.Group(roles: roles, pair: pair), rollouts: rollouts)
    }

    /// The one change towards what was signed that gains most; nil where none gains.
    private static func best(
        _ rollout: Rollout, _ reward: Double, _ signed: [String], _ judge: RewardModel.Judge, _ form: StageForm
    ) -> (DraftEdit, gain: Double)? {
        let edits = DraftEdit.all(of: rollout, towards: signed, form).map { edit in
            (edit: edit, gain: judge.reward(edit.statements) - reward)
        }
        guard let best = edits.max(by: { $0.gain < $1.gain }), best.gain > 1e-6 else { return nil }
        return (best.edit, best.gain)
    }

    // MARK: Passes

    private func passes(_ lessons: [Lesson], _ indices: [Int]) -> [[Int]] {
        indices.passes(ofTokens: settings.passTokens) { lessons[$0].batch.tokens }
    }

    /// `[lessons][continuations][tokens]`
    private func logProbabilities(
        _ lessons: [Lesson], _ trainer: Trainer, _ adapter: LoRAAdapter
    ) throws -> [[[Float]]] {
        var result: [[[Float]]] = []
        for pass in passes(lessons, Array(lessons.indices)) {
            let batch = TrainingBatch(pass.map { lessons[$0].batch })
            let values = try trainer.logProbabilities(batch, adapter)
            result += Self.cut(values, lessons, pass)
        }
        return result
    }

    private static func cut(_ values: [Float], _ lessons: [Lesson], _ pass: [Int]) -> [[[Float]]] {
        var rest = values[...]
        return pass.map { index in
            lessons[index].batch.continuations.map { continuation in
                defer { rest = rest.dropFirst(continuation.count) }
                return Array(rest.prefix(continuation.count))
            }
        }
    }

    private func step(
        _ trainer: Trainer, _ lessons: [Lesson], _ part: [Int], _ whole: UpdateObjective, _ reference: [[[Float]]],
        _ old: [[[Float]]]?, _ figures: inout UpdateFigures
    ) throws {
        var objective = whole
        objective.drafts = max(1, part.reduce(0) { $0 + lessons[$1].rollouts.count })
        objective.targetTokens = max(1, part.reduce(0) { $0 + lessons[$1].targetTokens })
        objective.pairs = max(1, part.count { lessons[$0].objective.pair != nil })
        let passes = passes(lessons, part)
        let tokens = part.reduce(0) { $0 + lessons[$1].batch.tokens }
        var loss = UpdateObjective.Loss()
        var gap: Float = 0
        let step = try trainer.step(
            tokens: tokens, targets: part.reduce(0) { $0 + lessons[$1].batch.continuations.joined().count }
        ) { session, gradients in
            for pass in passes {
                _ = try session.addGradients(
                    TrainingBatch(pass.map { lessons[$0].batch }), trainer.adapter, to: &gradients
                ) { values in
                    let own = Self.cut(values, lessons, pass)
                    return zip(pass, own).flatMap { index, policy in
                        for (rollout, values) in zip(lessons[index].rollouts, policy) {
                            gap = max(gap, zip(rollout.logProbabilities, values).map { abs($0 - $1) }.max() ?? 0)
                        }
                        let derivatives = objective.derivatives(
                            lessons[index].objective,
                            UpdateObjective.Values(
                                policy: policy, old: old?[index] ?? policy, reference: reference[index]),
                            addingTo: &loss)
                        return derivatives.joined().map { Float($0) }
                    }
                }
            }
            return objective.total(loss)
        }
        let share = Double(part.count) / Double(lessons.count)
        figures.stageLoss += share * loss.stages
        figures.editLoss += share * loss.edits
        figures.anchorLoss += share * loss.anchor
        figures.preferenceLoss += share * loss.preference
        figures.divergence += loss.divergence / Double(max(1, lessons.reduce(0) { $0 + $1.sampledTokens }))
        figures.gradientNorm = max(figures.gradientNorm, step.gradientNorm)
        figures.rate = Double(step.rate)
        figures.passTokens += tokens
        if settings.minibatches == 1 { figures.samplingGap = Double(gap) }
    }
}

extension UpdateFigures {
    /// Takes what was sampled and earned.
    fileprivate mutating func take(
        _ rollouts: [[Rollout]], _ traces: [[RewardTrace]], weights: RewardWeights
    ) {
        let drafts = rollouts.flatMap(\.self)
        let all = traces.flatMap(\.self)
        let count = Double(max(1, drafts.count))
        let totals = traces.map { $0.map { $0.total(weights) } }
        let cases = Double(max(1, totals.count))
        reward = totals.flatMap(\.self).reduce(0, +) / count
        best = totals.reduce(0) { $0 + ($1.max() ?? 0) } / cases
        worst = totals.reduce(0) { $0 + ($1.min() ?? 0) } / cases
        zeroVariance = Double(totals.count { ($0.max() ?? 0) - ($0.min() ?? 0) < 1e-6 }) / cases
        unsafe = Double(all.count { $0.isUnsafe.contains(true) }) / count
        for component in RewardComponent.allCases {
            let values = all.compactMap { $0.components[component]?.value }
            if !values.isEmpty { components[component.rawValue] = values.reduce(0, +) / Double(values.count) }
        }
        let sampled = drafts.reduce(0) { $0 + $1.tokens.count }
        tokens = Double(sampled) / count
        stages = Double(drafts.reduce(0) { $0 + $1.segmentation.stages.count }) / count
        truncated = Double(drafts.count(where: \.isTruncated)) / count
        entropy = -drafts.reduce(0) { $0 + $1.logProbabilities.reduce(0) { $0 + Double($1) } } / Double(max(1, sampled))
    }
}
