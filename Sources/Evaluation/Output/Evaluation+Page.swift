internal import ReportPages

extension Evaluation {
    /// The page: charts of the main figures, differences, and all figures as tables.
    ///
    /// - Parameter lead: one sentence about what was evaluated.
    public func page(lead: String) -> String {
        var page = ReportPage(title: "Evaluation of drafts", lead: lead)
        page.append(
            PageSection(
                "Figures by subset",
                "Bars with 95 % intervals; baselines are grey. Fresh findings are those that no training report has."))
        for metric in [Metric.rougeL, .factF1, .f1Micro, .contradictions] { page.append(chart(metric)) }
        if !differences.isEmpty {
            page.append(
                PageSection(
                    "Differences", "Ours minus what it is compared with, with 95 % intervals; the line is zero."))
            for metric in [Metric.rougeL, .factF1, .f1Micro, .contradictions] { page.append(differenceChart(metric)) }
        }
        page.append(PageSection("All figures", Self.legend))
        for subset in subsets { page.append(table(subset)) }
        return page.html
    }

    private func chart(_ metric: Metric) -> IntervalChart {
        IntervalChart(
            title: metric.title + (metric.isBetterWhenMore ? ", percent" : ", percent; less is better"),
            groups: subsets.map { subset in
                let members = rows.filter { $0.subset == subset }
                return IntervalChart.Group(
                    Self.heading(subset, members.first?.count ?? 0),
                    members.compactMap { row in
                        row.values[metric].map {
                            IntervalChart.Lane(
                                row.name, $0, interval: row.intervals[metric], isMuted: row.isBaseline)
                        }
                    })
            })
    }

    private func differenceChart(_ metric: Metric) -> IntervalChart {
        IntervalChart(
            title: metric.title + (metric.isBetterWhenMore ? "" : "; less is better"), style: .points,
            groups: subsets.map { subset in
                let members = differences.filter { $0.subset == subset && $0.metric == metric }
                return IntervalChart.Group(
                    Self.heading(subset, rows.first { $0.subset == subset }?.count ?? 0),
                    members.map {
                        IntervalChart.Lane("\($0.minuend) - \($0.subtrahend)", $0.mean, interval: $0.interval)
                    })
            })
    }

    private func table(_ subset: Subset) -> DataTable {
        let members = rows.filter { $0.subset == subset }
        return DataTable(
            caption: Self.heading(subset, members.first?.count ?? 0),
            columns: [DataTable.Column("Figure")] + members.map { DataTable.Column($0.name, isNumber: true) },
            rows: Metric.allCases.map { metric in
                [metric.title] + members.map { Self.text($0.values[metric]) }
            })
    }

    private static func heading(_ subset: Subset, _ count: Int) -> String {
        let name =
            switch subset {
            case .all: "All reports"
            case .abnormal: "Abnormal reports"
            case .multi: "Several statements"
            case .fresh: "Fresh findings"
            }
        return "\(name) (\(count))"
    }
}
