import Glibc

/// cos and sin of position * base^(-2i/dimension), in float32 as the models were trained with (Su 2021, RoPE).
public struct RotaryTable: Sendable {
    /// The length of a head, even.
    public let dimension: Int
    /// `[positions, dimension / 2]`
    let cosines: [Float]
    /// `[positions, dimension / 2]`
    let sines: [Float]

    /// - Parameters:
    ///   - dimension: the length of a head, even.
    ///   - base: the frequency base, e.g. 10000.
    ///   - positions: how many positions the table holds.
    public init(dimension: Int, base: Float, positions: Int) {
        self.dimension = dimension
        let half = dimension / 2
        var cosines = [Float](repeating: 0, count: positions * half)
        var sines = cosines
        for pair in 0..<half {
            let frequency = 1 / powf(base, Float(2 * pair) / Float(dimension))
            for position in 0..<positions {
                let angle = Float(position) * frequency
                cosines[position * half + pair] = cosf(angle)
                sines[position * half + pair] = sinf(angle)
            }
        }
        self.cosines = cosines
        self.sines = sines
    }
}
