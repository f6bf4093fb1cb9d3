/// Blocks side by side, each under a heading; one below the other where the window is narrow.
public struct PageColumns: PageBlock {
    private let columns: [(heading: String, block: any PageBlock)]

    /// Columns with their headings.
    public init(_ columns: (heading: String, block: any PageBlock)...) {
        self.columns = columns
    }

    /// Its markup.
    public var html: String {
        let parts = columns.map { "<section><h2>\(escaped($0.heading))</h2>\n\($0.block.html)</section>" }
        return "<div class=\"columns\">\n\(parts.joined(separator: "\n"))\n</div>"
    }
}
