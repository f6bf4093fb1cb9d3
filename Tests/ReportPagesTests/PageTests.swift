import Testing

@testable import ReportPages

@Suite struct PageTests {
    private func page() -> ReportPage {
        var page = ReportPage(title: "A <b> & \"c\"", lead: "lead")
        page.append(PageSection("Heading <1>", "Paragraph & more"))
        page.append(
            DataTable(
                caption: "table", columns: [.init("name"), .init("value", isNumber: true)],
                rows: [["<own>", "1.0"], ["other", "-"]]))
        page.append(
            IntervalChart(
                title: "chart", groups: [.init("group", [.init("lane <x>", 40, interval: 30...50), .init("y", 80)])]))
        return page
    }

    @Test func textIsEscaped() {
        let html = page().html
        for raw in ["<b>", "<own>", "<x>", "Heading <1>", "& more"] { #expect(!html.contains(raw), "\(raw)") }
        #expect(html.contains("A &lt;b&gt; &amp; &quot;c&quot;"))
    }

    /// Nothing is loaded from elsewhere, and both colour schemes are there.
    @Test func pageNeedsNothingElse() {
        let html = page().html
        for loading in ["http", "src=", "href=", "url(", "<script", "@import"] { #expect(!html.contains(loading)) }
        #expect(html.contains("prefers-color-scheme: dark"))
    }

    @Test func tagsAreBalanced() {
        let html = page().html
        for tag in ["figure", "svg", "table", "tr", "td", "th", "text", "main", "div", "p", "h2"] {
            let opened = ["<\(tag) ", "<\(tag)>"].map { html.split(separator: $0).count - 1 }.reduce(0, +)
            #expect(opened > 0 && opened == html.split(separator: "</\(tag)>").count - 1, "\(tag)")
        }
    }

    @Test func numbersStandBesideTheirBars() {
        let html = page().html
        #expect(html.contains("40.0 (30.0 to 50.0)"))
        #expect(html.contains("80.0"))
    }
}

@Suite struct ChartAxisTests {
    @Test(arguments: [(0.0, 0.0), (0, 100), (-3, 7), (-0.2, 0.1), (0, 54.9), (12, 12), (-250, 900)])
    func valuesFitBetweenRoundTicks(low: Double, high: Double) {
        let axis = ChartAxis(covering: low...high, from: 100, to: 500)
        #expect(axis.ticks.count >= 2 && axis.ticks.count <= 10)
        #expect(axis.place(low) >= 99.999 && axis.place(high) <= 500.001)
        #expect(axis.ticks.allSatisfy { $0 == $0.rounded() })
    }

    @Test func ticksAreEvenlySpaced() {
        let axis = ChartAxis(covering: 0...80, from: 0, to: 80)
        #expect(axis.ticks == [0, 20, 40, 60, 80])
        #expect(axis.ticks.map(axis.place) == [0, 20, 40, 60, 80])
    }

    @Test(arguments: [(0.04, "0.0"), (-0.04, "0.0"), (12.25, "12.3"), (-3.99, "-4.0"), (99.96, "100.0")])
    func numbersHaveOneDigit(value: Double, text: String) { #expect(number(value) == text) }
}
