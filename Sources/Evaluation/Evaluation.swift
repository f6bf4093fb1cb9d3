/// Drafts of several subjects on the same cases, scored, with intervals.
public struct Evaluation: Sendable {
    /// A subject on a subset.
    public struct Row: Sendable {
        /// The subject's name.
        public let name: String
        /// Whether the subject is there only for comparison.
        public let isBaseline: Bool
        /// The part of the cases.
        public let subset: Subset
        /// How many cases.
        public let count: Int
        /// The figures; one without a meaning on this subset is missing.
        public let values: [Metric: Double]
        /// Their 95 % intervals.
        public let intervals: [Metric: ClosedRange<Double>]
    }

    /// A figure of one subject minus that of another.
    public struct Difference: Sendable {
        /// The subject.
        public let minuend: String
        /// What it is compared with.
        public let subtrahend: String
        /// The part of the cases.
        public let subset: Subset
        /// The figure.
        public let metric: Metric
        /// The difference on the cases as they are.
        public let mean: Double
        /// Its 95 % interval.
        public let interval: ClosedRange<Double>
    }

    /// By subset, then by subject.
    public private(set) var rows: [Row] = []
    /// Each subject minus each baseline, and minus each subject before it.
    public private(set) var differences: [Difference] = []

    /// Scores drafts.
    ///
    /// Cases that share normalised findings are one cluster of the bootstrap.
    ///
    /// - Parameters:
    ///   - cases: what was drafted.
    ///   - subjects: who drafted, each with a draft for every case.
    ///   - training: the rows that decide which cases are fresh; without any there are no rows for that subset.
    ///   - resamples: of the bootstrap.
    ///   - seed: of the bootstrap.
    public init(
        _ cases: [EvaluationCase], _ subjects: [EvaluationSubject], training: [EvaluationCase] = [],
        resamples: Int = 10_000, seed: UInt64 = 1
    ) {
        let graded = cases.map { GradedCase($0) }
        let scores = subjects.map { subject in zip(subject.drafts, graded).map { ScoreSums(draft: $0, of: $1) } }
        let known = Set(training.map(\.normalizedFindings))
        let bootstrap = Bootstrap(resamples: resamples, seed: seed)
        for subset in Subset.allCases where subset != .fresh || !training.isEmpty {
            let members = cases.indices.filter { subset.contains(cases[$0], known: known) }
            guard !members.isEmpty else { continue }
            let clusters = Dictionary(grouping: members) { cases[$0].normalizedFindings }.values
                .sorted { $0[0] < $1[0] }
            let part = SubsetScores(clusters: clusters, scores: scores, bootstrap: bootstrap)
            for (index, subject) in subjects.enumerated() {
                rows.append(
                    Row(
                        name: subject.name, isBaseline: subject.isBaseline, subset: subset, count: members.count,
                        values: part.values(index), intervals: part.intervals(index)))
            }
            for (index, subject) in subjects.enumerated() where !subject.isBaseline {
                for (other, opponent) in subjects.enumerated() where opponent.isBaseline || other < index {
                    differences += part.differences(index, other).map {
                        Difference(
                            minuend: subject.name, subtrahend: opponent.name, subset: subset, metric: $0.metric,
                            mean: $0.mean, interval: $0.interval)
                    }
                }
            }
        }
    }
}
