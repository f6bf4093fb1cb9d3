/// Activations: `[rows, columns]` in float32, row-major; a row is a token.
public struct FloatMatrix: Sendable, Equatable {
    /// Tokens.
    public let rows: Int
    /// Features of a token.
    public let columns: Int
    /// Row after row.
    public var values: [Float]

    /// Zeros.
    public init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        values = [Float](repeating: 0, count: rows * columns)
    }

    /// A matrix of given elements, row after row.
    public init(rows: Int, columns: Int, values: [Float]) {
        precondition(values.count == rows * columns, "the shape has another number of elements")
        self.rows = rows
        self.columns = columns
        self.values = values
    }

    /// The given rows, which must all have the same length.
    public init(rows: [[Float]]) {
        self.rows = rows.count
        columns = rows.first?.count ?? 0
        precondition(rows.allSatisfy { $0.count == rows[0].count }, "ragged rows")
        values = rows.flatMap { $0 }
    }

    /// One row: `[columns]`.
    public func row(_ index: Int) -> [Float] {
        Array(values[index * columns..<(index + 1) * columns])
    }

    /// Adds a matrix of the same shape.
    public mutating func add(_ other: FloatMatrix) {
        precondition(rows == other.rows && columns == other.columns, "shapes differ")
        for index in values.indices { values[index] += other.values[index] }
    }
}
