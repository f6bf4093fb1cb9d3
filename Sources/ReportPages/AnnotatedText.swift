/// A text in which places are marked: each has a colour, a form, a note and a badge, and may lead to another mark.
///
/// Marks may overlap and may share a place.
public struct AnnotatedText: PageBlock {
    private let scalars: [Unicode.Scalar]
    private let marks: [TextMark]
    private let isList: Bool

    /// A text with its marks.
    ///
    /// - Parameters:
    ///   - marks: what lies outside of the text is left out.
    ///   - isList: whether its lines are numbered.
    public init(_ text: String, marks: [TextMark], isList: Bool = false) {
        scalars = Array(text.unicodeScalars)
        let whole = scalars.indices
        self.marks = marks.filter {
            !$0.range.isEmpty && whole.contains($0.range.lowerBound) && $0.range.upperBound <= whole.upperBound
        }
        self.isList = isList
    }

    /// Its markup.
    public var html: String {
        guard isList else { return "<div class=\"annotated\"><p>\(markup(of: scalars.indices))</p></div>" }
        let items = scalars.indices.split { scalars[$0] == "\n" }.map { line in
            "<li>\(markup(of: line.startIndex..<line.endIndex))</li>"
        }
        return "<div class=\"annotated\"><ol>\n\(items.joined(separator: "\n"))\n</ol></div>"
    }

    /// The markup of a part, cut wherever a mark begins or ends: tags nest, and marks need not.
    private func markup(of part: Range<Int>) -> String {
        let here = marks.filter { $0.range.overlaps(part) }
        let cuts = Set(
            [part.lowerBound, part.upperBound] + here.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
        )
        .filter { (part.lowerBound...part.upperBound).contains($0) }.sorted()
        return zip(cuts, cuts.dropFirst()).map { start, end in
            let covering = here.filter { $0.range.lowerBound <= start && end <= $0.range.upperBound }
            let text = escaped(String(String.UnicodeScalarView(scalars[start..<end])))
            let marked = covering.reversed().reduce(text) { inner, mark in
                // An id stands once; a mark that an item's end cuts begins again there.
                "<mark\(mark.attributes(withID: mark.range.lowerBound == start))>\(inner)</mark>"
            }
            return marked + covering.filter { $0.range.upperBound == end }.map(\.badgeMarkup).joined()
        }.joined()
    }
}
