public import Appraisal

/// How credit is given.
public enum Credit: String, Sendable, CaseIterable {
    /// Each stage for what it and later ones add.
    case stage
    /// Every stage for the whole draft.
    case trajectory
}

/// Stage-wise group-relative advantages (RGRO, section 3).
public struct StageAdvantages {
    /// How they are computed.
    public struct Options: Sendable, Equatable {
        /// How credit is given.
        public var credit = Credit.stage
        /// How much each component counts.
        public var weights = RewardWeights()
        /// Whether a stage that says the opposite of a finding that counts, or the other side, always loses.
        public var safetyDominates = true

        /// The defaults.
        public init() {}
    }

    private let groups: [[RewardTrace]]
    private let options: Options

    /// - Parameter groups: the rollouts of each case of an update.
    public init(_ groups: [[RewardTrace]], _ options: Options = Options()) {
        self.groups = groups
        self.options = options
    }

    /// The advantage of each stage: `[cases][rollouts][stages]`.
    ///
    ///     δ = R(k,i) - b(k,i)        A_m = clip(δ / (σ_m + 1e-4), ±4)        A = Σ λ_m A_m
    ///
    /// - Parameter scales: of the run; this update's values are added first.
    public func values(_ scales: inout RewardScales) -> [[[Double]]] {
        var sums = groups.map { $0.map { [Double](repeating: 0, count: $0.stages) } }
        for component in RewardComponent.allCases {
            let deltas = deltas(of: component)
            scales.components[component, default: RunningScale()].take(deltas.joined().joined().compactMap(\.self))
            let scale = (scales.components[component]?.value ?? RunningScale.floor) + 1e-4
            let weight = options.weights[component]
            for (group, rollouts) in deltas.enumerated() {
                for (rollout, stages) in rollouts.enumerated() {
                    for (stage, delta) in stages.enumerated() {
                        guard let delta else { continue }
                        sums[group][rollout][stage] += weight * min(4, max(-4, delta / scale))
                    }
                }
            }
        }
        for group in groups {
            let totals = group.map { $0.total(options.weights) }
            let mean = totals.reduce(0, +) / Double(max(1, totals.count))
            scales.reward.take(totals.map { $0 - mean })
        }
        guard options.safetyDominates else { return sums }
        for (group, rollouts) in groups.enumerated() {
            for (rollout, trace) in rollouts.enumerated() {
                for (stage, isUnsafe) in trace.isUnsafe.enumerated() where isUnsafe {
                    sums[group][rollout][stage] = min(sums[group][rollout][stage], -1)
                }
            }
        }
        return sums
    }

    /// What each return differs from its baseline; nil where the component is null.
    func deltas(of component: RewardComponent) -> [[[Double?]]] {
        let traces = groups.map { $0.map { $0.components[component] } }
        return groups.indices.map { group in
            groups[group].indices.map { rollout in
                (0..<groups[group][rollout].stages).map { stage in
                    guard let own = traces[group][rollout] else { return nil }
                    let place = options.credit == .stage ? stage : 0
                    let others = groups[group].indices.filter { $0 != rollout }.compactMap { index in
                        traces[group][index].map { ReachedState($0, stages: groups[group][index].stages, place) }
                    }
                    let slope = place == 0 ? 0 : slope(traces, stage: place, without: group)
                    return own.returnToGo(place)
                        - Self.baseline(at: own.potentials[place], others: others, slope: slope)
                }
            }
        }
    }

    /// b(k,i) = mean R(k,j) + s (Φ(y_<k,i) - mean Φ(y_<k,j)) over the others that reached the stage; over all others
    /// where fewer than two did.
    static func baseline(at potential: Double, others: [ReachedState], slope: Double) -> Double {
        let reached = others.filter(\.isReached)
        let used = reached.count < 2 ? others : reached
        guard !used.isEmpty else { return 0 }
        let count = Double(used.count)
        let meanReturn = used.reduce(0) { $0 + $1.returnToGo } / count
        let meanPotential = used.reduce(0) { $0 + $1.potential } / count
        return meanReturn + slope * (potential - meanPotential)
    }

    /// The slope of the return on the potential, by the case-centred pairs of the other cases.
    private func slope(_ traces: [[PotentialTrace.Component?]], stage: Int, without group: Int) -> Double {
        var (products, squares, pairs) = (0.0, 0.0, 0)
        for other in groups.indices where other != group {
            let states = groups[other].indices.compactMap { index in
                traces[other][index].map { ReachedState($0, stages: groups[other][index].stages, stage) }
            }.filter(\.isReached)
            guard !states.isEmpty else { continue }
            let meanReturn = states.reduce(0) { $0 + $1.returnToGo } / Double(states.count)
            let meanPotential = states.reduce(0) { $0 + $1.potential } / Double(states.count)
            for state in states {
                products += (state.potential - meanPotential) * (state.returnToGo - meanReturn)
                squares += (state.potential - meanPotential) * (state.potential - meanPotential)
            }
            pairs += states.count
        }
        guard pairs >= 8, squares > 0 else { return -1 }
        return min(0, max(-1, products / squares))
    }

    /// Where a rollout stands when others begin a stage; one that has ended stays where it is.
    struct ReachedState {
        let potential: Double
        let returnToGo: Double
        let isReached: Bool

        init(_ trace: PotentialTrace.Component, stages: Int, _ stage: Int) {
            isReached = stage < stages
            potential = trace.potentials[min(stage, trace.potentials.count - 1)]
            returnToGo = isReached ? trace.returnToGo(stage) : 0
        }
    }
}
