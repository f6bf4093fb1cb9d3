import Appraisal
import ClinicalText
import Foundation
import Guidelines

extension Explanation {
    /// What a terminal shows: both texts with their facts marked, then tables of at most a hundred columns.
    ///
    /// - Parameter isColoured: mark with colours instead of brackets.
    public func text(isColoured: Bool) -> String {
        var lines = section("Findings", paragraphs(shownFindings, findingsPlaces, isList: false, isColoured))
        if statements != nil {
            lines += section("Impression", paragraphs(impression, impressionPlaces, isList: true, isColoured))
        }
        if isColoured { lines += ["", "Colours: " + TerminalStyle.legend] }
        lines += section(
            "What the impression rests on", table(["impression", "verdict", "findings", "differs in"], matchRows))
        lines += section("Recommendations", table(["what", "when", "how"], recommendationRows))
        lines += section("Rules that apply", table(["met", "weight", "rule", "asks for"], ruleRows))
        lines += section("Checks", table(["severity", "kind", "code", "message"], checkRows))
        lines += section("Rewards", table(["component", "value"], rewardRows))
        return lines.dropFirst().joined(separator: "\n") + "\n"
    }

    private func section(_ heading: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", heading, String(repeating: "=", count: heading.count)] + lines
    }

    private func table(_ columns: [String], _ rows: [[String]]) -> [String] {
        TextTable(columns: columns, rows: rows).lines
    }

    private func paragraphs(_ text: String, _ places: [ReadPlace], isList: Bool, _ isColoured: Bool) -> [String] {
        MarkedText(text, places, isColoured: isColoured).lines.enumerated().flatMap { index, line in
            TextWrap.lines(of: isList ? "\(index + 1). \(line)" : line, width: TextTable.width)
        }
    }

    // MARK: Rows, of which the page has the same

    /// Claims and global negatives with what they rest on, then what nothing was said of.
    var matchRows: [[String]] {
        let facts = appraisal.findings.facts
        let claims = zip(appraisal.impression.facts, verdicts).map { claim, verdict in
            [
                claim.words, verdict.name.rawValue,
                verdict.fact.map { facts[$0].words } ?? (verdict.normal == nil ? "-" : "the organ is called normal"),
                verdict.differences.joined(separator: ", "),
            ]
        }
        let negatives = zip(appraisal.impression.globalNegatives, appraisal.consistency.denied).map {
            negative, denied in
            [
                ReadPlace(negative, name: "", isWrong: false, target: nil).words,
                denied.isEmpty ? "contradicts nothing" : "denies findings",
                denied.isEmpty ? "-" : denied.map { facts[$0].words }.joined(separator: "; "), "",
            ]
        }
        return claims + negatives + unmentioned.map { ["-", "not mentioned", facts[$0].words, ""] }
    }

    /// What the impression asks to be done.
    var recommendationRows: [[String]] {
        appraisal.impression.recommendations.map { recommendation in
            let how = [
                recommendation.isDenied ? "not needed" : nil, recommendation.isConditional ? "under a condition" : nil,
                recommendation.isHedged ? "left to the reader" : nil,
            ]
            return [
                recommendation.action ?? "not named", recommendation.months.map(Self.interval) ?? "not said",
                how.compactMap(\.self).joined(separator: ", "),
            ]
        }
    }

    /// The rules with how they are met.
    var ruleRows: [[String]] {
        appraisal.outcomes.map { outcome in
            let (title, demand) = (outcome.application.title, outcome.demandInWords)
            return [
                rewards == nil ? "-" : outcome.satisfaction >= 1 ? "yes" : outcome.satisfaction > 0 ? "half" : "no",
                outcome.application.weight.plain, outcome.id, title == demand ? title : "\(title): \(demand)",
            ]
        }
    }

    /// The checks, the most severe first.
    var checkRows: [[String]] { checks.map { [$0.severity, $0.kind, $0.code, $0.message] } }

    /// The components of the reward.
    var rewardRows: [[String]] {
        guard let rewards else { return [] }
        let rows: [(String, Double?)] = [
            ("consistency", rewards.consistency), ("guideline", rewards.guideline), ("expert", rewards.expert),
            ("tools", rewards.tools), ("form", rewards.form), ("total", rewards.total),
        ]
        return rows.map { [$0, $1.map { String(format: "%5.2f", $0) } ?? "    -"] }
    }

    private static func interval(_ months: ClosedRange<Double>) -> String {
        let (first, last) = (months.lowerBound.plain, months.upperBound.plain)
        return (first == last ? first : "\(first) to \(last)") + " months"
    }
}
