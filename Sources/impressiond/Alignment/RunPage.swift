import Alignment
import Foundation
import ReportPages

/// The page of a run: how it went, and what the gate says. It holds examples of patients' reports, and is for those who
/// run the service.
struct RunPage {
    let directory: RunDirectory
    let record: RunDirectory.Record
    let outcome: AlignmentJob.Outcome

    private struct Line: Decodable {
        let update: UpdateFigures?
        let development: DevelopmentScore?
    }

    var html: String {
        var page = ReportPage(
            title: "Learning run \(record.run)",
            lead: "\(verdict) It began with \(record.corrections.count) corrections, from the adapter \(record.live).")
        page.append(PageSection("Gate", "Every condition must hold for a candidate to go live."))
        page.append(gateTable)
        let lines = self.lines
        let updates = lines.compactMap(\.update)
        page.append(PageSection("Learning", "By update. Components are means over the sampled drafts."))
        page.append(
            chart("Reward of sampled drafts", updates, [("mean", \.reward), ("best", \.best), ("worst", \.worst)]))
        let names = Set(updates.flatMap(\.components.keys)).sorted()
        page.append(
            LineChart(
                title: "Components",
                names.map { name in
                    LineChart.Line(
                        name, updates.compactMap { u in u.components[name].map { (Double(u.update), $0) } })
                }))
        page.append(chart("Divergence from the reference, nats a token", updates, [("k3", \.divergence)]))
        page.append(chart("Entropy, nats a token", updates, [("entropy", \.entropy)]))
        page.append(chart("Tokens of a draft", updates, [("tokens", \.tokens)]))
        page.append(
            chart(
                "Shares of drafts and cases", updates,
                [("unsafe drafts", \.unsafe), ("cases alike", \.zeroVariance), ("cut drafts", \.truncated)]))
        let scores = lines.compactMap(\.development)
        page.append(
            LineChart(
                title: "Reward of drafts of cases that are not learnt, by look",
                [
                    LineChart.Line("all", scores.enumerated().map { (Double($0), $1.reward) }),
                    LineChart.Line("abnormal", scores.enumerated().map { (Double($0), $1.abnormal) }),
                ]))
        page.append(PageSection("Examples", "Drafts of gate cases that differ. Patient data."))
        page.append(examples)
        return page.html
    }

    private var verdict: String {
        switch outcome {
        case .promoted: "The candidate is live."
        case .needsApproval: "The candidate passed; there were too few cases for it to go live without approval."
        default: "The live adapter was kept."
        }
    }

    private var gateTable: DataTable {
        DataTable(
            caption: "Candidate against live adapter; values are bounds of intervals where a mean is given",
            columns: [
                DataTable.Column("Condition"), DataTable.Column("Mean", isNumber: true),
                DataTable.Column("Value", isNumber: true), DataTable.Column("Limit", isNumber: true),
                DataTable.Column("Holds"),
            ],
            rows: record.gate.map { row in
                [
                    row.name, row.mean.map(Self.fine) ?? "", Self.fine(row.value), Self.fine(row.bound),
                    row.pass ? "yes" : "no",
                ]
            })
    }

    private var examples: DataTable {
        let bytes = FileManager.default.contents(atPath: "\(directory.path)/examples.json") ?? Data()
        let all = (try? JSONDecoder().decode([[String: [String]]].self, from: bytes)) ?? []
        return DataTable(
            caption: "Before and after",
            columns: ["Findings", "Signed", "Before", "After"].map { DataTable.Column($0, isProse: true) },
            rows: all.map { example in
                ["findings", "signed", "before", "after"].map { (example[$0] ?? []).joined(separator: " ") }
            })
    }

    private var lines: [Line] {
        let bytes = FileManager.default.contents(atPath: directory.metrics.path) ?? Data()
        return bytes.split(separator: 0x0A).compactMap { try? JSONDecoder().decode(Line.self, from: $0) }
    }

    private func chart(
        _ title: String, _ updates: [UpdateFigures], _ figures: [(String, KeyPath<UpdateFigures, Double>)]
    ) -> LineChart {
        LineChart(
            title: title,
            figures.map { name, figure in
                LineChart.Line(name, updates.map { (Double($0.update), $0[keyPath: figure]) })
            })
    }

    static func fine(_ value: Double) -> String {
        guard abs(value) < 1e9 else { return "not known" }
        return String(format: "%.3f", value)
    }
}
