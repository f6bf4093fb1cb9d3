/// A paired bootstrap over clusters of cases: all subjects are judged on the same resamples.
///
/// Source: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapters 8 and 13 (percentile intervals).
public struct Bootstrap: Sendable {
    let resamples: Int
    let seed: UInt64

    /// - Parameter resamples: how many samples of clusters are drawn.
    public init(resamples: Int = 10_000, seed: UInt64 = 1) {
        self.resamples = resamples
        self.seed = seed
    }

    /// The 95 % interval of a figure.
    struct Interval: Equatable {
        let low: Double
        let high: Double

        /// - Parameter values: one a resample, at least one.
        init(_ values: [Double]) {
            let sorted = values.sorted()
            low = Bootstrap.quantile(0.025, ofSorted: sorted)
            high = Bootstrap.quantile(0.975, ofSorted: sorted)
        }
    }

    /// A quantile, interpolated.
    ///
    /// - Parameter sorted: ascending, at least one.
    public static func quantile(_ share: Double, ofSorted sorted: [Double]) -> Double {
        let place = share * Double(sorted.count - 1)
        let index = Int(place)
        let next = min(index + 1, sorted.count - 1)
        return sorted[index] + (place - Double(index)) * (sorted[next] - sorted[index])
    }

    /// Draws resamples of clusters and hands on the sums of each.
    ///
    /// - Parameters:
    ///   - rows: one a cluster, all of the same width: what is summed, subjects side by side.
    ///   - body: called with the sums of each resample.
    public func run(_ rows: [[Double]], _ body: ([Double]) -> Void) {
        guard let width = rows.first?.count else { return }
        let flat = rows.flatMap(\.self)
        var generator = SplitMix64(state: seed)
        var sums = [Double](repeating: 0, count: width)
        for _ in 0..<resamples {
            for index in sums.indices { sums[index] = 0 }
            sums.withUnsafeMutableBufferPointer { sums in
                flat.withUnsafeBufferPointer { flat in
                    for _ in rows.indices {
                        let start = generator.next(below: rows.count) * width
                        for index in 0..<width { sums[index] += flat[start + index] }
                    }
                }
            }
            body(sums)
        }
    }
}

/// A small generator with a seed, the same on every machine. Source: Steele, Lea and Flood, OOPSLA 2014.
struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number below a bound; the bias of at most bound/2^64 does not matter here.
    mutating func next(below bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }
}
