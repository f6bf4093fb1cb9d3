import CKernels

/// A weight in its stored type: `[rows, columns]`, row-major, rows of whole blocks, in a mapped file.
public struct WeightMatrix: Sendable {
    /// How the elements are stored.
    public let type: ElementType
    /// Outputs.
    public let rows: Int
    /// Inputs.
    public let columns: Int
    let file: MappedFile
    let offset: Int
    /// What products add to it; ``row(_:)`` does not.
    var update: LowRankUpdate?

    /// Longer rows than any model has are refused: a kernel keeps one sum a block on its stack.
    static let maximumColumns = 1 << 20

    /// A matrix at a byte offset of a file.
    ///
    /// - Throws: `MODEL_CORRUPT` where the shape does not fit the type, `MODEL_TRUNCATED` where it ends past the file.
    public init(file: MappedFile, offset: Int, type: ElementType, rows: Int, columns: Int) throws(TensorError) {
        guard rows > 0, columns > 0, columns <= Self.maximumColumns, columns % type.blockElements == 0 else {
            throw TensorError("MODEL_CORRUPT", "A tensor's shape does not fit its type; fetch or copy the model again.")
        }
        let rowBytes = columns / type.blockElements * type.blockBytes
        let (bytes, overflow) = rows.multipliedReportingOverflow(by: rowBytes)
        guard !overflow, offset >= 0, bytes <= file.count, offset <= file.count - bytes else {
            throw TensorError("MODEL_TRUNCATED", "The model file ends inside a tensor; fetch or copy it again.")
        }
        self.file = file
        self.offset = offset
        self.type = type
        self.rows = rows
        self.columns = columns
    }

    /// A matrix that fills memory of our own.
    init(_ memory: MappedFile, type: ElementType, rows: Int, columns: Int) {
        file = memory
        offset = 0
        self.type = type
        self.rows = rows
        self.columns = columns
        precondition(columns <= Self.maximumColumns && byteCount <= memory.count, "the memory is too small")
    }

    /// A float32 matrix of our own that `body` fills, `[rows, columns]`.
    init(rows: Int, columns: Int, writtenBy body: (SendablePointer) -> Void) {
        let memory = MappedFile(count: rows * columns * MemoryLayout<Float>.size) { bytes in
            body(SendablePointer(bytes.bindMemory(to: Float.self, capacity: rows * columns)))
        }
        self.init(memory, type: .f32, rows: rows, columns: columns)
    }

    /// Bytes of the whole matrix as stored.
    public var byteCount: Int { rows * rowBytes }

    var rowBytes: Int { columns / type.blockElements * type.blockBytes }
    var start: UnsafeRawPointer { file.start + offset }

    /// Some rows in float32: where they are, or dequantised into `scratch`.
    func floats(_ rows: Range<Int>, scratch: UnsafeMutablePointer<Float>) -> UnsafePointer<Float> {
        let stored = start + rows.lowerBound * rowBytes
        if type == .f32 { return stored.assumingMemoryBound(to: Float.self) }
        ck_dequantize(type.kernelType, stored, scratch, rows.count * columns)
        return UnsafePointer(scratch)
    }

    /// One row, dequantised: `[columns]`.
    public func row(_ index: Int) -> [Float] {
        precondition(index >= 0 && index < rows, "row outside the matrix")
        return [Float](unsafeUninitializedCapacity: columns) { target, count in
            ck_dequantize(type.kernelType, start + index * rowBytes, target.baseAddress, columns)
            count = columns
        }
    }
}
