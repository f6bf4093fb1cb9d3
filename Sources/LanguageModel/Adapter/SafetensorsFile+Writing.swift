import FoundationEssentials

extension SafetensorsFile {
    /// The bytes of a file with some tensors.
    ///
    /// - Parameter tensors: names, shapes and values, row after row.
    /// - Throws: `ADAPTER_NUMERICS` where a value is not finite, or too large for the precision.
    static func bytes(
        _ tensors: [(name: String, shape: [Int], values: [Float])], as precision: LoRAAdapter.Precision
    ) throws(ModelError) -> [UInt8] {
        let size = precision == .single ? 4 : 2
        var entries: [String: SafetensorsEntry] = [:]
        var end = 0
        for tensor in tensors {
            precondition(tensor.values.count == tensor.shape.reduce(1, *), "the shape does not fit")
            let start = end
            end += tensor.values.count * size
            entries[tensor.name] = SafetensorsEntry(
                type: precision == .single ? "F32" : "F16", shape: tensor.shape, offsets: [start, end])
        }
        var header = json(entries)
        // The data begin at a multiple of 8; the format pads with spaces.
        header += [UInt8](repeating: 0x20, count: -header.count & 7)

        var bytes: [UInt8] = []
        bytes.reserveCapacity(8 + header.count + end)
        withUnsafeBytes(of: UInt64(header.count).littleEndian) { bytes.append(contentsOf: $0) }
        bytes += header
        for tensor in tensors {
            for value in tensor.values {
                let half = Float16(value)
                guard value.isFinite, precision == .single || half.isFinite else {
                    throw ModelError(
                        "ADAPTER_NUMERICS",
                        "The adapter has values that are no numbers or too large for its type; train it again at a "
                            + "lower rate.")
                }
                if precision == .single {
                    withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
                } else {
                    withUnsafeBytes(of: half.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
                }
            }
        }
        return bytes
    }

    /// The header, in the order of the names; `format` is what PyTorch's loaders ask for.
    private static func json(_ entries: [String: SafetensorsEntry]) -> [UInt8] {
        struct Content: Encodable {
            let entries: [String: SafetensorsEntry]

            func encode(to encoder: any Encoder) throws {
                var container = encoder.container(keyedBy: Name.self)
                try container.encode(["format": "pt"], forKey: Name("__metadata__"))
                for (name, entry) in entries { try container.encode(entry, forKey: Name(name)) }
            }
        }
        struct Name: CodingKey {
            let stringValue: String
            var intValue: Int? { nil }
            init(_ name: String) { stringValue = name }
            init?(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Names, numbers and lists: nothing that JSON cannot express.
        guard let data = try? encoder.encode(Content(entries: entries)) else { preconditionFailure("no JSON") }
        return Array(data)
    }
}
