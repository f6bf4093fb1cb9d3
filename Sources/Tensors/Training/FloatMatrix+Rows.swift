extension FloatMatrix {
    /// A matrix whose elements are written before they are read, so that no time goes into zeros.
    ///
    /// - Parameter body: writes every element, `[rows, columns]`.
    init(rows: Int, columns: Int, writtenBy body: (SendablePointer) -> Void) {
        let values = [Float](unsafeUninitializedCapacity: rows * columns) { buffer, count in
            if rows * columns > 0 { body(SendablePointer(buffer.baseAddress)) }
            count = rows * columns
        }
        self.init(rows: rows, columns: columns, values: values)
    }

    /// The given rows, in the given order.
    public func gathered(_ indices: [Int]) -> FloatMatrix {
        var result: [Float] = []
        result.reserveCapacity(indices.count * columns)
        for index in indices { result += values[index * columns..<(index + 1) * columns] }
        return FloatMatrix(rows: indices.count, columns: columns, values: result)
    }

    /// Adds rows to the rows of the given indices: the backward pass of ``gathered(_:)``.
    ///
    /// - Parameter other: `[indices, columns]`
    public mutating func scatterAdd(_ other: FloatMatrix, at indices: [Int]) {
        precondition(other.rows == indices.count && other.columns == columns, "shapes differ")
        for (row, index) in indices.enumerated() {
            for column in 0..<columns {
                values[index * columns + column] += other.values[row * columns + column]
            }
        }
    }
}
