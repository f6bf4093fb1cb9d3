/// A table; it scrolls sideways where the window is narrow.
public struct DataTable: PageBlock {
    private let caption: String
    private let columns: [Column]
    private let rows: [[Cell]]

    /// A column.
    public struct Column: Sendable {
        let title: String
        let isNumber: Bool
        let isProse: Bool

        /// A column; numbers are aligned to the right, and prose may take several lines.
        public init(_ title: String, isNumber: Bool = false, isProse: Bool = false) {
            self.title = title
            self.isNumber = isNumber
            self.isProse = isProse
        }
    }

    /// A cell.
    public struct Cell: Sendable {
        let text: String
        let target: String?

        /// A text; with a target it leads to what has that id on the page.
        public init(_ text: String, target: String? = nil) {
            self.text = text
            self.target = target
        }

        fileprivate var html: String {
            target.map { "<a href=\"#\(escaped($0))\">\(escaped(text))</a>" } ?? escaped(text)
        }
    }

    /// A table of rows of cells.
    public init(caption: String, columns: [Column], rows: [[Cell]]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }

    /// A table of rows of texts.
    public init(caption: String, columns: [Column], rows: [[String]]) {
        self.init(caption: caption, columns: columns, rows: rows.map { $0.map { Cell($0) } })
    }

    /// Its markup.
    public var html: String {
        let head = columns.map { "<th\(Self.kind($0)) scope=\"col\">\(escaped($0.title))</th>" }.joined()
        let body = rows.map { row in
            "<tr>" + zip(columns, row).map { "<td\(Self.kind($0))>\($1.html)</td>" }.joined() + "</tr>"
        }
        return """
            <div class="scroll"><table>
            <caption>\(escaped(caption))</caption>
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(body.joined(separator: "\n"))
            </tbody>
            </table></div>
            """
    }

    private static func kind(_ column: Column) -> String {
        column.isNumber ? " class=\"number\"" : column.isProse ? " class=\"prose\"" : ""
    }
}
