import Glibc

/// The llama forward pass once more, plainly: double precision, whole sequence at once, no cache.
///
/// Written from the papers and not from the module: RMSNorm (Zhang and Sennrich 2019), RoPE on neighbouring pairs
/// (Su 2021), grouped-query attention (Ainslie 2023), SwiGLU (Shazeer 2020).
struct ReferenceNetwork {
    typealias Vector = [Double]

    private let sizes: SyntheticModel.Sizes
    private let weights: [String: [Double]]
    private let base = 10000.0
    private let epsilon = 1e-5

    init(_ model: SyntheticModel) {
        sizes = model.sizes
        weights = model.weights.mapValues { $0.map(Double.init) }
    }

    /// The logits after each of the given positions of a text.
    func logits(_ tokens: [Int32], after positions: [Int]) -> [Vector] {
        let hidden = sizes.hidden
        let embedding = weights["token_embd.weight"] ?? []
        var stream = tokens.map { Array(embedding[Int($0) * hidden..<(Int($0) + 1) * hidden]) }
        for block in 0..<sizes.layers {
            let name = { (part: String) in "blk.\(block).\(part).weight" }
            let normed = stream.map { norm($0, name("attn_norm")) }
            let queries = normed.enumerated().map { rotated(times($0.element, name("attn_q")), $0.offset) }
            let keys = normed.enumerated().map { rotated(times($0.element, name("attn_k")), $0.offset) }
            let values = normed.map { times($0, name("attn_v")) }
            for position in tokens.indices {
                let attended = attend(queries[position], keys[...position], values[...position])
                add(times(attended, name("attn_output")), to: &stream[position])
                let x = norm(stream[position], name("ffn_norm"))
                let gated = zip(times(x, name("ffn_gate")), times(x, name("ffn_up"))).map { $0 / (1 + exp(-$0)) * $1 }
                add(times(gated, name("ffn_down")), to: &stream[position])
            }
        }
        let head = weights["output.weight"] == nil ? "token_embd.weight" : "output.weight"
        return positions.map { times(norm(stream[$0], "output_norm.weight"), head) }
    }

    private func attend(_ query: Vector, _ keys: ArraySlice<Vector>, _ values: ArraySlice<Vector>) -> Vector {
        let dimension = sizes.dimension
        var result = Vector(repeating: 0, count: query.count)
        for head in 0..<sizes.heads {
            let shared = head / (sizes.heads / sizes.keyValueHeads) * dimension
            let own = head * dimension
            let shares = keys.map { key in
                exp(dot(query, own, key, shared, dimension) / Double(dimension).squareRoot())
            }
            let total = shares.reduce(0, +)
            for (share, value) in zip(shares, values) {
                for index in 0..<dimension { result[own + index] += share / total * value[shared + index] }
            }
        }
        return result
    }

    private func rotated(_ x: Vector, _ position: Int) -> Vector {
        var result = x
        for start in stride(from: 0, to: x.count, by: 2) {
            let pair = start % sizes.dimension
            let angle = Double(position) * pow(base, -Double(pair) / Double(sizes.dimension))
            result[start] = x[start] * cos(angle) - x[start + 1] * sin(angle)
            result[start + 1] = x[start] * sin(angle) + x[start + 1] * cos(angle)
        }
        return result
    }

    private func norm(_ x: Vector, _ name: String) -> Vector {
        let scale = (x.map { $0 * $0 }.reduce(0, +) / Double(x.count) + epsilon).squareRoot()
        return zip(x, weights[name] ?? []).map { $0 / scale * $1 }
    }

    private func times(_ x: Vector, _ name: String) -> Vector {
        let matrix = weights[name] ?? []
        return (0..<matrix.count / x.count).map { dot(matrix, $0 * x.count, x, 0, x.count) }
    }

    private func add(_ x: Vector, to y: inout Vector) {
        for index in x.indices { y[index] += x[index] }
    }

    // Unsafe buffers: most of the time of an unoptimised build is spent here.
    private func dot(_ a: Vector, _ first: Int, _ b: Vector, _ second: Int, _ count: Int) -> Double {
        a.withUnsafeBufferPointer { a in
            b.withUnsafeBufferPointer { b in
                var sum = 0.0
                var index = 0
                while index < count {
                    sum += a[first + index] * b[second + index]
                    index += 1
                }
                return sum
            }
        }
    }
}
