/// A frozen weight in its stored type with a trainable low-rank addition: `W + scale · B A` (Hu 2021, LoRA).
public struct AdaptedWeight: Sendable {
    /// W: `[out, in]`
    public let base: WeightMatrix
    /// A: `[rank, in]`
    public let down: [Float]
    /// B: `[out, rank]`
    public let up: [Float]
    /// The inner dimension.
    public let rank: Int
    /// alpha / rank
    public let scale: Float

    /// The factors must have the shapes that the weight asks for.
    public init(base: WeightMatrix, down: [Float], up: [Float], rank: Int, scale: Float) {
        precondition(
            rank > 0 && down.count == rank * base.columns && up.count == base.rows * rank,
            "factors of another shape than the weight")
        self.base = base
        self.down = down
        self.up = up
        self.rank = rank
        self.scale = scale
    }
}
