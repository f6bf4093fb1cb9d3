import Tensors

/// A GGUF model file, version 3 (2 reads the same): metadata and tensors that stay in the mapped file.
///
/// Source: the GGUF specification in ggml's documentation. Nothing in the file is trusted: counts, offsets and shapes
/// are checked before they are used.
public struct GGUFFile: Sendable {
    /// Metadata by key.
    public let metadata: [String: GGUFValue]
    let tensors: [String: GGUFTensor]
    /// Where the metadata stand in the file.
    let metadataBytes: Range<Int>
    /// Bytes; every tensor begins at a multiple of it.
    let alignment: Int
    let file: MappedFile

    /// Maps a file and reads its header.
    ///
    /// - Throws: `MODEL_MISSING`, `MODEL_UNREADABLE`, `MODEL_FORMAT`, `MODEL_TRUNCATED` or `MODEL_CORRUPT`.
    public init(path: String) throws(ModelError) {
        let file: MappedFile
        do { file = try MappedFile(path: path) } catch { throw ModelError(error) }
        let header: Result<Header, ModelError> = file.withBytes { bytes in
            do throws(ModelError) {
                return .success(try Header(bytes))
            } catch { return .failure(error) }
        }
        let content = try header.get()
        metadata = content.metadata
        tensors = content.tensors
        metadataBytes = content.metadataBytes
        alignment = content.alignment
        self.file = file
    }

    /// An integer, where the key is there and fits.
    public func integer(_ key: String) -> Int? {
        guard case .integer(let value)? = metadata[key] else { return nil }
        return Int(value)
    }

    /// A number, whole or not.
    public func number(_ key: String) -> Double? {
        switch metadata[key] {
        case .float(let value)?: value
        case .integer(let value)?: Double(value)
        default: nil
        }
    }

    /// A text.
    public func string(_ key: String) -> String? {
        guard case .string(let value)? = metadata[key] else { return nil }
        return value
    }

    /// A weight of a known shape, `[rows, columns]`.
    ///
    /// - Throws: `MODEL_CORRUPT` where it is missing or has another shape, `MODEL_TENSOR_TYPE` where its storage type is
    ///   not supported, `MODEL_TRUNCATED` where it ends past the file.
    func weight(_ name: String, rows: Int, columns: Int) throws(ModelError) -> WeightMatrix {
        guard let tensor = tensors[name] else { throw .corrupt("a tensor is missing") }
        let shape = rows == 1 && tensor.dimensions.count == 1 ? [columns] : [columns, rows]
        guard tensor.dimensions == shape else { throw .corrupt("a tensor has another shape than the model's settings") }
        guard let type = ElementType(rawValue: tensor.type) else {
            throw ModelError(
                "MODEL_TENSOR_TYPE",
                "The model has tensors of GGML type \(tensor.type); supported are F32, F16, BF16, Q8_0, Q4_0 and Q4_1. "
                    + "Bring the model in one of these.")
        }
        do {
            return try WeightMatrix(file: file, offset: tensor.offset, type: type, rows: rows, columns: columns)
        } catch { throw ModelError(error) }
    }

    /// A vector of a known length, in float32.
    func vector(_ name: String, count: Int) throws(ModelError) -> [Float] {
        let values = try weight(name, rows: 1, columns: count).row(0)
        guard values.allSatisfy(\.isFinite) else { throw .corrupt("a tensor holds no numbers") }
        return values
    }
}
