public import ClinicalText
public import Guidelines

/// What a draft is worth, and what its reader should look at.
public struct Appraisal: Sendable, Equatable {
    /// One statement of the draft.
    public struct Statement: Sendable, Equatable {
        /// Its place among the statements joined by newlines: Unicode-scalar offsets, half open.
        public let span: Range<Int>
        /// Of its most significant claim; nil where it claims nothing.
        public let tier: SignificanceTier?
        /// Sentences of the findings that it rests on: Unicode-scalar offsets, half open.
        public let supports: [Range<Int>]
    }

    /// What the findings say.
    public let findings: ReportReading
    /// What the impression says.
    public let impression: ReportReading
    /// How the one rests on the other.
    public let consistency: Consistency
    /// How the rules that apply are met.
    public let outcomes: [RuleOutcome]
    /// The components of the reward.
    public let rewards: Rewards
    /// What the reader should look at, the most severe first.
    public let checks: [Check]
    /// The statements, in order.
    public let statements: [Statement]

    /// Whether the draft contradicts its findings.
    public var isContradicting: Bool {
        checks.contains {
            $0.severity == .critical
                && ($0.kind == .contradicted || ["SIDE_SWAPPED", "SIDE_DIFFERS"].contains($0.code))
        }
    }

    /// Whether nothing speaks against the draft but what the report itself lacks.
    public var isFaultless: Bool {
        !checks.contains { check in
            let kinds: [Check.Kind] = [.contradicted, .unsupported, .omitted, .size, .side]
            return kinds.contains(check.kind) && check.severity != .information
        }
    }
}

/// The reward of a draft by its components.
public struct Rewards: Sendable, Equatable {
    /// Agreement with the findings: above -2 and at most 1.
    public let consistency: Double
    /// Adherence to the guidelines that apply, 0 to 1; nil if none does.
    public let guideline: Double?
    /// What a radiologist's correction says, -0.5 to 1; nil without one.
    public var expert: Double?
    /// What diagnostic tools say, -1 to 1; nil without an answer.
    public var tools: Double?
    /// The price of length and repetition: -1 to 0.
    public let form: Double

    /// The weighted sum of what there is, divided by the weights of all of it but the form.
    public var total: Double {
        RewardWeights().total { component in
            switch component {
            case .consistency: consistency
            case .guideline: guideline
            case .expert: expert
            case .tools: tools
            case .form: form
            }
        }
    }
}
