public import Appraisal

/// What a rollout earned, component by component, stage by stage.
public struct RewardTrace: Sendable, Equatable {
    /// Without an entry the component is null: it neither rewards nor punishes.
    public var components: [RewardComponent: PotentialTrace.Component]
    /// Whether a stage flips an urgent or actionable assertion, a side or a size: `[stages]`.
    public let isUnsafe: [Bool]

    /// A trace with all its parts.
    public init(components: [RewardComponent: PotentialTrace.Component], isUnsafe: [Bool]) {
        self.components = components
        self.isUnsafe = isUnsafe
    }

    /// What the appraisal of a draft gives.
    public init(_ trace: PotentialTrace) {
        components = [.consistency: trace.consistency, .form: trace.form]
        components[.guideline] = trace.guideline
        isUnsafe = trace.isUnsafe
    }

    /// How many stages there are.
    public var stages: Int { isUnsafe.count }

    /// The weighted sum of what there is, divided by the weights of all of it but the form.
    public func total(_ weights: RewardWeights) -> Double {
        weights.total { components[$0]?.value }
    }
}
