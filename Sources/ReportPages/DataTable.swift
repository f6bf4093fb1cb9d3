/// A table; it scrolls sideways where the window is narrow.
public struct DataTable: PageBlock {
    private let caption: String
    private let columns: [Column]
    private let rows: [[String]]

    /// A column.
    public struct Column: Sendable {
        let title: String
        let isNumber: Bool

        /// A column; numbers are aligned to the right.
        public init(_ title: String, isNumber: Bool = false) {
            self.title = title
            self.isNumber = isNumber
        }
    }

    /// A table of rows of cells.
    public init(caption: String, columns: [Column], rows: [[String]]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }

    /// Its markup.
    public var html: String {
        let head = columns.map { "<th\(Self.kind($0)) scope=\"col\">\(escaped($0.title))</th>" }.joined()
        let body = rows.map { row in
            "<tr>" + zip(columns, row).map { "<td\(Self.kind($0))>\(escaped($1))</td>" }.joined() + "</tr>"
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

    private static func kind(_ column: Column) -> String { column.isNumber ? " class=\"number\"" : "" }
}
