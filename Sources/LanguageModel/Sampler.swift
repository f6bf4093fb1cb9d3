import Glibc

/// Picks the next token from logits: greedily at temperature 0, else by a seeded generator.
public struct Sampler: Sendable {
    private let temperature: Float
    private let topP: Float
    private var generator: SplitMix64

    /// - Parameters:
    ///   - temperature: 0 is greedy.
    ///   - topP: keeps the likeliest tokens whose probabilities add up to it (Holtzman 2020, nucleus sampling); 1 keeps all.
    ///   - seed: the same seed gives the same text.
    public init(temperature: Float = 0, topP: Float = 1, seed: UInt64 = 0) {
        self.temperature = temperature
        self.topP = topP
        generator = SplitMix64(state: seed)
    }

    /// The next token's id. Ties go to the lowest id, so that the choice never depends on chance.
    ///
    /// - Parameter logits: `[vocabulary]`, finite or minus infinity for tokens that must not come.
    public mutating func next(_ logits: [Float]) -> Int32 {
        temperature <= 0 ? Self.greedy(logits) : sample(logits.enumerated().map { (Int32($0.offset), $0.element) })
    }

    /// The next token's id among those allowed, at least one.
    public mutating func next(_ logits: [Float], among allowed: Set<Int32>) -> Int32 {
        guard temperature > 0 else {
            return allowed.min { (-logits[Int($0)], $0) < (-logits[Int($1)], $1) } ?? Self.greedy(logits)
        }
        // By id: a set's own order is another one in each run of the program.
        return sample(allowed.sorted().map { ($0, logits[Int($0)]) })
    }

    /// The index of the largest logit.
    public static func greedy(_ logits: [Float]) -> Int32 {
        var best = 0
        for index in logits.indices where logits[index] > logits[best] { best = index }
        return Int32(best)
    }

    private mutating func sample(_ candidates: [(id: Int32, logit: Float)]) -> Int32 {
        let largest = candidates.lazy.map(\.logit).max() ?? -.infinity
        // Where all have probability zero, the lowest id.
        guard largest > -.infinity else { return candidates.first?.id ?? 0 }
        var weights = candidates.map { (id: $0.id, weight: expf(($0.logit - largest) / temperature)) }
        if topP < 1 {
            weights.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.id < $1.id }
            let total = weights.reduce(Float(0)) { $0 + $1.weight }
            var sum: Float = 0
            let kept = weights.firstIndex {
                sum += $0.weight
                return sum >= topP * total
            }
            weights.removeSubrange(min((kept ?? weights.count - 1) + 1, weights.count)...)
        }
        let total = weights.reduce(Float(0)) { $0 + $1.weight }
        var point = Float(generator.next() >> 40) / Float(1 << 24) * total
        for candidate in weights {
            point -= candidate.weight
            if point < 0 { return candidate.id }
        }
        return weights.last(where: { $0.weight > 0 })?.id ?? 0
    }
}

/// A small generator of known sequence (Steele, Lea and Flood 2014), the same on every machine.
public struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// - Parameter state: the seed.
    public init(state: UInt64) {
        self.state = state
    }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
