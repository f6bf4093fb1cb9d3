public import Appraisal

/// A part of the reward (RGRO, section 2).
public enum RewardComponent: String, Sendable, CaseIterable {
    /// Agreement with the findings.
    case consistency
    /// Adherence to guidelines.
    case guideline
    /// Likeness to what the radiologist made of the draft.
    case expert
    /// What diagnostic tools say.
    case tools
    /// Length, repetition and end.
    case form

}

/// How much each component of the reward counts.
public struct RewardWeights: Sendable, Equatable {
    /// Of agreement with the findings.
    public var consistency = 0.45
    /// Of adherence to guidelines.
    public var guideline = 0.20
    /// Of likeness to what the radiologist made of the draft.
    public var expert = 0.20
    /// Of diagnostic tools.
    public var tools = 0.10
    /// Of length, repetition and end.
    public var form = 0.05

    /// The defaults.
    public init() {}

    /// λ of a component.
    public subscript(component: RewardComponent) -> Double {
        switch component {
        case .consistency: consistency
        case .guideline: guideline
        case .expert: expert
        case .tools: tools
        case .form: form
        }
    }
}

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
        var (sum, divisor) = (0.0, 0.0)
        // In a fixed order: the same sum to the last bit in every run.
        for component in RewardComponent.allCases {
            guard let own = components[component] else { continue }
            sum += weights[component] * own.value
            if component != .form { divisor += weights[component] }
        }
        return divisor > 0 ? sum / divisor : 0
    }
}
