import FoundationEssentials
import Tensors

/// A safetensors file: named tensors behind a JSON header, in a mapped file.
///
/// Source: the format's description in the safetensors project: 8 bytes with the header's length (little endian), the
/// header, the data. Nothing in the file is trusted: the tensors must cover the data exactly, each byte once, so that no
/// header asks for more memory than the file has bytes.
public struct SafetensorsFile: Sendable {
    /// A tensor's place.
    struct Tensor: Sendable, Equatable {
        /// `f32`, `f16` or `bf16`.
        let type: ElementType
        let shape: [Int]
        /// Bytes of the file.
        let bytes: Range<Int>
    }

    let tensors: [String: Tensor]
    private let file: MappedFile

    /// A header of 420 tensors has some 60 kB.
    private static let maximumHeader = 16 << 20

    /// Maps a file and reads its header.
    ///
    /// - Throws: `ADAPTER_MISSING`, `ADAPTER_UNREADABLE`, `ADAPTER_CORRUPT`; `ADAPTER_UNSUPPORTED` for other types of
    ///   numbers than F32, F16 and BF16.
    public init(path: String) throws(ModelError) {
        do { file = try MappedFile(path: path) } catch { throw .adapter(error) }
        let header: Result<[String: Tensor], ModelError> = file.withBytes { bytes in
            do throws(ModelError) { return .success(try Self.header(bytes)) } catch { return .failure(error) }
        }
        tensors = try header.get()
    }

    /// Calls `body` with all bytes of the file: what is hashed is then what is read.
    public func withBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        try file.withBytes(body)
    }

    /// A tensor of a known shape as float32, row after row.
    ///
    /// - Throws: `ADAPTER_CORRUPT` where it is missing or holds no numbers, `ADAPTER_FOREIGN` where it has another shape.
    func values(_ name: String, shape: [Int]) throws(ModelError) -> [Float] {
        guard let tensor = tensors[name] else { throw .corruptAdapter("a tensor is missing") }
        guard tensor.shape == shape else { throw .foreignAdapter("a tensor has another shape than the model's") }
        // Element by element without alignment: the writer decides where a tensor begins.
        let values = file.withBytes { bytes in
            let bytes = UnsafeRawBufferPointer(rebasing: bytes[tensor.bytes])
            let size = tensor.type.blockBytes
            return (0..<bytes.count / size).map { index in
                func bits<Bits: FixedWidthInteger>(_: Bits.Type) -> Bits {
                    Bits(littleEndian: bytes.loadUnaligned(fromByteOffset: index * size, as: Bits.self))
                }
                return switch tensor.type {
                case .f16: Float(Float16(bitPattern: bits(UInt16.self)))
                case .bf16: Float(bitPattern: UInt32(bits(UInt16.self)) << 16)
                default: Float(bitPattern: bits(UInt32.self))
                }
            }
        }
        guard values.allSatisfy(\.isFinite) else { throw .corruptAdapter("a tensor holds no numbers") }
        return values
    }

    // MARK: The header

    private static func header(_ bytes: UnsafeRawBufferPointer) throws(ModelError) -> [String: Tensor] {
        guard bytes.count >= 8 else { throw .corruptAdapter("the file ends too early") }
        let length = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
        guard length <= UInt64(min(bytes.count - 8, maximumHeader)) else {
            throw .corruptAdapter("the header is longer than the file")
        }
        let start = 8 + Int(length)
        let entries: [String: SafetensorsEntry]
        do {
            entries = try JSONDecoder().decode(Header.self, from: Data(bytes[8..<start])).entries
        } catch { throw .corruptAdapter("the header is not the JSON of safetensors") }

        var tensors: [String: Tensor] = [:]
        for (name, entry) in entries { tensors[name] = try tensor(entry, start: start, size: bytes.count) }
        // The format allows no hole and no overlap; a name that is there twice leaves a hole.
        var end = start
        for tensor in tensors.values.sorted(by: {
            ($0.bytes.lowerBound, $0.bytes.count) < ($1.bytes.lowerBound, $1.bytes.count)
        }) {
            guard tensor.bytes.lowerBound == end else { throw .corruptAdapter("the tensors do not follow each other") }
            end = tensor.bytes.upperBound
        }
        guard end == bytes.count else { throw .corruptAdapter("the file does not end behind the last tensor") }
        return tensors
    }

    private static func tensor(_ entry: SafetensorsEntry, start: Int, size: Int) throws(ModelError) -> Tensor {
        let types: [String: ElementType] = ["F32": .f32, "F16": .f16, "BF16": .bf16]
        guard let type = types[entry.type] else {
            throw ModelError(
                "ADAPTER_UNSUPPORTED",
                "The adapter has tensors of another type than F32, F16 and BF16; save it in one of these.")
        }
        var count = type.blockBytes
        for dimension in entry.shape {
            let (product, overflow) = count.multipliedReportingOverflow(by: dimension)
            guard dimension >= 0, !overflow else { throw .corruptAdapter("a tensor's shape is absurd") }
            count = product
        }
        let offsets = entry.offsets
        guard offsets.count == 2, offsets[0] >= 0, offsets[0] <= offsets[1], offsets[1] <= size - start,
            offsets[1] - offsets[0] == count
        else { throw .corruptAdapter("a tensor lies outside the file") }
        return Tensor(type: type, shape: entry.shape, bytes: start + offsets[0]..<start + offsets[1])
    }
}

/// A tensor's entry in the header.
struct SafetensorsEntry: Codable {
    let type: String
    let shape: [Int]
    /// Start and end in the data.
    let offsets: [Int]

    enum CodingKeys: String, CodingKey {
        case type = "dtype"
        case shape
        case offsets = "data_offsets"
    }
}

/// The header: entries by name, and `__metadata__`, which holds texts.
private struct Header: Decodable {
    var entries: [String: SafetensorsEntry] = [:]

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Name.self)
        for name in container.allKeys {
            if name.stringValue == "__metadata__" {
                _ = try container.decode([String: String].self, forKey: name)
            } else {
                entries[name.stringValue] = try container.decode(SafetensorsEntry.self, forKey: name)
            }
        }
    }
}
