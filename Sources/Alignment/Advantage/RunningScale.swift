public import Appraisal

/// The root mean square of all values of a run so far, for making components comparable.
///
/// Never of one group: its spread is chance, and a group in which all is nearly right would count most.
public struct RunningScale: Sendable, Equatable, Codable {
    var sum = 0.0
    var count = 0.0

    /// Under this no scale goes: where hardly anything differs, nothing is made of it.
    static let floor = 0.05

    /// Before the first value.
    public init() {}

    mutating func take(_ values: some Sequence<Double>) {
        for value in values {
            sum += value * value
            count += 1
        }
    }

    /// The root mean square, at least the floor.
    public var value: Double { count > 0 ? max(Self.floor, (sum / count).squareRoot()) : Self.floor }
}

/// The scales of a run: of each component, and of the whole reward.
public struct RewardScales: Sendable, Equatable, Codable {
    /// Of what a component's returns differ from their baselines.
    public var components: [RewardComponent: RunningScale] = [:]
    /// Of what rewards differ from their group's mean.
    public var reward = RunningScale()

    /// Before the first update.
    public init() {}
}
