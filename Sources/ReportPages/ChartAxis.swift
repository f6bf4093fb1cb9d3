/// A linear axis with round ticks.
struct ChartAxis {
    /// The values that have a line.
    let ticks: [Double]
    private let step: Double
    private let start: Double
    private let end: Double

    /// - Parameters:
    ///   - range: what must fit; it may be a point.
    ///   - start: where the axis begins on the page.
    ///   - end: where it ends.
    init(covering range: ClosedRange<Double>, from start: Double, to end: Double) {
        let span = max(range.upperBound - range.lowerBound, 1)
        var step = 1.0
        // 1, 2, 5, 10, ... so that there are at most eight lines.
        for factor in [2.0, 2.5, 2, 2, 2.5, 2, 2, 2.5, 2] where span / step > 7 { step *= factor }
        let first = (range.lowerBound / step).rounded(.down)
        let last = max((range.upperBound / step).rounded(.up), first + 1)
        ticks = (Int(first)...Int(last)).map { Double($0) * step }
        self.step = step
        self.start = start
        self.end = end
    }

    /// Where a value stands on the page.
    func place(_ value: Double) -> Double {
        let (low, high) = (ticks[0], ticks[ticks.count - 1])
        return start + (value - low) / (high - low) * (end - start)
    }

    /// The text of a tick.
    func label(_ tick: Double) -> String { "\(Int(tick))" }
}
