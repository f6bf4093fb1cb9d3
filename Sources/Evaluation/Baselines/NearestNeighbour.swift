internal import Foundation

/// The impression of the report with the most similar findings: what copying an archive is worth.
///
/// Cosine of word counts weighted by ln(N/df); of equally similar rows the first. Rows whose impression has the
/// de-identification mark are no candidates, but count for the weights.
public struct NearestNeighbour: Sendable {
    private let impressions: [String]
    /// The candidates that have a word, with its weight there.
    private let postings: [String: [(row: Int, weight: Double)]]
    private let weights: [String: Double]

    /// Learns word weights and candidates.
    ///
    /// - Parameters:
    ///   - rows: the candidates.
    ///   - training: the rows over which words are counted.
    public init(_ rows: [EvaluationCase], weightedBy training: [EvaluationCase]) {
        var counts: [String: Int] = [:]
        for row in training { for word in Set(Rouge.tokens(row.findings)) { counts[word, default: 0] += 1 } }
        let weights = counts.mapValues { Foundation.log(Double(training.count) / Double($0)) }
        var postings: [String: [(row: Int, weight: Double)]] = [:]
        var impressions: [String] = []
        for row in rows where !row.impression.contains("XXXX") {
            for (word, weight) in Self.vector(row.findings, weights) {
                postings[word, default: []].append((impressions.count, weight))
            }
            impressions.append(row.impression)
        }
        self.impressions = impressions
        self.postings = postings
        self.weights = weights
    }

    /// The impression of the nearest row; empty where there are no rows.
    public func impression(for findings: String) -> String {
        var similarity = [Double](repeating: 0, count: impressions.count)
        for (word, weight) in Self.vector(findings, weights) {
            for (row, other) in postings[word] ?? [] { similarity[row] += weight * other }
        }
        var best: Int?
        // Sums in another order differ in the last bits; equals must stay equal.
        for row in similarity.indices where best.map({ similarity[row] > similarity[$0] + 1e-12 }) ?? true {
            best = row
        }
        return best.map { impressions[$0] } ?? ""
    }

    private static func vector(_ findings: String, _ weights: [String: Double]) -> [(word: String, weight: Double)] {
        var counts: [String: Double] = [:]
        for word in Rouge.tokens(findings) { counts[word, default: 0] += weights[word] ?? 0 }
        let norm = counts.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return norm == 0 ? [] : counts.map { ($0.key, $0.value / norm) }
    }
}
