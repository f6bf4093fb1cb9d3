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

    /// How much it counts, unless told otherwise.
    public var defaultWeight: Double {
        switch self {
        case .consistency: 0.45
        case .guideline: 0.20
        case .expert: 0.20
        case .tools: 0.10
        case .form: 0.05
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
    public func total(_ weights: [RewardComponent: Double]) -> Double {
        let known = components.map { (weights[$0] ?? 0, $0, $1.value) }
        let divisor = known.reduce(0) { $0 + ($1.1 == .form ? 0 : $1.0) }
        return divisor > 0 ? known.reduce(0) { $0 + $1.0 * $1.2 } / divisor : 0
    }
}
