/// Low-rank additions to the linear layers of every block: `W x` becomes `W x + scale · B (A x)` (Hu 2021, LoRA).
///
/// Rows and columns are in the order of the GGUF: of the query and key projections it interleaves the two halves of
/// each head, so that their `up` has other rows than in PEFT's files.
public struct LoRAAdapter: Sendable, Equatable {
    /// A linear layer of a block, in the order in which an adapter keeps them.
    public enum Projection: Int, Sendable, CaseIterable {
        case query, key, value, output, gate, up, down
    }

    /// The two factors at one linear layer, float32, row-major.
    public struct Factors: Sendable, Equatable {
        /// A: `[rank, inputs]`.
        public var down: [Float]
        /// B: `[outputs, rank]`; all zero before training.
        public var up: [Float]

        /// Factors of one layer.
        public init(down: [Float], up: [Float]) {
            self.down = down
            self.up = up
        }
    }

    /// r: the inner dimension of every pair of factors.
    public let rank: Int
    /// alpha / r.
    public let scale: Float
    /// `[layers][projections]`, the inner index being `Projection.rawValue`.
    public var factors: [[Factors]]

    /// An adapter with all its parts.
    public init(rank: Int, scale: Float, factors: [[Factors]]) {
        self.rank = rank
        self.scale = scale
        self.factors = factors
    }
}
