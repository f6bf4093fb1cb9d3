/// A table for a terminal: aligned columns, at most a hundred wide, with cells that take several lines where they must.
struct TextTable {
    /// The most characters of a line.
    static let width = 100
    private static let gap = 2

    /// The headings.
    let columns: [String]
    /// Each with a cell for each column.
    let rows: [[String]]

    /// Its lines; headings alone are no table.
    var lines: [String] {
        guard !rows.isEmpty else { return [] }
        let widths = self.widths
        let rule = widths.map { String(repeating: "-", count: $0) }
        return ([columns, rule] + rows).flatMap { Self.lines(of: $0, widths) }
    }

    /// The widest column gives way until all have room.
    private var widths: [Int] {
        var widths = columns.indices.map { column in
            ([columns] + rows).map { $0[column].count }.max() ?? 0
        }
        let room = Self.width - Self.gap * (widths.count - 1)
        while widths.reduce(0, +) > room, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
            widths[widest] -= 1
        }
        return widths
    }

    private static func lines(of row: [String], _ widths: [Int]) -> [String] {
        let cells = zip(row, widths).map { TextWrap.lines(of: $0, width: $1) }
        return (0..<(cells.map(\.count).max() ?? 0)).map { line in
            let parts = zip(cells, widths).map { cell, width in
                let text = line < cell.count ? cell[line] : ""
                return text + String(repeating: " ", count: max(0, width - text.count))
            }
            var text = parts.joined(separator: String(repeating: " ", count: gap))[...]
            while text.last == " " { text.removeLast() }
            return String(text)
        }
    }
}

/// Breaks texts into lines.
enum TextWrap {
    /// The text on lines of at most a width, broken between words; a longer word is cut. Never nothing.
    ///
    /// Sequences that set a terminal's colours take no room.
    static func lines(of text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ").flatMap({ pieces(of: $0, width: width) }) {
            let count = visibleCount(word)
            if used > 0, used + 1 + count > width {
                lines.append(line)
                (line, used) = ("", 0)
            }
            line += used > 0 ? " " + word : word
            used += used > 0 ? 1 + count : count
        }
        return lines + [line]
    }

    private static func pieces(of word: Substring, width: Int) -> [String] {
        guard visibleCount(word) > width, !word.contains(Self.escape) else { return [String(word)] }
        let characters = Array(word)
        return stride(from: 0, to: characters.count, by: max(1, width)).map {
            String(characters[$0..<min($0 + max(1, width), characters.count)])
        }
    }

    /// What begins a sequence for the terminal.
    static let escape: Character = "\u{1B}"

    private static func visibleCount(_ text: some StringProtocol) -> Int {
        var count = 0
        var isSequence = false
        for character in text {
            if character == escape { isSequence = true }
            if !isSequence { count += 1 }
            if character == "m" { isSequence = false }
        }
        return count
    }
}
