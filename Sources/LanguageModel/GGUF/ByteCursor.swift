/// Reads little-endian values from bytes that nobody has vetted: every step is checked against what is left.
struct ByteCursor {
    private let bytes: UnsafeRawBufferPointer
    private(set) var position = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    private var left: Int { bytes.count - position }

    mutating func integer<Value: FixedWidthInteger>(_: Value.Type) throws(ModelError) -> Value {
        let size = MemoryLayout<Value>.size
        guard left >= size else { throw .truncated }
        defer { position += size }
        return Value(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: Value.self))
    }

    /// A 64-bit count of things that take at least `size` bytes each, so that it cannot exceed the file.
    mutating func count(ofAtLeast size: Int) throws(ModelError) -> Int {
        let value = try integer(UInt64.self)
        guard value <= UInt64(left / size) else { throw .truncated }
        return Int(value)
    }

    /// A string with its length before it; bytes that are not UTF-8 are an error, since vocabularies are.
    mutating func string() throws(ModelError) -> String {
        let length = try count(ofAtLeast: 1)
        defer { position += length }
        let content = UnsafeRawBufferPointer(rebasing: bytes[position..<position + length])
        guard let text = String(validating: content, as: UTF8.self) else { throw .corrupt("a text is not UTF-8") }
        return text
    }
}
