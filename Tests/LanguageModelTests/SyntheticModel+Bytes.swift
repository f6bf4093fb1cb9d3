import Glibc
import LanguageModel
import Tensors
import Testing

extension SyntheticModel {
    /// Everything before the tensors' data, with padding.
    func header() -> [UInt8] {
        var bytes = magic
        bytes.append(number: version)
        bytes.append(number: tensorCount ?? UInt64(tensors.count))
        bytes.append(number: metadataCount ?? UInt64(metadata.count))
        for (key, value) in metadata {
            bytes.append(text: key)
            bytes.append(value: value)
        }
        var offset = 0
        for tensor in tensors {
            bytes.append(text: tensor.name)
            bytes.append(number: UInt32(tensor.dimensions.count))
            for dimension in tensor.dimensions { bytes.append(number: dimension) }
            bytes.append(number: tensor.type)
            bytes.append(number: tensor.offset ?? UInt64(offset))
            offset += tensor.data.count
            offset += -offset & (alignment - 1)
        }
        return bytes + [UInt8](repeating: 0, count: -bytes.count & (alignment - 1))
    }

    /// The whole file; the last tensor ends it.
    func bytes() -> [UInt8] {
        var bytes = header()
        for tensor in tensors {
            bytes += [UInt8](repeating: 0, count: -bytes.count & (alignment - 1))
            bytes += tensor.data
        }
        return bytes
    }

    /// The file, written and loaded; the mapping outlives the name.
    func load() throws -> LanguageModel {
        let file = try TemporaryFile(bytes())
        return try withExtendedLifetime(file) { try LanguageModel(path: file.path) }
    }
}

extension [UInt8] {
    mutating func append(number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }

    mutating func append(text: String) {
        append(number: UInt64(text.utf8.count))
        append(contentsOf: text.utf8)
    }

    mutating func append(value: SyntheticModel.Value) {
        switch value {
        case .u32(let value):
            append(number: UInt32(4))
            append(number: value)
        case .f32(let value):
            append(number: UInt32(6))
            append(number: value.bitPattern)
        case .string(let text):
            append(number: UInt32(8))
            append(text: text)
        case .strings(let texts):
            append(number: UInt32(9))
            append(number: UInt32(8))
            append(number: UInt64(texts.count))
            for text in texts { append(text: text) }
        case .integers(let values):
            append(number: UInt32(9))
            append(number: UInt32(5))
            append(number: UInt64(values.count))
            for value in values { append(number: value) }
        case .raw(let type, let bytes):
            append(number: type)
            append(contentsOf: bytes)
        }
    }
}

extension ElementType {
    /// Numbers as this type stores them, by GGML's published rules, and what they are afterwards.
    func stored(_ values: [Float]) -> (bytes: [UInt8], values: [Float]) {
        var bytes: [UInt8] = []
        var kept: [Float] = []
        kept.reserveCapacity(values.count)
        for start in stride(from: 0, to: values.count, by: blockElements) {
            let block = values[start..<start + blockElements]
            switch self {
            case .f32:
                bytes.append(number: block[start].bitPattern)
                kept.append(block[start])
            case .f16:
                bytes.append(number: Float16(block[start]).bitPattern)
                kept.append(Float(Float16(block[start])))
            case .bf16:
                // Adding half of what is cut off rounds to nearest; ties do not matter here.
                let cut = UInt16((block[start].bitPattern + 0x8000) >> 16)
                bytes.append(number: cut)
                kept.append(Float(bitPattern: UInt32(cut) << 16))
            case .q80:
                let scale = Float16((block.map(abs).max() ?? 0) / 127)
                bytes.append(number: scale.bitPattern)
                for value in block {
                    let quant = max(-127, min(127, (value / Float(scale)).rounded()))
                    bytes.append(UInt8(bitPattern: Int8(quant)))
                    kept.append(quant * Float(scale))
                }
            case .q40:
                let scale = Float16((block.max { abs($0) < abs($1) } ?? 0) / -8)
                bytes.append(number: scale.bitPattern)
                let quants = block.map { max(0, min(15, ($0 / Float(scale)).rounded() + 8)) }
                for pair in 0..<16 { bytes.append(UInt8(quants[pair]) | UInt8(quants[pair + 16]) << 4) }
                kept += quants.map { ($0 - 8) * Float(scale) }
            case .q41:
                let minimum = Float16(block.min() ?? 0)
                let scale = Float16(((block.max() ?? 0) - Float(minimum)) / 15)
                bytes.append(number: scale.bitPattern)
                bytes.append(number: minimum.bitPattern)
                let quants = block.map { max(0, min(15, (($0 - Float(minimum)) / Float(scale)).rounded())) }
                for pair in 0..<16 { bytes.append(UInt8(quants[pair]) | UInt8(quants[pair + 16]) << 4) }
                kept += quants.map { $0 * Float(scale) + Float(minimum) }
            }
        }
        return (bytes, kept)
    }
}

/// A file that goes when the value goes.
final class TemporaryFile {
    let path: String
    private let descriptor: CInt

    init(_ bytes: [UInt8]) throws {
        path = "/tmp/impressiond-model-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
        descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        try #require(descriptor >= 0)
        try put(bytes, at: 0)
    }

    func put(_ bytes: [UInt8], at offset: Int) throws {
        try #require(pwrite(descriptor, bytes, bytes.count, offset) == bytes.count)
    }

    func cut(to count: Int) throws {
        try #require(ftruncate(descriptor, count) == 0)
    }

    deinit {
        close(descriptor)
        unlink(path)
    }
}
