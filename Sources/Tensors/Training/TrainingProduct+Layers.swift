import CKernels

/// The layers without a matrix of their own, each with its backward pass.
extension TrainingProduct {
    /// Each row divided by its root mean square, times a weight (Zhang and Sennrich 2019).
    ///
    /// - Parameters:
    ///   - x: `[tokens, columns]`
    ///   - weight: `[columns]`
    ///   - epsilon: added to the mean square.
    public func normalised(_ x: FloatMatrix, weight: [Float], epsilon: Float) -> FloatMatrix {
        let (tokens, columns) = (x.rows, x.columns)
        precondition(weight.count == columns, "the weight has another length")
        return FloatMatrix(rows: tokens, columns: columns) { target in
            x.read { x in
                weight.read { weight in
                    forEachRow(tokens, columns) { at in
                        ck_rms_norm(x.pointer + at, weight.pointer, epsilon, target.pointer + at, columns)
                    }
                }
            }
        }
    }

    /// Adds the gradient by the input of ``normalised(_:weight:epsilon:)`` to `target`.
    ///
    /// - Parameters:
    ///   - x: the input: `[tokens, columns]`
    ///   - d: the gradient by the output: `[tokens, columns]`
    ///   - target: `[tokens, columns]`
    public func normalisedBackward(
        _ x: FloatMatrix, weight: [Float], epsilon: Float, _ d: FloatMatrix, addingTo target: inout FloatMatrix
    ) {
        let (tokens, columns) = (x.rows, x.columns)
        precondition(weight.count == columns && d.hasShape(of: x) && target.hasShape(of: x), "shapes differ")
        target.write { target in
            x.read { x in
                d.read { d in
                    weight.read { weight in
                        forEachRow(tokens, columns) { at in
                            ck_rms_norm_backward(
                                x.pointer + at, weight.pointer, epsilon, d.pointer + at, target.pointer + at, columns)
                        }
                    }
                }
            }
        }
    }

    /// silu(gate) * up, element by element (Shazeer 2020, SwiGLU).
    public func gated(_ gate: FloatMatrix, _ up: FloatMatrix) -> FloatMatrix {
        precondition(gate.hasShape(of: up), "shapes differ")
        let (tokens, columns) = (gate.rows, gate.columns)
        return FloatMatrix(rows: tokens, columns: columns) { target in
            gate.read { gate in
                up.read { up in
                    forEachRow(tokens, columns) { at in
                        ck_swiglu_forward(gate.pointer + at, up.pointer + at, target.pointer + at, columns)
                    }
                }
            }
        }
    }

    /// The gradients of ``gated(_:_:)`` by its two inputs.
    ///
    /// - Parameter d: the gradient by the output: `[tokens, columns]`
    public func gatedBackward(
        _ gate: FloatMatrix, _ up: FloatMatrix, _ d: FloatMatrix
    ) -> (gate: FloatMatrix, up: FloatMatrix) {
        precondition(gate.hasShape(of: up) && d.hasShape(of: up), "shapes differ")
        let (tokens, columns) = (gate.rows, gate.columns)
        var byUp = FloatMatrix(rows: 0, columns: columns)
        let byGate = FloatMatrix(rows: tokens, columns: columns) { byGate in
            byUp = FloatMatrix(rows: tokens, columns: columns) { byUp in
                gate.read { gate in
                    up.read { up in
                        d.read { d in
                            forEachRow(tokens, columns) { at in
                                ck_swiglu_backward(
                                    gate.pointer + at, up.pointer + at, d.pointer + at, byGate.pointer + at,
                                    byUp.pointer + at, columns)
                            }
                        }
                    }
                }
            }
        }
        return (byGate, byUp)
    }

    /// Adds a matrix of the same shape.
    public func add(_ x: FloatMatrix, to target: inout FloatMatrix) {
        precondition(x.hasShape(of: target), "shapes differ")
        let (tokens, columns) = (x.rows, x.columns)
        target.write { target in
            x.read { x in
                forEachRow(tokens, columns) { at in
                    for index in at..<at + columns { target.pointer[index] += x.pointer[index] }
                }
            }
        }
    }

    /// Rotates each row's heads by its position (Su 2021, RoPE), or back, which is the backward pass.
    ///
    /// - Parameters:
    ///   - x: `[tokens, heads * dimension]`
    ///   - positions: one a row, each below the table's length.
    public func rotate(_ x: inout FloatMatrix, by table: RotaryTable, positions: [Int], backwards: Bool = false) {
        let (tokens, columns, dimension) = (x.rows, x.columns, table.dimension)
        precondition(columns % dimension == 0 && positions.count == tokens, "shapes differ")
        let half = dimension / 2
        precondition(positions.allSatisfy { ($0 + 1) * half <= table.cosines.count }, "position outside the table")
        let sines = backwards ? table.sines.map { -$0 } : table.sines
        x.write { x in
            table.cosines.read { cosines in
                sines.read { sines in
                    forEachRow(tokens, columns) { at in
                        let angle = positions[at / columns] * half
                        ck_rotate_pairs(
                            x.pointer + at, cosines.pointer + angle, sines.pointer + angle, columns / dimension,
                            dimension)
                    }
                }
            }
        }
    }

    /// Calls `body` with the place of each row's first element.
    private func forEachRow(_ rows: Int, _ columns: Int, _ body: @Sendable (Int) -> Void) {
        forEachPart(rows, of: 32) { for row in $0 { body(row * columns) } }
    }
}

extension FloatMatrix {
    func hasShape(of other: FloatMatrix) -> Bool { rows == other.rows && columns == other.columns }
}
