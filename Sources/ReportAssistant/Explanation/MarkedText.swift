import ClinicalText

/// A text for a terminal in which places are marked, by colours or by brackets: `[pleural effusion: absent]`.
struct MarkedText {
    private let scalars: [Unicode.Scalar]
    /// Places that overlap stand together, the others alone; in the text's order.
    private let groups: [(span: Range<Int>, places: [ReadPlace])]
    private let isColoured: Bool

    /// - Parameter places: in the text's order.
    init(_ text: String, _ places: [ReadPlace], isColoured: Bool) {
        scalars = Array(text.unicodeScalars)
        self.isColoured = isColoured
        var groups: [(span: Range<Int>, places: [ReadPlace])] = []
        for place in places {
            if let last = groups.last, place.span.lowerBound < last.span.upperBound {
                let end = max(last.span.upperBound, place.span.upperBound)
                groups[groups.count - 1] = (last.span.lowerBound..<end, last.places + [place])
            } else {
                groups.append((place.span, [place]))
            }
        }
        self.groups = groups
    }

    /// The lines of the text, marked.
    var lines: [String] {
        var text = ""
        var end = 0
        for group in groups {
            text += string(end..<group.span.lowerBound) + marked(group.span, group.places)
            end = group.span.upperBound
        }
        text += string(end..<scalars.count)
        return text.split(separator: "\n").map(String.init)
    }

    private func string(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

    private func marked(_ span: Range<Int>, _ places: [ReadPlace]) -> String {
        // A place may go over a line's end, but its mark is one.
        let words = string(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if isColoured { return TerminalStyle.styled(words, TerminalStyle.codes(of: places)) }
        if places.count == 1, places[0].title == words.lowercased() { return "[\(words): \(places[0].details)]" }
        return "[\(words) = \(places.map(\.words).joined(separator: "; "))]"
    }
}

/// Colours of a terminal.
enum TerminalStyle {
    /// What each style means, in its own style.
    static var legend: String {
        let tiers = SignificanceTier.allCases.map { styled($0.rawValue, code(of: $0)) }
        let others = [
            styled("absent", absent), styled("uncertain", uncertain), styled("not as the findings say", wrong),
        ]
        return (tiers + others).joined(separator: ", ")
    }

    private static let absent = "32"
    private static let uncertain = "3"
    private static let wrong = "7"

    static func styled(_ text: String, _ codes: String) -> String { "\u{1B}[\(codes)m\(text)\u{1B}[0m" }

    static func codes(of places: [ReadPlace]) -> String {
        let asserted = places.filter { $0.assertion != .absent }
        var codes = [asserted.compactMap(\.tier).min().map(code) ?? absent]
        if !asserted.isEmpty, asserted.allSatisfy({ $0.assertion == .uncertain }) { codes.append(uncertain) }
        if places.contains(where: \.isWrong) { codes.append(wrong) }
        return codes.joined(separator: ";")
    }

    private static func code(of tier: SignificanceTier) -> String {
        switch tier {
        case .urgent: "1;31"
        case .actionable: "33"
        case .minor: "36"
        case .benign: "2"
        }
    }
}
