import CaseLog
import Digest

/// The case whose text a signed report has, where no number tells.
struct TextMatch {
    /// The report.
    let report: ReportID
    /// From 0 to 1: .9 for the same words; less for less alike; at most .5 without findings.
    let confidence: Double
    /// Whether other cases are as like.
    let isAmbiguous: Bool

    /// Cases that are less alike have nothing to do with it.
    private static let threshold = 0.6
    /// The best one must be ahead of the next by this much.
    private static let margin = 0.1

    /// - Parameter candidates: cases that may be it.
    init?(_ correction: NewCorrection, among candidates: [TextCandidate]) {
        if let findings = correction.findings, let key = CaseContent.key(of: findings) {
            let same = candidates.filter { CaseContent.key(of: $0.findings) == key }
            if let first = same.first {
                // Templates of normal reports are the same for many patients.
                self.init(first.report, same.count > 1 ? 0.5 : 0.9, isAmbiguous: same.count > 1)
                return
            }
            let own = Self.pairs(findings)
            self.init(candidates.map { ($0.report, Self.alike(own, Self.pairs($0.findings))) }, scale: 0.9)
        } else if let impression = correction.impression {
            let own = Self.pairs(impression)
            self.init(
                candidates.map { ($0.report, Self.alike(own, Self.pairs($0.statements.joined(separator: " ")))) },
                scale: 0.5)
        } else {
            return nil
        }
    }

    private init(_ report: ReportID, _ confidence: Double, isAmbiguous: Bool) {
        self.report = report
        self.confidence = confidence
        self.isAmbiguous = isAmbiguous
    }

    private init?(_ scores: [(report: ReportID, score: Double)], scale: Double) {
        let sorted = scores.sorted { $0.score > $1.score }
        guard let best = sorted.first, best.score >= Self.threshold else { return nil }
        let next = sorted.dropFirst().first?.score ?? 0
        self.init(best.report, scale * best.score, isAmbiguous: best.score - next < Self.margin)
    }

    /// The text's words and pairs of neighbours.
    private static func pairs(_ text: String) -> Set<String> {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        return Set(words.map(String.init) + zip(words, words.dropFirst()).map { "\($0) \($1)" })
    }

    /// Twice what they share, divided by what both have.
    private static func alike(_ left: Set<String>, _ right: Set<String>) -> Double {
        let count = left.count + right.count
        return count == 0 ? 0 : 2 * Double(left.intersection(right).count) / Double(count)
    }
}
