extension LlamaConfiguration {
    /// The shape of a linear layer of each block.
    public func shape(of projection: LoRAAdapter.Projection) -> (outputs: Int, inputs: Int) {
        switch projection {
        case .query: (heads * headDimension, hidden)
        case .key, .value: (keyValueHeads * headDimension, hidden)
        case .output: (hidden, heads * headDimension)
        case .gate, .up: (intermediate, hidden)
        case .down: (hidden, intermediate)
        }
    }
}
