internal import Foundation

extension Evaluation {
    /// The rows as JSON objects: `name`, `subset`, `n`, every figure (null where it has no meaning), and `intervals`.
    public var rowObjects: [[String: any Sendable]] {
        rows.map { row in
            var object: [String: any Sendable] = ["name": row.name, "subset": row.subset.rawValue, "n": row.count]
            for metric in Metric.allCases { object[metric.rawValue] = row.values[metric].map(Self.rounded) ?? NSNull() }
            object["intervals"] = Dictionary(
                uniqueKeysWithValues: row.intervals.map {
                    ($0.key.rawValue, [Self.rounded($0.value.lowerBound), Self.rounded($0.value.upperBound)])
                })
            return object
        }
    }

    /// The differences as JSON objects: `a`, `b`, `subset`, `metric`, `mean`, `low`, `high`; a minus b.
    public var differenceObjects: [[String: any Sendable]] {
        differences.map {
            [
                "a": $0.minuend, "b": $0.subtrahend, "subset": $0.subset.rawValue, "metric": $0.metric.rawValue,
                "mean": Self.rounded($0.mean), "low": Self.rounded($0.interval.lowerBound),
                "high": Self.rounded($0.interval.upperBound),
            ]
        }
    }

    /// With four digits behind the point: more would only be noise of the sum's order.
    private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}
