/// The figures of all subjects on one subset, and on each resample of it.
struct SubsetScores {
    private let whole: [[Metric: Double]]
    /// By subject and metric, one value a resample.
    private let resampled: [[Metric: [Double]]]

    /// - Parameters:
    ///   - clusters: the cases' indices.
    ///   - scores: by subject and case.
    init(clusters: [[Int]], scores: [[ScoreSums]], bootstrap: Bootstrap) {
        let rows = clusters.map { cluster in
            scores.flatMap { score in
                cluster.reduce(into: ScoreSums()) { $0 += score[$1] }.values
            }
        }
        let total = rows.dropFirst().reduce(into: rows[0]) { sums, row in
            for index in sums.indices { sums[index] += row[index] }
        }
        let positives = Self.positives(total)
        func figures(_ sums: [Double]) -> [[Metric: Double]] {
            scores.indices.map { subject in
                let own = ScoreSums(sums[subject * ScoreSums.width..<(subject + 1) * ScoreSums.width])
                var figures: [Metric: Double] = [:]
                for metric in Metric.allCases { figures[metric] = metric.value(of: own, positives: positives) }
                return figures
            }
        }
        whole = figures(total)
        var resampled = scores.map { _ in [Metric: [Double]]() }
        bootstrap.run(rows) { sums in
            for (subject, figures) in figures(sums).enumerated() {
                for (metric, value) in figures { resampled[subject][metric, default: []].append(value) }
            }
        }
        self.resampled = resampled
    }

    /// How often the signed impressions have each label: the same for every subject.
    private static func positives(_ total: [Double]) -> [Double] {
        let first = ScoreSums(total[..<ScoreSums.width])
        return ScoreSums.labels.indices.map { first.label($0).hits + first.label($0).misses }
    }

    func values(_ subject: Int) -> [Metric: Double] { whole[subject] }

    func intervals(_ subject: Int) -> [Metric: ClosedRange<Double>] {
        resampled[subject].mapValues { Bootstrap.Interval($0).range }
    }

    /// One subject minus another in each figure that is compared.
    func differences(
        _ subject: Int, _ other: Int
    ) -> [(metric: Metric, mean: Double, interval: ClosedRange<Double>)] {
        Metric.compared.compactMap { metric in
            // A figure that some resample lacks cannot be paired.
            guard let left = whole[subject][metric], let right = whole[other][metric],
                let mine = resampled[subject][metric], let theirs = resampled[other][metric],
                mine.count == theirs.count
            else { return nil }
            return (metric, left - right, Bootstrap.Interval(zip(mine, theirs).map { $0 - $1 }).range)
        }
    }
}

extension Bootstrap.Interval {
    var range: ClosedRange<Double> { low...high }
}
