/// A measurement of a sentence: "5 mm", "1.5 x 2 cm", "3 by 4 by 5 cm", "5-6 mm".
struct Measurement {
    /// Its tokens, the unit included.
    let range: Range<Int>
    /// In millimetres.
    let sizes: [Double]

    /// The measurements of a sentence, without those of an earlier study ("previously 4 mm", "from 4 mm").
    static func all(in tokens: [GradedToken]) -> [Measurement] {
        var found: [Measurement] = []
        var index = 0
        while index < tokens.count {
            guard let measurement = measurement(in: tokens, at: index) else {
                index += 1
                continue
            }
            let before = tokens[max(0, index - 3)..<index]
            if !before.contains(where: { ["previously", "formerly", "prior", "from"].contains($0.text) }) {
                found.append(measurement)
            }
            index = measurement.range.upperBound
        }
        return found
    }

    private static func measurement(in tokens: [GradedToken], at start: Int) -> Measurement? {
        var values: [Double] = []
        var index = start
        while index < tokens.count, let value = tokens[index].number {
            values.append(value)
            index += 1
            if index < tokens.count, let factor = factor(tokens[index].text) {
                index += 1
                // "2 cm x 3 cm": what follows has a unit of its own. "From 4 mm to 8 mm" are two measurements.
                guard index < tokens.count, tokens[index].text != "to",
                    let next = continuation(in: tokens, at: index), let rest = measurement(in: tokens, at: next)
                else { return Measurement(range: start..<index, sizes: values.map { $0 * factor }) }
                return Measurement(
                    range: start..<rest.range.upperBound, sizes: values.map { $0 * factor } + rest.sizes)
            }
            guard let next = continuation(in: tokens, at: index) else { return nil }
            index = next
        }
        return nil
    }

    /// Where the next number of a measurement stands.
    private static func continuation(in tokens: [GradedToken], at index: Int) -> Int? {
        guard index < tokens.count else { return nil }
        if tokens[index].number != nil { return tokens[index].mark == .joint ? index : nil }
        guard ["x", "by", "to"].contains(tokens[index].text), index + 1 < tokens.count,
            tokens[index + 1].number != nil
        else { return nil }
        return index + 1
    }

    private static func factor(_ unit: String) -> Double? {
        switch unit {
        case "mm", "millimeter", "millimeters", "millimetre", "millimetres": 1
        case "cm", "cms", "centimeter", "centimeters", "centimetre", "centimetres": 10
        default: nil
        }
    }
}
