/// A report's text divided at its headings.
///
/// Nothing under a findings heading is lost: what follows a field, or the paragraph of another section that stands in
/// the middle of the findings, is findings again.
struct ReportSections {
    /// Text before the first heading and between the sections.
    private(set) var preface: String?
    /// Whether a heading for findings stands in the text, with or without text under it.
    private(set) var hasFindingsHeading = false
    private var sections: [SectionKind: [UInt8]] = [:]
    /// The sections that have more than white space.
    private var filled: Set<SectionKind> = []
    private var fields: [SectionKind: String] = [:]
    private var hasField = false
    private var outside: [UInt8] = []

    /// A section's text, or nil if it is missing or blank.
    subscript(section: SectionKind) -> String? { section.isField ? fields[section] : Self.text(sections[section]) }

    /// Whether there is nothing but white space.
    var isBlank: Bool { preface == nil && sections.isEmpty && !hasField && !hasFindingsHeading }

    /// - Parameter bytes: UTF-8 with LF line ends, as `SourceText.lines(of:)` makes it.
    init(of bytes: [UInt8]) {
        // Where the word FINDINGS stands, REPORT above it is only a title.
        var hasExplicitHeading = false
        Self.forEachHeadedLine(of: bytes) { _, heading in
            guard let heading, heading.kind == .findings else { return }
            hasFindingsHeading = true
            hasExplicitHeading = hasExplicitHeading || heading.isExplicit
        }
        var course = Course()
        Self.forEachHeadedLine(of: bytes) { line, heading in
            if let heading {
                open(heading, line, &course, hasExplicitHeading: hasExplicitHeading)
            } else {
                if let section = course.current, section.isContext, filled.contains(section), isBlank(line),
                    course.resumed != nil || !hasFindingsHeading
                {
                    course.current = course.resumed
                }
                append(line, to: course.current)
            }
        }
        preface = Self.text(outside)
        outside = []
    }

    /// Where in the report a line stands.
    private struct Course {
        var current: SectionKind?
        /// The section that goes on after the current one's paragraph.
        var resumed: SectionKind?
    }

    private mutating func open(
        _ heading: SectionHeading, _ line: ArraySlice<UInt8>, _ course: inout Course, hasExplicitHeading: Bool
    ) {
        let text = heading.keepsLine ? line : line[heading.textStart...]
        switch heading.kind {
        case let kind where kind.isField:
            let value = singleLine(String(decoding: text, as: UTF8.self))
            if fields[kind] == nil, !value.isEmpty { fields[kind] = value }
            hasField = true
        // All in capitals, an impression may say "FINDINGS SUGGESTIVE OF …" or "COMPARISON FILMS WOULD HELP".
        case .findings where heading.keepsLine && course.current == .impression,
            _ where heading.isBare && course.current == .impression,
            .findings where course.current == .findings && (heading.keepsLine || !heading.isExplicit):
            append(line, to: course.current)
        case .findings where hasExplicitHeading && !heading.isExplicit:
            course.current = nil
            append(text, to: nil)
        case let kind:
            let interrupts = kind.isContext && (course.current == .findings || course.resumed == .findings)
            course.resumed = interrupts ? .findings : nil
            course.current = kind
            append(text, to: kind)
            // "COMPARISON: none" as the first line under FINDINGS: the next line is findings already.
            if interrupts && !isBlank(text) && !filled.contains(.findings) { course.current = .findings }
        }
    }

    private mutating func append(_ line: ArraySlice<UInt8>, to section: SectionKind?) {
        guard let section else {
            outside.append(contentsOf: line)
            outside.append(0x0A)
            return
        }
        sections[section, default: []].append(contentsOf: line)
        sections[section, default: []].append(0x0A)
        if !isBlank(line) { filled.insert(section) }
    }

    private func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { $0 == 0x20 } }

    private static func forEachHeadedLine(
        of bytes: [UInt8], _ body: (ArraySlice<UInt8>, SectionHeading?) -> Void
    ) {
        var startsParagraph = true
        forEachLine(of: bytes) { raw in
            let line = isRule(raw) ? raw.prefix(0) : raw
            let heading = SectionHeading(line, startsParagraph: startsParagraph)
            body(line, heading)
            let last = line.last { $0 != 0x20 }
            startsParagraph = heading != nil || last.map { sentenceEnds.contains($0) } ?? true
        }
    }

    /// Lines one by one: an array of them would cost forty times the memory of a file of line ends.
    private static func forEachLine(of bytes: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
        var rest = bytes[...]
        while let end = rest.firstIndex(of: 0x0A) {
            body(rest[..<end])
            rest = rest[(end + 1)...]
        }
        body(rest)
    }

    private static let sentenceEnds: Set<UInt8> = Set(".:;!?".utf8)

    /// A line of dashes or the like, which only separates.
    private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        let marks = line.drop { $0 == 0x20 }
        guard let first = marks.first, "-=*_~".utf8.contains(first) else { return false }
        return marks.count >= 3 && marks.allSatisfy { $0 == first || $0 == 0x20 }
    }

    /// Lines without white space at their ends, at most one blank line between paragraphs; nil if nothing is left.
    static func text(_ bytes: [UInt8]?) -> String? {
        guard let bytes else { return nil }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var breaks = 0
        forEachLine(of: bytes) { line in
            let start = line.drop { $0 == 0x20 }
            if let last = start.lastIndex(where: { $0 != 0x20 }) {
                if !text.isEmpty { text.append(contentsOf: repeatElement(0x0A, count: min(breaks, 2))) }
                text.append(contentsOf: start[...last])
                breaks = 0
            }
            breaks += 1
        }
        return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
    }
}
