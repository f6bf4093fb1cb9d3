/// Lengths as reports write them: "9 mm", "1.2 x 0.8 x 3 cm", "5-6 mm", "1 cm x 7 mm", "2.5-cm".
struct Measurement: Equatable {
    /// In millimetres, in the order of the text.
    let millimetres: [Double]
    /// Its words.
    let words: Range<Int>
    /// Whether it is an upper bound or a range: "up to 8 mm".
    let isRange: Bool

    private static let units: [String: Double] = [
        "mm": 1, "millimeter": 1, "millimeters": 1, "millimetre": 1, "millimetres": 1, "cm": 10, "cms": 10,
        "centimeter": 10,
        "centimeters": 10, "centimetre": 10, "centimetres": 10,
    ]
    /// What makes a length in front of it a distance.
    private static let distances: Set<String> = ["from", "above", "below", "proximal", "distal"]
    /// What joins the lengths of one measurement.
    private static let crosses: Set<String> = ["x", "by", "×"]

    /// All lengths of a sentence.
    static func all(in words: [ReportWord]) -> [Measurement] {
        var found: [Measurement] = []
        var index = 0
        while index < words.count {
            let (measurement, end) = read(words, from: index)
            if let measurement { found.append(measurement) }
            index = end
        }
        return found
    }

    private static let formers: Set<String> = [
        "formerly", "previously", "prior", "earlier", "was", "before", "from", "versus",
    ]
    private static let currents: Set<String> = ["now", "currently", "today", "to"]

    /// Of the lengths of one finding those that hold now, and how they compare with those that did: "grown from 11 mm to
    /// 15 mm", "6 mm, previously 9 mm".
    static func current(_ measurements: [Measurement], in words: [ReportWord]) -> (
        millimetres: [Double], change: Fact.Change?
    ) {
        func isNear(_ measurement: Measurement, _ keys: Set<String>, _ before: Int, _ behind: Int) -> Bool {
            let range = measurement.words
            return words[max(0, range.lowerBound - before)..<range.lowerBound].contains { keys.contains($0.key) }
                || words[range.upperBound..<min(words.count, range.upperBound + behind)].contains {
                    keys.contains($0.key)
                }
        }
        func compared(_ current: [Double]) -> (millimetres: [Double], change: Fact.Change?) {
            let others = measurements.filter { $0.millimetres != current }
            guard let now = current.max(), others.count == measurements.count - 1, others.count == 1,
                let then = others[0].millimetres.max()
            else { return (current, measurements.count == 2 && others.isEmpty ? .stable : nil) }
            return (current, now > then ? .increased : .decreased)
        }
        if let current = measurements.first(where: { isNear($0, currents, 2, 0) && !$0.isRange }),
            measurements.count > 1
        {
            return compared(current.millimetres)
        }
        let held = measurements.filter { measurement in
            let range = measurement.words
            let isCompared = range.lowerBound >= 2 && words[range.lowerBound - 2].key == "compared"
            return !isCompared && !isNear(measurement, formers, 2, 1)
        }
        // "14 mm, solid component 5 mm" are two lengths of one nodule.
        let parts = held.dropFirst().filter { isNear($0, ["solid", "component"], 3, 2) }
        guard let first = held.first ?? measurements.first else { return ([], nil) }
        if held.count == 1, measurements.count == 2 { return compared(first.millimetres) }
        return (first.millimetres + parts.flatMap(\.millimetres), nil)
    }

    /// The measurement at a word, and where to go on: behind a run of numbers without a unit there is none inside it.
    private static func read(_ words: [ReportWord], from start: Int) -> (Measurement?, end: Int) {
        var values: [(value: Double, unit: Double?)] = []
        var index = start
        var isRange = false
        scan: while index < words.count {
            let numbers = numbers(words[index].key)
            guard !numbers.isEmpty else { break }
            for number in numbers { values.append(number) }
            index += 1
            if index < words.count, values.last?.unit == nil, let unit = units[words[index].key] {
                values[values.count - 1].unit = unit
                index += 1
            }
            guard index < words.count else { break }
            if crosses.contains(words[index].key), index + 1 < words.count, !Self.numbers(words[index + 1].key).isEmpty
            {
                index += 1
                continue scan
            }
            // "5-6 mm", "5 to 6 mm"
            let isTo =
                words[index].key == "to" && index + 1 < words.count && !Self.numbers(words[index + 1].key).isEmpty
            if values.count == 1, values[0].unit == nil,
                isTo || (words[index - 1].hasHyphen && !Self.numbers(words[index].key).isEmpty)
            {
                isRange = true
                if isTo { index += 1 }
                continue scan
            }
            break
        }
        // A number without a unit takes that of the next one that has one.
        guard let last = values.lastIndex(where: { $0.unit != nil }) else { return (nil, max(index, start + 1)) }
        var unit = values[last].unit ?? 1
        var lengths: [Double] = []
        for entry in values[...last].reversed() {
            unit = entry.unit ?? unit
            lengths.insert((entry.value * unit * 1000).rounded() / 1000, at: 0)
        }
        guard lengths.allSatisfy({ $0 > 0 && $0 < 2000 }) else { return (nil, index) }
        // "5 cm from the nipple" is a place.
        let isDistance =
            index < words.count && Self.distances.contains(words[index].key)
            && (index + 1 >= words.count || numbers(words[index + 1].key).isEmpty)
        guard !isDistance else { return (nil, index) }
        if start >= 2, words[start - 2].key == "up", words[start - 1].key == "to" { isRange = true }
        return (Measurement(millimetres: lengths, words: start..<index, isRange: isRange), index)
    }

    /// "9", "9mm", ".5", "18x16mm": numbers with the unit that is written to them.
    private static func numbers(_ key: String) -> [(value: Double, unit: Double?)] {
        var result: [(value: Double, unit: Double?)] = []
        for part in key.split(whereSeparator: { $0 == "x" || $0 == "×" }) {
            let digits = part.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            guard digits.contains(where: \.isNumber),
                let value = Double(digits.hasPrefix(".") ? "0\(digits)" : String(digits))
            else { return [] }
            let rest = String(part[digits.endIndex...])
            guard rest.isEmpty || units[rest] != nil else { return [] }
            result.append((value, units[rest]))
        }
        return result
    }
}
