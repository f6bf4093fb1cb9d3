import Tensors

/// A base model into whose weights an adapter is added, as the bytes of a GGUF file.
///
/// The weights that change are stored as float16: 8-bit blocks round each weight to a 127th of its block's largest, which
/// is as much as an adapter changes it. All other tensors and all metadata are the base's own bytes.
public struct MergedModel: Sendable {
    private let base: GGUFFile
    private let adapter: LoRAAdapter
    private let sizes: LlamaConfiguration
    private let tensors: [Tensor]
    private let identifier: String

    /// The key under which the file says which adapter is in it.
    public static let adapterKey = "impressiond.adapter"

    private struct Tensor {
        let name: String
        let source: GGUFTensor
        /// What is added; nil for a tensor that stays as it is.
        let change: (factors: LoRAAdapter.Factors, rows: Int, columns: Int)?
        let byteCount: Int
    }

    /// - Parameters:
    ///   - basePath: the base model's file.
    ///   - identifier: what the file says of the adapter.
    /// - Throws: as ``GGUFFile``; `ADAPTER_FOREIGN` where the adapter is another model's.
    public init(basePath: String, adapter: LoRAAdapter, identifier: String) throws(ModelError) {
        base = try GGUFFile(path: basePath)
        sizes = try LlamaConfiguration(base)
        self.adapter = adapter
        self.identifier = identifier
        guard adapter.fits(sizes) else { throw .foreignAdapter("it has another model's shapes") }
        var changes: [String: (factors: LoRAAdapter.Factors, rows: Int, columns: Int)] = [:]
        for (layer, block) in adapter.factors.enumerated() {
            for (projection, factors) in zip(LoRAAdapter.Projection.allCases, block) where factors.changeSomething {
                let (rows, columns) = sizes.shape(of: projection)
                changes["blk.\(layer).\(projection.ggufName).weight"] = (factors, rows, columns)
            }
        }
        let sorted = base.tensors.sorted { ($0.value.offset, $0.key) < ($1.value.offset, $1.key) }
        tensors = sorted.map { name, source in
            let change = changes[name]
            let byteCount = change.map { $0.rows * $0.columns * 2 } ?? source.byteCount
            return Tensor(name: name, source: source, change: change, byteCount: byteCount)
        }
    }

    /// Calls `body` with the file's bytes, piece by piece: the header, then each tensor with the padding behind it.
    ///
    /// - Throws: `MODEL_CORRUPT`, `ADAPTER_NUMERICS` where a sum is too large for float16, and what `body` throws.
    public func write(_ body: ([UInt8]) throws -> Void) throws {
        try body(header)
        for (index, tensor) in tensors.enumerated() {
            var bytes = try content(of: tensor)
            // Every tensor begins aligned; the last one ends the file.
            if index < tensors.count - 1 { bytes.append(contentsOf: padding(bytes.count)) }
            try body(bytes)
        }
    }

    private func padding(_ count: Int) -> [UInt8] {
        [UInt8](repeating: 0, count: (base.alignment - count % base.alignment) % base.alignment)
    }

    /// The base's metadata as they are and one key more, then the tensors' entries.
    private var header: [UInt8] {
        var bytes: [UInt8] = []
        base.file.withBytes { file in
            bytes.append(contentsOf: file[..<8])
            bytes.append(number: UInt64(tensors.count))
            let isNew = base.metadata[Self.adapterKey] == nil
            bytes.append(number: UInt64(base.metadata.count + (isNew ? 1 : 0)))
            bytes.append(contentsOf: file[base.metadataBytes])
            guard isNew else { return }
            bytes.append(text: Self.adapterKey)
            bytes.append(number: UInt32(8))
            bytes.append(text: identifier)
        }
        var offset = 0
        for tensor in tensors {
            bytes.append(text: tensor.name)
            bytes.append(number: UInt32(tensor.source.dimensions.count))
            for dimension in tensor.source.dimensions { bytes.append(number: UInt64(dimension)) }
            bytes.append(number: tensor.change == nil ? tensor.source.type : ElementType.f16.rawValue)
            bytes.append(number: UInt64(offset))
            offset += tensor.byteCount + padding(tensor.byteCount).count
        }
        return bytes + padding(bytes.count)
    }

    private func content(of tensor: Tensor) throws(ModelError) -> [UInt8] {
        guard let change = tensor.change else {
            let start = tensor.source.offset
            return base.file.withBytes { Array($0[start..<start + tensor.byteCount]) }
        }
        let weight = try base.weight(tensor.name, rows: change.rows, columns: change.columns)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(tensor.byteCount)
        let rank = adapter.rank
        for row in 0..<change.rows {
            var values = weight.row(row)
            for inner in 0..<rank {
                let share = adapter.scale * change.factors.up[row * rank + inner]
                for column in 0..<change.columns {
                    values[column] += share * change.factors.down[inner * change.columns + column]
                }
            }
            for value in values {
                let half = Float16(value)
                guard half.isFinite else {
                    throw ModelError(
                        "ADAPTER_NUMERICS", "The merged weights are too large for float16; use the adapter as it is.")
                }
                bytes.append(number: half.bitPattern)
            }
        }
        return bytes
    }
}

extension [UInt8] {
    fileprivate mutating func append(number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }

    /// As GGUF stores a text: its length before it.
    fileprivate mutating func append(text: String) {
        append(number: UInt64(text.utf8.count))
        append(contentsOf: text.utf8)
    }
}

extension LoRAAdapter.Projection {
    fileprivate var ggufName: String {
        switch self {
        case .query: "attn_q"
        case .key: "attn_k"
        case .value: "attn_v"
        case .output: "attn_output"
        case .gate: "ffn_gate"
        case .up: "ffn_up"
        case .down: "ffn_down"
        }
    }
}
