import Tensors

/// A metadata value of a GGUF file, as far as this project reads them.
public enum GGUFValue: Sendable, Equatable {
    case integer(Int64)
    case float(Double)
    case bool(Bool)
    case string(String)
    case integers([Int32])
    case strings([String])
    /// An array of another kind; only its length is kept.
    case other(count: Int)
}

/// A tensor's entry in a GGUF file.
struct GGUFTensor: Sendable {
    /// GGML's dimensions, fastest first: `[columns, rows]` or `[columns]`.
    let dimensions: [Int]
    /// GGML's number of the storage type.
    let type: UInt32
    /// Bytes from the start of the file.
    let offset: Int

    /// Bytes as stored: 0 for an unknown type, `Int.max` for more than can be counted.
    var byteCount: Int {
        guard let type = ElementType(rawValue: type) else { return 0 }
        let rowBytes = dimensions[0] / type.blockElements * type.blockBytes
        return dimensions.dropFirst().reduce(rowBytes) { bytes, dimension in
            let (product, overflow) = bytes.multipliedReportingOverflow(by: dimension)
            return overflow ? .max : product
        }
    }
}
