extension LoRAAdapter {
    /// An adapter that changes nothing yet: A uniform in ±1/√in (He 2015 with a = √5, as PEFT does), B zero.
    ///
    /// - Parameters:
    ///   - rank: r, at least 1.
    ///   - scale: alpha / r.
    ///   - seed: the same seed gives the same adapter.
    public init(initialFor configuration: LlamaConfiguration, rank: Int, scale: Float, seed: UInt64) {
        var random = SplitMix64(state: seed)
        let factors = (0..<configuration.layers).map { _ in
            Projection.allCases.map { projection in
                let (outputs, inputs) = configuration.shape(of: projection)
                let bound = 1 / Float(inputs).squareRoot()
                return Factors(
                    down: (0..<rank * inputs).map { _ in Float.random(in: -bound...bound, using: &random) },
                    up: [Float](repeating: 0, count: outputs * rank))
            }
        }
        self.init(rank: rank, scale: scale, factors: factors)
    }
}
