import CKernels

/// The linear layer with its low-rank addition. The addition is folded into the dequantised weight: that costs
/// rank / tokens of the product, where adding it to the outputs would cost two more passes over all tokens.
extension TrainingProduct {
    /// x (W + s B A)ᵀ
    ///
    /// - Parameter x: `[tokens, in]`
    /// - Returns: `[tokens, out]`
    public func forward(_ x: FloatMatrix, _ weight: AdaptedWeight) -> FloatMatrix {
        let (inputs, outputs) = (weight.base.columns, weight.base.rows)
        precondition(x.columns == inputs, "the weight has another number of inputs")
        let tokens = x.rows
        return FloatMatrix(rows: tokens, columns: outputs) { target in
            x.read { x in
                guard arithmetic == .float32 else {
                    return multiplyPacked(x, tokens, weight, isTransposed: true, addingTo: target, adds: false)
                }
                withFolded(weight) { w in
                    tiled(
                        tokens, outputs, inputs, 1, x.rows(inputs), w.rows(inputs).transposed, 0, target.rows(outputs))
                }
            }
        }
    }

    /// Adds d (W + s B A), the gradient by the input, to `target`.
    ///
    /// - Parameters:
    ///   - d: the gradient by the output: `[tokens, out]`
    ///   - target: `[tokens, in]`
    public func backward(_ d: FloatMatrix, _ weight: AdaptedWeight, addingTo target: inout FloatMatrix) {
        let (inputs, outputs) = (weight.base.columns, weight.base.rows)
        precondition(d.columns == outputs && target.columns == inputs && d.rows == target.rows, "shapes differ")
        let tokens = d.rows
        target.write { target in
            d.read { d in
                guard arithmetic == .float32 else {
                    return multiplyPacked(d, tokens, weight, isTransposed: false, addingTo: target, adds: true)
                }
                withFolded(weight) { w in
                    tiled(tokens, inputs, outputs, 1, d.rows(outputs), w.rows(inputs), 1, target.rows(inputs))
                }
            }
        }
    }

    /// The gradients by the factors of layers that have the same input: s (d B)ᵀ x by A, and s dᵀ (x Aᵀ) by B.
    ///
    /// The thin products of all these layers with x are one product: what they cost is above all reading x.
    ///
    /// - Parameters:
    ///   - x: the input: `[tokens, in]`
    ///   - layers: each with d, the gradient by its output, `[tokens, out]`; all of one rank and scale.
    /// - Returns: for each layer the gradients by A, `[rank, in]`, and by B, `[out, rank]`.
    public func factorGradients(
        _ x: FloatMatrix, _ layers: [(d: FloatMatrix, weight: AdaptedWeight)]
    ) -> [(down: [Float], up: [Float])] {
        guard let (rank, scale) = layers.first.map({ ($0.weight.rank, $0.weight.scale) }) else { return [] }
        let (tokens, inputs, width) = (x.rows, x.columns, layers.count * rank)
        precondition(
            layers.allSatisfy { $0.d.rows == tokens && $0.weight.rank == rank && $0.weight.base.columns == inputs },
            "shapes differ")
        let a = FloatMatrix(rows: width, columns: inputs, values: layers.flatMap { $0.weight.down })
        return x.read { x in
            let inner = FloatMatrix(rows: tokens, columns: width) { inner in
                a.read {
                    tiled(tokens, width, inputs, 1, x.rows(inputs), $0.rows(inputs).transposed, 0, inner.rows(width))
                }
            }
            var outer = FloatMatrix(rows: tokens, columns: width)
            var byUp: [[Float]] = []
            for (index, layer) in layers.enumerated() {
                byUp.append(
                    outputGradients(layer.d, layer.weight, inner, &outer, columns: index * rank, scale: scale))
            }
            let byDown = FloatMatrix(rows: width, columns: inputs) { down in
                outer.read { outer in
                    // The long side of this product are its columns.
                    forEachPart(inputs, of: Self.tile(inputs)) { columns in
                        Operand.multiply(
                            width, columns.count, tokens, scale, outer.rows(width).transposed,
                            x.rows(inputs).fromColumn(columns.lowerBound), 0,
                            down.rows(inputs).fromColumn(columns.lowerBound))
                    }
                }
            }
            return byUp.enumerated().map { index, up in
                (Array(byDown.values[index * rank * inputs..<(index + 1) * rank * inputs]), up)
            }
        }
    }

    /// The gradient by B, and d B into some columns of `outer`.
    private func outputGradients(
        _ d: FloatMatrix, _ weight: AdaptedWeight, _ inner: FloatMatrix, _ outer: inout FloatMatrix, columns: Int,
        scale: Float
    ) -> [Float] {
        let (tokens, outputs, rank, width) = (d.rows, d.columns, weight.rank, inner.columns)
        precondition(outputs == weight.base.rows, "shapes differ")
        return d.read { d in
            outer.write { outer in
                weight.up.read {
                    tiled(
                        tokens, rank, outputs, 1, d.rows(outputs), $0.rows(rank), 0,
                        outer.rows(width).fromColumn(columns))
                }
            }
            return inner.read { inner in
                FloatMatrix(rows: outputs, columns: rank) { up in
                    tiled(
                        outputs, rank, tokens, scale, d.rows(outputs).transposed,
                        inner.rows(width).fromColumn(columns), 0, up.rows(rank))
                }.values
            }
        }
    }

    /// a b: what the machine allows, when timed.
    ///
    /// - Parameters:
    ///   - a: `[rows, inner]`
    ///   - b: `[inner, columns]`
    public func plainProduct(_ a: FloatMatrix, _ b: FloatMatrix) -> FloatMatrix {
        precondition(a.columns == b.rows, "shapes differ")
        let (rows, columns, inner) = (a.rows, b.columns, a.columns)
        return FloatMatrix(rows: rows, columns: columns) { target in
            a.read { a in
                b.read { tiled(rows, columns, inner, 1, a.rows(inner), $0.rows(columns), 0, target.rows(columns)) }
            }
        }
    }

    /// c = alpha a b + beta c, cut by rows of a and c.
    private func tiled(
        _ rows: Int, _ columns: Int, _ inner: Int, _ alpha: Float, _ a: Operand, _ b: Operand, _ beta: Float,
        _ c: Operand
    ) {
        forEachPart(rows, of: Self.tile(rows)) { part in
            Operand.multiply(
                part.count, columns, inner, alpha, a.fromRow(part.lowerBound), b, beta, c.fromRow(part.lowerBound))
        }
    }

    /// W + s B A in float32: `[out, in]`.
    public func folded(_ weight: AdaptedWeight) -> WeightMatrix {
        let (rows, columns) = (weight.base.rows, weight.base.columns)
        return WeightMatrix(rows: rows, columns: columns) { fold(weight, into: $0) { _ in } }
    }

    /// A weight in float32: `[out, in]`.
    public func dequantised(_ weight: WeightMatrix) -> WeightMatrix {
        WeightMatrix(rows: weight.rows, columns: weight.columns) { target in
            forEachPart(weight.rows, of: 64) { rows in
                weight.dequantise(rows, into: target.from(rows.lowerBound * weight.columns))
            }
        }
    }

    /// Calls `body` with W + s B A: `[out, in]`.
    private func withFolded(_ weight: AdaptedWeight, _ body: (SendablePointer) -> Void) {
        withScratch(weight.base.rows * weight.base.columns) { target in
            fold(weight, into: target) { _ in }
            body(target)
        }
    }

    /// Writes W + s B A into `target`, `[out, in]`, and calls `whenFolded` with each part's rows, at most 64.
    func fold(_ weight: AdaptedWeight, into target: SendablePointer, _ whenFolded: @Sendable (Range<Int>) -> Void) {
        let (inputs, rank, base) = (weight.base.columns, weight.rank, weight.base)
        weight.down.read { a in
            weight.up.read { b in
                forEachPart(base.rows, of: 64) { rows in
                    base.dequantise(rows, into: target.from(rows.lowerBound * inputs))
                    Operand.multiply(
                        rows.count, inputs, rank, weight.scale, b.rows(rank).fromRow(rows.lowerBound),
                        a.rows(inputs), 1, target.rows(inputs).fromRow(rows.lowerBound))
                    whenFolded(rows)
                }
            }
        }
    }
}

extension WeightMatrix {
    /// Some rows in float32: `[rows, columns]`.
    func dequantise(_ rows: Range<Int>, into target: SendablePointer) {
        ck_dequantize(type.kernelType, start + rows.lowerBound * rowBytes, target.pointer, rows.count * columns)
    }
}
