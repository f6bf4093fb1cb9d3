import CKernels

extension FloatMatrix {
    /// Each row divided by its root mean square, times a weight (Zhang and Sennrich 2019).
    ///
    /// - Parameters:
    ///   - weight: `[columns]`
    ///   - epsilon: added to the mean square.
    public func rmsNormalised(weight: [Float], epsilon: Float) -> FloatMatrix {
        precondition(weight.count == columns, "the weight has another length")
        var result = FloatMatrix(rows: rows, columns: columns)
        values.withUnsafeBufferPointer { x in
            result.values.withUnsafeMutableBufferPointer { target in
                guard let x = x.baseAddress, let target = target.baseAddress else { return }
                for row in 0..<rows {
                    ck_rms_norm(x + row * columns, weight, epsilon, target + row * columns, columns)
                }
            }
        }
        return result
    }

    /// silu(self) * up, element by element (Shazeer 2020).
    public mutating func gate(_ up: FloatMatrix) {
        precondition(rows == up.rows && columns == up.columns, "shapes differ")
        values.withUnsafeMutableBufferPointer { ck_swiglu($0.baseAddress, up.values, up.values.count) }
    }

    /// Rotates each row's heads by its position (Su 2021), pairs (2i, 2i+1).
    ///
    /// - Parameter positions: one a row.
    public mutating func rotatePairs(by table: RotaryTable, positions: [Int]) {
        let heads = columns / table.dimension
        precondition(heads * table.dimension == columns, "columns are not whole heads")
        let half = table.dimension / 2
        let width = columns
        precondition(positions.count == rows, "one position a row")
        values.withUnsafeMutableBufferPointer { x in
            table.cosines.withUnsafeBufferPointer { cosines in
                table.sines.withUnsafeBufferPointer { sines in
                    guard let x = x.baseAddress, let cosines = cosines.baseAddress, let sines = sines.baseAddress
                    else { return }
                    for (row, position) in positions.enumerated() {
                        precondition((position + 1) * half <= table.cosines.count, "position outside the context")
                        let angle = position * half
                        ck_rotate_pairs(x + row * width, cosines + angle, sines + angle, heads, table.dimension)
                    }
                }
            }
        }
    }
}

extension Array where Element == Float {
    /// The scalar product with a vector of the same length.
    public func dot(_ other: [Float]) -> Float {
        precondition(count == other.count, "lengths differ")
        return ck_dot(self, other, count)
    }
}

/// The kernel set in use; text is reproducible only within one.
public var kernelSet: String { String(cString: ck_kernel_set()) }
