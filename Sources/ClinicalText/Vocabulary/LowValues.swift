/// Numbers that name a finding without a word for it: "LVEF 32 %", "cervical length 19 mm".
enum LowValues {
    /// `what is measured : its unit, the least normal value, what less than that is`.
    private static let table = """
        lvef | ejection fraction | ef | left ventricular ejection fraction : %, 50, reduced ejection fraction
        cervical length | cervix measures | length of the cervix : mm, 25, short cervix
        """

    private struct Limit: Sendable {
        let unit: String
        let least: Double
        let name: String
    }

    private static let index: TermIndex<Limit> = {
        var index = TermIndex<Limit>()
        for (terms, entry) in table.rows() {
            let parts = entry.split(separator: ",").map(\.trimmed)
            guard parts.count == 3, let least = Double(parts[1]) else {
                preconditionFailure("a value's line: \(entry)")
            }
            for term in Term.all(in: terms) { index.insert(term, Limit(unit: parts[0], least: least, name: parts[2])) }
        }
        return index
    }()

    /// The finding that begins at a word, and where its number ends.
    static func found(in words: [ReportWord], from start: Int) -> (name: String, end: Int)? {
        guard let (limit, end) = index.longest(in: words, from: start),
            // That of the gallbladder has another limit.
            start == 0 || words[start - 1].key != "gallbladder"
        else { return nil }
        for index in end..<min(end + 5, words.count) {
            guard let value = value(in: words, at: index, limit.unit) else { continue }
            return value < limit.least ? (limit.name, index + 1) : nil
        }
        return nil
    }

    private static func value(in words: [ReportWord], at index: Int, _ unit: String) -> Double? {
        let key = words[index].key
        let digits = key.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        guard let value = Double(String(digits)) else { return nil }
        let rest = key[digits.endIndex...]
        let written = rest.isEmpty && index + 1 < words.count ? words[index + 1].key[...] : rest
        switch (unit, written) {
        case ("%", "%"), ("%", "percent"), ("mm", "mm"): return value
        case ("mm", "cm"): return value * 10
        default: return nil
        }
    }
}
