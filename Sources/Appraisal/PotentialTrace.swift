import ClinicalText

/// The potentials of a draft before its first statement and after each stage (RGRO, section 2).
///
/// The reward of a stage is the difference of its two potentials; what only the end can tell is added to the last one.
public struct PotentialTrace: Sendable, Equatable {
    /// One component of the reward.
    public struct Component: Sendable, Equatable {
        /// The potential of the empty draft and after each stage: `[stages + 1]`.
        public let potentials: [Double]
        /// What the end of the draft adds.
        public let terminal: Double

        /// A component with its potentials, at least one.
        public init(potentials: [Double], terminal: Double = 0) {
            precondition(!potentials.isEmpty, "a trace without a beginning")
            self.potentials = potentials
            self.terminal = terminal
        }

        /// What the component says of the whole draft.
        public var value: Double { (potentials.last ?? 0) + terminal }

        /// The reward of a stage and of all behind it.
        public func returnToGo(_ stage: Int) -> Double { value - potentials[min(stage, potentials.count - 1)] }
    }

    /// Agreement with the findings.
    public let consistency: Component
    /// Adherence to the guidelines that apply; nil if none does.
    public let guideline: Component?
    /// Length, repetition and end.
    public let form: Component
    /// Whether a stage flips an urgent or actionable assertion, a side or a size: `[stages]`.
    public let isUnsafe: [Bool]

    init(_ texts: [Appraiser.AppraisedText], _ facts: [Fact]) {
        consistency = Component(
            potentials: texts.map(\.consistency.potential), terminal: texts.last?.consistency.terminal ?? 0)
        let adherence = texts.compactMap(\.guideline)
        guideline = adherence.count == texts.count ? Component(potentials: adherence) : nil
        // An empty beginning costs nothing; an empty whole draft does.
        form = Component(potentials: texts.map(\.form.potential), terminal: texts.last?.form.terminal ?? 0)
        isUnsafe = zip(texts, texts.dropFirst()).map { before, after in
            Self.errors(in: after, facts) > Self.errors(in: before, facts)
        }
    }

    /// Claims that say the opposite of something that counts, and global negatives that deny it.
    private static func errors(in text: Appraiser.AppraisedText, _ facts: [Fact]) -> Int {
        let claims = text.impression.facts
        let errors = zip(claims, text.consistency.matching.verdicts).count { claim, verdict in
            switch verdict {
            case .flipped(let fact): facts[fact].tier <= .actionable || claim.tier <= .actionable
            case .deniedByNormal: claim.tier <= .actionable
            case .swapped: true
            case .supported(_, let differences): differences.contains(.side) || differences.contains(.size)
            case .implied, .unsupported: false
            }
        }
        return errors + text.consistency.denied.count { !$0.isEmpty }
    }
}
