/// What marks mean, on one line or a few.
public struct MarkLegend: PageBlock {
    private let entries: [TextMark]

    /// A legend of marks; the note of each is what it means.
    public init(_ entries: [TextMark]) {
        self.entries = entries
    }

    /// Its markup.
    public var html: String {
        let items = entries.map { entry in
            var mark = entry
            mark.note = ""
            return "<li><mark\(mark.attributes(withID: false))>\(escaped(entry.note))</mark></li>"
        }
        return "<ul class=\"legend\">\n\(items.joined(separator: "\n"))\n</ul>"
    }
}
