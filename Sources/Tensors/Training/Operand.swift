import COpenBLAS

/// One factor of a matrix product, in memory: rows `stride` elements apart, read as it is or transposed.
struct Operand: Sendable {
    private let start: SendablePointer
    private let stride: Int
    private let isTransposed: Bool

    init(_ start: SendablePointer, stride: Int, isTransposed: Bool = false) {
        self.start = start
        self.stride = stride
        self.isTransposed = isTransposed
    }

    /// The same elements with rows and columns exchanged.
    var transposed: Operand { Operand(start, stride: stride, isTransposed: !isTransposed) }

    /// Without the first `count` rows.
    func fromRow(_ count: Int) -> Operand { advanced(by: count * (isTransposed ? 1 : stride)) }

    /// Without the first `count` columns.
    func fromColumn(_ count: Int) -> Operand { advanced(by: count * (isTransposed ? stride : 1)) }

    private func advanced(by elements: Int) -> Operand {
        Operand(SendablePointer(start.pointer + elements), stride: stride, isTransposed: isTransposed)
    }

    /// target = alpha a b + beta target on this core (`cblas_sgemm`).
    ///
    /// - Parameters:
    ///   - rows: of a and the target.
    ///   - columns: of b and the target.
    ///   - inner: columns of a and rows of b.
    static func multiply(
        _ rows: Int, _ columns: Int, _ inner: Int, _ alpha: Float, _ a: Operand, _ b: Operand, _ beta: Float,
        _ target: Operand
    ) {
        guard rows > 0, columns > 0 else { return }
        cblas_sgemm(
            CblasRowMajor, a.isTransposed ? CblasTrans : CblasNoTrans, b.isTransposed ? CblasTrans : CblasNoTrans,
            CInt(rows), CInt(columns), CInt(inner), alpha, a.start.pointer, CInt(a.stride), b.start.pointer,
            CInt(b.stride), beta, target.start.pointer, CInt(target.stride))
    }
}

extension SendablePointer {
    /// The elements as a matrix of so many columns.
    func rows(_ columns: Int) -> Operand { Operand(self, stride: columns) }

    /// The elements from a given one on.
    func from(_ element: Int) -> SendablePointer { SendablePointer(pointer + element) }
}

extension FloatMatrix {
    /// The elements for reading inside `body`, in parallel parts too.
    func read<Value>(_ body: (SendablePointer) -> Value) -> Value { values.read(body) }

    /// The elements for writing inside `body`.
    mutating func write<Value>(_ body: (SendablePointer) -> Value) -> Value { values.write(body) }
}

extension [Float] {
    /// The elements for reading inside `body`, in parallel parts too.
    func read<Value>(_ body: (SendablePointer) -> Value) -> Value {
        // Only read through: one pointer type serves both ways.
        withUnsafeBufferPointer { body(SendablePointer(UnsafeMutablePointer(mutating: $0.baseAddress))) }
    }

    /// The elements for writing inside `body`.
    mutating func write<Value>(_ body: (SendablePointer) -> Value) -> Value {
        withUnsafeMutableBufferPointer { body(SendablePointer($0.baseAddress)) }
    }
}
