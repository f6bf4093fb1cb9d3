/// A loss's gradient by every factor of an adapter.
public struct LoRAGradients: Sendable, Equatable {
    /// As ``LoRAAdapter/factors``.
    public var factors: [[LoRAAdapter.Factors]]

    /// Zeros in the shape of an adapter.
    public init(of adapter: LoRAAdapter) {
        factors = adapter.factors.map { block in
            block.map {
                LoRAAdapter.Factors(
                    down: [Float](repeating: 0, count: $0.down.count), up: [Float](repeating: 0, count: $0.up.count))
            }
        }
    }

    /// The Euclidean norm of all gradients together; not a number where one of them is none.
    public var norm: Double {
        factors.joined().reduce(0) { $0 + Self.squares($1.down) + Self.squares($1.up) }.squareRoot()
    }

    private static func squares(_ values: [Float]) -> Double {
        values.reduce(0) { $0 + Double($1) * Double($1) }
    }
}
