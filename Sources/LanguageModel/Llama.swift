import Tensors

/// Grouped-query self-attention of one block; names as in the checkpoint.
struct LlamaAttention: Sendable {
    var q: WeightMatrix  // [heads * dimension, hidden]
    var k: WeightMatrix  // [keyValueHeads * dimension, hidden]
    var v: WeightMatrix  // [keyValueHeads * dimension, hidden]
    var output: WeightMatrix  // [hidden, heads * dimension]
    let dimension: Int

    init(_ file: GGUFFile, block: Int, _ sizes: LlamaConfiguration) throws(ModelError) {
        let queries = sizes.heads * sizes.headDimension
        let keys = sizes.keyValueHeads * sizes.headDimension
        q = try file.weight("blk.\(block).attn_q.weight", rows: queries, columns: sizes.hidden)
        k = try file.weight("blk.\(block).attn_k.weight", rows: keys, columns: sizes.hidden)
        v = try file.weight("blk.\(block).attn_v.weight", rows: keys, columns: sizes.hidden)
        output = try file.weight("blk.\(block).attn_output.weight", rows: sizes.hidden, columns: queries)
        dimension = sizes.headDimension
    }

    func forward(
        _ x: FloatMatrix,  // [tokens, hidden]
        _ places: TokenPlaces, block: Int, rotary: RotaryTable, _ product: MatrixProduct, _ arithmetic: Arithmetic
    ) -> FloatMatrix {
        var queries = product(x, q, arithmetic)
        var keys = product(x, k, arithmetic)
        queries.rotatePairs(by: rotary, positions: places.positions)
        keys.rotatePairs(by: rotary, positions: places.positions)
        places.store(keys, product(x, v, arithmetic), block: block)
        return product(product.attend(queries, places.views(block), dimension: dimension), output, arithmetic)
    }
}

/// The gated MLP of one block.
struct LlamaMLP: Sendable {
    var gate: WeightMatrix  // [intermediate, hidden]
    var up: WeightMatrix  // [intermediate, hidden]
    var down: WeightMatrix  // [hidden, intermediate]

    init(_ file: GGUFFile, block: Int, _ sizes: LlamaConfiguration) throws(ModelError) {
        gate = try file.weight("blk.\(block).ffn_gate.weight", rows: sizes.intermediate, columns: sizes.hidden)
        up = try file.weight("blk.\(block).ffn_up.weight", rows: sizes.intermediate, columns: sizes.hidden)
        down = try file.weight("blk.\(block).ffn_down.weight", rows: sizes.hidden, columns: sizes.intermediate)
    }

    func forward(
        _ x: FloatMatrix,  // [tokens, hidden]
        _ product: MatrixProduct, _ arithmetic: Arithmetic
    ) -> FloatMatrix {
        var gated = product(x, gate, arithmetic)
        gated.gate(product(x, up, arithmetic))
        return product(gated, down, arithmetic)
    }
}

/// One block: attention and MLP, each after a norm and added to the residual stream.
struct LlamaBlock: Sendable {
    let attentionNorm: [Float]  // [hidden]
    var attention: LlamaAttention
    let mlpNorm: [Float]  // [hidden]
    var mlp: LlamaMLP
    let epsilon: Float

    init(_ file: GGUFFile, block: Int, _ sizes: LlamaConfiguration) throws(ModelError) {
        attentionNorm = try file.vector("blk.\(block).attn_norm.weight", count: sizes.hidden)
        attention = try LlamaAttention(file, block: block, sizes)
        mlpNorm = try file.vector("blk.\(block).ffn_norm.weight", count: sizes.hidden)
        mlp = try LlamaMLP(file, block: block, sizes)
        epsilon = sizes.epsilon
    }

    func forward(
        _ x: inout FloatMatrix,  // [tokens, hidden]
        _ places: TokenPlaces, block: Int, rotary: RotaryTable, _ product: MatrixProduct, _ arithmetic: Arithmetic
    ) {
        x.add(
            attention.forward(
                x.rmsNormalised(weight: attentionNorm, epsilon: epsilon), places, block: block, rotary: rotary,
                product, arithmetic))
        x.add(mlp.forward(x.rmsNormalised(weight: mlpNorm, epsilon: epsilon), product, arithmetic))
    }
}

/// A llama-architecture network: token ids in, logits out. Its weights stay in the mapped file.
struct Llama: Sendable {
    let configuration: LlamaConfiguration
    let embedding: WeightMatrix  // [vocabulary, hidden]
    var blocks: [LlamaBlock]
    let outputNorm: [Float]  // [hidden]
    /// The head: `output.weight`, or the embedding where the two are tied.
    var head: WeightMatrix  // [vocabulary, hidden]

    init(_ file: GGUFFile) throws(ModelError) {
        let sizes = try LlamaConfiguration(file)
        configuration = sizes
        embedding = try file.weight("token_embd.weight", rows: sizes.vocabulary, columns: sizes.hidden)
        var blocks: [LlamaBlock] = []
        for block in 0..<sizes.layers { blocks.append(try LlamaBlock(file, block: block, sizes)) }
        self.blocks = blocks
        outputNorm = try file.vector("output_norm.weight", count: sizes.hidden)
        head =
            file.tensors["output.weight"] == nil
            ? embedding : try file.weight("output.weight", rows: sizes.vocabulary, columns: sizes.hidden)
        // Biases, RoPE factors and the like would be left out without a word, and the text would be wrong.
        let known = 2 + 9 * sizes.layers + (file.tensors["output.weight"] == nil ? 0 : 1)
        guard file.tensors.count == known else {
            throw ModelError(
                "MODEL_ARCHITECTURE",
                "The model has tensors that plain llama models do not have; such variants are not supported.")
        }
    }

    /// The residual stream after the last block, normalised: `[tokens, hidden]`.
    ///
    /// - Parameters:
    ///   - tokens: ids below `vocabulary`.
    ///   - places: where each token stands, and what is before it.
    ///   - checkpoint: called after each block; what it throws ends the pass.
    func forward(
        _ tokens: [Int32], _ places: TokenPlaces, rotary: RotaryTable, _ product: MatrixProduct,
        _ arithmetic: Arithmetic, checkpoint: () throws -> Void
    ) rethrows -> FloatMatrix {
        var x = FloatMatrix(rows: tokens.map { embedding.row(Int($0)) })
        for (index, block) in blocks.enumerated() {
            block.forward(&x, places, block: index, rotary: rotary, product, arithmetic)
            try checkpoint()
        }
        return x.rmsNormalised(weight: outputNorm, epsilon: configuration.epsilon)
    }
}
