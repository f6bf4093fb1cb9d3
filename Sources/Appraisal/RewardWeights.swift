/// A part of the reward (RGRO, section 2).
public enum RewardComponent: String, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
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

    /// The weighted sum of what there is, divided by the weights of all of it but the form; 0 where that is nothing.
    ///
    /// - Parameter value: of a component; nil where it has nothing to say.
    public func total(_ value: (RewardComponent) -> Double?) -> Double {
        // In a fixed order: the same sum to the last bit in every run.
        var (sum, divisor) = (form * (value(.form) ?? 0), 0.0)
        for component in RewardComponent.allCases where component != .form {
            guard let own = value(component) else { continue }
            sum += self[component] * own
            divisor += self[component]
        }
        return divisor > 0 ? sum / divisor : 0
    }
}
