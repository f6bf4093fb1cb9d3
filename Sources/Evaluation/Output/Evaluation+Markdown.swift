extension Evaluation {
    /// Tables of rows and differences, one for each subset.
    public var markdown: String {
        var text = "# Evaluation\n"
        for subset in subsets {
            let members = rows.filter { $0.subset == subset }
            text += "\n## \(subset.rawValue) (\(members.first?.count ?? 0) reports)\n\n"
            text += Self.table(
                ["drafts"] + Metric.allCases.map(\.title),
                members.map { row in [row.name] + Metric.allCases.map { Self.text(row.values[$0]) } })
            let compared = differences.filter { $0.subset == subset }
            guard !compared.isEmpty else { continue }
            text += "\nDifferences with 95 % intervals:\n\n"
            text += Self.table(
                ["drafts", "minus"] + Metric.compared.map(\.title),
                Self.pairs(compared).map { pair in
                    [pair.minuend, pair.subtrahend]
                        + Metric.compared.map { metric in
                            compared.first { Self.pair($0) == pair && $0.metric == metric }.map(Self.text) ?? "-"
                        }
                })
        }
        return text + "\n" + Self.legend + "\n"
    }

    /// The subsets that have rows, in order.
    var subsets: [Subset] { Subset.allCases.filter { subset in rows.contains { $0.subset == subset } } }

    /// What the columns mean.
    static let legend = """
        ROUGE, exact match, F1 and shares are in percent. Fact F1, labels and errors are read by the second extractor, \
        which shares no vocabulary with the one that trains. Fact F1 is weighted by significance and pooled; the label \
        F1 leaves out "No Finding" and counts what is suspected as said. Fact and label F1 are against the signed \
        impression; contradictions, side and size errors, urgent omissions and unsupported statements against the \
        findings. Intervals: paired bootstrap over findings, percentiles.
        """

    struct Pair: Hashable {
        let minuend: String
        let subtrahend: String
    }

    static func pair(_ difference: Difference) -> Pair {
        Pair(minuend: difference.minuend, subtrahend: difference.subtrahend)
    }

    /// The pairs of subjects in order.
    static func pairs(_ differences: [Difference]) -> [Pair] {
        var seen: Set<Pair> = []
        return differences.map(pair).filter { seen.insert($0).inserted }
    }

    /// A figure with one digit behind the point.
    static func text(_ value: Double?) -> String {
        guard let value else { return "-" }
        let tenths = Int((value * 10).rounded())
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    static func text(_ difference: Difference) -> String {
        "\(text(difference.mean)) (\(text(difference.interval.lowerBound)) to \(text(difference.interval.upperBound)))"
    }

    private static func table(_ head: [String], _ rows: [[String]]) -> String {
        ([head, head.indices.map { $0 == 0 ? "---" : "---:" }] + rows)
            .map { "| " + $0.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n" }.joined()
    }
}
