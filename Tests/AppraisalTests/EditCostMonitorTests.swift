import Appraisal
import Testing

@Suite struct EditCostMonitorTests {
    /// Mean .3, deviation .1.
    private static let baseline = EditCostMonitor.Baseline([0.2, 0.3, 0.4])

    @Test func theBaselineIsMeanAndDeviation() throws {
        let baseline = try #require(Self.baseline)
        #expect(abs(baseline.mean - 0.3) < 1e-12 && abs(baseline.deviation - 0.1) < 1e-12 && baseline.cases == 3)
        #expect(EditCostMonitor.Baseline([0.2]) == nil)
    }

    /// Each draft that costs one deviation more adds .75; the seventh passes five.
    @Test func aRiseIsNoticed() throws {
        var monitor = EditCostMonitor(try #require(Self.baseline))
        for count in 1...7 {
            monitor.take(0.4)
            #expect(abs(monitor.sum - 0.75 * Double(count)) < 1e-9)
            #expect(monitor.isAlarming == (count == 7))
        }
    }

    /// What varies as it did raises no alarm, and what got cheaper is not saved up.
    @Test func theUsualIsNoAlarm() throws {
        var monitor = EditCostMonitor(try #require(Self.baseline))
        for index in 0..<600 {
            monitor.take([0.2, 0.3, 0.4][index % 3])
            #expect(!monitor.isAlarming)
        }
        for _ in 0..<50 { monitor.take(0.1) }
        #expect(monitor.sum == 0)
        monitor.take(0.8)
        #expect(abs(monitor.sum - 4.75) < 1e-9)
    }
}
