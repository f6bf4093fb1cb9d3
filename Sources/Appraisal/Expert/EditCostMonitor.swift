/// Notices that drafts cost more to correct than they did before an adapter went live: a one-sided CUSUM (Page 1954).
///
///     S = max(0, S + (x - mean) / deviation - slack)        alarm where S > threshold
///
/// x is 1 minus the expert reward of a draft against what was signed.
public struct EditCostMonitor: Sendable, Equatable {
    /// What drafts of the adapter cost at the gate.
    public struct Baseline: Sendable, Equatable, Codable {
        /// Their mean.
        public let mean: Double
        /// Their standard deviation.
        public let deviation: Double
        /// How many there were.
        public let cases: Int

        /// - Parameter costs: at least two, else there is no deviation and nil.
        public init?(_ costs: [Double]) {
            guard costs.count >= 2 else { return nil }
            let mean = costs.reduce(0, +) / Double(costs.count)
            self.mean = mean
            deviation = (costs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(costs.count - 1)).squareRoot()
            cases = costs.count
        }
    }

    /// S, in standard deviations.
    public private(set) var sum = 0.0
    private let baseline: Baseline
    private let slack: Double
    private let threshold: Double
    /// A gate whose drafts all cost the same says little of how much they differ.
    private static let leastDeviation = 0.05

    /// - Parameters:
    ///   - slack: what is no rise, in standard deviations.
    ///   - threshold: of the alarm, in standard deviations.
    public init(_ baseline: Baseline, slack: Double = 0.25, threshold: Double = 5) {
        self.baseline = baseline
        self.slack = slack
        self.threshold = threshold
    }

    /// Takes the cost of a draft, in the order in which they were signed.
    public mutating func take(_ cost: Double) {
        sum = max(0, sum + (cost - baseline.mean) / max(Self.leastDeviation, baseline.deviation) - slack)
    }

    /// Whether the rise is no chance.
    public var isAlarming: Bool { sum > threshold }
}
