/// A measured size in one of the usual notations.
struct Measurement: Sendable {
    /// In whole millimetres, the largest first.
    let millimetres: [Int]
    let inCentimetres: Bool

    /// Draws a size.
    ///
    /// - Parameters:
    ///   - range: of the largest dimension, in mm.
    ///   - maximumDimensions: 1 to 3.
    init(in range: ClosedRange<Int>, maximumDimensions: Int, _ generator: inout SeededGenerator) {
        let largest = generator.integer(in: range)
        let dimensions =
            maximumDimensions == 1 || generator.chance(0.5) ? 1 : generator.integer(in: 2...maximumDimensions)
        var sizes = [largest]
        while sizes.count < dimensions {
            sizes.append(max(1, (sizes.last ?? largest) * generator.integer(in: 65...98) / 100))
        }
        millimetres = sizes
        inCentimetres = largest >= 10 && generator.chance(0.7)
    }

    private init(_ millimetres: [Int], inCentimetres: Bool) {
        self.millimetres = millimetres
        self.inCentimetres = inCentimetres
    }

    /// Its largest dimension.
    var largest: Measurement { Measurement([millimetres[0]], inCentimetres: inCentimetres) }

    /// What it was before, of the same notation.
    func scaled(percent: Int) -> Measurement {
        Measurement([max(1, millimetres[0] * percent / 100)], inCentimetres: inCentimetres)
    }

    /// "8 mm", "1.2 x 0.9 cm".
    var text: String {
        let numbers = millimetres.map { inCentimetres ? "\($0 / 10).\($0 % 10)" : "\($0)" }
        return numbers.joined(separator: " x ") + (inCentimetres ? " cm" : " mm")
    }
}
