public import Tensors

/// Computes log-probabilities of target tokens and their gradients by an adapter, over packed batches.
///
/// Not thread-safe: one session belongs to one task at a time.
public final class TrainingSession {
    private let model: LanguageModel
    private let product: TrainingProduct
    private let recomputesActivations: Bool
    private let checkpoint: @Sendable () throws -> Void
    /// Grows with the longest sequence so far: contexts may be far longer than any report.
    private var rotary: RotaryTable
    private var rotaryPositions = 0

    /// - Parameters:
    ///   - arithmetic: of the products with the frozen weights.
    ///   - threads: cores to use; 0 for all. The results are the same to the last bit for any number.
    ///   - recomputesActivations: keeps only each block's input and runs the block again in the backward pass: a quarter
    ///     more time, and a twelfth of the memory (Chen 2016). The results are the same to the last bit.
    ///   - checkpoint: called after each block of a pass, forward and backward: counts progress, and throws to end the
    ///     work (cancellation).
    public init(
        _ model: LanguageModel, arithmetic: TrainingArithmetic = .float32, threads: Int = 0,
        recomputesActivations: Bool = false,
        checkpoint: @escaping @Sendable () throws -> Void = {}
    ) {
        self.model = model
        self.recomputesActivations = recomputesActivations
        self.checkpoint = checkpoint
        product = TrainingProduct(arithmetic, threads: threads)
        rotary = RotaryTable(dimension: 2, base: 1, positions: 0)
    }

    /// log p of each target, in nats, float32.
    ///
    /// - Throws: what the checkpoint throws.
    public func logProbabilities(_ batch: TrainingBatch, _ adapter: LoRAAdapter) throws -> [Float] {
        var x = embedded(batch)
        for index in model.network.blocks.indices {
            x = block(index, adapter).forward(x, pass(batch, block: index)).0
            try checkpoint()
        }
        return head(x, batch, wantsGradient: false).values
    }

    /// One forward and backward pass.
    ///
    /// - Parameters:
    ///   - gradients: the loss's gradient by the adapter's factors is added here.
    ///   - objective: is given log p of each target and gives the loss's derivative by each; -1 / n everywhere is mean
    ///     cross-entropy.
    /// - Returns: log p of each target, in nats, float32.
    /// - Throws: what the checkpoint and the objective throw; the gradients are then as they were.
    public func addGradients(
        _ batch: TrainingBatch, _ adapter: LoRAAdapter, to gradients: inout LoRAGradients,
        objective: ([Float]) throws -> [Float]
    ) throws -> [Float] {
        precondition(gradients.factors.count == model.network.blocks.count, "gradients of another adapter")
        var inputs: [FloatMatrix] = []
        var kept: [AdaptedBlock.Saved?] = []
        var x = embedded(batch)
        for index in model.network.blocks.indices {
            inputs.append(x)
            let (output, saved) = block(index, adapter).forward(x, pass(batch, block: index))
            kept.append(recomputesActivations ? nil : saved)
            x = output
            try checkpoint()
        }
        let (values, byLogProbability) = head(x, batch, wantsGradient: true)
        let weights = try objective(values)
        precondition(weights.count == values.count, "one derivative a target")
        var d = outputNormBackward(x, batch, byLogProbability, weights)
        var sums = gradients.factors
        for index in model.network.blocks.indices.reversed() {
            let block = block(index, adapter)
            let pass = pass(batch, block: index)
            let saved = kept.removeLast() ?? block.forward(inputs[index], pass).1
            let byInput = block.backward(
                d, inputs.removeLast(), saved, pass, &sums[index], wantsInput: index > 0)
            if let byInput { d = byInput }
            try checkpoint()
        }
        gradients.factors = sums
        return values
    }

    // MARK: Parts

    private func embedded(_ batch: TrainingBatch) -> FloatMatrix {
        precondition(!batch.targets.isEmpty, "a batch without targets")
        let longest = (batch.packed.positions.max() ?? 0) + 1
        precondition(longest <= model.configuration.contextLength, "a sequence longer than the model's context")
        if longest > rotaryPositions {
            rotary = RotaryTable(
                dimension: model.configuration.headDimension, base: model.configuration.ropeBase, positions: longest)
            rotaryPositions = longest
        }
        return FloatMatrix(rows: batch.tokens.map { model.network.embedding.row(Int($0)) })
    }

    /// In the last block only the rows in front of a target ask.
    private func pass(_ batch: TrainingBatch, block: Int) -> AdaptedBlock.Pass {
        let isLast = block == model.network.blocks.count - 1
        return AdaptedBlock.Pass(
            product: product, rotary: rotary, packed: isLast ? batch.packedTargets : batch.packed)
    }

    private func block(_ index: Int, _ adapter: LoRAAdapter) -> AdaptedBlock {
        AdaptedBlock(
            block: model.network.blocks[index], factors: adapter.factors[index], rank: adapter.rank,
            scale: adapter.scale)
    }

    private func head(
        _ x: FloatMatrix,  // [rows that ask, hidden]
        _ batch: TrainingBatch, wantsGradient: Bool
    ) -> (values: [Float], gradient: FloatMatrix?) {
        let normed = product.normalised(x, weight: model.network.outputNorm, epsilon: model.configuration.epsilon)
        return product.logProbabilities(
            of: batch.targets.map(\.token), batch.headRows.map(normed.gathered) ?? normed, model.network.head,
            wantsGradient: wantsGradient)
    }

    /// The gradient by the last block's output: `[rows that ask, hidden]`.
    private func outputNormBackward(
        _ x: FloatMatrix,  // [rows that ask, hidden]
        _ batch: TrainingBatch,
        _ byLogProbability: FloatMatrix?,  // [targets, hidden]
        _ weights: [Float]
    ) -> FloatMatrix {
        var d = byLogProbability ?? FloatMatrix(rows: weights.count, columns: x.columns)
        for row in 0..<d.rows {
            for column in row * d.columns..<(row + 1) * d.columns { d.values[column] *= weights[row] }
        }
        if let rows = batch.headRows {
            let byTarget = d
            d = FloatMatrix(rows: x.rows, columns: x.columns)
            d.scatterAdd(byTarget, at: rows)
        }
        var result = FloatMatrix(rows: x.rows, columns: x.columns)
        product.normalisedBackward(
            x, weight: model.network.outputNorm, epsilon: model.configuration.epsilon, d, addingTo: &result)
        return result
    }
}
