import Evaluation

/// Whether a candidate may take the place of the live adapter (RGRO, section 6).
///
/// A paired bootstrap over clusters: what could be chance promotes nothing.
public struct PromotionGate: Sendable {
    /// One condition.
    public struct Row: Sendable, Equatable, Codable {
        /// What is measured.
        public let name: String
        /// The value that counts: mostly a bound of an interval.
        public let value: Double
        /// What it must not pass.
        public let bound: Double
        /// Whether it holds.
        public let pass: Bool
        /// The mean, where the value is a bound of its interval.
        public let mean: Double?
    }

    /// What is measured beside drafts.
    public struct Run: Sendable, Equatable {
        /// Mean divergence of the candidate from the adapter of supervised fine-tuning, in nats a token.
        public var divergence = 0.0
        /// Never cases that the candidate fails and the live adapter does not.
        public var newNeverFailures = 0
        /// Candidates that failed on the same data before.
        public var failedBefore = 0

        /// Of nothing.
        public init() {}
    }

    /// A verdict.
    public struct Verdict: Sendable, Equatable {
        /// All conditions.
        public let rows: [Row]
        /// Whether all hold.
        public var passes: Bool { rows.allSatisfy(\.pass) }
        /// Whether there were too few cases for a verdict without an operator.
        public let needsApproval: Bool
    }

    /// Cases under which an operator must agree.
    public static let enoughCases = 200
    private static let gateMargin = 0.02
    private static let challengeMargin = 0.01

    private let bootstrap: Bootstrap

    /// - Parameter resamples: of the bootstrap.
    public init(resamples: Int = 10_000, seed: UInt64 = 1) {
        bootstrap = Bootstrap(resamples: resamples, seed: seed)
    }

    /// Judges a candidate.
    ///
    /// - Parameters:
    ///   - gate: cases that nothing has looked at.
    ///   - challenge: generated cases.
    public func judge(gate: [GatedCase], challenge: [GatedCase], _ run: Run) -> Verdict {
        // The same data may not be tried until chance helps: each failure halves what chance may do.
        var level = 0.05
        for _ in 0..<min(20, run.failedBefore) { level /= 2 }
        var rows: [Row] = []
        let gain = Sample(gate, bootstrap) { $0.reward }
        rows.append(atLeast("reward gain", gain.quantile(level), 0, mean: gain.mean, isStrict: true))
        for fault in GateFigures.Fault.allCases {
            for (name, cases, margin) in [
                ("gate", gate, Self.gateMargin), ("challenge", challenge, Self.challengeMargin),
            ] {
                let increase = Sample(cases, bootstrap) { $0.faults.contains(fault) ? 1 : 0 }
                rows.append(
                    atMost("\(fault.rawValue), \(name)", increase.quantile(1 - level), margin, mean: increase.mean))
            }
        }
        rows.append(atMost("new never failures", Double(run.newNeverFailures), 0))
        let rouge = Sample(gate, bootstrap) { $0.rougeL }
        rows.append(atLeast("ROUGE-L", rouge.mean, -0.01))
        rows.append(atLeast("fact F1", factF1(gate, \.candidate) - factF1(gate, \.live), -0.01))
        let abnormal = Sample(gate.filter(\.isAbnormal), bootstrap) { $0.reward }
        rows.append(atLeast("reward gain, abnormal", abnormal.mean, 0, isStrict: true))
        rows.append(atMost("divergence", run.divergence, 0.10))
        let words = (ratio(gate, \.candidate, \.words), ratio(gate, \.live, \.words))
        rows.append(atMost("length", abs(words.0 / max(words.1, 1e-9) - 1), 0.25))
        let negative = Sample(gate, bootstrap) { $0.isOnlyNegative ? 1 : 0 }
        rows.append(atMost("only negative", abs(negative.mean), 0.10))
        rows.append(atMost("hedged", abs(hedged(gate, \.candidate) - hedged(gate, \.live)), 0.10))
        return Verdict(rows: rows, needsApproval: gate.count < Self.enoughCases)
    }

    private func atLeast(
        _ name: String, _ value: Double, _ bound: Double, mean: Double? = nil, isStrict: Bool = false
    ) -> Row {
        Row(name: name, value: value, bound: bound, pass: isStrict ? value > bound : value >= bound, mean: mean)
    }

    private func atMost(_ name: String, _ value: Double, _ bound: Double, mean: Double? = nil) -> Row {
        Row(name: name, value: value, bound: bound, pass: value <= bound, mean: mean)
    }

    private func ratio(
        _ cases: [GatedCase], _ draft: (GatedCase) -> GateFigures, _ figure: (GateFigures) -> Double
    ) -> Double {
        cases.reduce(0) { $0 + figure(draft($1)) } / Double(max(1, cases.count))
    }

    private func factF1(_ cases: [GatedCase], _ draft: (GatedCase) -> GateFigures) -> Double {
        let sum = ratio(cases, draft, \.factsDrafted) + ratio(cases, draft, \.factsSigned)
        return sum == 0 ? 1 : 2 * ratio(cases, draft, \.factsMatched) / sum
    }

    private func hedged(_ cases: [GatedCase], _ draft: (GatedCase) -> GateFigures) -> Double {
        let claims = ratio(cases, draft, \.claims)
        return claims == 0 ? 0 : ratio(cases, draft, \.hedged) / claims
    }
}

/// Paired differences, candidate less live, resampled by cluster.
private struct Sample {
    let mean: Double
    private let sorted: [Double]

    init(_ cases: [GatedCase], _ bootstrap: Bootstrap, _ figure: (GateFigures) -> Double) {
        let clusters = Dictionary(grouping: cases, by: \.cluster).sorted { $0.key < $1.key }
        let rows = clusters.map { _, members in
            [members.reduce(0) { $0 + figure($1.candidate) - figure($1.live) }, Double(members.count)]
        }
        let count = Double(cases.count)
        mean = count == 0 ? 0 : rows.reduce(0) { $0 + $1[0] } / count
        var means: [Double] = []
        bootstrap.run(rows) { sums in means.append(sums[1] == 0 ? 0 : sums[0] / sums[1]) }
        sorted = means.sorted()
    }

    /// Of the mean; of no cases nothing is known, and no bound holds.
    func quantile(_ share: Double) -> Double {
        guard !sorted.isEmpty else { return share < 0.5 ? -.infinity : .infinity }
        return Bootstrap.quantile(share, ofSorted: sorted)
    }
}
