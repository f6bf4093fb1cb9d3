/// Builds lines of text from marked-up narrative: XHTML of FHIR, the narrative block of CDA, HTML of strangers.
///
/// Paragraphs and headings stand between blank lines; list items, table rows and line breaks begin a line. The items of
/// an ordered list are numbered, since CDA and HTML leave that to the reader's program.
struct NarrativeText {
    /// Whether a line break in the text is one (CDA, of which many senders paste plain text) or only white space (HTML).
    let keepsLineBreaks: Bool
    private var text = ""
    private var isLineEmpty = true
    private var skipDepth = 0
    private var preformattedDepth = 0
    /// One entry a list that is open: the last item's number, or nil for an unordered list.
    private var lists: [Int?] = []
    /// Where the row and the caption that are open begin, in UTF-8.
    private var rowStart: Int?
    private var captionStart: Int?

    init(keepsLineBreaks: Bool = false) {
        self.keepsLineBreaks = keepsLineBreaks
    }

    /// The lines so far.
    var lines: String { text }

    mutating func open(_ name: String, isOrderedList: Bool = false) {
        if Self.skipped.contains(name) { skipDepth += 1 }
        guard skipDepth == 0 else { return }
        switch name {
        case "br": breakLine()
        case "ul", "ol", "list":
            breakLine()
            lists.append(isOrderedList ? 0 : nil)
        case "li", "item":
            breakLine()
            if let last = lists.last, let number = last {
                lists[lists.count - 1] = number + 1
                append("\(number + 1). ")
            }
        case "tr":
            breakLine()
            rowStart = text.utf8.count
        case "td", "th": openCell()
        case "caption":
            captionStart = text.utf8.count
        case "pre":
            preformattedDepth += 1
            breakParagraph()
        case _ where Self.paragraphs.contains(name): breakParagraph()
        case _ where Self.blocks.contains(name): breakLine()
        default: break
        }
    }

    mutating func close(_ name: String) {
        if Self.skipped.contains(name), skipDepth > 0 {
            skipDepth -= 1
            return
        }
        guard skipDepth == 0 else { return }
        switch name {
        case "ul", "ol", "list":
            _ = lists.popLast()
            breakLine()
        case "li", "item": breakLine()
        case "tr":
            rowStart = nil
            breakLine()
        case "caption": closeCaption()
        case "pre":
            preformattedDepth = max(0, preformattedDepth - 1)
            breakParagraph()
        case _ where Self.paragraphs.contains(name): breakParagraph()
        case _ where Self.blocks.contains(name): breakLine()
        default: break
        }
    }

    /// Text between tags.
    mutating func append(_ piece: String) {
        guard skipDepth == 0 else { return }
        // What stands between two tags is indentation.
        let isBlank = piece.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
        let keeps = keepsLineBreaks && !isBlank || preformattedDepth > 0
        for scalar in piece.unicodeScalars {
            if keeps && scalar == "\n" {
                text.unicodeScalars.append("\n")
                isLineEmpty = true
            } else if scalar.properties.isWhitespace {
                if !isLineEmpty && text.unicodeScalars.last != " " { text.unicodeScalars.append(" ") }
            } else {
                text.unicodeScalars.append(scalar)
                isLineEmpty = false
            }
        }
    }

    private mutating func breakLine() {
        guard !isLineEmpty else { return }
        dropSpace()
        text.append("\n")
        isLineEmpty = true
    }

    private mutating func breakParagraph() {
        breakLine()
        if !text.isEmpty && !text.hasSuffix("\n\n") { text.append("\n") }
    }

    /// A row is a sentence of its cells; a first cell that is the name of a section is its heading.
    private mutating func openCell() {
        guard let start = rowStart, start < text.utf8.count, !isLineEmpty else { return }
        let length = text.utf8.count - start
        let isHeading = length <= 64 && Self.isHeading(String(decoding: text.utf8.suffix(length), as: UTF8.self))
        dropSpace()
        append(isHeading ? ": " : ", ")
    }

    /// A caption names what follows it, unless it only repeats the section's name.
    private mutating func closeCaption() {
        guard let start = captionStart else { return }
        captionStart = nil
        let caption = String(decoding: text.utf8.suffix(max(0, text.utf8.count - start)), as: UTF8.self)
        guard caption.contains(where: { !$0.isWhitespace }) else { return }
        if Self.isHeading(caption) {
            text.removeLast(caption.count)
            isLineEmpty = text.isEmpty || text.hasSuffix("\n")
        } else {
            dropSpace()
            append(": ")
        }
    }

    private mutating func dropSpace() {
        if text.unicodeScalars.last == " " { text.unicodeScalars.removeLast() }
    }

    private static func isHeading(_ words: String) -> Bool {
        SectionKind(phrase: NarrativeWords.words(words).joined(separator: " ")) != nil
    }

    private static let skipped: Set<String> = ["script", "style", "head", "title", "template", "rendermultimedia"]
    private static let paragraphs: Set<String> = [
        "p", "paragraph", "h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote", "text",
    ]
    private static let blocks: Set<String> = [
        "div", "section", "article", "thead", "tbody", "tfoot", "hr", "dl", "dt", "dd", "header", "footer", "body",
    ]
}

extension XMLElement {
    /// The narrative inside an element as lines.
    func narrativeLines(keepsLineBreaks: Bool = false) -> String {
        var narrative = NarrativeText(keepsLineBreaks: keepsLineBreaks)
        write(to: &narrative)
        return narrative.lines
    }

    private func write(to narrative: inout NarrativeText) {
        // CDA keeps what an author has taken back.
        guard attribute("revised") != "delete" else { return }
        let name = name.lowercased()
        narrative.open(name, isOrderedList: name == "ol" || attribute("listType") == "ordered")
        for node in nodes {
            switch node {
            case .text(let text): narrative.append(text)
            case .element(let element): element.write(to: &narrative)
            }
        }
        narrative.close(name)
    }
}
