import Glibc

/// The whole loss of an update (RGRO, section 4): what was sampled, edits of it, what was signed, and pairs of both.
///
///     L = L_stages + L_edit + η L_SFT + ζ L_DPO
public struct UpdateObjective: Sendable {
    /// What a continuation of a prompt is for.
    public enum Role: Sendable, Equatable {
        /// A draft that was sampled, with its stages and the advantage of each.
        case rollout(stages: [Range<Int>], advantages: [Double])
        /// A draft that was edited: what each token counts; 0 where nothing was changed.
        case edit(weights: [Double])
        /// What was signed.
        case target
    }

    /// The continuations of one prompt.
    public struct Group: Sendable, Equatable {
        /// One a continuation.
        public var roles: [Role]
        /// A continuation that was signed and one that is worse, by their indices.
        public var pair: (better: Int, worse: Int)?

        /// A group of continuations.
        public init(roles: [Role], pair: (better: Int, worse: Int)? = nil) {
            self.roles = roles
            self.pair = pair
        }

        /// Equal where roles and pair are.
        public static func == (left: Group, right: Group) -> Bool {
            left.roles == right.roles && left.pair?.better == right.pair?.better
                && left.pair?.worse == right.pair?.worse
        }
    }

    /// Log-probabilities of a group: `[continuations][tokens]`.
    public struct Values: Sendable {
        /// Under the policy.
        public var policy: [[Float]]
        /// Under the policy that sampled.
        public var old: [[Float]]
        /// Under the reference.
        public var reference: [[Float]]

        /// Log-probabilities of the same tokens.
        public init(policy: [[Float]], old: [[Float]], reference: [[Float]]) {
            self.policy = policy
            self.old = old
            self.reference = reference
        }
    }

    /// The parts of a loss.
    public struct Loss: Sendable, Equatable {
        /// Of what was sampled, the penalty included.
        public var stages = 0.0
        /// Of edits.
        public var edits = 0.0
        /// Of what was signed, not yet multiplied.
        public var anchor = 0.0
        /// Of pairs, not yet multiplied.
        public var preference = 0.0
        /// The sum of k3 over all sampled tokens.
        public var divergence = 0.0

        /// Nothing yet.
        public init() {}
    }

    /// Of the sampled drafts.
    public var stages = StageObjective()
    /// η.
    public var anchor = 0.1
    /// ζ.
    public var preference = 0.1
    /// What multiplies edits.
    public var edits = 1.0
    /// N K: sampled drafts of the update.
    public var drafts = 1
    /// Signed tokens of the update.
    public var targetTokens = 1
    /// Pairs of the update.
    public var pairs = 1

    /// The temperature of preferences.
    static let preferenceScale = 0.1
    /// A token that was less likely than this is learnt the more slowly, the less likely it is.
    static let editFloor = 0.001

    /// With the defaults.
    public init() {}

    /// The sum of all parts.
    public func total(_ loss: Loss) -> Double {
        loss.stages + loss.edits + anchor * loss.anchor + preference * loss.preference
    }

    /// Adds a group's loss, and gives its derivative by each token's log π: `[continuations][tokens]`.
    public func derivatives(_ group: Group, _ values: Values, addingTo loss: inout Loss) -> [[Double]] {
        var result: [[Double]] = []
        for (index, role) in group.roles.enumerated() {
            let own = values.policy[index]
            switch role {
            case .rollout(let ranges, let advantages):
                let part = stages.loss(
                    own, old: values.old[index], reference: values.reference[index], stages: ranges,
                    advantages: advantages, drafts: drafts)
                loss.stages += part.loss
                loss.divergence += part.penalty
                result.append(part.derivatives)
            case .edit(let weights):
                let scale = edits / (Double(drafts) * stages.length)
                let shares = zip(own, weights).map { value, weight in
                    -scale * weight * min(1, exp(Double(value)) / Self.editFloor)
                }
                loss.edits += zip(shares, own).reduce(0) { $0 + $1.0 * Double($1.1) }
                result.append(shares)
            case .target:
                let share = 1 / Double(targetTokens)
                loss.anchor -= share * own.reduce(0) { $0 + Double($1) }
                result.append([Double](repeating: -anchor * share, count: own.count))
            }
        }
        if let pair = group.pair {
            let scale = Self.preferenceScale
            let margin = scale * (gain(values, pair.better) - gain(values, pair.worse))
            let share = 1 / Double(pairs)
            loss.preference += share * log1p(exp(-margin))
            // d/dm of -log σ(m) is σ(m) - 1.
            let slope = preference * share * (1 / (1 + exp(-margin)) - 1) * scale
            for token in result[pair.better].indices { result[pair.better][token] += slope }
            for token in result[pair.worse].indices { result[pair.worse][token] -= slope }
        }
        return result
    }

    /// Σ log π - log π_ref.
    private func gain(_ values: Values, _ index: Int) -> Double {
        zip(values.policy[index], values.reference[index]).reduce(0) { $0 + Double($1.0) - Double($1.1) }
    }
}
