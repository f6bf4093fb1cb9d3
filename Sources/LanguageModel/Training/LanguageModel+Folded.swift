import Tensors

extension LanguageModel {
    /// The model with an adapter added to its weights, which are then float32 and in memory: four bytes a parameter.
    ///
    /// Sampling so has the arithmetic of training, and many texts at once cost no dequantisation.
    ///
    /// - Parameter threads: cores to use; 0 for all.
    public func folded(_ adapter: LoRAAdapter, threads: Int = 0) -> LanguageModel {
        let product = TrainingProduct(threads: threads)
        var result = self
        for (layer, block) in adapter.factors.enumerated() {
            for (projection, factors) in zip(LoRAAdapter.Projection.allCases, block) {
                let weight = AdaptedWeight(
                    base: network.blocks[layer][projection], down: factors.down, up: factors.up, rank: adapter.rank,
                    scale: adapter.scale)
                result.network.blocks[layer][projection] = product.folded(weight)
            }
        }
        result.network.head = product.dequantised(network.head)
        return result
    }
}
