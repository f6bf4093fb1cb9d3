import Tensors

extension LanguageModel {
    /// The model with an adapter, which every session of it then computes with, prompts and generated tokens alike.
    ///
    /// A layer at which one factor is zero stays as it is, bit for bit.
    ///
    /// - Throws: `ADAPTER_FOREIGN` where the adapter's shapes are another model's.
    public func adapted(by adapter: LoRAAdapter) throws(ModelError) -> LanguageModel {
        guard adapter.fits(configuration) else { throw .foreignAdapter("it has another model's shapes") }
        var result = self
        for (layer, block) in adapter.factors.enumerated() {
            for (projection, factors) in zip(LoRAAdapter.Projection.allCases, block)
            where factors.changeSomething {
                let update = LowRankUpdate(
                    down: factors.down, up: factors.up, rank: adapter.rank, scale: adapter.scale)
                result.network.blocks[layer][projection] = network.blocks[layer][projection].adding(update)
                result.weightBytes += update.byteCount
            }
        }
        return result
    }
}

extension LoRAAdapter {
    /// Whether the factors have the shapes of a model's layers.
    func fits(_ model: LlamaConfiguration) -> Bool {
        factors.count == model.layers
            && factors.allSatisfy { block in
                block.count == Projection.allCases.count
                    && zip(Projection.allCases, block).allSatisfy { projection, factors in
                        let (outputs, inputs) = model.shape(of: projection)
                        return factors.down.count == rank * inputs && factors.up.count == outputs * rank
                    }
            }
    }
}

extension LoRAAdapter.Factors {
    /// Whether their product is anything but zero.
    var changeSomething: Bool { down.contains { $0 != 0 } && up.contains { $0 != 0 } }
}

extension LlamaBlock {
    /// One of the block's linear layers.
    subscript(projection: LoRAAdapter.Projection) -> WeightMatrix {
        get { self[keyPath: Self.path(projection)] }
        set { self[keyPath: Self.path(projection)] = newValue }
    }

    private static func path(_ projection: LoRAAdapter.Projection) -> WritableKeyPath<LlamaBlock, WeightMatrix> {
        switch projection {
        case .query: \.attention.q
        case .key: \.attention.k
        case .value: \.attention.v
        case .output: \.attention.output
        case .gate: \.mlp.gate
        case .up: \.mlp.up
        case .down: \.mlp.down
        }
    }
}
