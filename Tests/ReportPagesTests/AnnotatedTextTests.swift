import Testing

@testable import ReportPages

@Suite struct AnnotatedTextTests {
    private func count(_ part: String, in html: String) -> Int {
        html.split(separator: part, omittingEmptySubsequences: false).count - 1
    }

    @Test func textNotesAndBadgesAreEscaped() {
        let html = AnnotatedText(
            "a <b> & \"c\"",
            marks: [TextMark(2..<5, tone: .alarm, note: "\"><script>", badge: "<F1>", id: "x\"y", target: "z\"")]
        ).html
        #expect(!html.contains("<b>") && !html.contains("<script") && !html.contains("<F1>") && !html.contains("x\"y"))
        #expect(
            html.contains(
                "a <mark class=\"alarm filled\" id=\"x&quot;y\" title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;</mark>"))
    }

    /// Tags nest although marks do not, and an id stands once.
    @Test func marksMayOverlap() {
        let html = AnnotatedText(
            "abcdef",
            marks: [
                TextMark(0..<4, tone: .alarm, badge: "1", id: "one"),
                TextMark(2..<6, tone: .mild, badge: "2", id: "two"),
                TextMark(2..<4, tone: .quiet, form: .outlined, isWrong: true, badge: "3"),
            ]
        ).html
        #expect(
            html.contains(
                "<mark class=\"alarm filled\" id=\"one\">ab</mark><mark class=\"alarm filled\"><mark class=\"mild filled\" "
                    + "id=\"two\"><mark class=\"quiet outlined wrong\">cd</mark></mark></mark><sup>1</sup><sup>3</sup>"
                    + "<mark class=\"mild filled\">ef</mark><sup>2</sup>"))
        #expect(count("<mark", in: html) == count("</mark>", in: html))
        #expect(count("id=\"one\"", in: html) == 1 && count("id=\"two\"", in: html) == 1)
    }

    @Test(arguments: [0..<0, 3..<3, -1..<2, 2..<9, 7..<9])
    func whatIsNoPlaceOfTheTextIsLeftOut(range: Range<Int>) {
        #expect(AnnotatedText("abc", marks: [TextMark(range, tone: .alarm)]).html.contains("<p>abc</p>"))
    }

    /// Offsets count Unicode scalars, not characters or bytes.
    @Test func offsetsAreOfScalars() {
        let html = AnnotatedText("e\u{301}\u{1F600}x", marks: [TextMark(3..<4, tone: .mild)]).html
        #expect(html.contains("e\u{301}\u{1F600}<mark class=\"mild filled\">x</mark>"))
    }

    @Test func aListHasAnItemForEachLine() {
        let html = AnnotatedText(
            "one\ntwo", marks: [TextMark(4..<7, tone: .mild, badge: "C1", target: "F1")], isList: true
        ).html
        #expect(html.contains("<li>one</li>"))
        #expect(
            html.contains("<li><mark class=\"mild filled\">two</mark><sup><a href=\"#F1\">C1</a></sup></li>"))
    }

    @Test func columnsLegendAndLinksAreMarkup() {
        let columns = PageColumns(
            (heading: "<left>", block: MarkLegend([TextMark(0..<0, tone: .quiet, note: "a & b")])),
            (
                heading: "right",
                block: DataTable(
                    caption: "t", columns: [.init("a", isProse: true)], rows: [[DataTable.Cell("<x>", target: "F\"1")]])
            ))
        let html = columns.html
        #expect(
            html.contains("<h2>&lt;left&gt;</h2>") && html.contains("<mark class=\"quiet filled\">a &amp; b</mark>"))
        #expect(html.contains("<td class=\"prose\"><a href=\"#F&quot;1\">&lt;x&gt;</a></td>"))
        #expect(count("<section>", in: html) == count("</section>", in: html))
    }
}
