import Tensors

/// One block with its part of an adapter: the forward pass of training, and its backward pass.
struct AdaptedBlock {
    let block: LlamaBlock
    /// By ``LoRAAdapter/Projection``.
    let factors: [LoRAAdapter.Factors]
    let rank: Int
    let scale: Float

    /// What is fixed for a whole pass.
    struct Pass {
        let product: TrainingProduct
        let rotary: RotaryTable
        /// The rows that ask; the others only lend keys and values, and have no output.
        let packed: PackedSequences

        /// Whether every row asks.
        var isWhole: Bool { packed.queryRows.count == packed.tokens }
    }

    /// What the backward pass needs beside the input. The norms' and the gate's outputs are cheap and computed again.
    struct Saved {
        let attention: SavedAttention
        /// Attention's output before its projection: `[queries, heads * dimension]`
        let attended: FloatMatrix
        /// The residual stream between attention and MLP: `[queries, hidden]`
        let middle: FloatMatrix
        /// `[queries, intermediate]`
        let gate: FloatMatrix
        /// `[queries, intermediate]`
        let up: FloatMatrix
    }

    /// - Parameter x: the residual stream: `[tokens, hidden]`
    /// - Returns: the residual stream behind the block, of the rows that ask: `[queries, hidden]`.
    func forward(_ x: FloatMatrix, _ pass: Pass) -> (FloatMatrix, Saved) {
        let product = pass.product
        let normed = product.normalised(x, weight: block.attentionNorm, epsilon: block.epsilon)
        let (attended, attention) = attend(normed, pass)
        var middle = product.forward(attended, weight(.output))
        product.add(pass.isWhole ? x : x.gathered(pass.packed.queryRows), to: &middle)
        let normedMiddle = product.normalised(middle, weight: block.mlpNorm, epsilon: block.epsilon)
        let gate = product.forward(normedMiddle, weight(.gate))
        let up = product.forward(normedMiddle, weight(.up))
        var result = product.forward(product.gated(gate, up), weight(.down))
        product.add(middle, to: &result)
        return (result, Saved(attention: attention, attended: attended, middle: middle, gate: gate, up: up))
    }

    private func attend(
        _ normed: FloatMatrix,  // [tokens, hidden]
        _ pass: Pass
    ) -> (FloatMatrix, SavedAttention) {
        let (product, packed) = (pass.product, pass.packed)
        let asking = pass.isWhole ? normed : normed.gathered(packed.queryRows)
        var queries = product.forward(asking, weight(.query))
        var keys = product.forward(normed, weight(.key))
        product.rotate(&queries, by: pass.rotary, positions: packed.queryRows.map { packed.positions[$0] })
        product.rotate(&keys, by: pass.rotary, positions: packed.positions)
        return product.attend(
            queries: queries, keys: keys, values: product.forward(normed, weight(.value)), packed,
            dimension: block.attention.dimension)
    }

    /// Adds the factors' gradients.
    ///
    /// - Parameters:
    ///   - d: the gradient by the output: `[queries, hidden]`
    ///   - x: the input: `[tokens, hidden]`
    ///   - gradients: by ``LoRAAdapter/Projection``.
    ///   - wantsInput: false in the first block, whose input nobody trains.
    /// - Returns: the gradient by the input, `[tokens, hidden]`; nil where nobody wants it.
    func backward(
        _ d: FloatMatrix, _ x: FloatMatrix, _ saved: Saved, _ pass: Pass, _ gradients: inout [LoRAAdapter.Factors],
        wantsInput: Bool
    ) -> FloatMatrix? {
        let product = pass.product
        var byMiddle = d
        mlpBackward(d, saved, product, &gradients, addingTo: &byMiddle)
        var byAttended = FloatMatrix(rows: d.rows, columns: saved.attended.columns)
        addGradients([(.output, byMiddle)], saved.attended, product, &gradients)
        product.backward(byMiddle, weight(.output), addingTo: &byAttended)
        let normed = product.normalised(x, weight: block.attentionNorm, epsilon: block.epsilon)
        guard
            let byNormed = attentionBackward(
                byAttended, normed, saved.attention, pass, &gradients, wantsInput: wantsInput)
        else { return nil }
        var byInput = byMiddle
        if !pass.isWhole {
            byInput = FloatMatrix(rows: x.rows, columns: x.columns)
            byInput.scatterAdd(byMiddle, at: pass.packed.queryRows)
        }
        product.normalisedBackward(
            x, weight: block.attentionNorm, epsilon: block.epsilon, byNormed, addingTo: &byInput)
        return byInput
    }

    private func mlpBackward(
        _ d: FloatMatrix,  // [queries, hidden]
        _ saved: Saved, _ product: TrainingProduct, _ gradients: inout [LoRAAdapter.Factors],
        addingTo target: inout FloatMatrix  // [queries, hidden]
    ) {
        let normed = product.normalised(saved.middle, weight: block.mlpNorm, epsilon: block.epsilon)
        var byGated = FloatMatrix(rows: d.rows, columns: saved.gate.columns)
        addGradients([(.down, d)], product.gated(saved.gate, saved.up), product, &gradients)
        product.backward(d, weight(.down), addingTo: &byGated)
        let (byGate, byUp) = product.gatedBackward(saved.gate, saved.up, byGated)
        var byNormed = FloatMatrix(rows: d.rows, columns: d.columns)
        addGradients([(.gate, byGate), (.up, byUp)], normed, product, &gradients)
        product.backward(byGate, weight(.gate), addingTo: &byNormed)
        product.backward(byUp, weight(.up), addingTo: &byNormed)
        product.normalisedBackward(
            saved.middle, weight: block.mlpNorm, epsilon: block.epsilon, byNormed, addingTo: &target)
    }

    private func attentionBackward(
        _ d: FloatMatrix,  // [queries, heads * dimension]
        _ normed: FloatMatrix,  // [tokens, hidden]
        _ saved: SavedAttention, _ pass: Pass, _ gradients: inout [LoRAAdapter.Factors], wantsInput: Bool
    ) -> FloatMatrix? {
        let (product, packed) = (pass.product, pass.packed)
        var (byQueries, byKeys, byValues) = product.attendBackward(
            d, saved, packed, dimension: block.attention.dimension)
        product.rotate(
            &byQueries, by: pass.rotary, positions: packed.queryRows.map { packed.positions[$0] }, backwards: true)
        product.rotate(&byKeys, by: pass.rotary, positions: packed.positions, backwards: true)
        let asking = pass.isWhole ? normed : normed.gathered(packed.queryRows)
        if pass.isWhole {
            addGradients([(.query, byQueries), (.key, byKeys), (.value, byValues)], normed, product, &gradients)
        } else {
            addGradients([(.query, byQueries)], asking, product, &gradients)
            addGradients([(.key, byKeys), (.value, byValues)], normed, product, &gradients)
        }
        guard wantsInput else { return nil }
        var byNormed = FloatMatrix(rows: asking.rows, columns: asking.columns)
        product.backward(byQueries, weight(.query), addingTo: &byNormed)
        if !pass.isWhole {
            let byAsking = byNormed
            byNormed = FloatMatrix(rows: normed.rows, columns: normed.columns)
            byNormed.scatterAdd(byAsking, at: packed.queryRows)
        }
        product.backward(byKeys, weight(.key), addingTo: &byNormed)
        product.backward(byValues, weight(.value), addingTo: &byNormed)
        return byNormed
    }

    // MARK: Linear layers

    private func weight(_ projection: LoRAAdapter.Projection) -> AdaptedWeight {
        let own = factors[projection.rawValue]
        return AdaptedWeight(
            base: block.weight(projection), down: own.down, up: own.up, rank: rank, scale: scale)
    }

    /// Adds the gradients of layers that have the same input.
    ///
    /// - Parameters:
    ///   - layers: each with the gradient by its output: `[rows, out]`
    ///   - x: the input: `[rows, in]`
    private func addGradients(
        _ layers: [(projection: LoRAAdapter.Projection, d: FloatMatrix)], _ x: FloatMatrix,
        _ product: TrainingProduct, _ gradients: inout [LoRAAdapter.Factors]
    ) {
        let sums = product.factorGradients(x, layers.map { ($0.d, weight($0.projection)) })
        for (layer, sum) in zip(layers, sums) { gradients[layer.projection.rawValue].add(sum.down, sum.up) }
    }
}

extension LoRAAdapter.Factors {
    fileprivate mutating func add(_ down: [Float], _ up: [Float]) {
        for index in down.indices { self.down[index] += down[index] }
        for index in up.indices { self.up[index] += up[index] }
    }
}

extension LlamaBlock {
    /// The base weight that a part of an adapter adds to.
    func weight(_ projection: LoRAAdapter.Projection) -> WeightMatrix {
        switch projection {
        case .query: attention.q
        case .key: attention.k
        case .value: attention.v
        case .output: attention.output
        case .gate: mlp.gate
        case .up: mlp.up
        case .down: mlp.down
        }
    }
}
